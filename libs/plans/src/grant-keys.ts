import { Injectable } from '@nestjs/common';
import { ServerKeys, type KeysMissing } from '#peerhouse/identity';
import { isRefusal } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import type { GrantKey } from '#peerhouse/vault';
import type { LockedVault } from './own-vault.js';
import { mustBeKeyFor } from './fitting.js';

export interface LiveGrant { id: string; reader: string }

const liveWith = `select g.id, g.reader from plan_grants g where g.vault_id = $1 and g.ended_at is null and (g.until is null or g.until > clock_timestamp())
  and (exists (select 1 from keys.house_keys k where k.grant_id = g.id and k.section_id = $2) or exists (select 1 from keys.card_keys k where k.grant_id = g.id and k.section_id = $2))
  order by g.id for no key update of g`;

/** Keys of sections for whom they are shared with, each under the server's own lock. A version's key goes with the version. */
@Injectable()
export class GrantKeys {
  constructor(private readonly keys: ServerKeys) {}

  /** Live shares of that section, locked: none of them ends meanwhile. */
  liveWith(tx: Tx, vault: LockedVault, section: string): Promise<LiveGrant[]> {
    return tx.sql<LiveGrant>(liveWith, [vault.id, section]);
  }

  /** Each of the shares has the new key that was sent for it, or none any more; keys for others are left aside. Refuses `KeysMissing`. */
  async replace(tx: Tx, vault: LockedVault, { section, version }: { section: string; version: number }, grants: readonly LiveGrant[], sent: readonly GrantKey[]): Promise<KeysMissing | null> {
    if (!grants.length) return null;
    const ids = grants.map(({ id }) => id);
    await tx.sql('delete from keys.house_keys where section_id = $1 and grant_id = any($2::uuid[])', [section, ids]);
    await tx.sql('delete from keys.card_keys where section_id = $1 and grant_id = any($2::uuid[])', [section, ids]);
    for (const grant of grants) {
      const key = sent.find((one) => one.grant === grant.id && one.section === section && one.version === version);
      const missing = key ? await this.put(tx, vault, grant, key) : null;
      if (missing) return missing;
    }
    return null;
  }

  /** Gives a share the key of one section. Refuses `KeysMissing`. */
  async put(tx: Tx, { organisationId }: LockedVault, { id, reader }: LiveGrant, key: GrantKey): Promise<KeysMissing | null> {
    mustBeKeyFor(reader, key);
    const table = reader === 'card' ? 'card_keys' : 'house_keys';
    const kept = this.keys.seal(key.key, { table, key: [id, key.section] });
    if (isRefusal(kept)) return kept;
    await tx.sql(insertInto[table], [id, key.section, organisationId, key.version, kept.kekNo, kept.sealed]);
    return null;
  }

  /** Takes the keys of shares away. */
  async take(tx: Tx, grants: readonly string[]): Promise<void> {
    await tx.sql('delete from keys.house_keys where grant_id = any($1::uuid[])', [grants]);
    await tx.sql('delete from keys.card_keys where grant_id = any($1::uuid[])', [grants]);
  }

  /** Takes the keys away of versions that are no longer there. */
  async takeOfGone(tx: Tx, { id }: LockedVault): Promise<void> {
    await tx.sql(ofGone.house_keys, [id]);
    await tx.sql(ofGone.card_keys, [id]);
  }
}

const insertInto = {
  house_keys: 'insert into keys.house_keys (grant_id, section_id, organisation_id, version, kek_no, sealed) values ($1, $2, $3, $4, $5, $6)',
  card_keys: 'insert into keys.card_keys (grant_id, section_id, organisation_id, version, kek_no, sealed) values ($1, $2, $3, $4, $5, $6)',
} as const;

const ofGone = {
  house_keys: `delete from keys.house_keys k using plan_grants g where g.id = k.grant_id and g.vault_id = $1
    and not exists (select 1 from plan_versions v where v.vault_id = $1 and v.section_id = k.section_id and v.version = k.version)`,
  card_keys: `delete from keys.card_keys k using plan_grants g where g.id = k.grant_id and g.vault_id = $1
    and not exists (select 1 from plan_versions v where v.vault_id = $1 and v.section_id = k.section_id and v.version = k.version)`,
} as const;
