import { Injectable } from '@nestjs/common';
import { Done, ServerKeys, VaultAccess, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import type { SuggestionList, SuggestionToGuest } from './seen.graphql.js';

export interface SealedSuggestion { id: string; from: string; kekNo: number; sealed: Uint8Array; at: Date; until: Date }

const columns = 'select id, worker_name as "from", kek_no as "kekNo", sealed, made_at as at, until from plan_suggestions';
const forAccount = `${columns} where account_id = $1 and until > $2 and ($3::timestamptz is null or made_at >= $3) order by made_at, id`;
/** Of a worker's own for the guest of a stay. */
export const ownSuggestions = `${columns} where stay_id = $1 and worker_id = $2 and until > $3 order by made_at, id`;

/** Without the house's key file they wait until it is back. */
export function openedSuggestions(keys: ServerKeys, rows: readonly SealedSuggestion[]): SuggestionToGuest[] {
  return rows.flatMap(({ kekNo, sealed, ...row }) => {
    const bytes = keys.unseal({ kekNo, sealed }, { table: 'plan_suggestions', key: [row.id] });
    return isRefusal(bytes) ? [] : [{ ...row, words: Buffer.from(bytes).toString('utf8') }];
  });
}

/** What workers suggest, for the guest: to take in, or not. */
@Injectable()
export class SuggestedService {
  constructor(private readonly database: Database, private readonly keys: ServerKeys, private readonly access: VaultAccess) {}

  /** What waits for the guest. Refuses `NeedsProof`. */
  forGuest(ctx: RequestContext): Promise<SuggestionList | NeedsProof> {
    return this.database.read<SuggestionList | NeedsProof>(ctx, async (reader) => {
      const proved = await this.access.atLeast(reader, ctx, 'proved');
      if (isRefusal(proved)) return proved;
      return { suggestions: openedSuggestions(this.keys, await reader.sql<SealedSuggestion>(forAccount, [proved.accountId, ctx.now, proved.onlySince], 'suggestions')) };
    });
  }

  /** Taken in or not: it is gone, and the worker is not told which. Refuses `NeedsProof`. */
  close(ctx: RequestContext, id: string): Promise<Done | NeedsProof> {
    return this.database.run<Done | NeedsProof>(ctx, async (tx) => {
      const proved = await this.access.atLeast(tx, ctx, 'proved');
      if (isRefusal(proved)) return proved;
      await tx.sql('delete from plan_suggestions where id = $1 and ($2::timestamptz is null or made_at >= $2)', [id, proved.onlySince]);
      return new Done();
    });
  }
}
