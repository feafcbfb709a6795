import { Injectable, Module } from '@nestjs/common';
import { ForgetRule, type Forgotten, type Tx } from '#peerhouse/platform';
import { ServicesModule } from './services.module.js';

/** Days that a line is kept in any case, whatever a charter says: what happened may be corrected for 72 hours. */
const leastDays = 4;

/**
 * Lines of the handover, done or not, so many days after they were written (records.keep_days.stay); those that hang on
 * a stay go with the stay, in the same transaction. And who had read them.
 */
@Injectable()
export class ForgetHandover extends ForgetRule {
  readonly name = 'handover-lines';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    const days = "make_interval(days => greatest((v.charter #>> '{records,keep_days,stay}')::int, $2))";
    await tx.sql(
      `delete from handover_reads r using charter_versions v where v.id = (select o.id from charter_versions o where o.service_id = r.service_id and o.starts_on <= $1::date
           and not exists (select from charter_withdrawals w where w.charter_version_id = o.id) order by o.starts_on desc, o.version desc limit 1)
         and r.read_at < $1::timestamptz - ${days}`, [now, leastDays]);
    return tx.sql<Forgotten>(
      `with gone as (
         delete from handover_lines h using charter_versions v
         where v.id = h.charter_version_id and h.stay_id is null and h.written_at < $1::timestamptz - ${days}
         returning h.organisation_id, h.service_id)
       select organisation_id as "organisationId", service_id as "serviceId", count(*)::int as count from gone group by organisation_id, service_id`, [now, leastDays]);
  }
}

/** What services bring to the worker. */
@Module({ imports: [ServicesModule], providers: [ForgetHandover] })
export class ServicesJobs {}
