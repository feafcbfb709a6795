import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { Audit } from '#peerhouse/identity';

export interface ShownNamesView { until: Date; names: { stayId: string; called: string }[] }

const shownMs = 2 * 60_000;

/** Names of the people here or expected: hidden until shown, for two minutes, to those on shift, and written down. */
@Injectable()
export class NamesService {
  constructor(private readonly database: Database, private readonly audit: Audit) {}

  show(ctx: RequestContext, houseId: string): Promise<ShownNamesView> {
    return this.database.run(ctx, async (tx) => {
      const names = await tx.sql<{ stayId: string; called: string }>(
        `select s.id as "stayId", n.called from stays s join guest_names n on n.guest_id = s.guest_id
         where s.service_id = $1 and (s.state = 'here' or (s.state = 'expected' and s.kept_until > $2) or (s.state = 'left' and s.leaving_written_at > $2::timestamptz - interval '1 day'))`,
        [houseId, ctx.now]);
      await this.audit.write(tx, ctx, { what: 'names.shown', serviceId: houseId });
      return { until: new Date(ctx.now.getTime() + shownMs), names };
    });
  }
}
