import { randomBytes, type Random } from '../bytes/random.js';
import { isRefused, type VaultRefusal } from '../refusals.js';
import { pad, unpad } from './pad.js';
import { seal, unseal, type Purpose } from './seal.js';

/** Pads and seals a text; null when it is too long. */
export function sealPadded(key: Uint8Array, text: Uint8Array, purpose: Purpose, random: Random = randomBytes): Uint8Array | null {
  const padded = pad(text);
  return padded && seal(key, padded, purpose, random);
}

/** Opens what `sealPadded` wrote. Refusals: FormatUnknown, Unopenable, BadPadding. */
export function unsealPadded(key: Uint8Array, sealed: Uint8Array, purpose: Purpose): Uint8Array | VaultRefusal {
  const padded = unseal(key, sealed, purpose);
  return isRefused(padded) ? padded : unpad(padded);
}
