import { bytesText, joined, textBytes } from '../bytes/bytes.js';
import { idBytes, type Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import { seal, unsealExactly, type Purpose } from './seal.js';
import { readSectionKey, SECTION_KEY_BYTES, sectionKeyBytes, type Place, type SectionKey } from './section.js';

/** The longest label of a shared section, in characters. */
export const MOST_LABEL_POINTS = 80;

const cardPurpose = (grant: Id, { vault, section, version }: Place): Purpose => ['grant-key', idBytes(vault), idBytes(grant), idBytes(section), version];

/** A version's key for who holds a supporter's card: the server keeps it and cannot open it. */
export const wrapForCard = (cardKey: Uint8Array, sectionKey: SectionKey, grant: Id, place: Place, random?: Random): Uint8Array =>
  seal(cardKey, sectionKeyBytes(sectionKey), cardPurpose(grant, place), random);

/** A version's key, from a supporter's card. Refusals, about the section: FormatUnknown, Unopenable. */
export function unwrapForCard(cardKey: Uint8Array, wrapped: Uint8Array, grant: Id, place: Place): SectionKey | VaultRefusal {
  const bytes = unsealExactly(SECTION_KEY_BYTES, cardKey, wrapped, cardPurpose(grant, place));
  return isRefused(bytes) ? refuse(bytes.code, { section: place.section }) : readSectionKey(bytes);
}

/** What a house or a worker is given of a shared section: the server opens with it, and shows the label in their list. */
export interface HouseKey { sectionKey: SectionKey; label: string }

export const houseKeyBytes = ({ sectionKey, label }: HouseKey): Uint8Array => joined(sectionKeyBytes(sectionKey), textBytes(shortened(label)));

/** Refusal: Unopenable, for what `houseKeyBytes` would not have written. */
export function readHouseKey(bytes: Uint8Array): HouseKey | VaultRefusal {
  const label = bytes.length < SECTION_KEY_BYTES ? null : bytesText(bytes.slice(SECTION_KEY_BYTES));
  return label === null || label !== shortened(label) ? refuse('Unopenable') : { sectionKey: readSectionKey(bytes), label };
}

const shortened = (label: string): string => [...label].slice(0, MOST_LABEL_POINTS).join('');
