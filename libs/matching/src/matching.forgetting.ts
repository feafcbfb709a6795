import { Injectable } from '@nestjs/common';
import { forgetWaysIn } from '#peerhouse/identity';
import { ForgetRule, forgottenOf, type Forgotten, type Tx } from '#peerhouse/platform';

/** Days that anything is kept in any case, whatever a charter says: so that somebody who asks can be told what became of it (ours, no source). */
const leastDays = 1;

interface Due { id: string; guestId: string; organisationId: string; serviceId: string }

/**
 * A person's way with all that hangs on it: name, reach, wishes, matches, meetings, news, calendar, ways in. So many days after it ended
 * (records.keep_days.match of the charter it began under). Only facts stay, and they know no person.
 */
@Injectable()
export class ForgetMatching extends ForgetRule {
  readonly name = 'matches';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const due = await tx.sql<Due>(
      `select c.id, c.guest_id as "guestId", c.organisation_id as "organisationId", c.service_id as "serviceId" from companionships c
       join charter_versions v on v.id = c.charter_version_id join services s on s.id = c.service_id
       where c.closed_on < ($1::timestamptz at time zone s.time_zone)::date - greatest((v.charter #>> '{records,keep_days,match}')::int, $2)`, [now, leastDays]);
    if (!due.length) return [];
    await tx.sql('delete from companionships where id = any($1::uuid[])', [due.map(({ id }) => id)]);
    const rows = await tx.sql<{ id: string }>('select id from guests g where id = any($1::uuid[]) and not exists (select from companionships c where c.guest_id = g.id) and not exists (select from stays s where s.guest_id = g.id)', [due.map(({ guestId }) => guestId)]);
    const gone = rows.map(({ id }) => id);
    await forgetWaysIn(tx, gone);
    await tx.sql('delete from guest_names where guest_id = any($1::uuid[])', [gone]);
    await tx.sql('delete from guests where id = any($1::uuid[])', [gone]);
    return forgottenOf(due);
  }
}
