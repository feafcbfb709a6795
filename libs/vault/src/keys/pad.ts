import { joined, u32 } from '../bytes/bytes.js';
import { refuse, type VaultRefusal } from '../refusals.js';

const LEAST = 2 ** 11;
const MOST = 2 ** 16;
const LENGTH = 4;

/** The longest text, in bytes. */
export const MOST_BYTES = MOST - LENGTH;

/** Fills a text up to a power of two, so that its size says little. Null when it is too long. */
export function pad(text: Uint8Array): Uint8Array | null {
  if (text.length > MOST_BYTES) return null;
  return joined(u32(text.length), text, new Uint8Array(paddedLength(text.length) - LENGTH - text.length));
}

/** Takes the filling away. Refusal: BadPadding, for whatever `pad` would not have written. */
export function unpad(padded: Uint8Array): Uint8Array | VaultRefusal {
  if (padded.length < LEAST) return refuse('BadPadding');
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const right = length <= MOST_BYTES && padded.length === paddedLength(length) && padded.subarray(LENGTH + length).every((byte) => byte === 0);
  return right ? padded.slice(LENGTH, LENGTH + length) : refuse('BadPadding');
}

function paddedLength(length: number): number {
  let size = LEAST;
  while (size < LENGTH + length) size *= 2;
  return size;
}
