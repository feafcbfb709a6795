import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { closingState, type ClosingState } from './closing.rules.js';
import { undoUntil, type Action } from './stay.rules.js';

interface ClosingLine { from: HouseDay; to: HouseDay; why: string; words: string | null; calledOff: boolean; by: string | null; at: Date }
export interface ClosingView extends ClosingLine {
  id: string; houseId: string; spaceId: string; spaceName: string; state: ClosingState; version: number; history: ClosingLine[]; actions: Action[];
}

const written = `select v.service_id, v.space_id, p.name, v.version, v.first_night as "from", v.until as "to", v.why, v.words, v.called_off as "calledOff", a.called as by, v.written_at as at
  from closing_versions v join spaces p on p.id = v.space_id left join accounts a on a.id = v.written_by where v.closing_id = $1
  union all
  select c.service_id, c.space_id, p.name, 0, c.first_night, c.until, c.why, null, false, a.called, c.made_at
  from claims c join spaces p on p.id = c.space_id left join accounts a on a.id = c.made_by
  where c.id = $1 and c.kind = 'closure' and not exists (select 1 from closing_versions v where v.closing_id = $1)
  order by version desc`;

/** A closing with everything that was written of it: own words are read here, on opening, and are not on the board. */
@Injectable()
export class ClosingsQuery {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  get(ctx: RequestContext, closingId: string): Promise<ClosingView> {
    return this.database.read(ctx, async (reader) => {
      const rows = await reader.sql<ClosingLine & { service_id: string; space_id: string; name: string; version: number }>(written, [closingId]);
      const [last] = rows;
      if (!last || !mayIn(ctx, 'board.see', last.service_id)) throw new NotHere();
      const house = await this.houses.see(reader, ctx, last.service_id);
      const lines = rows.map(({ from, to, why, words, calledOff, by, at }): ClosingLine => ({ from, to, why, words, calledOff, by, at }));
      const state = closingState(last, last.calledOff, house.tonight);
      const action = (name: string, possible: boolean): Action => {
        const whyNot = !possible ? 'NotNow' : ctx.onShift === house.id ? null : 'OffShift';
        return { name, allowed: whyNot === null, whyNot };
      };
      return {
        ...lines[0]!, id: closingId, houseId: house.id, spaceId: last.space_id, spaceName: last.name, state, version: last.version, history: lines.slice(1),
        actions: [action('change', !last.calledOff), action('openAgain', state === 'planned' || state === 'running'), action('closeAgain', last.calledOff && ctx.now < undoUntil(last.at))],
      };
    });
  }
}
