import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { context } from '../bytes/context.js';
import { idBytes, type Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import type { VaultRefusal } from '../refusals.js';
import { seal, unseal, type Purpose } from './seal.js';

/** The server's row a sealed value belongs to: its table, and the ids of its key in their order. */
export interface SealedRow { table: 'lock_shares' | 'house_keys' | 'card_keys' | 'plan_suggestions' | 'follow_up_ways' | 'follow_up_never' | 'check_in_words'; key: readonly Id[] }

const purpose = ({ table, key }: SealedRow): Purpose => ['server', table, ...key.map(idBytes)];

/** The server's own lock: a value of a row under a key of the keyring. */
export const sealAtRest = (keyringKey: Uint8Array, value: Uint8Array, row: SealedRow, random?: Random): Uint8Array => seal(keyringKey, value, purpose(row), random);

/** Refusals: FormatUnknown, Unopenable. */
export const unsealAtRest = (keyringKey: Uint8Array, sealed: Uint8Array, row: SealedRow): Uint8Array | VaultRefusal => unseal(keyringKey, sealed, purpose(row));

/** How the server keeps a passphrase's proof: without the pepper of the keyring nobody can check a guess against it. */
export const verifierOf = (pepper: Uint8Array, vault: Id, proof: Uint8Array): Uint8Array => hmac(sha256, pepper, context('verifier', idBytes(vault), proof));
