import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn } from '#peerhouse/platform';
import { Houses, lastNightOffered, longestNights } from '#peerhouse/services';
import { lastInUse } from './claims.service.js';
import { firstPossible, foundSpaces, type FoundRow, type FoundSpaceView } from './search.rules.js';

export interface FoundHouseView {
  houseId: string; name: string; timeZone: string; tonight: HouseDay; from: HouseDay; longestNights: number | null; firstPossible: HouseDay | null; spaces: FoundSpaceView[];
}

/** Nights that are looked at from the day that is wanted on. */
const furthest = 365;

/**
 * The stretches that are free on each space from the day wanted on, of all the houses at once: from where a claim ends to
 * where the next begins. Who is still here past their planned morning has the space up to the last night in use.
 */
const search = `
with asked as (select * from unnest($1::uuid[], $2::date[], $3::date[]) as a(house, used, wanted)),
taken as (
  select c.space_id, c.first_night, case when h.here then greatest(c.until, a.used + 1) else c.until end as until, h.here and c.until = a.wanted as still_in
  from asked a
  join claims c on c.service_id = a.house and c.until > least(a.wanted, a.used) - 7 and (c.ends_at is null or c.ends_at > $5)
  left join stays s on s.id = c.stay_id and s.service_id = a.house
  cross join lateral (select coalesce(s.state = 'here' and s.leaves = c.until, false) as here) h),
gaps as (
  select a.house, a.wanted, p.id, p.name, p.features, p.kept, p.position, g.begins, g.ends, g.still_in
  from asked a
  join spaces p on p.service_id = a.house and p.kind = $6
  cross join lateral (
    select greatest(max(t.until) over (order by t.first_night), a.wanted) as begins, lead(t.first_night) over (order by t.first_night) as ends, bool_or(t.still_in) over () as still_in
    from (select first_night, until, still_in from taken where space_id = p.id union all select '0001-01-01', '0001-01-01', false) t) g)
select house, id as "spaceId", name, features, kept, bool_or(still_in) as "stillIn",
  coalesce(max(least(coalesce(ends, wanted + ${furthest}), wanted + ${furthest}) - wanted) filter (where begins = wanted and (ends is null or ends > wanted)), 0)::int as run,
  min(begins) filter (where begins > wanted and (ends is null or begins + $4::int <= ends)) as "nextFree"
from gaps group by house, id, name, features, kept, position order by position`;

/** "Free from that day for so many nights", and the longest stretch from tonight, in every house whose board one may see. One statement. */
@Injectable()
export class SearchQuery {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  /** Houses in which it is possible first, then those with the soonest day. A day that has passed is tonight. */
  find(ctx: RequestContext, wanted: { from: HouseDay | null; nights: number; kind: string }): Promise<FoundHouseView[]> {
    const nights = Math.min(furthest, Math.max(1, wanted.nights));
    const ids = [...ctx.roles.keys()].filter((id) => mayIn(ctx, 'board.see', id));
    return this.database.read(ctx, async (reader) => {
      const houses = [...(await this.houses.seeAll(reader, ctx, ids)).values()];
      const asked = houses.map((house) => ({ house, from: wanted.from !== null && wanted.from > house.tonight ? wanted.from : house.tonight }));
      const rows = await reader.sql<FoundRow & { house: string }>(search,
        [houses.map(({ id }) => id), houses.map((house) => lastInUse(house, ctx.now)), asked.map(({ from }) => from), nights, ctx.now, wanted.kind], 'search');
      return asked.map(({ house, from }): FoundHouseView => {
        const mine = rows.filter((row) => row.house === house.id).map(({ house: _id, ...row }) => ({ ...row, stillIn: row.stillIn && from === house.tonight }));
        const spaces = foundSpaces(mine, from, nights, lastNightOffered(house.charter, from));
        return { houseId: house.id, name: house.name, timeZone: house.timeZone, tonight: house.tonight, from, longestNights: longestNights(house.charter), firstPossible: firstPossible(spaces, from), spaces };
      }).filter(({ spaces }) => spaces.length > 0).sort((a, b) => (a.firstPossible ?? '9').localeCompare(b.firstPossible ?? '9') || a.name.localeCompare(b.name));
    });
  }
}
