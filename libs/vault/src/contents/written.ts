import { isId } from '#peerhouse/kernel';
import { fromBase64url } from '../bytes/base64url.js';
import { bytesText, isU32, textBytes } from '../bytes/bytes.js';
import type { Id } from '../bytes/id.js';
import type { Random } from '../bytes/random.js';
import { sealManifest, unsealManifest } from '../keys/contents.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import type { EndedCard, GrantEntry, Manifest, PlanEntry, SectionEntry } from './manifest.types.js';

/** The contents page as the server keeps it. Refusal: ContentsTooLong. */
export function writeManifest(manifest: Manifest, guestKey: Uint8Array, vault: Id, random?: Random): Uint8Array | VaultRefusal {
  return sealManifest(guestKey, textBytes(JSON.stringify(manifest)), vault, manifest.n, random) ?? refuse('ContentsTooLong');
}

/** Opens the contents page that the server calls the `counter`th. Refusals: FormatUnknown, Unopenable, BadPadding. */
export function readManifest(sealed: Uint8Array, guestKey: Uint8Array, vault: Id, counter: number): Manifest | VaultRefusal {
  const json = unsealManifest(guestKey, sealed, vault, counter);
  if (isRefused(json)) return json;
  const page = parsed(json);
  if (isRecord(page) && page['v'] !== 1) return refuse('FormatUnknown');
  return isManifest(page) && page.n === counter ? page : refuse('Unopenable');
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(bytesText(json) ?? '');
  } catch {
    return null;
  }
}

/** Only the guest's own phones can have written it; this catches a fault of theirs, not a liar. */
export const isManifest = (page: unknown): page is Manifest => isRecord(page)
  && page['v'] === 1 && isCount(page['n']) && typeof page['day'] === 'string' && [1, 20, 200].includes(page['keep'] as number)
  && isList(page['plans'], isPlan) && isList(page['grants'], isGrant) && (page['ended'] === undefined || isList(page['ended'], isEndedCard))
  && isRecord(page['sections']) && Object.entries(page['sections']).every(([id, entry]) => isId(id) && isSection(entry));

const isPlan = (entry: unknown): entry is PlanEntry => isRecord(entry)
  && isIdText(entry['id']) && typeof entry['kind'] === 'string' && typeof entry['name'] === 'string' && isList(entry['order'], isIdText);

const isSection = (entry: unknown): entry is SectionEntry => isRecord(entry)
  && isCount(entry['v']) && isBytes(32)(entry['h']) && isList(entry['kept'], isCount) && typeof entry['hidden'] === 'boolean'
  && isRecord(entry['names']) && Object.values(entry['names']).every((name) => typeof name === 'string');

const isGrant = (entry: unknown): entry is GrantEntry => isRecord(entry)
  && isIdText(entry['id']) && typeof entry['name'] === 'string' && isList(entry['sections'], isIdText) && isEnd(entry['until'])
  && (entry['reader'] === 'card' ? entry['to'] === null && isBytes(32)(entry['key']) : ['house', 'worker'].includes(entry['reader'] as string) && isIdText(entry['to']) && entry['key'] === null);

const isEndedCard = (entry: unknown): entry is EndedCard => isRecord(entry) && isIdText(entry['id']) && typeof entry['name'] === 'string' && typeof entry['day'] === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] => Array.isArray(value) && value.every(isOne);
const isCount = (value: unknown): value is number => isU32(value) && value >= 1;
const isIdText = (value: unknown): value is string => typeof value === 'string' && isId(value);
const isEnd = (value: unknown): value is string | null => value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const isBytes = (length: number) => (value: unknown): value is string => typeof value === 'string' && fromBase64url(value)?.length === length;
