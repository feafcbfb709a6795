import { Injectable } from '@nestjs/common';
import { VaultAccess, type NeedsProof } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { NotHere, type Tx } from '#peerhouse/platform';
import type { Page } from '#peerhouse/vault';

/** A vault whose row is locked: nothing else is saved, shared or stopped in it meanwhile. */
export interface LockedVault { id: string; organisationId: string; counter: number }

/** The first lock of everything a guest does with their vault; shares are locked after it, by their ids. */
@Injectable()
export class OwnVault {
  constructor(private readonly access: VaultAccess) {}

  /** The vault in use, for a sign-in that has proved it. Refuses `NeedsProof`. */
  async lock(tx: Tx, ctx: RequestContext, level: 'proved' | 'fresh'): Promise<LockedVault | NeedsProof> {
    const proved = await this.access.atLeast(tx, ctx, level);
    return isRefusal(proved) ? proved : this.lockRow(tx, proved.vaultId);
  }

  /** One of the account's own, where no proof is asked. */
  async lockRow(tx: Tx, vault: string): Promise<LockedVault> {
    const [row] = await tx.sql<LockedVault>(
      'select vault_id as id, organisation_id as "organisationId", counter from plan_vaults where vault_id = $1 for no key update', [vault]);
    if (!row) throw new NotHere();
    return row;
  }

  /** Whether the vault is there with that very page: sent once more, as the answer was lost. */
  async hasPage(tx: Tx, vault: string, { counter, manifest }: Page): Promise<boolean> {
    return (await tx.sql('select 1 from plan_vaults where vault_id = $1 and counter = $2 and manifest = $3', [vault, counter, manifest])).length > 0;
  }

  async turnTo(tx: Tx, { id }: LockedVault, { counter, manifest }: Page): Promise<void> {
    await tx.sql('update plan_vaults set counter = $2, manifest = $3 where vault_id = $1', [id, counter, manifest]);
  }
}
