import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, mustIn, NotHere, type Reader } from '#peerhouse/platform';
import { Audit } from '#peerhouse/identity';
import { Houses, readyMinutes, type House } from '#peerhouse/services';
import { Claims } from './claims.service.js';
import { mayArrive, readyAt } from './ready.rules.js';
import { NotReadyYet } from './refusals.js';
import { Stay } from './stay.entity.js';

export interface GettingReadyView { spaceId: string; spaceName: string; readyAt: Date }

/** Spaces that somebody has left and that are being got ready, by the charter's minutes. Where it says 0 nothing is read. */
@Injectable()
export class ReadySpaces {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly audit: Audit) {}

  /** Those of the house that are not ready now, first ready first. */
  list(ctx: RequestContext, houseId: string): Promise<GettingReadyView[]> {
    if (!mayIn(ctx, 'board.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => (await this.gettingReady(reader, await this.houses.see(reader, ctx, houseId), ctx.now)).map(({ stayId: _leaving, ...view }) => view));
  }

  /** A worker says that it is ready now: they may come in. It is written into the audit; of a space that is ready there is nothing to say. */
  async say(ctx: RequestContext, spaceId: string): Promise<{ spaceId: string }> {
    const [space] = await this.database.read(ctx, (reader) => reader.sql<{ service_id: string }>('select service_id from spaces where id = $1', [spaceId]));
    if (!space) throw new NotHere();
    mustIn(ctx, 'board.change', space.service_id);
    return this.database.run(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, space.service_id);
      await this.claims.tidy(tx, ctx, house);
      const waiting = (await this.gettingReady(tx, house, ctx.now)).find((one) => one.spaceId === spaceId);
      if (!waiting) return { spaceId };
      await tx.update(Stay, { id: waiting.stayId }, { spaceReadyAt: ctx.now });
      await this.audit.write(tx, ctx, { what: 'space.said_ready', serviceId: house.id, aboutId: spaceId });
      return { spaceId };
    });
  }

  /** Why nobody can come into that space at that moment: it is not ready yet. */
  async refuse(reader: Reader, house: House, spaceId: string, at: Date): Promise<NotReadyYet | null> {
    const waiting = (await this.gettingReady(reader, house, at)).find((one) => one.spaceId === spaceId);
    return waiting && !mayArrive(waiting.readyAt, at) ? new NotReadyYet(waiting) : null;
  }

  /** By the last leaving of each space before that moment. */
  private async gettingReady(reader: Reader, house: House, at: Date): Promise<(GettingReadyView & { stayId: string })[]> {
    const minutes = readyMinutes(house.charter);
    if (minutes === 0) return [];
    const rows = await reader.sql<{ stayId: string; spaceId: string; spaceName: string; leftAt: Date; saidReadyAt: Date | null }>(
      `select distinct on (s.left_from) s.id as "stayId", s.left_from as "spaceId", p.name as "spaceName", s.left_at as "leftAt", s.space_ready_at as "saidReadyAt"
       from stays s join spaces p on p.id = s.left_from and p.kind = 'night'
       where s.service_id = $1 and s.state = 'left' and s.left_at <= $2 and s.left_at > $2::timestamptz - make_interval(mins => $3)
       order by s.left_from, s.left_at desc`, [house.id, at, minutes]);
    return rows.flatMap(({ leftAt, saidReadyAt, ...space }) => {
      const ready = readyAt({ leftAt, saidReadyAt }, minutes);
      return ready ? [{ ...space, readyAt: ready }] : [];
    }).sort((a, b) => a.readyAt.getTime() - b.readyAt.getTime());
  }
}
