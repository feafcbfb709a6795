const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const textBytes = (text: string): Uint8Array => encoder.encode(text);

/** The text of UTF-8 bytes, or null where they are not UTF-8. */
export function bytesText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Big-endian, two bytes. */
export const u16 = (value: number): Uint8Array => Uint8Array.of(value >>> 8, value & 255);

export const isU32 = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffff_ffff;

/** Big-endian, four bytes; a RangeError for what does not fit. */
export function u32(value: number): Uint8Array {
  if (!isU32(value)) throw new RangeError(`not a number of four bytes: ${value}`);
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether two byte strings are the same, in a time that depends on their length alone. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let i = 0; i < one.length; i += 1) difference |= one[i]! ^ other[i]!;
  return difference === 0;
}
