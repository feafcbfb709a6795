import type { Id } from '../bytes/id.js';
import type { Manifest } from '../contents/manifest.types.js';
import { readManifest } from '../contents/written.js';
import { isOfOtherFormat } from '../keys/seal.js';
import { unsealSection, unwrapSectionKey, type SectionKey } from '../keys/section.js';
import type { GrantRow, VaultAnswer, VersionRow } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import { checkGrants } from './check-grants.js';
import { checkSections } from './check-sections.js';

/** Which vault, and its guest's key. */
export interface VaultKeys { vault: Id; guestKey: Uint8Array }

/** What this phone saw before: the highest counter, the versions it has, and the shares it stopped. */
export interface Seen { counter: number; rows: VersionRow[]; stopped: Id[] }
export const nothingSeen: Seen = { counter: 0, rows: [], stopped: [] };

export interface OpenSection { version: number; text: Uint8Array; sectionKey: SectionKey }

export interface OpenVault extends VaultKeys {
  manifest: Manifest;
  sections: ReadonlyMap<Id, OpenSection>;
  grants: GrantRow[];
  /** What the server says about shares that the guest never said: the guest is told, and no key goes there. */
  told: VaultRefusal[];
}

/** Opens a vault out of the server's answer, or refuses the first thing that is not as the guest left it. */
export function openVault(keys: VaultKeys, answer: VaultAnswer, seen: Seen = nothingSeen): OpenVault | VaultRefusal {
  const found = openWhatHolds(keys, answer, seen);
  return isRefused(found) ? found : (found.refusals[0] ?? found.vault);
}

/** For after a refusal: the sections that are as the guest left them, and what is wrong with the others. */
export function openWhatHolds(keys: VaultKeys, answer: VaultAnswer, seen: Seen = nothingSeen): { vault: OpenVault; refusals: VaultRefusal[] } | VaultRefusal {
  if (isOfOtherFormat(answer.manifest)) return refuse('FormatUnknown');
  if (answer.counter < seen.counter) return refuse('OldManifest');
  const manifest = readManifest(answer.manifest, keys.guestKey, keys.vault, answer.counter);
  if (isRefused(manifest)) return manifest;
  const rows = withOwn(answer.sections, seen.rows, manifest);
  const refusals = checkSections(manifest, rows);
  const sections = new Map<Id, OpenSection>();
  for (const row of rows.filter(({ section }) => !refusals.some(({ about }) => about.section === section))) {
    const opened = openSection(keys, row);
    if (isRefused(opened)) refusals.push(opened);
    else sections.set(row.section, opened);
  }
  const told = checkGrants(manifest, answer.grants, seen.stopped);
  return { vault: { ...keys, manifest, sections, grants: withoutStopped(answer.grants, seen), told }, refusals };
}

/** The server's rows, and where it sent none this phone's own of the version that counts. */
function withOwn(sent: VersionRow[], own: VersionRow[], manifest: Manifest): VersionRow[] {
  const isSent = new Set(sent.map(({ section }) => section));
  return [...sent, ...own.filter(({ section, version }) => !isSent.has(section) && manifest.sections[section]?.v === version)];
}

/** What this phone stopped has ended for it, and leaves the contents page at the next save, whatever the server says. */
const withoutStopped = (grants: GrantRow[], { stopped }: Seen): GrantRow[] => grants.map((row) => (stopped.includes(row.id) ? { ...row, isLive: false } : row));

function openSection({ vault, guestKey }: VaultKeys, row: VersionRow): OpenSection | VaultRefusal {
  const place = { vault, section: row.section, version: row.version };
  const sectionKey = unwrapSectionKey(guestKey, row.wrap, place);
  if (isRefused(sectionKey)) return sectionKey;
  const text = unsealSection(row.ciphertext, sectionKey, place);
  return isRefused(text) ? text : { version: row.version, text, sectionKey };
}
