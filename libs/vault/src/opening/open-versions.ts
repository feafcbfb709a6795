import type { Id } from '../bytes/id.js';
import { unsealSection, unwrapSectionKey } from '../keys/section.js';
import type { VersionRow } from '../operations/guest-vault-api.js';
import { isRefused, refuse, type VaultRefusal } from '../refusals.js';
import type { OpenVault } from './open-vault.js';

export interface OldVersion { version: number; savedOn: string; name: string | null; text: Uint8Array }

/** Opens earlier versions, newest first. One that was dropped, or is not the guest's, is a VersionMismatch; each is bound to its number by its seal. */
export function openVersions(open: OpenVault, section: Id, rows: VersionRow[]): (OldVersion | VaultRefusal)[] {
  const entry = open.manifest.sections[section];
  return [...rows].sort((one, other) => other.version - one.version).map((row) => {
    if (!entry || row.section !== section) return refuse('UnknownSection', { section: row.section });
    if (!entry.kept.includes(row.version)) return refuse('VersionMismatch', { section });
    const place = { vault: open.vault, section, version: row.version };
    const sectionKey = unwrapSectionKey(open.guestKey, row.wrap, place);
    const text = isRefused(sectionKey) ? sectionKey : unsealSection(row.ciphertext, sectionKey, place);
    return isRefused(text) ? text : { version: row.version, savedOn: row.savedOn, name: entry.names[row.version] ?? null, text };
  });
}
