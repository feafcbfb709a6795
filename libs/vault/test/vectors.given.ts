import { readFileSync } from 'node:fs';
import type { Random } from '../src/bytes/random.js';

/** The vectors of one file of `vectors/`. */
export const vectorsOf = <T>(name: string): T[] => JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as T[];

export const unhex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
export const hex = (bytes: unknown): string => {
  if (!(bytes instanceof Uint8Array)) throw new Error(`not bytes: ${JSON.stringify(bytes)}`);
  return Buffer.from(bytes).toString('hex');
};

/** In the place of the machine's random bytes: these, in this order. */
export function given(...inHex: string[]): Random {
  const left = inHex.map(unhex);
  return (count) => {
    const next = left.shift();
    if (next?.length !== count) throw new Error(`asked for ${count} random bytes, given ${next?.length}`);
    return next;
  };
}
