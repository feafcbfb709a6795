/** Crockford's base32: no letter that looks like another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The bytes in letters of 5 bits, the last one filled with zeros. */
export function toCrockford(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What a person typed, as it would be printed: in any case, with or without dashes, with O for 0 and I or L for 1. */
export const readable = (typed: string): string => typed.toUpperCase().replace(/[\p{White_Space}\p{Dash}]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** The bytes of what a person typed; null where a letter is none. */
export function fromCrockford(typed: string): Uint8Array | null {
  const values = Array.from(readable(typed), (letter) => ALPHABET.indexOf(letter));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
