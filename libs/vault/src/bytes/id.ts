import { isId } from '#peerhouse/kernel';

/** A random UUID made by the phone, written in small letters with dashes. */
export type Id = string;

/** The 16 raw bytes of an id, as they go into every context. */
export function idBytes(id: Id): Uint8Array {
  if (!isId(id)) throw new RangeError(`not an id: ${id}`);
  const digits = id.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
}
