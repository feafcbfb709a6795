import { Injectable } from '@nestjs/common';
import { Done, ServerKeys, VaultAccess, Workers, type KeysMissing, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, newId, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader, type Tx } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { suggestionEnds } from './plans.rules.js';
import type { ShareFromPaper, SuggestionList } from './seen.graphql.js';

export interface SealedSuggestion { id: string; from: string; kind: 'words' | 'share'; kekNo: number; sealed: Uint8Array; at: Date; until: Date }
/** One that opened: words for a plan, or, where `share` is there, what paper says of who may read which parts. */
export interface OpenedSuggestion { id: string; from: string; words: string; at: Date; until: Date; share: Omit<ShareFromPaper, 'name'> | null }

const insertion = `insert into plan_suggestions (id, organisation_id, account_id, worker_id, worker_name, stay_id, kek_no, sealed, made_at, until, kind) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const columns = 'select id, worker_name as "from", kind, kek_no as "kekNo", sealed, made_at as at, until from plan_suggestions';
const forAccount = `${columns} where account_id = $1 and until > $2 and ($3::timestamptz is null or made_at >= $3) order by made_at, id`;
/** Of a worker's own for the guest of a stay. */
export const ownSuggestions = `${columns} where stay_id = $1 and worker_id = $2 and until > $3 order by made_at, id`;

/** What paper says of a share, as it is sealed. */
type SharePaper = Omit<ShareFromPaper, 'name'> & { words: string };
export const shareBytes = (paper: SharePaper): Uint8Array => new Uint8Array(Buffer.from(JSON.stringify(paper), 'utf8'));

/** Sealed, under the name of the worker who asks, until the guest answers it or its time is over. Refuses `KeysMissing`. */
export async function putSuggestion(tx: Tx, ctx: RequestContext, keys: ServerKeys, one: { account: string; stayId: string; kind: SealedSuggestion['kind']; bytes: Uint8Array; by: string }): Promise<{ id: string; until: Date } | KeysMissing> {
  const [id, until] = [newId(), suggestionEnds(ctx.now)];
  const kept = keys.seal(one.bytes, { table: 'plan_suggestions', key: [id] });
  if (isRefusal(kept)) return kept;
  await tx.sql(insertion, [id, ctx.organisationId, one.account, ctx.accountId, one.by, one.stayId, kept.kekNo, kept.sealed, ctx.now, until, one.kind]);
  return { id, until };
}

/** Without the house's key file they wait until it is back. */
export function openedSuggestions(keys: ServerKeys, rows: readonly SealedSuggestion[]): OpenedSuggestion[] {
  return rows.flatMap(({ kekNo, sealed, kind, ...row }): OpenedSuggestion[] => {
    const bytes = keys.unseal({ kekNo, sealed }, { table: 'plan_suggestions', key: [row.id] });
    if (isRefusal(bytes)) return [];
    const text = Buffer.from(bytes).toString('utf8');
    if (kind === 'words') return [{ ...row, words: text, share: null }];
    const { words, ...share } = JSON.parse(text) as SharePaper;
    return [{ ...row, words, share }];
  });
}

/** What workers suggest, for the guest: to take in, or not. */
@Injectable()
export class SuggestedService {
  constructor(private readonly database: Database, private readonly keys: ServerKeys, private readonly access: VaultAccess, private readonly workers: Workers, private readonly houses: Houses) {}

  /** What waits for the guest. Refuses `NeedsProof`. */
  forGuest(ctx: RequestContext): Promise<SuggestionList | NeedsProof> {
    return this.database.read<SuggestionList | NeedsProof>(ctx, async (reader) => {
      const proved = await this.access.atLeast(reader, ctx, 'proved');
      if (isRefusal(proved)) return proved;
      const opened = openedSuggestions(this.keys, await reader.sql<SealedSuggestion>(forAccount, [proved.accountId, ctx.now, proved.onlySince], 'suggestions'));
      const names = await this.namesOf(reader, ctx, opened);
      return { suggestions: opened.map((one) => ({ ...one, share: one.share && { ...one.share, name: names.get(one.share.to) ?? null } })) };
    });
  }

  /** Of those for whom something is to be opened. */
  private async namesOf(reader: Reader, ctx: RequestContext, opened: readonly OpenedSuggestion[]): Promise<Map<string, string>> {
    const to = (reader: string) => [...new Set(opened.flatMap(({ share }) => (share?.reader === reader ? [share.to] : [])))];
    const [houses, workers] = [to('house'), to('worker')];
    return new Map([
      ...(houses.length ? [...(await this.houses.seeAll(reader, ctx, houses))].map(([id, { name }]): [string, string] => [id, name]) : []),
      ...(workers.length ? [...(await this.workers.active(reader, workers))].map(([id, { called }]): [string, string] => [id, called]) : []),
    ]);
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
