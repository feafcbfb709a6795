import { Injectable } from '@nestjs/common';
import { VaultAccess, type NeedsProof, type VaultOfSignIn } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database, mustBeIds, NotHere, type Reader, rowContextOf } from '#peerhouse/platform';
import type { VersionRef } from '#peerhouse/vault';
import { ENDED_SHOWN_DAYS, VERSIONS_AT_ONCE } from './plans.rules.js';
import type { GrantRow, VaultAnswer, VersionList, VersionRow } from './vault.graphql.js';

/** The newest version of each section, but for those the phone says it has. */
const lacking = `select v.section_id as section, v.version, v.ct as ciphertext, v.wrap, v.saved_on as "savedOn" from plan_versions v
  join (select section_id, max(version) as version from plan_versions where vault_id = $1 group by section_id) newest using (section_id, version)
  where v.vault_id = $1 and not exists (select 1 from unnest($2::uuid[], $3::int[]) as have (section, version) where have.section = v.section_id and have.version = v.version)
  order by v.section_id`;

const shares = `select g.id, g.reader, coalesce(g.house_id, g.worker_id) as to, g.until, g.stay_id as stay, g.ended_at is null and (g.until is null or g.until > clock_timestamp()) as "isLive",
    array(select k.section_id from keys.house_keys k where k.grant_id = g.id union all select k.section_id from keys.card_keys k where k.grant_id = g.id order by 1) as sections
  from plan_grants g where g.vault_id = $1 and (g.ended_at is null or g.ended_at > $2) order by g.made_at, g.id`;

const earlier = `select section_id as section, version, ct as ciphertext, wrap, saved_on as "savedOn" from plan_versions
  where vault_id = $1 and section_id = $2 and version < $3 order by version desc limit $4`;

/** What the guest's own phone asks for to open their plans. One that was set aside can be read as well. */
@Injectable()
export class VaultQuery {
  constructor(private readonly database: Database, private readonly access: VaultAccess) {}

  /** All that the phone lacks, as of one moment. Refuses `NeedsProof`. */
  vault(ctx: RequestContext, have: readonly VersionRef[]): Promise<VaultAnswer | NeedsProof> {
    mustBeIds(...have.map(({ section }) => section));
    return this.proved(ctx, async (reader, { vaultId: vault, cardMark }) => {
      const [page] = await reader.sql<{ counter: number; manifest: Uint8Array }>('select counter, manifest from plan_vaults where vault_id = $1', [vault], 'vault-page');
      if (!page) throw new NotHere();
      const sections = await reader.sql<VersionRow>(lacking, [vault, have.map(({ section }) => section), have.map(({ version }) => version)], 'vault-sections');
      const grants = await reader.sql<GrantRow>(shares, [vault, new Date(ctx.now.getTime() - ENDED_SHOWN_DAYS * 86_400_000)], 'vault-shares');
      return { ...page, sections, grants, cardMark };
    });
  }

  /** Versions of a section before that one, newest first, so many at once. Refuses `NeedsProof`. */
  versions(ctx: RequestContext, section: string, before: number): Promise<VersionList | NeedsProof> {
    return this.proved(ctx, async (reader, { vaultId: vault }) => ({ versions: await reader.sql<VersionRow>(earlier, [vault, section, before, VERSIONS_AT_ONCE], 'vault-versions') }));
  }

  private proved<T>(ctx: RequestContext, read: (reader: Reader, proved: VaultOfSignIn) => Promise<T>): Promise<T | NeedsProof> {
    return this.database.readAs<T | NeedsProof>(rowContextOf(ctx), async (reader) => {
      const proved = await this.access.atLeast(reader, ctx, 'proved', { sealedToo: true });
      return isRefusal(proved) ? proved : read(reader, proved);
    }, { oneMoment: true });
  }
}
