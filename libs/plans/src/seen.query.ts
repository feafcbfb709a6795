import { Injectable } from '@nestjs/common';
import { GuestEvents, VaultAccess, Workers, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import { hourOf } from './plans.rules.js';
import type { LookSeen, ShareSeen, WhoLooked, WhoSeesWhat } from './seen.graphql.js';

/** Of every vault of the account: one that was set aside goes on sharing. */
const shares = `select g.id, g.vault_id as vault, g.reader, coalesce(g.house_id, g.worker_id) as to, g.until, g.stay_id as stay, true as "isLive", g.made_at as "madeAt",
    array(select k.section_id from keys.house_keys k where k.grant_id = g.id union all select k.section_id from keys.card_keys k where k.grant_id = g.id order by 1) as sections,
    (select count(*)::int from plan_looks k where k.grant_id = g.id) as looks
  from plan_grants g where g.ended_at is null and (g.until is null or g.until > clock_timestamp()) order by g.made_at desc, g.id`;

const looks = `select l.at, l.reader_name as "readerName", l.house_id as "houseId", l.section_id as section, l.version, l.grant_id as grant
  from plan_looks l where l.at < $1 and ($2::uuid is null or l.vault_id = $2) order by l.at desc, l.id limit 100`;

const made = `select at, kind, "to", reader from (
    select made_at as at, 'share_made' as kind, coalesce(house_id, worker_id) as "to", reader, vault_id from plan_grants
    union all select ended_at, case ended_by when 'guest' then 'share_stopped' else 'share_ended' end, coalesce(house_id, worker_id), reader, vault_id from plan_grants where ended_at is not null) happened
  where at < $1 and ($2::uuid is null or vault_id = $2) order by at desc limit 100`;

interface ShareHappened { at: Date; kind: string; to: string | null; reader: string }
type Look = Omit<LookSeen, 'houseName' | 'how'> & { houseId: string | null };

const toOf = (rows: readonly { to: string | null; reader: string }[], kind: string) => rows.filter(({ reader }) => reader === kind).map(({ to }) => to);
/** Both lists of who looked and what happened are asked for in such steps. */
const MOST_AT_ONCE = 100;

/** What a guest is told of who can read and who has read: row-level security shows it to nobody else. */
@Injectable()
export class SeenQuery {
  constructor(private readonly database: Database, private readonly access: VaultAccess, private readonly workers: Workers, private readonly houses: Houses, private readonly events: GuestEvents) {}

  /** Every live share with its reader's name. */
  whoSeesWhat(ctx: RequestContext): Promise<WhoSeesWhat> {
    return this.database.read(ctx, async (reader) => {
      this.access.accountOf(ctx);
      const rows = await reader.sql<Omit<ShareSeen, 'readerName'>>(shares, [], 'who-sees-what');
      const names = await this.namesOf(reader, ctx, toOf(rows, 'house'), toOf(rows, 'worker'));
      return { shares: rows.map((row) => ({ ...row, readerName: row.to && (names.get(row.to) ?? null) })) };
    });
  }

  /** Looks and what else happened with the account, before that moment. Refuses `NeedsProof`. */
  whoLooked(ctx: RequestContext, before: Date | null): Promise<WhoLooked | NeedsProof> {
    return this.database.read<WhoLooked | NeedsProof>(ctx, async (reader) => {
      const proved = await this.access.atLeast(reader, ctx, 'proved', { sealedToo: true });
      if (isRefusal(proved)) return proved;
      const until = before ?? new Date(ctx.now.getTime() + 1);
      const only = proved.onlySince && proved.vaultId;
      const rows = await reader.sql<Look>(looks, [until, only], 'who-looked');
      const happened = await reader.sql<ShareHappened>(made, [until, only], 'shares-happened');
      const names = await this.namesOf(reader, ctx, [...rows.map(({ houseId }) => houseId), ...toOf(happened, 'house')], toOf(happened, 'worker'));
      const looked = rows.map(({ houseId, ...look }): LookSeen => (houseId === null
        ? { ...look, at: hourOf(look.at), houseName: null, how: 'card' }
        : { ...look, houseName: names.get(houseId) ?? null, how: 'look' }));
      const told = happened.map(({ at, kind, to }) => ({ at, kind, who: to && (names.get(to) ?? null) }));
      const mine = (await this.events.before(reader, until)).filter(({ at }) => !proved.onlySince || at >= proved.onlySince);
      const events = [...mine, ...told].sort((one, other) => other.at.getTime() - one.at.getTime());
      return { looks: looked, events: events.slice(0, MOST_AT_ONCE) };
    });
  }

  private async namesOf(reader: Reader, ctx: RequestContext, houseIds: readonly (string | null)[], workerIds: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
    const names = new Map<string, string>();
    if (known(houseIds).length) for (const [id, { name }] of await this.houses.seeAll(reader, ctx, known(houseIds))) names.set(id, name);
    if (known(workerIds).length) for (const [id, { called }] of await this.workers.named(reader, known(workerIds))) names.set(id, called);
    return names;
  }
}
