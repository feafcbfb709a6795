import { Injectable } from '@nestjs/common';
import { ForgetRule, type Forgotten, type Tx } from '#peerhouse/platform';

/** Days that anything is kept in any case, whatever a charter says: a closing may be looked at once more. */
const leastDays = 1;

const isDue = (since: string) => `${since} < $1::timestamptz - make_interval(days => greatest((v.charter #>> '{records,keep_days,complaint}')::int, ${leastDays}))`;
const due = `select r.id, w.id as "reviewId" from emergency_calls r join charter_versions v on v.id = r.charter_version_id left join reviews w on w.call_id = r.id
    where case when w.id is null then ${isDue('r.written_at')} else w.state = 'closed' and ${isDue('w.closed_at')} end
  union all
  select r.id, w.id from deviations r join charter_versions v on v.id = r.charter_version_id join reviews w on w.deviation_id = r.id
    where w.state = 'closed' and ${isDue('w.closed_at')}`;

/**
 * A review with all its words, and the record of what was done, so many days after it was closed
 * (records.keep_days.complaint of the charter in force then); without a review, after it was written down. One that is
 * open stays until it was looked at. The counts stay.
 */
@Injectable()
export class ForgetReviews extends ForgetRule {
  readonly name = 'reviews';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const rows = await tx.sql<{ id: string; reviewId: string | null }>(due, [now]);
    if (!rows.length) return [];
    const ids = rows.map(({ id }) => id);
    await tx.sql('delete from reviews where id = any($1::uuid[])', [rows.flatMap(({ reviewId }) => reviewId ?? [])]);
    return tx.sql<Forgotten>(
      `with calls as (delete from emergency_calls where id = any($1::uuid[]) returning organisation_id, service_id),
            others as (delete from deviations where id = any($1::uuid[]) returning organisation_id, service_id)
       select organisation_id as "organisationId", service_id as "serviceId", count(*)::int as count from (select * from calls union all select * from others) gone group by organisation_id, service_id`, [ids]);
  }
}
