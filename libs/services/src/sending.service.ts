import { Injectable } from '@nestjs/common';
import { Audit } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';

export interface SendingView { heldSince: Date | null }

/** Whether anything may leave this installation for the organisation: what was restored from a backup waits for a person's word. */
@Injectable()
export class SendingService {
  constructor(private readonly database: Database, private readonly audit: Audit) {}

  sending(ctx: RequestContext): Promise<SendingView> {
    return this.database.read(ctx, async (reader) => {
      const [row] = await reader.sql<SendingView>('select sending_held_since as "heldSince" from organisations where id = $1', [ctx.organisationId], 'sending');
      return { heldSince: row?.heldSince ?? null };
    });
  }

  /** This is the real house now: what waits is sent, and whatever follows; what of a check-in was due before the restore comes to a person, as it may have gone out. Said twice is said once. */
  sendAgain(ctx: RequestContext): Promise<SendingView> {
    return this.database.run(ctx, async (tx) => {
      const held = await tx.sql('update organisations set sending_held_since = null, restored_at = sending_held_since where id = $1 and sending_held_since is not null returning id', [ctx.organisationId]);
      if (held.length) await this.audit.write(tx, ctx, { what: 'sending.resumed', aboutId: ctx.organisationId });
      return { heldSince: null };
    });
  }
}
