import { Injectable } from '@nestjs/common';
import { addDays, nightAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { factKind, Facts, Houses } from '#peerhouse/services';
import { writableHours } from './stay.rules.js';

interface Night { night: HouseDay; kind: 'night' | 'day'; open: number; used: number; told_open: number; told_used: number }

/**
 * Counts the nights that have turned: open spaces and used ones. Nights that can still be written about (72 hours) are
 * counted again each time and only the difference is told, so running it twice, or after a correction, is right.
 */
@Injectable()
export class NightCounts {
  constructor(private readonly houses: Houses, private readonly facts: Facts) {}

  async settle(tx: Tx, ctx: RequestContext, houseId: string): Promise<void> {
    const house = await this.houses.lock(tx, ctx, houseId);
    const [first] = await tx.sql<{ opened_at: Date; last: HouseDay | null }>(
      `select created_at as opened_at, (select max(day) from facts where service_id = $1 and what = 'night_open') as last from services where id = $1`, [houseId]);
    const opened = nightAt(first!.opened_at, house.clock);
    const again = first!.last ? addDays(first!.last, -(writableHours / 24)) : opened;
    const nights = await tx.sql<Night>(counts, [houseId, again > opened ? again : opened, addDays(house.tonight, -1)]);
    for (const { night, kind, open, used, told_open, told_used } of nights) {
      await this.facts.add(tx, house, { what: 'night_open', day: night, n: open - told_open, ...factKind(kind) });
      await this.facts.add(tx, house, { what: 'night_used', day: night, n: used - told_used, ...factKind(kind) });
    }
  }
}

/** Spaces that are not kept, those for the day apart: closed ones are not open, those with a guest who is or was here are used. */
const counts = `
select g.night::date::text as night, k.kind,
  count(p.id) filter (where not exists (select 1 from claims c where c.space_id = p.id and c.kind = 'closure' and c.first_night <= g.night::date and c.until > g.night::date))::int as open,
  count(p.id) filter (where exists (select 1 from claims c join stays s on s.id = c.stay_id
    where c.space_id = p.id and s.state in ('here', 'left') and c.first_night <= g.night::date and c.until > g.night::date))::int as used,
  (select coalesce(sum(n), 0)::int from facts f where f.service_id = $1 and f.what = 'night_open' and f.day = g.night::date and coalesce(f.space_kind, 'night') = k.kind) as told_open,
  (select coalesce(sum(n), 0)::int from facts f where f.service_id = $1 and f.what = 'night_used' and f.day = g.night::date and coalesce(f.space_kind, 'night') = k.kind) as told_used
from generate_series($2::date, $3::date, interval '1 day') as g(night)
cross join (values ('night'), ('day')) as k(kind)
left join spaces p on p.service_id = $1 and p.kind = k.kind and not p.kept
group by g.night, k.kind order by g.night, k.kind desc`;
