import { Injectable } from '@nestjs/common';
import { Done, type KeysMissing, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { ChangedElsewhere, Database, exactly, mustBeIds, type Tx } from '#peerhouse/platform';
import { MOST_SECTIONS, MOST_VERSIONS, rowBytes, type DroppedVersions, type ManifestSave, type SectionSave } from '#peerhouse/vault';
import { mustBePadded, mustBePage } from './fitting.js';
import { GrantKeys } from './grant-keys.js';
import { OwnVault, type LockedVault } from './own-vault.js';
import { TooManySections, TooManyVersions } from './plans.refusals.js';

type Saved = Done | ChangedElsewhere | TooManySections | TooManyVersions | KeysMissing | NeedsProof;

const counts = `select count(distinct section_id)::int as sections, count(*) filter (where section_id = $2)::int as versions from plan_versions where vault_id = $1`;

/** What a guest writes arrives here sealed, whole with the page that names it, or not at all. */
@Injectable()
export class SavingService {
  constructor(private readonly database: Database, private readonly own: OwnVault, private readonly keys: GrantKeys) {}

  /** A new version, with its keys for live shares. Refuses `ChangedElsewhere`, `TooManySections`, `TooManyVersions`, `KeysMissing`, `NeedsProof`. */
  saveSection(ctx: RequestContext, save: SectionSave): Promise<Saved> {
    mustBeSection(save);
    return this.database.run<Saved>(ctx, async (tx) => {
      const vault = await this.own.lock(tx, ctx, 'proved');
      if (isRefusal(vault)) return vault;
      const { version: last, isThere } = await this.last(tx, vault, save);
      if (isThere) return new Done();
      if (save.page.counter !== vault.counter + 1 || save.version !== last + 1) return new ChangedElsewhere();
      await tx.sql('insert into plan_versions (vault_id, section_id, version, organisation_id, ct, wrap, saved_on) values ($1, $2, $3, $4, $5, $6, $7)',
        [vault.id, save.section, save.version, vault.organisationId, save.ciphertext, save.wrap, ctx.now.toISOString().slice(0, 10)]);
      const refusal = await this.keys.replace(tx, vault, save, await this.keys.liveWith(tx, vault, save.section), save.keys);
      if (refusal) return refusal;
      await this.drop(tx, vault, save.drop);
      return (await this.tooMany(tx, vault, save.section)) ?? this.turned(tx, vault, save);
    });
  }

  /** Order, names, what goes. Refuses `ChangedElsewhere`, `NeedsProof`. */
  saveManifest(ctx: RequestContext, save: ManifestSave): Promise<Done | ChangedElsewhere | NeedsProof> {
    mustBeSave(save);
    return this.database.run<Done | ChangedElsewhere | NeedsProof>(ctx, async (tx) => {
      const vault = await this.own.lock(tx, ctx, 'proved');
      if (isRefusal(vault)) return vault;
      if (await this.own.hasPage(tx, vault.id, save.page)) return new Done();
      if (save.page.counter !== vault.counter + 1) return new ChangedElsewhere();
      await this.drop(tx, vault, save.drop);
      return this.turned(tx, vault, save);
    });
  }

  /** The section's newest version, and whether what is sent is there already, as the answer was lost. */
  private async last(tx: Tx, { id }: LockedVault, { section, version, ciphertext }: SectionSave): Promise<{ version: number; isThere: boolean }> {
    const [row] = await tx.sql<{ version: number; isThere: boolean }>(
      `select coalesce(max(version), 0) as version, coalesce(bool_or(version = $3 and ct = $4), false) as "isThere" from plan_versions where vault_id = $1 and section_id = $2`, [id, section, version, ciphertext]);
    return row!;
  }

  private async drop(tx: Tx, vault: LockedVault, drop: readonly DroppedVersions[]): Promise<void> {
    const gone = drop.flatMap(({ section, versions }) => versions.map((version) => ({ section, version })));
    if (!gone.length) return;
    await tx.sql('delete from plan_versions where vault_id = $1 and (section_id, version) in (select * from unnest($2::uuid[], $3::int[]))',
      [vault.id, gone.map(({ section }) => section), gone.map(({ version }) => version)]);
    await this.keys.takeOfGone(tx, vault);
  }

  private async tooMany(tx: Tx, { id }: LockedVault, section: string): Promise<TooManySections | TooManyVersions | null> {
    const [row] = await tx.sql<{ sections: number; versions: number }>(counts, [id, section]);
    if (row!.sections > MOST_SECTIONS) return new TooManySections();
    return row!.versions > MOST_VERSIONS ? new TooManyVersions() : null;
  }

  private async turned(tx: Tx, vault: LockedVault, { page }: ManifestSave): Promise<Done> {
    await this.own.turnTo(tx, vault, page);
    return new Done();
  }
}

function mustBeSave({ page, drop }: ManifestSave): void {
  mustBePage(page);
  mustBeIds(...drop.map(({ section }) => section));
}

function mustBeSection(save: SectionSave): void {
  mustBeSave(save);
  mustBeIds(save.section);
  mustBePadded(save.ciphertext, 'text');
  exactly(rowBytes.wrappedSectionKey, save.wrap);
}
