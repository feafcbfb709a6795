import { Injectable } from '@nestjs/common';
import { ForgetRule, forgottenOf, systemContext, type Forgotten, type Tx } from '#peerhouse/platform';
import { versionInForce } from '#peerhouse/services';
import { forgetGuests } from './guests.forgetting.js';
import { NightCounts } from './nights.service.js';

/** Days that anything is kept in any case, whatever a charter says: what happened may be corrected for 72 hours and a leaving undone for 24. */
const leastDays = 4;

interface Due { id: string; guestId: string; organisationId: string; serviceId: string }

/**
 * A stay, its nights on the board, hopes, name and ways in, so many days after the guest left or did not come
 * (records.keep_days.stay of the charter the stay began under). Only its facts stay, and they know no person.
 */
@Injectable()
export class ForgetStays extends ForgetRule {
  readonly name = 'stays';

  constructor(private readonly nights: NightCounts) {
    super();
  }

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const due = await tx.sql<Due>(
      `select s.id, s.guest_id as "guestId", s.organisation_id as "organisationId", s.service_id as "serviceId"
       from stays s join charter_versions v on v.id = s.charter_version_id
       where s.state in ('left', 'not_taken_up') and coalesce(s.leaving_written_at, s.taken_back_at, s.kept_until, s.created_at)
         < $1::timestamptz - make_interval(days => greatest((v.charter #>> '{records,keep_days,stay}')::int, $2))
       order by s.service_id`, [now, leastDays]);
    if (!due.length) return [];
    // Nights that nobody has counted yet, as the machine was off, are counted while it is known who used them.
    for (const [serviceId, organisationId] of new Map(due.map((one) => [one.serviceId, one.organisationId]))) await this.nights.settle(tx, systemContext(organisationId, now), serviceId);
    const stays = due.map(({ id }) => id);
    await tx.sql('delete from stay_hopes where stay_id = any($1::uuid[])', [stays]);
    await tx.sql('delete from claims where stay_id = any($1::uuid[])', [stays]);
    await tx.sql('delete from stays where id = any($1::uuid[])', [stays]);
    await forgetGuests(tx, due.map(({ guestId }) => guestId));
    return forgottenOf(due);
  }
}

/** What was written of a closing, own words among it, so many days after its last night or, called off, after that (records.keep_days.stay), as its last version has it. Its claim stays, as nights are counted by it. */
@Injectable()
export class ForgetClosings extends ForgetRule {
  readonly name = 'closings';

  forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with over as (
         select v.closing_id from closing_versions v
         join lateral (${versionInForce('v.service_id', '$1::date')}) c on true
         where not exists (select from closing_versions later where later.closing_id = v.closing_id and later.version > v.version)
           and case when v.called_off then v.written_at else greatest(v.until::timestamptz, v.written_at) end < $1::timestamptz - make_interval(days => greatest((c.charter #>> '{records,keep_days,stay}')::int, $2))),
       gone as (delete from closing_versions v using over where v.closing_id = over.closing_id returning v.organisation_id, v.service_id, v.closing_id)
       select organisation_id as "organisationId", service_id as "serviceId", count(distinct closing_id)::int as count from gone group by organisation_id, service_id`, [now, leastDays]);
  }
}
