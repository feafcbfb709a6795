import { Injectable } from '@nestjs/common';
import { Done, VaultAccess, type KeysMissing, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { ChangedElsewhere, Database, type InvalidInput, mustBeIds, NotHere, type Tx } from '#peerhouse/platform';
import { hashOf, type GrantKey, type NewGrant, type Page } from '#peerhouse/vault';
import { mustBeOnce, mustBePage, mustBeReader } from './fitting.js';
import { GrantKeys } from './grant-keys.js';
import { OwnVault, type LockedVault } from './own-vault.js';
import { ReaderGone } from './plans.refusals.js';
import { SHARE_WORDS_VERSION } from './plans.rules.js';
import { ReadersService } from './readers.service.js';
import { ToldHousesQuery } from './told-houses.query.js';

export type WishedGrant = Omit<NewGrant, 'until'> & { until: Date | null };
export interface WishedShare { page: Page; grant: WishedGrant; keys: readonly GrantKey[] }
type Shared = Done | ChangedElsewhere | ReaderGone | InvalidInput | KeysMissing | NeedsProof;

const insertGrant = `insert into plan_grants (id, organisation_id, vault_id, reader, house_id, worker_id, card_proof, until, stay_id, words_version, made_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const live = 'select id, vault_id as vault, reader, coalesce(house_id, worker_id) as to, stay_id as stay from plan_grants where ended_at is null';
const current = `select section_id as section, max(version) as version from plan_versions where vault_id = $1 and section_id = any($2::uuid[]) group by section_id`;

/** A guest lets somebody read sections, and takes it back. */
@Injectable()
export class SharingService {
  constructor(private readonly database: Database, private readonly own: OwnVault, private readonly access: VaultAccess, private readonly keys: GrantKeys, private readonly readers: ReadersService, private readonly told: ToldHousesQuery) {}

  /** Shares sections as they are now. Refuses `ChangedElsewhere`, `ReaderGone`, `InvalidInput`, `KeysMissing`, `NeedsProof`. */
  share(ctx: RequestContext, { page, grant, keys }: WishedShare): Promise<Shared> {
    mustBePage(page);
    mustBeGrant(grant, keys);
    return this.database.run<Shared>(ctx, async (tx) => {
      const vault = await this.own.lock(tx, ctx, 'fresh');
      if (isRefusal(vault)) return vault;
      const there = await this.there(tx, vault, grant.id);
      if (there) return there === 'live' ? new Done() : new ChangedElsewhere(); // stopped meanwhile: what comes late brings nothing back
      if (page.counter !== vault.counter + 1 || !(await this.areCurrent(tx, vault, keys))) return new ChangedElsewhere();
      const until = await this.readers.endFor(tx, ctx, grant);
      if (isRefusal(until)) return until;
      await this.insert(tx, ctx, vault, { ...grant, until });
      for (const key of keys) {
        const missing = await this.keys.put(tx, vault, grant, key);
        if (missing) return missing;
      }
      await this.own.turnTo(tx, vault, page);
      return new Done();
    }, { plan_grants_pkey: notHere, plan_grants_card_proof_key: notHere });
  }

  /** Ends a share at once, with its keys; once more is as good. The page goes with it where it is the next one and the sign-in has proved the vault. */
  stop(ctx: RequestContext, grant: string, page: Page | null): Promise<Done> {
    if (page) mustBePage(page);
    return this.database.run(ctx, async (tx) => {
      this.access.accountOf(ctx);
      const [row] = await tx.sql<{ vault: string }>('select vault_id as vault from plan_grants where id = $1', [grant]);
      if (!row) throw new NotHere();
      const vault = await this.own.lockRow(tx, row.vault);
      await tx.sql(`update plan_grants set ended_at = $2, ended_by = 'guest' where id = $1 and ended_at is null`, [grant, ctx.now]);
      await this.keys.take(tx, [grant]);
      if (page && (await this.mayTurn(tx, ctx, vault, page))) await this.own.turnTo(tx, vault, page);
      return new Done();
    });
  }

  /** Ends every share that this sign-in is not told of, if there is any: the answer says neither. Where all are told, none is left to end. */
  stopElsewhere(ctx: RequestContext): Promise<Done> {
    return this.database.run(ctx, async (tx) => {
      const { houseIds, opensMore } = await this.told.of(tx, ctx);
      const all = opensMore ? await tx.sql<{ id: string; vault: string; reader: string; to: string | null; stay: string | null }>(live) : [];
      const told = new Set((await this.told.sharesOf(tx, houseIds, all)).map(({ id }) => id));
      const untold = all.filter(({ id }) => !told.has(id));
      for (const vault of [...new Set(untold.map((each) => each.vault))].sort()) await this.own.lockRow(tx, vault);
      const ids = untold.map(({ id }) => id);
      await tx.sql('select id from plan_grants where id = any($1::uuid[]) order by id for no key update', [ids]);
      await tx.sql(`update plan_grants set ended_at = $2, ended_by = 'guest' where id = any($1::uuid[]) and ended_at is null`, [ids, ctx.now]);
      await this.keys.take(tx, ids);
      return new Done();
    });
  }

  /** A page from a sign-in that proved nothing could put anything in the place of the guest's own. */
  private async mayTurn(tx: Tx, ctx: RequestContext, { id, counter }: LockedVault, page: Page): Promise<boolean> {
    if (page.counter !== counter + 1) return false;
    const proved = await this.access.atLeast(tx, ctx, 'proved');
    return !isRefusal(proved) && proved.vaultId === id;
  }

  private async there(tx: Tx, { id }: LockedVault, grant: string): Promise<'live' | 'ended' | null> {
    const [row] = await tx.sql<{ isLive: boolean }>('select ended_at is null and (until is null or until > clock_timestamp()) as "isLive" from plan_grants where id = $1 and vault_id = $2', [grant, id]);
    return row ? (row.isLive ? 'live' : 'ended') : null;
  }

  /** A key of an older version would show what the guest has changed since. */
  private async areCurrent(tx: Tx, { id }: LockedVault, keys: readonly GrantKey[]): Promise<boolean> {
    const rows = await tx.sql<{ section: string; version: number }>(current, [id, keys.map(({ section }) => section)]);
    return keys.every((key) => rows.some(({ section, version }) => section === key.section && version === key.version));
  }

  private async insert(tx: Tx, ctx: RequestContext, vault: LockedVault, { id, reader, to, until, stay, cardProof }: WishedGrant): Promise<void> {
    await tx.sql(insertGrant, [
      id, vault.organisationId, vault.id, reader, reader === 'house' ? to : null, reader === 'worker' ? to : null, cardProof ? hashOf(cardProof) : null, until, stay, SHARE_WORDS_VERSION, ctx.now,
    ]);
  }
}

/** Another vault's share: ids are the phone's own, so nobody meets one by accident. */
function notHere(): never {
  throw new NotHere();
}

function mustBeGrant(grant: WishedGrant, keys: readonly GrantKey[]): void {
  mustBeIds(grant.id, grant.to, grant.stay, ...keys.map(({ section }) => section));
  mustBeReader(grant);
  mustBeOnce(keys.map(({ section }) => section), 'share');
}
