import { Injectable } from '@nestjs/common';
import { addDays, nightsBetween, nightsOf, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { Houses, longestNights, type House } from '#peerhouse/services';
import { actionsFor, freeCounts, isPastLongest, nightsOfStay, type Action, type Space, type StayState, type Stretch } from './stay.rules.js';

interface Row {
  id: string; name: string; kind: string; kept: boolean; features: string[];
  claim_id: string | null; claim_kind: string | null; from: HouseDay; to: HouseDay; held_for: string | null; ends_at: Date | null; why: string | null;
  stay_id: string | null; state: StayState | null; arrives: HouseDay; leaves: HouseDay; welcome_written_at: Date | null; leaving_written_at: Date | null;
}

export interface BoardClaimView { id: string; state: string; from: HouseDay; to: HouseDay; stayId: string | null; heldFor: string | null; endsAt: Date | null; why: string | null; pastLongest: boolean; actions: Action[] }
export interface BoardSpaceView extends Space { claims: BoardClaimView[] }
export interface BoardView {
  houseId: string; timeZone: string; tonight: HouseDay; asOf: Date; longestNights: number | null; nights: HouseDay[]; spaces: BoardSpaceView[]; free: number[];
}

const board = `select p.id, p.name, p.kind, p.kept, p.features, c.id as claim_id, c.kind as claim_kind, c.first_night as "from", c.until as "to",
    c.held_for, c.ends_at, c.why, s.id as stay_id, s.state, s.arrives, s.leaves, s.welcome_written_at, s.leaving_written_at
  from spaces p
  left join claims c on c.service_id = $1 and c.space_id = p.id and c.until > $2 and c.first_night < $3 and (c.ends_at is null or c.ends_at > $4)
  left join stays s on s.id = c.stay_id and s.service_id = $1 and s.leaves > $2
  where p.service_id = $1 order by p.position, c.first_night`;

/** Houses x nights: what is free, held, taken, closed. Without names. */
@Injectable()
export class BoardQuery {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  async board(ctx: RequestContext, houseId: string, from: HouseDay | null, count: number | null): Promise<BoardView> {
    if (!mayIn(ctx, 'board.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, houseId);
      const first = from ?? house.tonight;
      const until = addDays(first, Math.min(62, Math.max(1, count ?? 14)));
      return this.view(reader, ctx, house, first, until);
    });
  }

  private async view(reader: Reader, ctx: RequestContext, house: House, first: HouseDay, until: HouseDay): Promise<BoardView> {
    const rows = await reader.sql<Row>(board, [house.id, first, until, ctx.now], 'board');
    const nights = nightsOf(first, until);
    const spaces = new Map<string, BoardSpaceView>();
    const taken: Stretch[] = [];
    for (const row of rows) {
      const space = spaces.get(row.id) ?? { id: row.id, name: row.name, kind: row.kind, kept: row.kept, features: row.features, claims: [] };
      spaces.set(row.id, space);
      if (!row.claim_id) continue;
      const claim = claimView(row, house, ctx);
      space.claims.push(claim);
      taken.push({ spaceId: row.id, from: claim.from, to: claim.to });
    }
    return {
      houseId: house.id, timeZone: house.timeZone, tonight: house.tonight, asOf: ctx.now, longestNights: longestNights(house.charter), nights,
      spaces: [...spaces.values()], free: freeCounts([...spaces.values()], taken, nights),
    };
  }
}

function claimView(row: Row, house: House, ctx: RequestContext): BoardClaimView {
  const onShift = ctx.onShift === house.id;
  const here = row.state === 'here';
  // A guest who is still here past the planned morning is shown to tonight: the space is theirs until they leave.
  const to = here && row.to === row.leaves && row.to <= house.tonight ? addDays(house.tonight, 1) : row.to;
  const state = row.claim_kind === 'closure' ? 'closed' : row.claim_kind === 'hold' ? 'held' : (row.state ?? 'here');
  const actions = row.state
    ? actionsFor({ state: row.state, welcomeWrittenAt: row.welcome_written_at, leavingWrittenAt: row.leaving_written_at }, onShift, ctx.now)
    : [{ name: state === 'held' ? 'letGo' : 'openAgain', allowed: onShift, whyNot: onShift ? null : 'OffShift' }];
  return {
    id: row.claim_id!, state, from: row.from, to, stayId: row.stay_id, heldFor: row.held_for, endsAt: row.ends_at, why: row.why,
    pastLongest: row.stay_id !== null && isPastLongest(nightsOfStay(row.arrives, here && nightsBetween(row.leaves, to) > 0 ? to : row.leaves), longestNights(house.charter)), actions,
  };
}
