import { Injectable } from '@nestjs/common';
import { ForgetRule, forgottenOf, type Forgotten, type Tx } from '#peerhouse/platform';
import { forgetGuests } from '#peerhouse/stays';

/** Days that anything is kept in any case, whatever a charter says: so that somebody who asks can be told what became of it (ours). */
export const leastDays = 1;
/** Days that numbers and addresses stay once it is over: who answers the last message late is heard by those who wrote it (ours). */
export const answerDays = 7;
/** Days after which a stop that nobody began again is an end; and that messages are kept once their check-in is closed (ours). */
export const quietDays = 30;

interface Due { id: string; guestId: string; organisationId: string; serviceId: string }

/** So many days after its end, or after the hour of a call that they asked for, or of what they wrote, where that is still open. */
const due = `select f.id, f.guest_id as "guestId", f.organisation_id as "organisationId", f.service_id as "serviceId" from follow_ups f
  join charter_versions v on v.id = f.charter_version_id, lateral (select make_interval(days => greatest((v.charter #>> '{records,keep_days,follow_up}')::int, $2)) as days) k
  where f.ended_at is not null and least(f.stopped_at, f.ended_at) < $1::timestamptz - k.days
    and not exists (select from check_ins c where c.follow_up_id = f.id and c.kind = 'call_back' and c.state <> 'closed' and c.due_at >= $1::timestamptz - k.days)`;

/** Whoever asked after a stop to be rung at some hour is rung at it, before that is an end. */
const over = `update follow_ups f set ended_at = $1, version = version + 1 where f.ended_at is null and f.stopped_at < $1::timestamptz - make_interval(days => $2)
  and not exists (select from check_ins c where c.follow_up_id = f.id and c.kind = 'call_back' and c.state = 'planned')`;

/** They go before the rest, but not before what they asked for or wrote is done and read. */
const addresses = ['follow_up_ways', 'follow_up_never'].map((table) => `delete from ${table} t using follow_ups f where f.id = t.follow_up_id and f.ended_at is not null and least(f.stopped_at, f.ended_at) < $1::timestamptz - make_interval(days => $2)
  and not exists (select from check_ins c where c.follow_up_id = f.id and (c.state <> 'closed' or c.settling_until is not null))`);

/**
 * A follow-up with its check-ins and messages, so many days after it ended or was stopped (records.keep_days.follow_up of the charter it
 * began under). A stop that nobody begins again within a month is an end. The person's row goes with the last that hangs on it.
 */
@Injectable()
export class ForgetFollowUps extends ForgetRule {
  readonly name = 'follow-ups';

  async forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    await tx.sql(over, [now, quietDays]);
    for (const statement of addresses) await tx.sql(statement, [now, answerDays]);
    const gone = await tx.sql<Due>(due, [now, leastDays]);
    if (!gone.length) return [];
    await tx.sql('delete from follow_ups where id = any($1::uuid[])', [gone.map(({ id }) => id)]);
    await forgetGuests(tx, gone.map(({ guestId }) => guestId));
    return forgottenOf(gone);
  }
}

/** What went out and when, a month after its check-in was closed: until then somebody can be told why it did. */
@Injectable()
export class ForgetMessages extends ForgetRule {
  readonly name = 'follow-up-messages';

  forget(tx: Tx, now: Date): Promise<Forgotten[]> {
    return tx.sql<Forgotten>(
      `with gone as (delete from follow_up_messages m using check_ins c where c.id = m.check_in_id and c.closed_at < $1::timestamptz - make_interval(days => $2) returning m.organisation_id, m.service_id)
       select organisation_id as "organisationId", service_id as "serviceId", count(*)::int as count from gone group by organisation_id, service_id`, [now, quietDays]);
  }
}
