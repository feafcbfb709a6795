import { Injectable } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import { newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Reader } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { NotNow, StayLookup } from '#peerhouse/stays';
import { Accompanying } from './feedback.entity.js';
import { accompanyingOf, accompanyingProblems, mayPromise, type TypedAccompanying } from './feedback.rules.js';

export interface AccompanyingView {
  id: string; stayId: string; kind: string; day: HouseDay; line: string | null; promisedBy: { accountId: string; called: string }; promisedAt: Date; doneBy: { accountId: string; called: string } | null; doneAt: Date | null;
}
type Row = Omit<AccompanyingView, 'promisedBy' | 'doneBy'> & { promisedBy: string; doneBy: string | null };

const columns = 'select id, stay_id as "stayId", kind, day, line, promised_by as "promisedBy", promised_at as "promisedAt", done_by as "doneBy", done_at as "doneAt" from accompanying';

/** Promises of ours when somebody goes to a hospital or is taken: to go along, ring, visit. They go with the stay. */
@Injectable()
export class AccompanyingService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly stays: StayLookup, private readonly workers: Workers) {}

  /** Promises something for a day, for somebody who is here or has left. Gives the stay's id. */
  promise(ctx: RequestContext, stayId: string, typed: TypedAccompanying & { id?: string | null }): Promise<string | InvalidInput | NotNow> {
    const idTaken = () => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);
    return this.database.run<string | InvalidInput | NotNow>(ctx, async (tx) => {
      const stay = await this.open(tx, ctx, stayId);
      const house = await this.houses.lock(tx, ctx, stay.houseId);
      const promised = accompanyingOf(typed);
      const problems = accompanyingProblems(promised, house.today);
      if (problems.length) return new InvalidInput(problems);
      const there = typed.id ? await tx.find(Accompanying, { id: typed.id }) : null;
      if (there) return there.stayId === stayId && there.promisedBy === ctx.accountId ? stayId : idTaken();
      const now = await this.stays.find(tx, stayId);
      if (!now || !mayPromise(now.state)) return new NotNow(now?.state ?? stay.state);
      await tx.insert(Accompanying, { id: typed.id ?? newId(), organisationId: house.organisationId, serviceId: house.id, stayId, ...promised, promisedBy: ctx.accountId!, promisedAt: ctx.now });
      return stayId;
    }, { accompanying_pkey: idTaken });
  }

  /** It was done, or it was not after all. Gives the stay's id. */
  note(ctx: RequestContext, stayId: string, id: string, done: boolean): Promise<string> {
    return this.database.run<string>(ctx, async (tx) => {
      await this.open(tx, ctx, stayId); // off shift the promise itself is not to be seen
      const promised = await tx.find(Accompanying, { id, stayId });
      if (!promised) throw new NotHere();
      if ((promised.doneAt !== null) !== done) await tx.update(Accompanying, { id }, done ? { doneBy: ctx.accountId, doneAt: ctx.now } : { doneBy: null, doneAt: null });
      return promised.stayId;
    });
  }

  /** All that was promised to the guest of that stay, by day. */
  ofStay(ctx: RequestContext, stayId: string): Promise<AccompanyingView[]> {
    return this.database.read(ctx, async (reader) => {
      await this.open(reader, ctx, stayId);
      return this.named(reader, await reader.sql<Row>(`${columns} where stay_id = $1 order by day, promised_at, id`, [stayId], 'accompanying-of-stay'));
    });
  }

  /** What is promised in the house and not done, by day; only those on shift see any. */
  async waiting(reader: Reader, houseId: string): Promise<AccompanyingView[]> {
    return this.named(reader, await reader.sql<Row>(`${columns} where service_id = $1 and done_at is null order by day, promised_at, id`, [houseId], 'accompanying-open'));
  }

  private async named(reader: Reader, rows: Row[]): Promise<AccompanyingView[]> {
    const workers = await this.workers.named(reader, rows.flatMap(({ promisedBy, doneBy }) => [promisedBy, doneBy]));
    return rows.map((row) => ({ ...row, promisedBy: workers.get(row.promisedBy)!, doneBy: row.doneBy === null ? null : (workers.get(row.doneBy) ?? null) }));
  }

  private async open(reader: Reader, ctx: RequestContext, stayId: string): Promise<{ houseId: string; state: string }> {
    const stay = await this.stays.find(reader, stayId);
    if (!stay) throw new NotHere();
    mustIn(ctx, 'rights.record', stay.houseId);
    return stay;
  }
}
