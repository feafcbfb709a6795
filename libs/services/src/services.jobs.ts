import { Injectable, Module } from '@nestjs/common';
import { ForgetRule, type Forgotten, type Tx } from '#peerhouse/platform';
import { ServicesModule } from './services.module.js';
import { versionInForce } from './version-in-force.js';

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
      `delete from handover_reads r using services s, lateral (${versionInForce('s.id', '$1::date')}) v
       where s.id = r.service_id and r.read_at < $1::timestamptz - ${days}`, [now, leastDays]);
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
