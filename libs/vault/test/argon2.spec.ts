/** Test 2 of the list in README.md: two implementations and the server's agree, on the RFC's own vector and on 1,000 inputs. */
import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { argon2id as ofNoble } from '@noble/hashes/argon2.js';
import { argon2id as ofHashWasm } from 'hash-wasm';
import { inJavaScript, inWebAssembly } from '../src/stretch/argon2.js';
import { hex, unhex, vectorsOf } from './vectors.given.js';

interface Vector { from: string; password: string; salt: string; secret?: string; associatedData?: string; memoryKiB: number; passes: number; lanes: number; tag: string }
const vectors = vectorsOf<Vector>('argon2id');

/** Below these the RFC allows no less: 8 blocks a lane, a salt of 8 bytes. */
const cheap = { memoryKiB: 8, salt: 8 };

async function allThree(password: Uint8Array, salt: Uint8Array, memoryKiB: number, passes: number, secret?: Uint8Array) {
  const [noble, wasm, native] = [
    ofNoble(password, salt, { m: memoryKiB, t: passes, p: 1, dkLen: 32, ...(secret ? { key: secret } : {}) }),
    await ofHashWasm({ password, salt, memorySize: memoryKiB, iterations: passes, parallelism: 1, hashLength: 32, outputType: 'binary', ...(secret ? { secret } : {}) }),
    await hashRaw(password, { salt, algorithm: 2, memoryCost: memoryKiB, timeCost: passes, parallelism: 1, outputLen: 32, ...(secret ? { secret } : {}) }),
  ];
  return [noble, wasm, native].map(hex);
}

describe('Argon2id', () => {
  test('2 agrees with RFC 9106', () => {
    const v = vectors.find(({ associatedData }) => associatedData)!;
    const tag = ofNoble(unhex(v.password), unhex(v.salt), { m: v.memoryKiB, t: v.passes, p: v.lanes, dkLen: 32, key: unhex(v.secret!), personalization: unhex(v.associatedData!) });
    expect(hex(tag)).toBe(v.tag);
  });

  const atFullCost = vectors.filter(({ from }) => from === 'kdf 1');

  test.each(atFullCost.map((v, i) => [i + 1, v] as const))('2 is the kdf 1 of argon2id.json (%i), in WebAssembly and on a server', async (_, v) => {
    expect(hex(await inWebAssembly(unhex(v.password), unhex(v.salt)))).toBe(v.tag);
    expect(hex(await hashRaw(unhex(v.password), { salt: unhex(v.salt), algorithm: 2, memoryCost: v.memoryKiB, timeCost: v.passes, parallelism: v.lanes, outputLen: 32 }))).toBe(v.tag);
  });

  test('2 is the kdf 1 of argon2id.json without WebAssembly, too', async () => {
    const [v] = atFullCost;
    expect(hex(await inJavaScript(unhex(v!.password), unhex(v!.salt)))).toBe(v!.tag);
  });

  test('2 is the same in all three implementations, for 1,000 inputs', async () => {
    const different: string[] = [];
    for (let i = 0; i < 1000; i += 1) {
      const password = new Uint8Array(randomBytes(1 + (i % 97)));
      const salt = new Uint8Array(randomBytes(cheap.salt + (i % 25)));
      const tags = await allThree(password, salt, cheap.memoryKiB + (i % 10 ? 0 : 9), i % 10 ? 1 : 2, i % 4 ? undefined : new Uint8Array(randomBytes(1 + (i % 32))));
      if (new Set(tags).size !== 1) different.push(`${i}: ${hex(password)} ${hex(salt)} ${tags.join(' ')}`);
    }
    expect(different).toEqual([]);
  });
});
