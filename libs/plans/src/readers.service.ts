import { Injectable } from '@nestjs/common';
import { Done, GuestTies, NeedsProof, VaultAccess, Workers } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { StayLookup } from '#peerhouse/stays';
import { ReaderGone } from './plans.refusals.js';
import { afterStay, endProblem, type WishedEnd } from './plans.rules.js';
import type { PlanOffer, Readers } from './seen.graphql.js';
import { ToldHousesQuery } from './told-houses.query.js';

/** From the guest's paper, and not confirmed by them yet; else neither is there. */
interface TypedInBy { typedBy: string | null; typedAt: Date | null }
export interface WishedReader extends WishedEnd { to: string | null }

const barred = `select distinct on (worker_id) worker_id as id, typed_by as "typedBy", case when typed_by is not null then said_at end as "typedAt"
  from plan_barred where account_id = $1 and ($2::timestamptz is null or said_at >= $2) order by worker_id, typed_by is not null, said_at`;

/** With whom a guest can share: houses they are or were in, and who works there; and whom they keep from reading. */
@Injectable()
export class ReadersService {
  constructor(
    private readonly database: Database, private readonly access: VaultAccess, private readonly ties: GuestTies, private readonly workers: Workers,
    private readonly houses: Houses, private readonly stays: StayLookup, private readonly told: ToldHousesQuery,
  ) {}

  readers(ctx: RequestContext): Promise<Readers> {
    return this.database.read(ctx, async (reader) => {
      const { houseIds, opensMore, onlySince } = await this.told.of(reader, ctx);
      const [houses, workers] = [await this.houses.seeAll(reader, ctx, houseIds), await this.workers.inHouses(reader, houseIds)];
      const kept = await this.barredBy(reader, ctx, onlySince);
      return {
        opensMore,
        houses: houseIds.flatMap((id) => { const house = houses.get(id); return house ? [{ id, name: house.name }] : []; }),
        workers: workers.map(({ accountId, called, houseId }) => ({ id: accountId, name: called, houseId, barred: kept.has(accountId), typedBy: kept.get(accountId)?.typedBy ?? null, typedAt: kept.get(accountId)?.typedAt ?? null })),
      };
    });
  }

  /** Which kinds of plans each of the guest's houses offers. */
  offers(ctx: RequestContext): Promise<PlanOffer[]> {
    return this.database.read(ctx, async (reader) => {
      const { houseIds } = await this.told.of(reader, ctx);
      const houses = await this.houses.seeAll(reader, ctx, houseIds);
      return houseIds.flatMap((id) => {
        const house = houses.get(id);
        return house ? [{ houseId: id, houseName: house.name, kinds: [...house.charter.plans.offers], wrapName: house.charter.plans.wrap_name }] : [];
      });
    });
  }

  /** That worker reads nothing of this guest's any more, by whatever share; what a worker typed in so from paper is the guest's own word then. Refuses `NeedsProof`. */
  bar(ctx: RequestContext, worker: string): Promise<Done | NeedsProof> {
    return this.proved(ctx, async (tx, account, onlySince) => {
      if (!(await this.workerIn(tx, account, worker))) throw new NotHere();
      await this.unsay(tx, account, worker, onlySince);
      await tx.sql('insert into plan_barred (account_id, worker_id, organisation_id, said_at) values ($1, $2, $3, $4)', [account, worker, ctx.organisationId, ctx.now]);
    });
  }

  /** They may again. Refuses `NeedsProof`; to whoever began plans again beside older ones less than a week ago also, but of what was said since. */
  allow(ctx: RequestContext, worker: string): Promise<Done | NeedsProof> {
    return this.proved(ctx, async (tx, account, onlySince) => {
      const was = await this.unsay(tx, account, worker, onlySince);
      if (!was && onlySince) return new NeedsProof();
      if (!was && !(await this.workerIn(tx, account, worker))) throw new NotHere();
    });
  }

  /** Of an account begun anew what was said since alone: what stands from before counts on, and is not told. */
  private async unsay(tx: Tx, account: string, worker: string, onlySince: Date | null): Promise<boolean> {
    return (await tx.sql('delete from plan_barred where account_id = $1 and worker_id = $2 and ($3::timestamptz is null or said_at >= $3) returning id', [account, worker, onlySince])).length > 0;
  }

  /** When a share with them ends by itself; null: at its stay's end, or a card without one. Refuses `ReaderGone`, `InvalidInput` (an end that cannot be). */
  async endFor(tx: Tx, ctx: RequestContext, wished: WishedReader): Promise<Date | null | ReaderGone | InvalidInput> {
    const problem = endProblem(wished, ctx.now);
    if (problem) return new InvalidInput([problem]);
    const account = this.access.accountOf(ctx);
    if (wished.reader === 'house' && !(await this.ties.housesOf(tx, account)).includes(wished.to ?? '')) return new ReaderGone();
    if (wished.reader === 'worker' && !(await this.workerIn(tx, account, wished.to ?? ''))) return new ReaderGone();
    return wished.stay ? this.endOfStay(tx, ctx, wished) : wished.until;
  }

  /** Row-level security shows a guest no stay of anybody else. */
  private async endOfStay(tx: Tx, ctx: RequestContext, { stay, reader, to }: WishedReader): Promise<Date | null | ReaderGone> {
    const found = await this.stays.find(tx, stay!);
    if (!found || (reader === 'house' && found.houseId !== to) || found.state === 'not_taken_up') return new ReaderGone();
    if (!found.leftAt) return null;
    const end = afterStay(found.leftAt);
    return end > ctx.now ? end : new ReaderGone();
  }

  /** All, once the plans are opened; of an account begun anew what was said since: whoever began it may undo that. Who typed it in, where the guest has not said so too. */
  private async barredBy(reader: Reader, ctx: RequestContext, since: Date | null | undefined): Promise<ReadonlyMap<string, TypedInBy>> {
    if (since === undefined) return new Map();
    const rows = await reader.sql<TypedInBy & { id: string }>(barred, [ctx.guestAccountId, since]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async workerIn(reader: Reader, account: string, worker: string): Promise<boolean> {
    return (await this.workers.inHouses(reader, await this.ties.housesOf(reader, account))).some(({ accountId }) => accountId === worker);
  }

  private proved(ctx: RequestContext, act: (tx: Tx, account: string, onlySince: Date | null) => Promise<NeedsProof | void>): Promise<Done | NeedsProof> {
    return this.database.run<Done | NeedsProof>(ctx, async (tx) => {
      const proved = await this.access.atLeast(tx, ctx, 'proved');
      if (isRefusal(proved)) return proved;
      return (await act(tx, proved.accountId, proved.onlySince)) ?? new Done();
    });
  }
}
