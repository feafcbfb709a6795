import type { HouseDay } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';

/** What follow-up knows of a way through a matching programme; the database tells it, of ways that whoever asks may see. */
export interface WayOfMatching {
  id: string;
  guestId: string;
  serviceId: string;
  charterVersionId: string;
  /** Who made the last match to which both said yes. */
  matchedBy: string | null;
  /** The day of the last match's second yes. */
  matchedOn: HouseDay | null;
  /** The day of the first meeting of all. */
  metOn: HouseDay | null;
  closedOn: HouseDay | null;
  /** Accounts of everybody whom they meet, met or are covered by. */
  peers: string[];
  /** Whom they meet now, or are to meet; and the id of that match. */
  going: string | null;
  match: string | null;
}

const ways = `select id, guest_id as "guestId", service_id as "serviceId", charter_version_id as "charterVersionId", matched_by as "matchedBy", matched_on as "matchedOn", met_on as "metOn", closed_on as "closedOn", peers::text[] as peers, going, match
  from way_for_follow_up($1::uuid[])`;

/** Those of them that are there for whoever asks, by id. */
export async function waysOfMatching(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, WayOfMatching>> {
  const rows = ids.length ? await reader.sql<WayOfMatching>(ways, [ids], 'ways-of-matching') : [];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Since when they meet whom they meet now; null: nobody, or not yet. For the guest application. */
export async function metSince(reader: Reader, id: string | null): Promise<HouseDay | null> {
  const [row] = await reader.sql<{ on: HouseDay | null }>('select met_since_for_follow_up($1) as on', [id], 'met-since');
  return row?.on ?? null;
}

export const wayOfMatching = async (reader: Reader, id: string | null): Promise<WayOfMatching | null> =>
  (id === null ? null : ((await waysOfMatching(reader, [id])).get(id) ?? null));
