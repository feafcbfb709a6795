import { Injectable } from '@nestjs/common';
import { Worker, Workers } from '#peerhouse/identity';
import { newId, type RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { Shift } from './shift.entity.js';
import { AlreadyOnShift, NotOnShift, ShiftEnded, ShiftType } from './shifts.graphql.js';

/** Longest shift, in milliseconds: twelve hours, then it ends by itself. */
const longest = 12 * 3_600_000;

interface Row { id: string; houseId: string; houseName: string; beganAt: Date; endsAt: Date }

const running = `select f.id, f.service_id as "houseId", s.name as "houseName", f.began_at as "beganAt", f.ends_at as "endsAt"
  from shifts f join services s on s.id = f.service_id
  where f.account_id = $1 and f.ended_at is null and f.began_at <= $2 and f.ends_at > $2
  order by f.began_at desc limit 1`;

/** Starting and ending one's own shift. No rota: a shift is whoever is here. */
@Injectable()
export class Shifts {
  constructor(private readonly database: Database, private readonly workers: Workers) {}

  /** Starts a shift of at most 12 hours. Already on shift there: that shift. Refuses `AlreadyOnShift` in another house. */
  async startShift(ctx: RequestContext, houseId: string): Promise<ShiftType | AlreadyOnShift> {
    if (!mayIn(ctx, 'shift.own', houseId)) throw new NotHere();
    return this.database.run<ShiftType | AlreadyOnShift>(ctx, async (tx) => {
      await this.oneAtATime(tx, ctx);
      const now = await this.current(tx, ctx);
      if (now?.houseId === houseId) return new ShiftType(now);
      if (now) return new AlreadyOnShift(now.houseName, now.endsAt);
      return this.begin(tx, ctx, houseId);
    });
  }

  /** Ends the running shift; names are hidden from the next request on. Refuses `NotOnShift`. */
  async endShift(ctx: RequestContext): Promise<ShiftEnded | NotOnShift> {
    return this.database.run<ShiftEnded | NotOnShift>(ctx, async (tx) => {
      await this.oneAtATime(tx, ctx);
      const now = await this.current(tx, ctx);
      if (!now) return new NotOnShift();
      await tx.update(Shift, { id: now.id }, { endedAt: ctx.now });
      return new ShiftEnded(ctx.now);
    });
  }

  /** Who is on shift in the house now, by name. */
  async onShift(ctx: RequestContext, houseId: string): Promise<Worker[]> {
    if (!mayIn(ctx, 'board.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const rows = await reader.sql<{ id: string }>(
        'select distinct account_id as id from shifts where service_id = $1 and ended_at is null and began_at <= $2 and ends_at > $2',
        [houseId, ctx.now], 'on-shift');
      const named = await this.workers.active(reader, rows.map(({ id }) => id));
      return [...named.values()];
    });
  }

  /** The person's running shift, or null. */
  async mine(reader: Reader, ctx: RequestContext): Promise<ShiftType | null> {
    const now = await this.current(reader, ctx);
    return now ? new ShiftType(now) : null;
  }

  private async begin(tx: Tx, ctx: RequestContext, houseId: string): Promise<ShiftType> {
    const [house] = await tx.sql("select id from services where id = $1 and kind = 'house'", [houseId]);
    if (!house) throw new NotHere();
    const shift = { id: newId(), beganAt: ctx.now, endsAt: new Date(ctx.now.getTime() + longest) };
    await tx.insert(Shift, { ...shift, organisationId: ctx.organisationId, serviceId: houseId, accountId: ctx.accountId!, endedAt: null });
    return new ShiftType({ ...shift, houseId });
  }

  private async current(reader: Reader, ctx: RequestContext): Promise<Row | undefined> {
    return (await reader.sql<Row>(running, [ctx.accountId, ctx.now], 'running-shift'))[0];
  }

  /** Two browsers of one person wait for each other, so that there is never more than one shift. */
  private async oneAtATime(tx: Tx, ctx: RequestContext): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('shift ' || $1, 0))", [ctx.accountId]);
  }
}
