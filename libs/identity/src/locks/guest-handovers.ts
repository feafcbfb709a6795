import { Injectable } from '@nestjs/common';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { HANDOVER_MS, hashOf, type CardLock } from '#peerhouse/vault';
import { HandoverEnded, type NeedsProof } from '../guest.refusals.js';
import { GuestSessions } from '../guest-sessions.js';
import { GuestEvents } from './guest-events.js';
import { VaultAccess } from './vault-access.js';

/** The way in for a guest's next phone, shown by one that is open: ten minutes, once. */
@Injectable()
export class GuestHandovers {
  constructor(private readonly access: VaultAccess, private readonly sessions: GuestSessions, private readonly events: GuestEvents) {}

  /** Offers one, in place of any that was offered before. Refuses `NeedsProof`. */
  async offer(tx: Tx, ctx: RequestContext, { proof, wrap }: CardLock): Promise<NeedsProof | { until: Date }> {
    const proved = await this.access.atLeast(tx, ctx, 'proved');
    if (isRefusal(proved)) return proved;
    const until = new Date(ctx.now.getTime() + HANDOVER_MS);
    await tx.sql(
      `insert into guest_handovers (vault_id, organisation_id, proof, wrap, until) values ($1, $2, $3, $4, $5)
       on conflict (vault_id) do update set proof = excluded.proof, wrap = excluded.wrap, until = excluded.until`, [proved.vaultId, ctx.organisationId, hashOf(proof), wrap, until]);
    await this.events.add(tx, proved.accountId, 'handover_offered', ctx.now);
    return { until };
  }

  /** Takes it, from the same account alone; this sign-in is then as fresh as by a passphrase. Refuses `HandoverEnded`. */
  async take(tx: Tx, ctx: RequestContext, proof: Uint8Array): Promise<HandoverEnded | { vault: string; wrap: Uint8Array }> {
    const accountId = this.access.accountOf(ctx);
    const [taken] = await tx.sql<{ vault: string; wrap: Uint8Array }>('delete from guest_handovers where proof = $1 and until > $2 returning vault_id as vault, wrap', [hashOf(proof), ctx.now]);
    if (!taken) return new HandoverEnded();
    await this.sessions.prove(tx, ctx, { vaultId: taken.vault });
    await this.events.add(tx, accountId, 'opened_by_handover', ctx.now);
    return taken;
  }
}
