import { Injectable } from '@nestjs/common';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { NotHere, type Tx } from '#peerhouse/platform';
import { hashOf, type CardLock, type NewVault, type PassphraseLock } from '#peerhouse/vault';
import { KeysMissing, NeedsProof, VaultExists } from '../guest.refusals.js';
import { GuestSessions } from '../guest-sessions.js';
import { ServerKeys, type Sealed, type Verifier } from '../keyring/server-keys.js';
import { dayOf } from './guest-devices.js';
import { GuestEvents } from './guest-events.js';
import { PhonesThatForget } from './phones-that-forget.js';
import { VaultAccess } from './vault-access.js';

/** A new lock as the phone made it: all of a new vault but its contents. */
export type NewLock = Omit<NewVault, 'page'>;

const insertLock = `insert into guest_locks (vault_id, organisation_id, account_id, state, kdf, pepper_no, verifier, wrap_pass, card_proof, wrap_card, vault_proof, made_at)
  values ($1, $2, $3, 'active', 1, $4, $5, $6, $7, $8, $9, $10) on conflict (vault_id) do nothing returning vault_id`;
const putShare = `insert into keys.lock_shares (vault_id, organisation_id, kek_no, sealed) values ($1, $2, $3, $4)
  on conflict (vault_id) do update set kek_no = excluded.kek_no, sealed = excluded.sealed`;

/** The locks of guests' plans, each act inside somebody's unit of work. What they lock belongs to the plans context. */
@Injectable()
export class GuestLocks {
  constructor(
    private readonly access: VaultAccess,
    private readonly keys: ServerKeys,
    private readonly sessions: GuestSessions,
    private readonly events: GuestEvents,
    private readonly phones: PhonesThatForget,
  ) {}

  /** Makes an account's first lock; this sign-in has proved it. Refuses `VaultExists`, `KeysMissing`. */
  async create(tx: Tx, ctx: RequestContext, made: NewLock): Promise<{ accountId: string; vaultId: string } | VaultExists | KeysMissing> {
    const accountId = await this.lockAccount(tx, ctx);
    const [active] = await tx.sql(`select 1 from guest_locks where account_id = $1 and state = 'active'`, [accountId]);
    return active ? new VaultExists() : this.add(tx, ctx, made, 'vault_made');
  }

  /** Makes a new lock beside one that nobody can open any more: that one is sealed, and stays with the account. Refuses `KeysMissing`. */
  async startAgain(tx: Tx, ctx: RequestContext, made: NewLock): Promise<{ accountId: string; vaultId: string } | KeysMissing> {
    await tx.sql(`update guest_locks set state = 'sealed' where account_id = $1 and state = 'active'`, [await this.lockAccount(tx, ctx)]);
    return this.add(tx, ctx, made, 'started_again');
  }

  /** Puts a sealed vault back, and seals the one that took its place. Refuses `NeedsProof`: a fresh proof of that vault. */
  async unseal(tx: Tx, ctx: RequestContext, vaultId: string): Promise<{ accountId: string; vaultId: string } | NeedsProof> {
    const accountId = await this.lockAccount(tx, ctx);
    const proved = await this.access.atLeast(tx, ctx, 'fresh', { sealedToo: true });
    if (isRefusal(proved)) return proved;
    if (proved.vaultId !== vaultId) return new NeedsProof();
    if (!proved.isSealed) return { accountId, vaultId };
    await tx.sql(`update guest_locks set state = 'sealed' where account_id = $1 and state = 'active'`, [accountId]);
    // One that was made beside an older one has its week anew: whoever took the older up has to see it.
    await tx.sql(`update guest_locks set state = 'active', made_at = case when $2 then $3 else made_at end where vault_id = $1`, [vaultId, proved.onlySince !== null, ctx.now]);
    await this.events.add(tx, accountId, 'unsealed', ctx.now);
    return { accountId, vaultId };
  }

  /** Takes the proved vault's lock out, and with it all that it locks, of every context. Refuses `NeedsProof`: a fresh proof. */
  async erase(tx: Tx, ctx: RequestContext): Promise<{ accountId: string; vaultId: string } | NeedsProof> {
    const proved = await this.access.atLeast(tx, ctx, 'fresh', { sealedToo: true });
    if (isRefusal(proved)) return proved;
    await this.phones.mark(tx, proved.accountId, ctx.now);
    await tx.sql('delete from guest_locks where vault_id = $1', [proved.vaultId]);
    return proved;
  }

