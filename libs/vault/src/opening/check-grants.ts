import type { Id } from '../bytes/id.js';
import type { GrantEntry, Manifest } from '../contents/manifest.types.js';
import type { GrantRow } from '../operations/guest-vault-api.js';
import { refuse, type VaultRefusal } from '../refusals.js';

/** What the server says about live shares and the guest did not. Fewer sections and an earlier end are no lie. */
export function checkGrants(manifest: Manifest, rows: GrantRow[], stopped: Id[]): VaultRefusal[] {
  return rows.filter(({ isLive }) => isLive).flatMap((row) => {
    const meant = manifest.grants.find(({ id }) => id === row.id);
    if (!meant) return [refuse('UnknownGrant', { grant: row.id })];
    return stopped.includes(row.id) || !isWithin(row, meant) ? [refuse('GrantDiffers', { grant: row.id })] : [];
  });
}

const isWithin = (row: GrantRow, meant: GrantEntry): boolean => row.reader === meant.reader && row.to === meant.to
  && row.sections.every((section) => meant.sections.includes(section)) && endsInTime(row, meant);

/** Where the guest named no end, a card has none, and a house or a worker has the end of the stay. */
function endsInTime({ until, stay }: GrantRow, meant: GrantEntry): boolean {
  if (meant.until === null) return meant.reader === 'card' || until !== null || stay !== null;
  return until !== null && Date.parse(until) <= Date.parse(meant.until);
}
