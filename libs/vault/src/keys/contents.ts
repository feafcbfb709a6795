import { idBytes, type Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import type { VaultRefusal } from '../refusals.js';
import { sealPadded, unsealPadded } from './padded.js';
import type { Purpose } from './seal.js';

const manifestPurpose = (vault: Id, counter: number): Purpose => ['manifest', idBytes(vault), counter];
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
