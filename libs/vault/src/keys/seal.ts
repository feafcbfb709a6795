import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { joined } from '../bytes/bytes.js';
import { context, type Field } from '../bytes/context.js';
import { randomBytes, type Random } from '../bytes/random.js';
import { refuse, type VaultRefusal } from '../refusals.js';

const FORMAT = 1;
const NONCE = 24;
const TAG = 16;

/** Bytes that a sealed thing has more than what is in it. */
export const SEAL_BYTES = 1 + NONCE + TAG;

/** What a sealed thing is for: a label and the ids and numbers that pin it to its place. */
export type Purpose = readonly [label: string, ...fields: Field[]];

/** Locks `plain` under `key`, for one purpose alone. Throws where the key was overwritten, as locking does: nothing is sealed so that anybody opens it. */
export function seal(key: Uint8Array, plain: Uint8Array, purpose: Purpose, random: Random = randomBytes): Uint8Array {
  if (key.every((byte) => byte === 0)) throw new Error('The key is gone.');
  const nonce = random(NONCE);
  return joined(Uint8Array.of(FORMAT), nonce, xchacha20poly1305(key, nonce, context(...purpose)).encrypt(plain));
}

/** Opens what was sealed under this key for this purpose. Refusals: FormatUnknown, Unopenable. */
export function unseal(key: Uint8Array, sealed: Uint8Array, purpose: Purpose): Uint8Array | VaultRefusal {
  if (isOfOtherFormat(sealed)) return refuse('FormatUnknown');
  if (sealed.length < SEAL_BYTES) return refuse('Unopenable');
  try {
    return xchacha20poly1305(key, sealed.subarray(1, 1 + NONCE), context(...purpose)).decrypt(sealed.subarray(1 + NONCE));
  } catch {
    return refuse('Unopenable');
  }
}

/** As `unseal`, for what must hold exactly `length` bytes. */
export function unsealExactly(length: number, key: Uint8Array, sealed: Uint8Array, purpose: Purpose): Uint8Array | VaultRefusal {
  const plain = unseal(key, sealed, purpose);
  return plain instanceof Uint8Array && plain.length !== length ? refuse('Unopenable') : plain;
}

/** Written in a format that this app does not know. (Nothing at all has no format: it is unopenable.) */
export const isOfOtherFormat = (sealed: Uint8Array): boolean => sealed.length > 0 && sealed[0] !== FORMAT;
