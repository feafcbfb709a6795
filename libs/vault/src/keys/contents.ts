import { idBytes, type Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import { joined } from '../bytes/bytes.js';
import { isRefused, type VaultRefusal } from '../refusals.js';
import { MOST_BYTES } from './pad.js';
import { sealPadded, unsealPadded } from './padded.js';
import type { Purpose } from './seal.js';

const manifestPurpose = (vault: Id, counter: number): Purpose => ['manifest', idBytes(vault), counter];
const asidePurpose = (vault: Id, piece: number, of: number): Purpose => ['aside', idBytes(vault), piece, of];
const draftPurpose = (vault: Id, section: Id, base: number): Purpose => ['draft', idBytes(vault), idBytes(section), base];

/** Seals the contents page; null when it is too long. */
export const sealManifest = (guestKey: Uint8Array, json: Uint8Array, vault: Id, counter: number, random?: Random): Uint8Array | null =>
  sealPadded(guestKey, json, manifestPurpose(vault, counter), random);

/** Refusals: FormatUnknown, Unopenable, BadPadding. */
export const unsealManifest = (guestKey: Uint8Array, sealed: Uint8Array, vault: Id, counter: number): Uint8Array | VaultRefusal =>
  unsealPadded(guestKey, sealed, manifestPurpose(vault, counter));

/** Seals unsaved words, begun on version `base` of a section (0: none yet); null when they are too long. */
export const sealDraft = (guestKey: Uint8Array, text: Uint8Array, vault: Id, section: Id, base: number, random?: Random): Uint8Array | null =>
  sealPadded(guestKey, text, draftPurpose(vault, section, base), random);

/** Refusals: FormatUnknown, Unopenable, BadPadding. */
export const unsealDraft = (guestKey: Uint8Array, sealed: Uint8Array, vault: Id, section: Id, base: number): Uint8Array | VaultRefusal =>
  unsealPadded(guestKey, sealed, draftPurpose(vault, section, base));

/** Seals what waits on a phone, however long it is: in pieces, each bound to its place and to how many there are. */
export function sealAside(guestKey: Uint8Array, text: Uint8Array, vault: Id, random?: Random): Uint8Array[] {
  const of = Math.max(1, Math.ceil(text.length / MOST_BYTES));
  return Array.from({ length: of }, (_, piece) => sealPadded(guestKey, text.subarray(piece * MOST_BYTES, (piece + 1) * MOST_BYTES), asidePurpose(vault, piece, of), random)!);
}

/** Refusals: FormatUnknown, Unopenable (a piece is missing, or stands in another's place), BadPadding. */
export function unsealAside(guestKey: Uint8Array, sealed: readonly Uint8Array[], vault: Id): Uint8Array | VaultRefusal {
  const pieces: Uint8Array[] = [];
  for (const [at, piece] of sealed.entries()) {
    const text = unsealPadded(guestKey, piece, asidePurpose(vault, at, sealed.length));
    if (isRefused(text)) return text;
    pieces.push(text);
  }
  return joined(...pieces);
}
