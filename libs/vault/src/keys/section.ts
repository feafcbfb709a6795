import { joined, sameBytes } from '../bytes/bytes.js';
import { idBytes, type Id } from '../bytes/id.js';
import { randomBytes, type Random } from '../bytes/random.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import { hashOf, KEY_BYTES } from './derive.js';
import { sealPadded, unsealPadded } from './padded.js';
import { seal, unsealExactly, type Purpose } from './seal.js';

/** One version of one section of one vault. Versions count from 1. */
export interface Place { vault: Id; section: Id; version: number }

/** What opens one version, and the hash that says which bytes it may open: whoever knows the key alone could make other ones. */
export interface SectionKey { key: Uint8Array; hash: Uint8Array }

const HASH_BYTES = 32;
export const SECTION_KEY_BYTES = KEY_BYTES + HASH_BYTES;

export const placeFields = ({ vault, section, version }: Place) => [idBytes(vault), idBytes(section), version] as const;
const textPurpose = (place: Place): Purpose => ['section', ...placeFields(place)];
const wrapPurpose = (place: Place): Purpose => ['section-key', ...placeFields(place)];

/** Seals a text under a key made for this version alone. Refusal: SectionTooLong. */
export function sealSection(text: Uint8Array, place: Place, random: Random = randomBytes): { ciphertext: Uint8Array; sectionKey: SectionKey } | VaultRefusal {
  const key = random(KEY_BYTES);
  const ciphertext = sealPadded(key, text, textPurpose(place), random);
  return ciphertext ? { ciphertext, sectionKey: { key, hash: hashOf(ciphertext) } } : refuse('SectionTooLong', { section: place.section });
}

/** The text. Refusals, about the section: HashMismatch, FormatUnknown, Unopenable, BadPadding. */
export function unsealSection(ciphertext: Uint8Array, { key, hash }: SectionKey, place: Place): Uint8Array | VaultRefusal {
  const about = { section: place.section };
  if (!sameBytes(hashOf(ciphertext), hash)) return refuse('HashMismatch', about);
  const text = unsealPadded(key, ciphertext, textPurpose(place));
  return isRefused(text) ? refuse(text.code, about) : text;
}

export const sectionKeyBytes = ({ key, hash }: SectionKey): Uint8Array => joined(key, hash);
export const readSectionKey = (bytes: Uint8Array): SectionKey => ({ key: bytes.slice(0, KEY_BYTES), hash: bytes.slice(KEY_BYTES, SECTION_KEY_BYTES) });

/** Wraps a version's key for the guest. */
export const wrapSectionKey = (guestKey: Uint8Array, sectionKey: SectionKey, place: Place, random?: Random): Uint8Array =>
  seal(guestKey, sectionKeyBytes(sectionKey), wrapPurpose(place), random);

/** A version's key. Refusals, about the section: FormatUnknown, Unopenable. */
export function unwrapSectionKey(guestKey: Uint8Array, wrapped: Uint8Array, place: Place): SectionKey | VaultRefusal {
  const bytes = unsealExactly(SECTION_KEY_BYTES, guestKey, wrapped, wrapPurpose(place));
  return isRefused(bytes) ? refuse(bytes.code, { section: place.section }) : readSectionKey(bytes);
}
