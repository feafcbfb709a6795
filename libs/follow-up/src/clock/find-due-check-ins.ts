import { Injectable } from '@nestjs/common';
import { Database, Outbox, ScheduledJob, type Tx } from '#peerhouse/platform';
import { checkInDue } from './clock.events.js';

/**
 * Most check-ins that are on their way at once (ours): some seconds of work. However many fall due in one moment, what else happens in a
 * house stands behind so many and no more, and none waits so long in the queue that it is sent again.
 */
export const mostOnTheirWay = 4_000;
/** Rows of one transaction. */
const page = 1_000;
/** Minutes after which what was queued and is still due is queued again: whoever handled it had another clock, or another day. */
const lookAgain = 10;

interface Due { id: string; organisationId: string; at: Date }

const onTheirWay = "select count(*)::int as n from (select from outbox where done_at is null and name = 'CheckInDue' limit $1) already";

/** Not queued; or so long ago that it is time to look again, and not still on its way; or by a clock that was ahead. */
const unqueued = `(queued_at is null or queued_at > $1::timestamptz + interval '1 minute' or (queued_at <= $1::timestamptz - make_interval(mins => ${lookAgain})
    and id::text not in (select payload ->> 'checkInId' from outbox where done_at is null and name = 'CheckInDue')))`;

/** Whoever has a row just now is at it: it is passed over, and looked at next time. */
const find = `with comes_up as (select id from check_ins where state in ('planned', 'waiting') and due_at <= $1 and ${unqueued} order by due_at limit $2 for update skip locked),
  given_back as (select id from check_ins where state = 'taken' and taken_until <= $1 and ${unqueued} order by taken_until limit $2 for update skip locked),
  settled as (select id from check_ins where settling_until <= $1 and ${unqueued} order by settling_until limit $2 for update skip locked)
  update check_ins c set queued_at = $1 from (select id from comes_up union select id from given_back union select id from settled) due where c.id = due.id
  returning c.id, c.organisation_id as "organisationId", c.promised_at as at`;

/**
 * Puts what is due into the outbox, and from there it goes into the queue. It looks at the table and never at the queue: scheduler and
 * reconciler in one, so that a queue that was emptied, or moved, loses nothing.
 */
@Injectable()
export class FindDueCheckIns extends ScheduledJob {
  readonly name = 'find-due-check-ins';
  readonly every = 2;

  constructor(private readonly database: Database, private readonly outbox: Outbox) {
    super();
  }

  async run(now: Date): Promise<void> {
    while ((await this.database.runAs({}, (tx) => this.some(tx, now))) === page);
  }

  /** How many rows were put on their way. */
  private async some(tx: Tx, now: Date): Promise<number> {
    const [already] = (await tx.sql<{ n: number }>(onTheirWay, [mostOnTheirWay])) as [{ n: number }];
    const room = Math.min(page, mostOnTheirWay - already.n);
    if (room <= 0) return 0;
    const due = (await tx.sql<Due>(find, [now, room])).sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const organisationId of new Set(due.map((one) => one.organisationId))) {
      const theirs = due.filter((one) => one.organisationId === organisationId);
      await this.outbox.addMany(tx, { organisationId, now }, theirs.map(({ id }) => checkInDue(id)));
    }
    return due.length;
  }
}
