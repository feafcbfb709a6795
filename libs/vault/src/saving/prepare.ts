import { toBase64url } from '../bytes/base64url.js';
import type { Id } from '../bytes/id.js';
import { droppedVersions, inTurn, MOST_SECTIONS, MOST_VERSIONS, nextManifest, withGrant, withoutGrants, withVersion, type Edit } from '../contents/manifest.rules.js';
import type { GrantEntry, Manifest } from '../contents/manifest.types.js';
import { writeManifest } from '../contents/written.js';
import { cardKey, cardProof, type Card } from '../keys/card.js';
import { sealSection, wrapSectionKey } from '../keys/section.js';
import type { OpenVault } from '../opening/open-vault.js';
import type { ManifestSave, Page, SectionSave, Share } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import { keyFor, readersOf, type Saving } from './readers.js';

/** What to send, and the vault as it is once the server has taken it. */
export interface Prepared<Request> { request: Request; after: OpenVault }

/** A new version of a section; `edit` goes with it (a place in a plan, say). Refusals: SectionTooLong, TooManySections, TooManyVersions, ContentsTooLong. */
export function prepareSection(open: OpenVault, section: Id, text: Uint8Array, saving: Saving, edit: Edit = unchanged): Prepared<SectionSave> | VaultRefusal {
  const place = { vault: open.vault, section, version: (open.manifest.sections[section]?.v ?? 0) + 1 };
  const sealed = sealSection(text, place, saving.random);
  if (isRefused(sealed)) return sealed;
  const { ciphertext, sectionKey } = sealed;
  const paged = preparePage(open, inTurn(withVersion(section, place.version, toBase64url(sectionKey.hash)), edit), saving);
  if (isRefused(paged)) return paged;
  const problem = tooMany(paged.after.manifest, section);
  if (problem) return problem;
  const request = {
    ...paged.request, section, version: place.version, ciphertext,
    wrap: wrapSectionKey(open.guestKey, sectionKey, place, saving.random),
    keys: readersOf(open, section, saving).map((grant) => keyFor(grant, sectionKey, place, saving.labelOf, saving.random)),
  };
  const sections = new Map(open.sections).set(section, { version: place.version, text, sectionKey });
  return { request, after: { ...paged.after, sections } };
}

const unchanged: Edit = (manifest) => manifest;

function tooMany({ sections }: Manifest, section: Id): VaultRefusal | null {
  if (Object.keys(sections).length > MOST_SECTIONS) return refuse('TooManySections', { section });
  return sections[section]!.kept.length >= MOST_VERSIONS ? refuse('TooManyVersions', { section }) : null;
}

/** A change to the contents page alone. Shares that have ended leave the page with it, and of a card its name stays. Refusal: ContentsTooLong. */
export function preparePage(open: OpenVault, edit: Edit, { day, random }: Saving): Prepared<ManifestSave> | VaultRefusal {
  const manifest = nextManifest(inTurn(withoutGrants((id) => hasEnded(open, id), day), edit)(open.manifest), day);
  const sealed = writeManifest(manifest, open.guestKey, open.vault, random);
  if (isRefused(sealed)) return sealed;
  const sections = new Map([...open.sections].filter(([section]) => manifest.sections[section]));
  return { request: { page: pageOf(manifest, sealed), drop: droppedVersions(open.manifest, manifest) }, after: { ...open, manifest, sections } };
}

const pageOf = ({ n }: Manifest, manifest: Uint8Array): Page => ({ counter: n, manifest });
const hasEnded = ({ grants }: OpenVault, grant: Id): boolean => !grants.some(({ id, isLive }) => id === grant && isLive);

/** A new share: whom, what, until when. A card brings its secret; a house or a worker until the end of a stay brings the stay. */
export interface NewShare { grant: Omit<GrantEntry, 'key'>; card?: Card<'supporter'>; stay?: Id }

/** Refusals: Withheld (a section that could not be opened), ContentsTooLong. */
export function prepareShare(open: OpenVault, { grant, card, stay }: NewShare, saving: Saving): Prepared<Share> | VaultRefusal {
  const closed = grant.sections.find((section) => !open.sections.has(section));
  if (closed) return refuse('Withheld', { section: closed });
  const entry: GrantEntry = { ...grant, key: card ? toBase64url(cardKey(card)) : null };
  const paged = preparePage(open, withGrant(entry), saving);
  if (isRefused(paged)) return paged;
  const keys = entry.sections.map((section) => {
    const { version, sectionKey } = open.sections.get(section)!;
    return keyFor(entry, sectionKey, { vault: open.vault, section, version }, saving.labelOf, saving.random);
  });
  const { id, reader, to, until, sections } = entry;
  const row = { id, reader, to, until, stay: stay ?? null };
  return { request: { page: paged.request.page, grant: { ...row, cardProof: card ? cardProof(card) : null }, keys }, after: { ...paged.after, grants: [...open.grants, { ...row, sections, isLive: true }] } };
}

/** The page without a share that is being stopped. Stopping itself does not wait for it: without the vault open, no page goes. */
export const prepareStop = (open: OpenVault, grant: Id, saving: Saving): Prepared<ManifestSave> | VaultRefusal =>
  preparePage({ ...open, grants: open.grants.map((row) => (row.id === grant ? { ...row, isLive: false } : row)) }, unchanged, saving);