  /**
   * A new passphrase with a new server's share: once backups of the old share are gone, the old passphrase opens none of them.
   * Ends the account's other sign-ins and the handover that was offered, and its other kept phones where asked. Refuses `NeedsProof`, `KeysMissing`.
   */
  async changePassphrase(tx: Tx, ctx: RequestContext, { alsoPhones, ...lock }: PassphraseLock & { alsoPhones: boolean }): Promise<{ vaultId: string } | NeedsProof | KeysMissing> {
    const proved = await this.access.atLeast(tx, ctx, 'fresh');
    if (isRefusal(proved)) return proved;
    const { vaultId, accountId } = proved;
    const kept = this.keep(vaultId, lock);
    if (isRefusal(kept)) return kept;
    await tx.sql('update guest_locks set pepper_no = $2, verifier = $3, wrap_pass = $4 where vault_id = $1', [vaultId, kept.pepperNo, kept.verifier, lock.wrapPass]);
    await tx.sql(putShare, [vaultId, ctx.organisationId, kept.kekNo, kept.sealed]);
    await tx.sql('delete from guest_handovers where vault_id = $1', [vaultId]);
    if (alsoPhones) await tx.sql('update guest_devices set removed_on = $2 where account_id = $1 and removed_on is null and id is distinct from (select device_id from guest_sessions where id = $3)', [accountId, dayOf(ctx.now), ctx.sessionId]);
    await this.sessions.endOthers(tx, ctx);
    await this.events.add(tx, accountId, 'passphrase_changed', ctx.now);
    return { vaultId };
  }

  /** Another card, or none; the one before is dead at once. Refuses `NeedsProof`. */
  async replaceCard(tx: Tx, ctx: RequestContext, card: CardLock | null): Promise<{ vaultId: string } | NeedsProof> {
    const proved = await this.access.atLeast(tx, ctx, 'fresh');
    if (isRefusal(proved)) return proved;
    await tx.sql('update guest_locks set card_proof = $2, wrap_card = $3 where vault_id = $1', [proved.vaultId, card && hashOf(card.proof), card && card.wrap]);
    await this.events.add(tx, proved.accountId, card ? 'card_made' : 'card_removed', ctx.now);
    return { vaultId: proved.vaultId };
  }

  /** One act on an account's locks at a time: there is at most one that is active. */
  private async lockAccount(tx: Tx, ctx: RequestContext): Promise<string> {
    const accountId = this.access.accountOf(ctx);
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [accountId]);
    return accountId;
  }

  private async add(tx: Tx, ctx: RequestContext, made: NewLock, kind: 'vault_made' | 'started_again'): Promise<{ accountId: string; vaultId: string } | KeysMissing> {
    const accountId = this.access.accountOf(ctx);
    const { vault: vaultId, card } = made;
    const kept = this.keep(vaultId, made);
    if (isRefusal(kept)) return kept;
    const [added] = await tx.sql(insertLock, [vaultId, ctx.organisationId, accountId, kept.pepperNo, kept.verifier, made.wrapPass, card && hashOf(card.proof), card && card.wrap, hashOf(made.vaultProof), ctx.now]);
    if (!added) throw new NotHere();
    await tx.sql(putShare, [vaultId, ctx.organisationId, kept.kekNo, kept.sealed]);
    await this.sessions.prove(tx, ctx, { vaultId });
    await this.events.add(tx, accountId, kind, ctx.now);
    return { accountId, vaultId };
  }

  private keep(vaultId: string, { passphraseProof, serverShare }: Pick<PassphraseLock, 'passphraseProof' | 'serverShare'>): (Verifier & Sealed) | KeysMissing {
    const verifier = this.keys.verifier(vaultId, passphraseProof);
    const share = this.keys.seal(serverShare, { table: 'lock_shares', key: [vaultId] });
    if (isRefusal(verifier)) return verifier;
    return isRefusal(share) ? share : { ...verifier, ...share };
  }
}
