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
interface Waiting extends GettingReadyView { stayId: string; moved: boolean }

/** Spaces that somebody has left, or moved out of, and that are being got ready, by the charter's minutes. Where it says 0 nothing is read. */
@Injectable()
export class ReadySpaces {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly claims: Claims, private readonly audit: Audit) {}

  /** Those of the house that are not ready now, first ready first. */
  list(ctx: RequestContext, houseId: string): Promise<GettingReadyView[]> {
    if (!mayIn(ctx, 'board.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => (await this.gettingReady(reader, await this.houses.see(reader, ctx, houseId), ctx.now)).map(({ spaceId, spaceName, readyAt }) => ({ spaceId, spaceName, readyAt })));
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
      if (waiting.moved) await tx.sql(`update stays set moved_out = (select coalesce(jsonb_agg(m), '[]') from jsonb_array_elements(moved_out) m where m ->> 'spaceId' <> $2) where id = $1`, [waiting.stayId, spaceId]);
      else await tx.update(Stay, { id: waiting.stayId }, { spaceReadyAt: ctx.now });
      await this.audit.write(tx, ctx, { what: 'space.said_ready', serviceId: house.id, aboutId: spaceId });
      return { spaceId };
    });
  }

  /** Why nobody can come into that space at that moment: it is not ready yet. Who moved out of it may go back. */
  async refuse(reader: Reader, house: House, spaceId: string, at: Date, stayId: string): Promise<NotReadyYet | null> {
    const waiting = (await this.gettingReady(reader, house, at)).find((one) => one.spaceId === spaceId && one.stayId !== stayId);
    return waiting && !mayArrive(waiting.readyAt, at) ? new NotReadyYet(waiting) : null;
  }

  /** By the last leaving of, or moving out of, each space before that moment. */
  private async gettingReady(reader: Reader, house: House, at: Date): Promise<Waiting[]> {
    const minutes = readyMinutes(house.charter);
    if (minutes === 0) return [];
    const rows = await reader.sql<Omit<Waiting, 'readyAt'> & { leftAt: Date; saidReadyAt: Date | null }>(
      `select distinct on (o.space_id) o.stay_id as "stayId", o.space_id as "spaceId", p.name as "spaceName", o.at as "leftAt", o.said_ready_at as "saidReadyAt", o.moved
       from (select id as stay_id, left_from as space_id, left_at as at, space_ready_at as said_ready_at, false as moved from stays
             where service_id = $1 and state = 'left' and left_at <= $2 and left_at > $2::timestamptz - make_interval(mins => $3)
             union all
             select s.id, (m ->> 'spaceId')::uuid, (m ->> 'at')::timestamptz, null, true from stays s, jsonb_array_elements(s.moved_out) m
             where s.service_id = $1 and (s.state = 'here' or s.state = 'left' and s.left_at > $2::timestamptz - make_interval(mins => $3))
               and (m ->> 'at')::timestamptz <= $2 and (m ->> 'at')::timestamptz > $2::timestamptz - make_interval(mins => $3)) o
       join spaces p on p.id = o.space_id and p.kind = 'night'
       order by o.space_id, o.at desc`, [house.id, at, minutes]);
    return rows.flatMap(({ leftAt, saidReadyAt, ...space }) => {
      const ready = readyAt({ leftAt, saidReadyAt }, minutes);
      return ready ? [{ ...space, readyAt: ready }] : [];
    }).sort((a, b) => a.readyAt.getTime() - b.readyAt.getTime());
  }
}
