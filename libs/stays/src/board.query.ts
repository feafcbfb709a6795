import { Injectable } from '@nestjs/common';
import { addDays, nightsOf, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { Houses, longestNights, type House } from '#peerhouse/services';
import { Claims, lastInUse } from './claims.service.js';
import { dayPlacesTaken } from './day-places.js';
import { actionsFor, countNights, freeSpaces, hasSpace, isPastLongest, nightsOfStay, takenInFact, type Action, type FreeSpaceView, type NightCounts, type Space, type StayState, type Taken } from './stay.rules.js';

interface Row extends Taken {
  id: string; name: string; kind: string; kept: boolean; features: string[];
  claim_id: string | null; claim_kind: string | null; from: HouseDay; to: HouseDay; held_for: string | null; ends_at: Date | null; why: string | null;
  stay_id: string | null; state: StayState | null; arrives: HouseDay; leaves: HouseDay; welcome_written_at: Date | null; leaving_written_at: Date | null; longest: number | null;
}

export interface BoardClaimView { id: string; state: string; from: HouseDay; to: HouseDay; stayId: string | null; heldFor: string | null; endsAt: Date | null; why: string | null; pastLongest: boolean; actions: Action[] }
export interface BoardSpaceView extends Space { claims: BoardClaimView[]; stillInStayId: string | null }
export interface BoardView extends NightCounts {
  houseId: string; timeZone: string; tonight: HouseDay; asOf: Date; longestNights: number | null; nights: HouseDay[]; spaces: BoardSpaceView[]; dayPlaces: { places: number; used: number[] } | null;
}

/** A closing can be planned for a year ahead, and the page of its space shows it. */
const mostNights = 366;

// Guests still here past their planned morning end before the first night shown: a week of them is read and shown as it is in fact.
const board = `select p.id, p.id as "spaceId", p.name, p.kind, p.kept, p.features, c.id as claim_id, c.kind as claim_kind, c.first_night as "from", c.until as "to",
    c.held_for, c.ends_at, c.why, s.id as stay_id, s.state, s.arrives, s.leaves, s.welcome_written_at, s.leaving_written_at, (v.charter #>> case s.space_kind when 'day' then '{day_programme,days}' else '{nights,longest}' end::text[])::int as longest,
    (s.state = 'here' and s.leaves = c.until and p.kind = 'night') is true as "lastOfHere"
  from spaces p
  left join claims c on c.service_id = $1 and c.space_id = p.id and c.until > $2 and c.first_night < $3 and (c.ends_at is null or c.ends_at > $4)
  left join stays s on s.id = c.stay_id and s.service_id = $1 and s.leaves > $2
  left join charter_versions v on v.id = s.charter_version_id
  where p.service_id = $1 order by p.position, c.first_night`;

/** Houses x nights: what is free, held, taken, closed. Without names. */
@Injectable()
export class BoardQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims) {}

  /** Spaces for those nights, 1 to 365, best first. */
  free(ctx: RequestContext, houseId: string, { kind, from, nights }: { kind: string; from: HouseDay; nights: number }): Promise<FreeSpaceView[]> {
    if (!mayIn(ctx, 'board.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) =>
      this.claims.free(reader, ctx.now, await this.houses.see(reader, ctx, houseId), { kind, from, nights: Math.min(365, Math.max(1, nights)) }));
  }

  async board(ctx: RequestContext, houseId: string, from: HouseDay | null, count: number | null): Promise<BoardView> {
    if (!mayIn(ctx, 'board.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, houseId);
      const first = from ?? house.tonight;
      const until = addDays(first, Math.min(mostNights, Math.max(1, count ?? 14)));
      return this.view(reader, ctx, house, first, until);
    });
  }

  /** Spaces for tonight: open, not offered, taken; and whether one is on offer to any of those who want one from tonight. */
  async offerTonight(reader: Reader, ctx: RequestContext, house: House, wanted: readonly { kind: string; nights: number }[]): Promise<{ open: number; notOffered: number; taken: number; forOne: boolean }> {
    const { spaces, free, notOffered, taken } = await this.view(reader, ctx, house, house.tonight, addDays(house.tonight, Math.max(1, ...wanted.map(({ nights }) => nights))));
    const stretches = spaces.flatMap(({ id, claims }) => claims.map(({ from, to }) => ({ spaceId: id, from, to })));
    const forOne = wanted.some(({ kind, nights }) => hasSpace(freeSpaces(spaces.filter((space) => space.kind === kind), stretches, house.tonight, nights)));
    return { open: free[0]!, notOffered: notOffered[0]!, taken: taken[0]!, forOne };
  }

  private async view(reader: Reader, ctx: RequestContext, house: House, first: HouseDay, until: HouseDay): Promise<BoardView> {
    const used = lastInUse(house, ctx.now);
    const rows = await reader.sql<Row>(board, [house.id, addDays(first < used ? first : used, -7), until, ctx.now], 'board');
    const nights = nightsOf(first, until);
    const spaces = new Map(rows.map(({ id, name, kind, kept, features }): [string, BoardSpaceView] => [id, { id, name, kind, kept, features, claims: [], stillInStayId: null }]));
    const taken = takenInFact(rows.filter(({ claim_id }) => claim_id), used);
    for (const row of taken.filter(({ lastOfHere, to }) => lastOfHere && to <= house.tonight)) spaces.get(row.id)!.stillInStayId = row.stay_id;
    const shown = taken.filter(({ to }) => to > first);
    for (const row of shown) spaces.get(row.id)!.claims.push(claimView(row, house, ctx));
    const stretches = shown.map((row) => ({ ...row, closed: row.claim_kind === 'closure' }));
    const places = [...spaces.values()].filter(({ kind }) => kind === 'day').length;
    return {
      houseId: house.id, timeZone: house.timeZone, tonight: house.tonight, asOf: ctx.now, longestNights: longestNights(house.charter), nights,
      spaces: [...spaces.values()], ...countNights([...spaces.values()], stretches, nights),
      dayPlaces: places ? { places, used: dayPlacesTaken([...spaces.values()], stretches, nights) } : null,
    };
  }
}

function claimView(row: Row & Taken, house: House, ctx: RequestContext): BoardClaimView {
  const onShift = ctx.onShift === house.id;
  const state = row.claim_kind === 'closure' ? 'closed' : row.claim_kind === 'hold' ? 'held' : (row.state ?? 'here');
  const actions = row.state
    ? actionsFor({ state: row.state, keptUntil: row.ends_at, takenBackAt: null, cameInAt: null, leftAt: null, welcomeWrittenAt: row.welcome_written_at, leavingWrittenAt: row.leaving_written_at }, onShift, ctx.now)
    : [{ name: state === 'held' ? 'letGo' : 'openAgain', allowed: onShift, whyNot: onShift ? null : 'OffShift' }];
  return {
    id: row.claim_id!, state, from: row.from, to: row.to, stayId: row.stay_id, heldFor: row.held_for, endsAt: row.ends_at, why: row.why,
    pastLongest: row.state !== null && isPastLongest(nightsOfStay(row.arrives, row.lastOfHere ? row.to : row.leaves), row.longest), actions,
  };
}
