import { Injectable } from '@nestjs/common';
import { GuestEvents, GuestTies, VaultAccess, Workers, type GuestHappening, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, newestFirst, writePlace, type PlaceInList, type RequestContext } from '#peerhouse/kernel';
import { Database, stretchOf, type Reader } from '#peerhouse/platform';
import { Houses, keepDays } from '#peerhouse/services';
import { mustBePlace } from './fitting.js';
import { CARD_LOOK_DAYS } from './plans.rules.js';
import type { LookSeen, ShareSeen, WhoLooked, WhoSeesWhat } from './seen.graphql.js';
import { ToldHousesQuery } from './told-houses.query.js';

/** Of every vault of the account: one that was set aside goes on sharing. Looks in those houses alone, where only they are told. */
const shares = `select g.id, g.vault_id as vault, g.reader, coalesce(g.house_id, g.worker_id) as to, g.until, g.stay_id as stay, true as "isLive", g.made_at as "madeAt",
    array(select k.section_id from keys.house_keys k where k.grant_id = g.id union all select k.section_id from keys.card_keys k where k.grant_id = g.id order by 1) as sections,
    (select count(*)::int from plan_looks k where k.grant_id = g.id and ($1::uuid[] is null or k.house_id is null or k.house_id = any($1))) as looks
  from plan_grants g where g.ended_at is null and (g.until is null or g.until > clock_timestamp()) order by g.made_at desc, g.id`;

/** Of a card the hour alone is told, so it stands in the list at its hour too, and among those of one hour in no order. */
const lookRows = `select 'look/' || id as key, case when house_id is null then date_trunc('hour', at, 'UTC') else at end as at, vault_id, reader_name as "readerName", house_id as "houseId", section_id as section, version, grant_id as grant from plan_looks`;
const shareRows = `select 'share/' || id || '/made' as key, made_at as at, vault_id, 'share_made' as kind, reader, coalesce(house_id, worker_id) as "to" from plan_grants
  union all select 'share/' || id || '/ended', ended_at, vault_id, case ended_by when 'guest' then 'share_stopped' else 'share_ended' end, reader, coalesce(house_id, worker_id) from plan_grants where ended_at is not null`;

const ofThatVault = '$3::uuid is null or vault_id = $3';
const [looks, shareHappenings] = [stretchOf(lookRows, ofThatVault), stretchOf(shareRows, ofThatVault)];

interface ShareHappened extends PlaceInList { at: Date; kind: string; to: string | null; reader: string }
interface Look extends PlaceInList, Pick<LookSeen, 'at' | 'readerName' | 'section' | 'version' | 'grant'> { houseId: string | null }

const toOf = (rows: readonly { to: string | null; reader: string }[], kind: string) => rows.filter(({ reader }) => reader === kind).map(({ to }) => to);
/** How many lines of who looked and what happened a guest is told at once. */
const MOST_AT_ONCE = 100;

/** What a guest is told of who can read and who has read: row-level security shows it to nobody else. */
@Injectable()
export class SeenQuery {
  constructor(private readonly database: Database, private readonly access: VaultAccess, private readonly workers: Workers, private readonly houses: Houses, private readonly events: GuestEvents, private readonly toldHouses: ToldHousesQuery, private readonly ties: GuestTies) {}

  /** Every live share that this sign-in is told of, as each can be stopped, with its reader's name. Of other houses than its own a code tells nothing, not even that there is more; a card is of no house. */
  whoSeesWhat(ctx: RequestContext): Promise<WhoSeesWhat> {
    return this.database.read(ctx, async (reader) => {
      const { houseIds, opensMore } = await this.toldHouses.of(reader, ctx);
      const all = await reader.sql<Omit<ShareSeen, 'readerName'>>(shares, [opensMore ? houseIds : null], 'who-sees-what');
      const rows = opensMore ? await this.toldHouses.sharesOf(reader, houseIds, all) : all;
      const names = await this.namesOf(reader, ctx, toOf(rows, 'house'), toOf(rows, 'worker'));
      return { shares: rows.map((row) => ({ ...row, readerName: row.to && (names.get(row.to) ?? null) })), opensMore };
    });
  }

  /**
   * A stretch of one list: looks, what happened with shares, and what else happened with the account. Each of the three gives
   * as many as there is room for, so that none can be left out between. Refuses `NeedsProof`.
   */
  whoLooked(ctx: RequestContext, earlier: string | null): Promise<WhoLooked | NeedsProof> {
    const after = earlier === null ? null : mustBePlace(earlier);
    return this.database.read<WhoLooked | NeedsProof>(ctx, async (reader) => {
      const proved = await this.access.atLeast(reader, ctx, 'proved', { sealedToo: true });
      if (isRefusal(proved)) return proved;
      const { onlySince: since, vaultId } = proved;
      const asked = [after?.moment ?? null, after?.key ?? null, since && vaultId, MOST_AT_ONCE + 1];
      const all = [
        ...(await reader.sql<Look>(looks, asked, 'who-looked')),
        ...(await reader.sql<ShareHappened>(shareHappenings, asked, 'shares-happened')),
        ...(await this.events.stretch(reader, { after, since, atMost: MOST_AT_ONCE + 1 })),
      ].sort(newestFirst);
      const shown = all.slice(0, MOST_AT_ONCE);
      return { lines: await this.told(reader, ctx, shown), earlier: all.length > shown.length ? writePlace(shown.at(-1)!) : null, keptDays: await this.keptDays(reader, ctx) };
    });
  }

  /** For how many days every look is kept, in whichever of the guest's houses or with a card it was. */
  private async keptDays(reader: Reader, ctx: RequestContext): Promise<number> {
    const houses = await this.houses.seeAll(reader, ctx, await this.ties.housesOf(reader, this.access.accountOf(ctx)));
    return Math.min(CARD_LOOK_DAYS, ...[...houses.values()].map(({ charter }) => keepDays(charter, 'looks')));
  }

  /** Lines with the names of whom they are about. */
  private async told(reader: Reader, ctx: RequestContext, lines: readonly (Look | ShareHappened | GuestHappening)[]): Promise<WhoLooked['lines']> {
    const shares = lines.filter((line): line is ShareHappened => 'reader' in line);
    const names = await this.namesOf(reader, ctx, [...lines.map((line) => ('section' in line ? line.houseId : null)), ...toOf(shares, 'house')], toOf(shares, 'worker'));
    return lines.map((line) => {
      if ('section' in line) {
        const { at, readerName, houseId, section, version, grant } = line;
        return { at, readerName, houseName: houseId && (names.get(houseId) ?? null), section, version, grant, how: houseId ? 'look' : 'card' };
      }
      const { at, kind } = line;
      return 'reader' in line ? { at, kind, who: line.to && (names.get(line.to) ?? null), whom: null } : { at, kind, who: line.who, whom: line.whom };
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
