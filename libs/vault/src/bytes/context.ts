import { joined, textBytes, u16, u32 } from './bytes.js';

/** Text, a number of four bytes, or raw bytes (ids: their 16). */
export type Field = string | number | Uint8Array;

const VAULT = 'peerhouse/vault/1';

/**
 * What a key or a sealed thing is for, as bytes in which no two lists of fields look alike.
 * Whatever is bound to one cannot be used in the place of another.
 */
export function context(...fields: Field[]): Uint8Array {
  return joined(...[VAULT, ...fields].flatMap((field) => {
    const bytes = fieldBytes(field);
    if (bytes.length > 0xffff) throw new RangeError('a field of a context is too long');
    return [u16(bytes.length), bytes];
  }));
}

function fieldBytes(field: Field): Uint8Array {
  if (typeof field === 'string') return textBytes(field);
  return typeof field === 'number' ? u32(field) : field;
}
