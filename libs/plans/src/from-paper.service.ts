import { Injectable } from '@nestjs/common';
import { GuestEvents, GuestTies, ServerKeys, Workers, type KeysMissing, type Worker } from '#peerhouse/identity';
import { instantOf, isRefusal, addDays, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { StayLookup } from '#peerhouse/stays';
import { NoSignInYet } from './plans.refusals.js';
import { endProblem, MOST_SUGGESTION_BYTES } from './plans.rules.js';
import type { OwnSuggestion, TypedIn } from './staff.graphql.js';
import { putSuggestion, shareBytes } from './suggested.service.js';

/** What stands on the paper: which parts, in the guest's own words; one worker, or null for those on shift; a day, or null for the stay's end. */
export interface OnPaper { words: string; worker: string | null; until: HouseDay | null }

/** What a guest wrote on paper about who may read what, typed in as it stands there. */
@Injectable()
export class FromPaperService {
  constructor(
    private readonly database: Database, private readonly keys: ServerKeys, private readonly ties: GuestTies, private readonly stays: StayLookup,
    private readonly workers: Workers, private readonly houses: Houses, private readonly events: GuestEvents,
  ) {}

  /** Who works shifts in the house of that stay, by name. */
  workersHere(ctx: RequestContext, stayId: string): Promise<Worker[]> {
    return this.database.read(ctx, async (reader) => this.workers.inHouses(reader, [(await this.stay(reader, ctx, stayId)).houseId]));
  }

  /** Waits in the guest's app: nothing is shared until they say yes there, where their keys are. Refuses `InvalidInput`, `NoSignInYet`, `KeysMissing`. */
  typeInShare(ctx: RequestContext, stayId: string, { words: typed, worker, until }: OnPaper): Promise<OwnSuggestion | InvalidInput | NoSignInYet | KeysMissing> {
    return this.database.run<OwnSuggestion | InvalidInput | NoSignInYet | KeysMissing>(ctx, async (tx) => {
      const stay = await this.stay(tx, ctx, stayId);
      const words = typed.trim();
      if (!words) return new InvalidInput([{ field: 'words', problem: 'missing' }]);
      const bytes = shareBytes({ words, reader: worker ? 'worker' : 'house', to: worker ?? stay.houseId, until, stay: until ? null : stayId });
      if (bytes.length > MOST_SUGGESTION_BYTES) return new InvalidInput([{ field: 'words', problem: 'too_long', limit: MOST_SUGGESTION_BYTES }]);
      if (worker && !(await this.worker(tx, worker, stay.houseId))) return new InvalidInput([{ field: 'worker', problem: 'not_a_choice' }]);
      const end = until && instantOf(addDays(until, 1), '00:00', (await this.houses.see(tx, ctx, stay.houseId)).timeZone);
      const problem = endProblem({ reader: 'house', until: end, stay: end ? null : stayId }, ctx.now);
      if (problem) return new InvalidInput([problem]);
      const account = stay.leftAt ? null : await this.ties.accountOf(tx, stay.guestId);
      if (!account) return new NoSignInYet();
      const put = await putSuggestion(tx, ctx, this.keys, { account, stayId, kind: 'share', bytes, by: await this.nameOf(tx, ctx) });
      return isRefusal(put) ? put : { ...put, words, isShare: true, at: ctx.now };
    });
  }

  /** That worker reads nothing of this guest's from now on: it takes away, so it waits for nobody. Whether it was so before is not told, nor whether who left has a sign-in still. Refuses `InvalidInput`, `NoSignInYet`. */
  typeInBar(ctx: RequestContext, stayId: string, worker: string): Promise<TypedIn | InvalidInput | NoSignInYet> {
    return this.aboutBar(ctx, stayId, worker, 'bar_typed_in', async (tx, guestId, who) => { await tx.sql('select keep_from_reading($1, $2, $3, $4)', [guestId, worker, who, ctx.now]); return true; });
  }

  /** Typed in by mistake: by whoever typed it alone, and only until the guest has confirmed it; the guest's own word stays. What was there is not told. Refuses `InvalidInput`, `NoSignInYet`. */
  takeBackTypedBar(ctx: RequestContext, stayId: string, worker: string): Promise<TypedIn | InvalidInput | NoSignInYet> {
    return this.aboutBar(ctx, stayId, worker, 'bar_taken_back', async (tx, guestId) => (await tx.sql<{ was: boolean }>('select take_back_bar($1, $2) as was', [guestId, worker]))[0]!.was);
  }

  /** Does it where there is a sign-in, and tells the guest where it did anything. */
  private aboutBar(ctx: RequestContext, stayId: string, worker: string, kind: 'bar_typed_in' | 'bar_taken_back', act: (tx: Tx, guestId: string, who: string) => Promise<boolean>): Promise<TypedIn | InvalidInput | NoSignInYet> {
    return this.database.run<TypedIn | InvalidInput | NoSignInYet>(ctx, async (tx) => {
      const stay = await this.stay(tx, ctx, stayId);
      const whom = (await this.worker(tx, worker, stay.houseId))?.called;
      if (!whom) return new InvalidInput([{ field: 'worker', problem: 'not_a_choice' }]);
      const account = await this.ties.accountOf(tx, stay.guestId);
      if (!account && !stay.leftAt) return new NoSignInYet();
      const who = await this.nameOf(tx, ctx);
      if (account && (await act(tx, stay.guestId, who))) await this.events.byStaff(tx, ctx, kind, { guestId: stay.guestId, serviceId: stay.houseId, who, whom });
      return { stayId };
    });
  }

  private async worker(reader: Reader, worker: string, houseId: string): Promise<Worker | undefined> {
    return (await this.workers.inHouses(reader, [houseId])).find(({ accountId }) => accountId === worker);
  }

  private async nameOf(reader: Reader, ctx: RequestContext): Promise<string> {
    return (await this.workers.named(reader, [ctx.accountId])).get(ctx.accountId!)!.called;
  }

  private async stay(reader: Reader, ctx: RequestContext, stayId: string) {
    const stay = await this.stays.find(reader, stayId);
    if (!stay) throw new NotHere();
    mustIn(ctx, 'plans.read', stay.houseId);
    return stay;
  }
}
