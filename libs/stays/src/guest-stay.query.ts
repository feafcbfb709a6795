import { Injectable } from '@nestjs/common';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { GuestHouse, GuestStay } from './guest-stay.graphql.js';
import { nightsOfStay, type StayState } from './stay.rules.js';

interface Row { id: string; state: StayState; arrives: HouseDay; leaves: HouseDay; keptUntil: Date | null }

/** What a guest sees of their own stay; row-level security shows them no other. */
@Injectable()
export class GuestStayQuery {
  constructor(private readonly database: Database, private readonly houses: Houses) {}

  /** The house the guest stays in, as it presents itself. */
  async house(ctx: RequestContext, serviceId: string): Promise<GuestHouse> {
    const house = await this.database.read(ctx, (reader) => this.houses.see(reader, ctx, serviceId));
    return new GuestHouse({ id: serviceId, kind: house.charter.kind, name: house.name, phone: house.charter.phone, timeZone: house.timeZone });
  }

  /** The stay itself; null only where it is kept no longer. An expected one whose hour has passed is not taken up, tidied or not. */
  async stay(ctx: RequestContext): Promise<GuestStay | null> {
    const [row] = await this.database.read(ctx, (reader) => reader.sql<Row>(
      `select id, case when state = 'expected' and kept_until <= $2 then 'not_taken_up' else state end as state, arrives, leaves, kept_until as "keptUntil"
       from stays where guest_id = $1 order by arrives desc, created_at desc limit 1`, [ctx.guestId, ctx.now], 'guest-stay'));
    if (!row) return null;
    return new GuestStay({ ...row, keptUntil: row.state === 'expected' ? row.keptUntil : null, nights: nightsOfStay(row.arrives, row.leaves) });
  }
}
