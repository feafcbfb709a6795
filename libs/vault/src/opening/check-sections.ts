import { toBase64url } from '../bytes/base64url.js';
import type { Manifest, SectionEntry } from '../contents/manifest.types.js';
import { hashOf } from '../keys/derive.js';
import { isOfOtherFormat } from '../keys/seal.js';
import type { VersionRow } from '../operations/guest-vault-api.js';
import { refuse, type RefusalName, type VaultRefusal } from '../refusals.js';

/** What is wrong with the sections the server sent, held against the contents page. */
export function checkSections(manifest: Manifest, rows: VersionRow[]): VaultRefusal[] {
  const onThePage = new Set(Object.keys(manifest.sections));
  const entryOf = ({ section }: VersionRow): SectionEntry | undefined => (onThePage.has(section) ? manifest.sections[section] : undefined);
  const there = new Set(rows.map(({ section }) => section));
  const each = (name: RefusalName, isWrong: (row: VersionRow, at: number) => boolean) => rows.filter(isWrong).map(({ section }) => refuse(name, { section }));
  return [
    ...each('FormatUnknown', ({ ciphertext, wrap }) => isOfOtherFormat(ciphertext) || isOfOtherFormat(wrap)),
    ...[...onThePage].filter((section) => !there.has(section)).map((section) => refuse('Withheld', { section })),
    ...each('VersionMismatch', (row) => (entryOf(row)?.v ?? row.version) !== row.version),
    ...each('HashMismatch', (row) => {
      const entry = entryOf(row);
      return entry !== undefined && !isHashOf(entry, hashOf(row.ciphertext));
    }),
    ...each('UnknownSection', (row, at) => !entryOf(row) || rows.findIndex(({ section }) => section === row.section) !== at),
  ];
}

const isHashOf = (entry: SectionEntry, hash: Uint8Array): boolean => entry.h === toBase64url(hash);
