/** Argon2id in a thread of its own, over the same wire that the browser's worker uses. (Under the browser's real policy: test 83.) */
import { Worker } from 'node:worker_threads';
import { stretchThrough, type Wire } from '../src/stretch/in-worker.js';
import { hex, unhex, vectorsOf } from './vectors.given.js';

const [v] = vectorsOf<{ from: string; password: string; salt: string; tag: string }>('argon2id').filter(({ from }) => from === 'kdf 1');
const worker = new Worker(new URL('given/stretch.worker.mjs', import.meta.url));
afterAll(() => worker.terminate());

const wire: Wire = { send: (message) => worker.postMessage(message, []), listen: (heard) => void worker.on('message', heard) };

describe('stretching in a worker', () => {
  const stretch = stretchThrough(wire);

  test('comes out the same, and each question gets its own answer', async () => {
    const other = unhex('ff'.repeat(16));
    const [one, two, again] = await Promise.all([stretch(unhex(v!.password), unhex(v!.salt)), stretch(unhex(v!.password), other), stretch(unhex(v!.password), unhex(v!.salt))]);
    expect([hex(one), hex(again)]).toEqual([v!.tag, v!.tag]);
    expect(hex(two)).not.toBe(v!.tag);
  });

  test('says so where it cannot', async () => {
    await expect(stretch(unhex(''), unhex('00'))).rejects.toThrow('could not stretch');
  });
});
