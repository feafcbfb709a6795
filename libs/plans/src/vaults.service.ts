import { Injectable } from '@nestjs/common';
import { Done, GuestLocks, type KeysMissing, type NeedsProof, type VaultExists } from '#peerhouse/identity';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Database, mustBeIds, type Tx } from '#peerhouse/platform';
import type { NewVault } from '#peerhouse/vault';
import { mustBePage } from './fitting.js';
import { OwnVault } from './own-vault.js';

/** A vault as a whole: made, set aside for a new one, put back, erased. Its lock is identity's, what it locks is here, and both go together. */
@Injectable()
export class VaultsService {
  constructor(private readonly database: Database, private readonly locks: GuestLocks, private readonly own: OwnVault) {}

  /** Refuses `VaultExists`, `KeysMissing`. */
  create(ctx: RequestContext, made: NewVault): Promise<Done | VaultExists | KeysMissing> {
    mustBeNewVault(made);
    return this.database.run<Done | VaultExists | KeysMissing>(ctx, async (tx) => {
      if (await this.own.hasPage(tx, made.vault, made.page)) return new Done();
      const lock = await this.locks.create(tx, ctx, made);
      return isRefusal(lock) ? lock : this.fill(tx, ctx, made);
    });
  }

  /** A new vault beside one that cannot be opened: that one can be read and taken away should its proof come back, and its shares run on. Refuses `KeysMissing`. */
  startAgain(ctx: RequestContext, made: NewVault): Promise<Done | KeysMissing> {
    mustBeNewVault(made);
    return this.database.run<Done | KeysMissing>(ctx, async (tx) => {
      if (await this.own.hasPage(tx, made.vault, made.page)) return new Done();
      const lock = await this.locks.startAgain(tx, ctx, made);
      return isRefusal(lock) ? lock : this.fill(tx, ctx, made);
    });
  }

  /** Puts a vault back that was set aside. Refuses `NeedsProof`. */
  unseal(ctx: RequestContext, vault: string): Promise<Done | NeedsProof> {
    return this.database.run<Done | NeedsProof>(ctx, async (tx) => {
      const lock = await this.locks.unseal(tx, ctx, vault);
      return isRefusal(lock) ? lock : new Done();
    });
  }

  /** Takes the proved vault out with all that is in it: versions, shares, keys, looks. Refuses `NeedsProof`. */
  erase(ctx: RequestContext): Promise<Done | NeedsProof> {
    return this.database.run<Done | NeedsProof>(ctx, async (tx) => {
      const erased = await this.locks.erase(tx, ctx);
      return isRefusal(erased) ? erased : new Done();
    });
  }

  private async fill(tx: Tx, ctx: RequestContext, { vault, page }: NewVault): Promise<Done> {
    await tx.sql('insert into plan_vaults (vault_id, organisation_id, counter, manifest) values ($1, $2, $3, $4)', [vault, ctx.organisationId, page.counter, page.manifest]);
    return new Done();
  }
}

function mustBeNewVault({ vault, page }: NewVault): void {
  mustBeIds(vault);
  mustBePage(page);
}
