import { Injectable } from '@nestjs/common';
import { newId } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import type { GuestOfCode } from '../guest-sessions.js';
import { newSignInName } from './account-names.js';
import { PhonesThatForget } from './phones-that-forget.js';

const mostNames = 20;

/** Accounts of guests: a name to sign in with, and the rows of houses that were tied to it by a paper code. */
@Injectable()
export class GuestAccounts {
  constructor(private readonly phones: PhonesThatForget) {}

  /** From here on the transaction is this account's own: a secret has said whose it is. */
  async become(tx: Tx, { organisationId, guestId, accountId }: { organisationId: string; guestId?: string | null; accountId: string | null }): Promise<void> {
    await tx.sql(`select set_config('app.organisation', $1, true), set_config('app.guest', $2, true), set_config('app.guest_account', $3, true)`, [organisationId, guestId ?? '', accountId ?? '']);
  }

  /**
   * The account of the guest whom a code has named: the one they have; else the one that is signed in on this browser and
   * surely theirs, to which the guest's row is tied; else a new one.
   */
  async ofGuest(tx: Tx, guest: GuestOfCode, signedIn: string | null, now: Date): Promise<string> {
    const [tied] = await tx.sql<{ accountId: string }>('select account_id as "accountId" from guest_account_guests where guest_id = $1', [guest.guestId]);
    const accountId = tied?.accountId ?? signedIn ?? newId();
    await this.become(tx, { ...guest, accountId });
    if (tied) return accountId;
    if (!signedIn) await this.make(tx, guest.organisationId, accountId, now);
    await tx.sql('insert into guest_account_guests (guest_id, organisation_id, service_id, account_id, tied_at) values ($1, $2, $3, $4, $5)', [guest.guestId, guest.organisationId, guest.serviceId, accountId, now]);
    return accountId;
  }

  /** The guest row that was tied last; none where no house knows of them any more. */
  async newestGuest(tx: Tx, accountId: string): Promise<{ guestId: string | null; serviceId: string | null }> {
    const [row] = await tx.sql<{ guestId: string; serviceId: string }>('select guest_id as "guestId", service_id as "serviceId" from guest_account_guests where account_id = $1 order by tied_at desc, guest_id limit 1', [accountId]);
    return row ?? { guestId: null, serviceId: null };
  }

  /** Takes the account out with all its locks, phones and sign-ins, and says how many there were. What houses hold of the guest is theirs to forget. */
  async erase(tx: Tx, accountId: string, now: Date): Promise<{ vaults: number; phones: number; signIns: number }> {
    const [had] = await tx.sql<{ vaults: number; phones: number; signIns: number }>(
      `select (select count(*)::int from guest_locks where account_id = $1) as vaults, (select count(*)::int from guest_devices where account_id = $1 and removed_on is null) as phones,
         (select count(*)::int from guest_sessions where account_id = $1 and ended_at is null and ends_at > $2) as "signIns"`, [accountId, now]);
    await this.phones.mark(tx, accountId, now);
    await tx.sql('delete from guest_accounts where id = $1', [accountId]);
    return had!;
  }

  private async make(tx: Tx, organisationId: string, accountId: string, now: Date): Promise<void> {
    for (let tries = 0; tries < mostNames; tries += 1) {
      const [made] = await tx.sql('insert into guest_accounts (id, organisation_id, sign_in_name, made_at) values ($1, $2, $3, $4) on conflict do nothing returning id', [accountId, organisationId, newSignInName(), now]);
      if (made) return;
    }
    throw new Error('no sign-in name is free');
  }
}
