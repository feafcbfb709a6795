import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { context, type Field } from '../bytes/context.js';

export const KEY_BYTES = 32;

/** Another key of 32 bytes out of `key`, for the one purpose that `label` and `fields` name. */
export const derive = (key: Uint8Array, label: string, ...fields: Field[]): Uint8Array =>
  hkdf(sha256, key, undefined, context(label, ...fields), KEY_BYTES);

/** SHA-256; also how the server keeps the proofs of cards, phones and vaults. */
export const hashOf = (bytes: Uint8Array): Uint8Array => sha256(bytes);
