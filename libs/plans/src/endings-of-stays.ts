import { Injectable } from '@nestjs/common';
import type { Tx } from '#peerhouse/platform';
import { StayLookup } from '#peerhouse/stays';
import { afterStay } from './plans.rules.js';

const dropKeys = ['delete from keys.house_keys where grant_id = $1', 'delete from keys.card_keys where grant_id = $1'] as const;

/** How shares end that the guest does not end. Each takes the lock that a look takes, so that none is read while it ends. */
@Injectable()
export class EndingsOfStays {
  constructor(private readonly stays: StayLookup) {}

  /**
   * Sets the ends of all that hangs on a stay by how it stands now, whatever news brought us here: so news that comes late,
   * twice or in another order does no harm. A stay that did not come about, or is forgotten, ends them at once.
   */
  async followStay(tx: Tx, stayId: string): Promise<void> {
    const stay = await this.stays.find(tx, stayId);
    const leftAt = stay?.leftAt ?? null;
    const grants = await tx.sql<{ id: string }>('select id from plan_grants where stay_id = $1 and ended_at is null order by id for no key update', [stayId]);
    for (const { id } of grants) {
      if (!stay || stay.state === 'not_taken_up') await this.end(tx, id, 'stay', null);
      else await tx.sql('update plan_grants set until = $2 where id = $1', [id, leftAt && afterStay(leftAt)]);
    }
    await tx.sql(`update plan_suggestions set until = least(made_at + interval '7 days', $2::timestamptz) where stay_id = $1`, [stayId, leftAt]);
  }

  /** Ends one whose time has come, and is over still when its lock is ours. */
  async endByTime(tx: Tx, grantId: string, now: Date): Promise<void> {
    const [over] = await tx.sql<{ ofStay: boolean }>('select stay_id is not null as "ofStay" from plan_grants where id = $1 and ended_at is null and until <= $2 for no key update', [grantId, now]);
    if (over) await this.end(tx, grantId, over.ofStay ? 'stay' : 'time', now);
  }

  private async end(tx: Tx, grantId: string, by: 'time' | 'stay', now: Date | null): Promise<void> {
    await tx.sql('update plan_grants set ended_at = coalesce(until, $3::timestamptz, clock_timestamp()), ended_by = $2 where id = $1', [grantId, by, now]);
    for (const statement of dropKeys) await tx.sql(statement, [grantId]);
  }
}
