import { Injectable } from '@nestjs/common';
import { ForgetRule, type Forgotten, type Tx } from '#peerhouse/platform';
import { versionInForce } from '#peerhouse/services';
import { CARD_LOOK_DAYS } from './plans.rules.js';

const kept = (house: string) => `coalesce((select (c.charter #>> '{records,keep_days,looks}')::int from (${versionInForce(house, '$1::date')}) c), ${CARD_LOOK_DAYS})`;

/** Who looked, so many days later (records.keep_days.looks of the charter in force in the house where it was read). */
@Injectable()
export class ForgetLooks extends ForgetRule {
  readonly name = 'plan-looks';

  forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with gone as (delete from plan_looks l where l.at < $1::timestamptz - make_interval(days => ${kept('l.house_id')}) returning organisation_id, house_id)
       select organisation_id as "organisationId", house_id as "serviceId", count(*)::int as count from gone group by organisation_id, house_id`, [now]);
  }
}

/** Shares that have ended, once nobody's look hangs on them any more, as many days after their end as looks are kept. */
@Injectable()
export class ForgetEndedShares extends ForgetRule {
  readonly name = 'ended-shares';

  forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with gone as (delete from plan_grants g where g.ended_at < $1::timestamptz - make_interval(days => ${kept('g.house_id')})
         and not exists (select 1 from plan_looks l where l.grant_id = g.id) returning organisation_id, house_id)
       select organisation_id as "organisationId", house_id as "serviceId", count(*)::int as count from gone group by organisation_id, house_id`, [now]);
  }
}
