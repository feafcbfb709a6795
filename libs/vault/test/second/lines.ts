/** Each line of vectors/README.md, from what a vector gives to what it says must come out. */
import { argon2id, ctx, derive, hmac, id, seal, sha256, type Part } from './primitives.js';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** A field in a vector: text, a number, or bytes in hex. */
export type WrittenField = { text: string } | { number: number } | { hex: string };
export const fieldOf = (field: WrittenField): Part => ('text' in field ? field.text : 'number' in field ? field.number : hex(field.hex));

export const norm = (typed: string): string => typed.normalize('NFKC').toLowerCase().split(/[\p{White_Space}\p{Dash}]+/u).filter((part) => part !== '').join(' ');

export function pad(text: Buffer): Buffer {
  const size = [11, 12, 13, 14, 15, 16].map((power) => 2 ** power).find((bytes) => bytes >= text.length + 4)!;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(text.length);
  text.copy(padded, 4);
  return padded;
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export function crockford(bytes: Buffer): string {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let left = (bytes.length * 8) / 5; left > 0; left -= 1) {
    text = LETTERS[Number(value & 31n)]! + text;
    value >>= 5n;
  }
  return text;
}

export async function passphrase(v: { organisation: string; name: string; passphrase: string; vault: string; serverShare: string; guestKey: string; nonce: string }) {
  const salt = sha256(ctx('passphrase/salt', id(v.organisation), norm(v.name))).subarray(0, 16);
  const stretched = await argon2id(Buffer.from(norm(v.passphrase)), salt);
  const unlock = derive(stretched, 'passphrase/unlock');
  const wrapKey = derive(Buffer.concat([unlock, hex(v.serverShare)]), 'passphrase/key', id(v.vault));
  return { salt, stretched, proof: derive(stretched, 'passphrase/proof'), unlock, wrapKey, wrap: seal(wrapKey, hex(v.nonce), hex(v.guestKey), 'wrap/passphrase', id(v.vault)) };
}

export function card(v: { number: number; secret: string; vault: string; guestKey: string; nonce: string }) {
  const c = hex(v.secret);
  const check = sha256(ctx('card', v.number, c)).subarray(0, 3);
  const text = crockford(Buffer.concat([Buffer.of(v.number), c, check])).replace(/(.{4})(?=.)/g, '$1-');
  const proof = derive(c, 'card/proof', v.number);
  const key = derive(c, 'card/key', v.number);
  return { text, proof, storedProof: sha256(proof), key, wrap: seal(key, hex(v.nonce), hex(v.guestKey), v.number === 3 ? 'wrap/handover' : 'wrap/card', id(v.vault)) };
}

export async function device(v: { vault: string; device: string; code: string; guestKey: string; nonce: string }) {
  const key = derive(await argon2id(Buffer.from(norm(v.code)), id(v.device)), 'device/key', id(v.vault), id(v.device));
  return { key, wrap: seal(key, hex(v.nonce), hex(v.guestKey), 'wrap/device', id(v.vault), id(v.device)) };
}

export function section(v: { vault: string; section: string; version: number; text: string; sectionKey: string; nonce: string; guestKey: string; wrapNonce: string }) {
  const place = [id(v.vault), id(v.section), v.version] as const;
  const ciphertext = seal(hex(v.sectionKey), hex(v.nonce), pad(Buffer.from(v.text)), 'section', ...place);
  const hash = sha256(ciphertext);
  return { ciphertext, hash, wrap: seal(hex(v.guestKey), hex(v.wrapNonce), Buffer.concat([hex(v.sectionKey), hash]), 'section-key', ...place) };
}

export const cardGrant = (v: { vault: string; grant: string; section: string; version: number; cardKey: string; sectionKey: string; hash: string; nonce: string }) =>
  seal(hex(v.cardKey), hex(v.nonce), Buffer.concat([hex(v.sectionKey), hex(v.hash)]), 'grant-key', id(v.vault), id(v.grant), id(v.section), v.version);

export const houseGrant = (v: { sectionKey: string; hash: string; label: string }) => Buffer.concat([hex(v.sectionKey), hex(v.hash), Buffer.from(v.label)]);

export const manifest = (v: { vault: string; counter: number; guestKey: string; nonce: string; json: string }) =>
  seal(hex(v.guestKey), hex(v.nonce), pad(Buffer.from(v.json)), 'manifest', id(v.vault), v.counter);

export const draft = (v: { vault: string; section: string; base: number; guestKey: string; nonce: string; text: string }) =>
  seal(hex(v.guestKey), hex(v.nonce), pad(Buffer.from(v.text)), 'draft', id(v.vault), id(v.section), v.base);

export const atRest = (v: { keyringKey: string; nonce: string; table: string; key: string[]; value: string }) =>
  seal(hex(v.keyringKey), hex(v.nonce), hex(v.value), 'server', v.table, ...v.key.map(id));

export const verifier = (v: { pepper: string; vault: string; proof: string }) => hmac(hex(v.pepper), ctx('verifier', id(v.vault), hex(v.proof)));
export const vaultProof = (v: { guestKey: string; vault: string }) => derive(hex(v.guestKey), 'vault/proof', id(v.vault));
