/**
 * The vault's bytes a second time, from vectors/README.md and Node's own cryptography: nothing of `src` is used.
 * XChaCha20 is not in Node; it is ChaCha20 under a key that HChaCha20 makes, and HChaCha20 is written out here.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

export type Part = string | number | Buffer;

export const id = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
export const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
export const hmac = (key: Buffer, bytes: Buffer): Buffer => createHmac('sha256', key).update(bytes).digest();

export function ctx(...parts: Part[]): Buffer {
  const out: Buffer[] = [];
  for (const part of ['peerhouse/vault/1', ...parts]) {
    let bytes: Buffer;
    if (typeof part === 'string') bytes = Buffer.from(part, 'utf8');
    else if (typeof part === 'number') { bytes = Buffer.alloc(4); bytes.writeUInt32BE(part); }
    else bytes = part;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    out.push(length, bytes);
  }
  return Buffer.concat(out);
}

export const derive = (key: Buffer, ...parts: Part[]): Buffer => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), ctx(...parts), 32));

export const argon2id = async (password: Buffer, salt: Buffer): Promise<Buffer> =>
  hashRaw(password, { salt, algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 });

export const seal = (key: Buffer, nonce: Buffer, plain: Buffer, ...parts: Part[]): Buffer => Buffer.concat([Buffer.of(1), nonce, encrypt(key, nonce, plain, ctx(...parts))]);

/** XChaCha20-Poly1305, the tag at the end. */
export function encrypt(key: Buffer, nonce: Buffer, plain: Buffer, associatedData: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', hchacha20(key, nonce.subarray(0, 16)), shortNonce(nonce), { authTagLength: 16 });
  cipher.setAAD(associatedData, { plaintextLength: plain.length });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function open(key: Buffer, sealed: Buffer, ...parts: Part[]): Buffer {
  const nonce = sealed.subarray(1, 25);
  const decipher = createDecipheriv('chacha20-poly1305', hchacha20(key, nonce.subarray(0, 16)), shortNonce(nonce), { authTagLength: 16 });
  const plainLength = sealed.length - 41;
  decipher.setAAD(ctx(...parts), { plaintextLength: plainLength });
  decipher.setAuthTag(sealed.subarray(25 + plainLength));
  return Buffer.concat([decipher.update(sealed.subarray(25, 25 + plainLength)), decipher.final()]);
}

const shortNonce = (nonce: Buffer): Buffer => Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);

/** draft-irtf-cfrg-xchacha, 2.2. */
export function hchacha20(key: Buffer, nonce: Buffer): Buffer {
  const word = Uint32Array.from({ length: 16 }, (_, i) => {
    if (i < 4) return [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574][i]!;
    return i < 12 ? key.readUInt32LE((i - 4) * 4) : nonce.readUInt32LE((i - 12) * 4);
  });
  const turn = (at: number, by: number) => { word[at] = (word[at]! << by) | (word[at]! >>> (32 - by)); };
  const quarter = (a: number, b: number, c: number, d: number) => {
    word[a]! += word[b]!; word[d]! ^= word[a]!; turn(d, 16);
    word[c]! += word[d]!; word[b]! ^= word[c]!; turn(b, 12);
    word[a]! += word[b]!; word[d]! ^= word[a]!; turn(d, 8);
    word[c]! += word[d]!; word[b]! ^= word[c]!; turn(b, 7);
  };
  for (let round = 0; round < 10; round += 1) {
    for (let i = 0; i < 4; i += 1) quarter(i, i + 4, i + 8, i + 12);
    for (let i = 0; i < 4; i += 1) quarter(i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4));
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((from, to) => out.writeUInt32LE(word[from]!, to * 4));
  return out;
}
