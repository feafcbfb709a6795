import { joined, textBytes } from '../bytes/bytes.js';
import { context } from '../bytes/context.js';
import { idBytes, type Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import type { VaultRefusal } from '../refusals.js';
import type { Stretch } from '../stretch/kdf.js';
import { derive, hashOf, KEY_BYTES } from './derive.js';
import { normalised } from './normalised.js';
import { seal, unsealExactly, type Purpose } from './seal.js';

/** What a passphrase becomes. */
export interface PassphraseSecrets {
  /** Shows the server that the passphrase is right, and opens nothing. */
  proof: Uint8Array;
  /** Opens, together with the server's share; never leaves the phone. */
  unlock: Uint8Array;
}

export const saltOf = (organisation: Id, name: string): Uint8Array =>
  hashOf(context('passphrase/salt', idBytes(organisation), normalised(name))).slice(0, 16);

/** Stretches a passphrase and splits it in two. `name` is the sign-in name the house issued. */
export async function passphraseSecrets(organisation: Id, name: string, passphrase: string, stretch: Stretch): Promise<PassphraseSecrets> {
  const stretched = await stretch(textBytes(normalised(passphrase)), saltOf(organisation, name));
  return { proof: derive(stretched, 'passphrase/proof'), unlock: derive(stretched, 'passphrase/unlock') };
}

const purpose = (vault: Id): Purpose => ['wrap/passphrase', idBytes(vault)];

/** Without the server's share not even the right passphrase makes this key, so a stolen copy cannot be guessed at. */
const keyOf = (unlock: Uint8Array, serverShare: Uint8Array, vault: Id): Uint8Array =>
  derive(joined(unlock, serverShare), 'passphrase/key', idBytes(vault));

export const wrapByPassphrase = (guestKey: Uint8Array, unlock: Uint8Array, serverShare: Uint8Array, vault: Id, random?: Random): Uint8Array =>
  seal(keyOf(unlock, serverShare, vault), guestKey, purpose(vault), random);

/** The guest's key. Refusals: FormatUnknown, Unopenable. */
export const unwrapByPassphrase = (wrapped: Uint8Array, unlock: Uint8Array, serverShare: Uint8Array, vault: Id): Uint8Array | VaultRefusal =>
  unsealExactly(KEY_BYTES, keyOf(unlock, serverShare, vault), wrapped, purpose(vault));
