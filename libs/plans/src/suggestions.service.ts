import { Injectable } from '@nestjs/common';
import { GuestTies, ServerKeys, Workers, type KeysMissing } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Reader } from '#peerhouse/platform';
import { StayLookup } from '#peerhouse/stays';
import { NoSignInYet } from './plans.refusals.js';
import { MOST_SUGGESTION_BYTES } from './plans.rules.js';
import type { OwnSuggestion } from './staff.graphql.js';
import { openedSuggestions, ownSuggestions, putSuggestion, type SealedSuggestion } from './suggested.service.js';

type Suggested = OwnSuggestion | InvalidInput | NoSignInYet | KeysMissing;

/** A worker's words for a guest's plan: the guest takes them in by themselves, or closes them. Author and guest read them, nobody else. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly database: Database, private readonly keys: ServerKeys, private readonly ties: GuestTies,
    private readonly stays: StayLookup, private readonly workers: Workers,
  ) {}

  /** Refuses `InvalidInput`, `NoSignInYet`, `KeysMissing`. */
  suggest(ctx: RequestContext, stayId: string, typed: string): Promise<Suggested> {
    return this.database.run<Suggested>(ctx, async (tx) => {
      const stay = await this.stay(tx, ctx, stayId);
      const words = typed.trim();
      const bytes = new Uint8Array(Buffer.from(words, 'utf8'));
      if (!words) return new InvalidInput([{ field: 'words', problem: 'missing' }]);
      if (bytes.length > MOST_SUGGESTION_BYTES) return new InvalidInput([{ field: 'words', problem: 'too_long', limit: MOST_SUGGESTION_BYTES }]);
      const account = stay.leftAt ? null : await this.ties.accountOf(tx, stay.guestId);
      if (!account) return new NoSignInYet();
      const by = (await this.workers.named(tx, [ctx.accountId])).get(ctx.accountId!)!.called;
      const put = await putSuggestion(tx, ctx, this.keys, { account, stayId, kind: 'words', bytes, by });
      return isRefusal(put) ? put : { ...put, words, isShare: false, at: ctx.now };
    });
  }

  /** Takes one's own back. */
  withdraw(ctx: RequestContext, id: string): Promise<{ id: string }> {
    return this.database.run(ctx, async (tx) => {
      const [own] = await tx.sql<{ stayId: string }>('delete from plan_suggestions where id = $1 and worker_id = $2 returning stay_id as "stayId"', [id, ctx.accountId]);
      if (!own) throw new NotHere();
      await this.stay(tx, ctx, own.stayId);
      return { id };
    });
  }

  /** One's own that wait for the guest of that stay. */
  mine(ctx: RequestContext, stayId: string): Promise<OwnSuggestion[]> {
    return this.database.read(ctx, async (reader) => {
      await this.stay(reader, ctx, stayId);
      const rows = await reader.sql<SealedSuggestion>(ownSuggestions, [stayId, ctx.accountId, ctx.now], 'own-suggestions');
      return openedSuggestions(this.keys, rows).map(({ from: _, share, ...own }) => ({ ...own, isShare: share !== null }));
    });
  }

  private async stay(reader: Reader, ctx: RequestContext, stayId: string) {
    const stay = await this.stays.find(reader, stayId);
    if (!stay) throw new NotHere();
    mustIn(ctx, 'plans.read', stay.houseId);
    return stay;
  }
}
