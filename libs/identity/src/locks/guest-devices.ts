import { Injectable } from '@nestjs/common';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { hashOf } from '#peerhouse/vault';
import type { NeedsProof } from '../guest.refusals.js';
import { GuestSessions } from '../guest-sessions.js';
import { GuestEvents } from './guest-events.js';
import { VaultAccess } from './vault-access.js';

/** The calendar day of a moment in UTC: for a phone a day is kept, no hour. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

export interface KeptPhone { id: string; seenOn: string; isThis: boolean }

const keep = `insert into guest_devices (id, organisation_id, account_id, secret_proof, seen_on) values ($1, $2, $3, $4, $5)
  on conflict (id) do nothing returning id`;

/** Phones that a guest called their own: each shows a secret of its own, and can be removed from any other. */
@Injectable()
export class GuestDevices {
  constructor(private readonly access: VaultAccess, private readonly sessions: GuestSessions, private readonly events: GuestEvents) {}

  /** Keeps this phone; the same phone a second time is no change. Refuses `NeedsProof`. */
  async keep(tx: Tx, ctx: RequestContext, device: string, secret: Uint8Array): Promise<NeedsProof | { device: string }> {
    const proved = await this.access.atLeast(tx, ctx, 'proved');
    if (isRefusal(proved)) return proved;
    const [added] = await tx.sql(keep, [device, ctx.organisationId, proved.accountId, hashOf(secret), dayOf(ctx.now)]);
    if (added) await this.events.add(tx, proved.accountId, 'phone_kept', ctx.now);
    else await this.mustBe(tx, device, secret);
    await tx.sql('update guest_sessions set device_id = $2 where id = $1', [ctx.sessionId, device]);
    return { device };
  }

  /** Removes a phone: its next contact wipes it, and its sign-ins have ended. A second time is no change; another's is not here. */
  async remove(tx: Tx, ctx: RequestContext, device: string): Promise<void> {
    const [row] = await tx.sql<{ removedOn: string | null }>('select removed_on as "removedOn" from guest_devices where id = $1 for no key update', [device]);
    if (!row) throw new NotHere();
    if (row.removedOn) return;
    await tx.sql('update guest_devices set removed_on = $2 where id = $1', [device, dayOf(ctx.now)]);
    await this.sessions.endOfDevice(tx, ctx, device);
    await this.events.add(tx, this.access.accountOf(ctx), 'phone_removed', ctx.now);
  }

  /** Phones that are kept; row-level security shows nobody another's. */
  async kept(reader: Reader, ctx: RequestContext): Promise<KeptPhone[]> {
    return reader.sql<KeptPhone>(
      `select d.id, d.seen_on as "seenOn", coalesce(d.id = (select s.device_id from guest_sessions s where s.id = $1), false) as "isThis"
       from guest_devices d where d.account_id = $2 and d.removed_on is null order by d.seen_on desc, d.id`, [ctx.sessionId, ctx.guestAccountId], 'guest-devices');
  }

  private async mustBe(tx: Tx, device: string, secret: Uint8Array): Promise<void> {
    const [same] = await tx.sql('select 1 from guest_devices where id = $1 and secret_proof = $2 and removed_on is null', [device, hashOf(secret)]);
    if (!same) throw new NotHere();
  }
}
