import pg from 'pg';
import type { HouseDay } from '#peerhouse/kernel';
import { fetchedPeer } from './fetched.js';
import { boardOf, readSince, type PeerHouse, type PeerSpace } from './board-rules.js';

const version = '5.1.5';

/** Its folder with its packages; undefined when they cannot be had. */
export const postgraphileFolder = (say: (line: string) => void): string | undefined => fetchedPeer(say, 'postgraphile', version);

/** What it wants in the database to be asked for a board: the nights of a space as a computed column, and the one number of a charter. */
export async function teachDatabase(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`
    create function spaces_taken(space spaces, since date, until date) returns setof claims language sql stable as $$
      select c.* from claims c where c.service_id = space.service_id and c.space_id = space.id and c.until > $2 and c.first_night < $3 and (c.ends_at is null or c.ends_at > now()) order by c.first_night $$;
    create function charter_versions_longest(version charter_versions) returns integer language sql stable as $$ select (version.charter #>> '{nights,longest}')::int $$;
    grant execute on function spaces_taken, charter_versions_longest to peerhouse_staff`);
  await admin.end();
}

export const postgraphileDocument = `query Board($houseId: UUID!, $since: Date!, $until: Date!) { service: serviceByRowId(rowId: $houseId) {
  timeZone
  charterVersionsByServiceId(orderBy: [VERSION_DESC], first: 1) { nodes { longest } }
  spacesByServiceId { nodes { position id: rowId name kind kept features taken(since: $since, until: $until) { nodes {
    id: rowId kind firstNight until heldFor endsAt why
    stayByStayId { id: rowId state arrives leaves welcomeWrittenAt leavingWrittenAt charterVersionByCharterVersionId { longest } } } } } } } }`;

interface Nodes<T> { nodes: T[] }
interface Answer {
  service: {
    timeZone: string; charterVersionsByServiceId: Nodes<{ longest: number | null }>;
    spacesByServiceId: Nodes<Omit<PeerSpace, 'claims'> & { position: number; taken: Nodes<{
      id: string; kind: string; firstNight: HouseDay; until: HouseDay; heldFor: string | null; endsAt: string | null; why: string | null;
      stayByStayId: { id: string; state: string; arrives: HouseDay; leaves: HouseDay; welcomeWrittenAt: string | null; leavingWrittenAt: string | null; charterVersionByCharterVersionId: { longest: number | null } } | null;
    }> }>;
  };
}

export const postgraphileVariables = (house: PeerHouse, from: HouseDay, until: HouseDay, now: Date) => ({ houseId: house.id, since: readSince(house, from, now), until });

const dateOf = (text: string | null) => (text === null ? null : new Date(text));

/** Its rows made into the board by whoever asked for them. */
export function boardFromRows(body: string, house: PeerHouse, from: HouseDay, now: Date) {
  const { service: { timeZone, charterVersionsByServiceId, spacesByServiceId } } = (JSON.parse(body) as { data: Answer }).data;
  const spaces = spacesByServiceId.nodes.sort((a, b) => a.position - b.position).map(({ taken, position: _, ...space }): PeerSpace => ({
    ...space,
    claims: taken.nodes.map(({ firstNight, until, endsAt, stayByStayId, ...claim }) => {
      const { charterVersionByCharterVersionId: version, ...stay } = stayByStayId ?? { charterVersionByCharterVersionId: null };
      return {
        ...claim, from: firstNight, to: until, endsAt: dateOf(endsAt),
        stay: version && 'id' in stay ? { ...stay, welcomeWrittenAt: dateOf(stay.welcomeWrittenAt), leavingWrittenAt: dateOf(stay.leavingWrittenAt), longest: version.longest } : null,
      };
    }),
  }));
  return boardOf({ ...house, timeZone, longest: charterVersionsByServiceId.nodes[0]!.longest }, spaces, from, now);
}
