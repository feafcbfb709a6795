import { Injectable } from '@nestjs/common';
import { ForgetRule, type Forgotten, type Tx } from '#peerhouse/platform';
import { furthestRing } from './entry.rules.js';

/** Days that an enquiry is kept in any case, whatever a charter says: an end can be taken back for 24 hours, what happened corrected for 72. */
const leastDays = { person: 1, enquiry: 4 } as const;

/** When an enquiry is over: closed; after the day of a ring-back that was promised, were it mistyped at most a month on; or, agreed, when the nights asked for are. */
const over = `case when e.state = 'closed' then greatest(e.closed_at, least(coalesce((e.ring_back_on + 1)::timestamptz, e.closed_at), e.closed_at + interval '${furthestRing + leastDays.enquiry} days'))
  else (coalesce(e.wants_from, e.asked_at::date) + coalesce(e.wants_nights, 1))::timestamptz end`;
const keptFor = (kind: string, least: number) => `make_interval(days => greatest((v.charter #>> '{records,keep_days,${kind}}')::int, ${least}))`;

/**
 * What somebody who asked let us know of themselves: what to call them, how to reach them, hopes
 * (records.keep_days.contact). With an agreement the stay has what it needs of it, so it goes after the day of coming in.
 * Of a conversation that nobody ended, it goes with the longer days of a stay. Of who waits on the list it is kept until
 * they come off it; after a while without news they are asked.
 */
@Injectable()
export class ForgetFirstCalls extends ForgetRule {
  readonly name = 'first-calls';

  forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with gone as (
         delete from enquiry_people p using enquiries e join charter_versions v on v.id = e.charter_version_id
         where e.id = p.enquiry_id and $1 > case e.state
           when 'closed' then ${over} + ${keptFor('contact', leastDays.person)}
           when 'waiting' then 'infinity'
           when 'agreed' then coalesce(e.wants_from, e.asked_at::date)::timestamptz + interval '1 day' + ${keptFor('contact', leastDays.person)}
           else ${over} + ${keptFor('stay', leastDays.enquiry)} end
         returning p.organisation_id, p.service_id)
       select organisation_id as "organisationId", service_id as "serviceId", count(*)::int as count from gone group by organisation_id, service_id`, [now]);
  }
}

/** The nameless rest of an enquiry that has ended, with its voices (records.keep_days.stay), and of one whose stay is forgotten already. It was counted when it ended. */
@Injectable()
export class ForgetEnquiries extends ForgetRule {
  readonly name = 'enquiries';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const due = await tx.sql<{ id: string }>(
      `select e.id from enquiries e join charter_versions v on v.id = e.charter_version_id
       where (e.state in ('closed', 'agreed') and $1 > ${over} + ${keptFor('stay', leastDays.enquiry)})
         or (e.state = 'agreed' and not exists (select from stays s where s.id = e.stay_id)) for update of e`, [now]);
    if (!due.length) return [];
    const ids = due.map(({ id }) => id);
    await tx.sql('delete from enquiry_people where enquiry_id = any($1::uuid[])', [ids]);
    await tx.sql('delete from voices where enquiry_id = any($1::uuid[])', [ids]);
    return tx.sql<Forgotten>(
      `with gone as (delete from enquiries where id = any($1::uuid[]) returning organisation_id, service_id)
       select organisation_id as "organisationId", service_id as "serviceId", count(*)::int as count from gone group by organisation_id, service_id`, [ids]);
  }
}
