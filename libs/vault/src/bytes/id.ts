import { isId } from '#peerhouse/kernel';
import { randomBytes, type Random } from './random.js';

/** A random UUID made by the phone, written in small letters with dashes. */
export type Id = string;

/** A new one. (Old phones have no `crypto.randomUUID`.) */
export function newVaultId(random: Random = randomBytes): Id {
  const bytes = random(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The 16 raw bytes of an id, as they go into every context. */
export function idBytes(id: Id): Uint8Array {
  if (!isId(id)) throw new RangeError(`not an id: ${id}`);
  const digits = id.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
}
