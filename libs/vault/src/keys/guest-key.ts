import { idBytes, type Id } from '../bytes/id.js';
import { randomBytes, type Random } from '../bytes/random.js';
import { derive, KEY_BYTES } from './derive.js';

/** The key under everything of one guest's vault. It never changes; what wraps it does. */
export const newGuestKey = (random: Random = randomBytes): Uint8Array => random(KEY_BYTES);

/** The half of the guest's passphrase key that the server holds. */
export const newServerShare = (random: Random = randomBytes): Uint8Array => random(KEY_BYTES);

/** What a kept phone shows in its place while it is locked: it opens nothing, and asks no more than whether that phone was removed. */
export const noVaultProof: Uint8Array = new Uint8Array(KEY_BYTES);

/** Shows the server that a kept phone has the guest's key. */
export const vaultProof = (guestKey: Uint8Array, vault: Id): Uint8Array => derive(guestKey, 'vault/proof', idBytes(vault));
