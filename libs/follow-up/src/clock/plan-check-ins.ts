import { Injectable } from '@nestjs/common';
import { addDays, calendarDayAt, newId, type HouseDay } from '#peerhouse/kernel';
import { Database, ScheduledJob, type Tx } from '#peerhouse/platform';
import { dueMoment } from '../hours.rules.js';
import { dayThere, followUpColumns, followUpOf, type FollowUpRow, type KeptFollowUp } from '../kept.js';
import { isOver, planAhead, rhythmLimits, toPlan } from '../rhythm.rules.js';

/** Follow-ups of one transaction. */
const page = 500;
/** Where the day begins last of all. Whoever is further east is planned a day later, three weeks ahead. */
const lastZone = 'Etc/GMT+12';

const toDo = `select ${followUpColumns} from follow_ups f where f.planned_until < $1 and f.stopped_at is null and f.ended_at is null order by f.planned_until limit ${page} for no key update of f skip locked`;
/** The same day twice is one. */
const add = `insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at)
  select id, organisation_id, service_id, follow_up_id, 'planned', slot, 'planned', due_at, due_at
  from jsonb_to_recordset($1::jsonb) as fresh (id uuid, organisation_id uuid, service_id uuid, follow_up_id uuid, slot date, due_at timestamptz) on conflict do nothing`;
const planned = `update follow_ups f set planned_until = p.until from jsonb_to_recordset($1::jsonb) as p (id uuid, until date) where f.id = p.id`;
/** Nothing more comes of it, and nothing of it is open, nor is a last word on its way: it has ended. Who asked within two years may ask again. */
const over = `update follow_ups f set ended_at = $2, version = version + 1 where f.id = any($1::uuid[])
  and not exists (select from check_ins c where c.follow_up_id = f.id and (c.state <> 'closed' or c.settling_until is not null or (f.rhythm = 'only_if_i_ask' and c.closed_at > $2::timestamptz - make_interval(days => ${rhythmLimits.days + 1}))))
  and not exists (select from follow_up_messages m where m.follow_up_id = f.id and m.state in ('waiting', 'sending'))`;

/** Makes rows of the days that somebody agreed to, some weeks ahead, and how far that went, in one transaction. A rhythm that is over ends by itself. */
@Injectable()
export class PlanCheckIns extends ScheduledJob {
  readonly name = 'plan-check-ins';
  readonly every = 300;

  constructor(private readonly database: Database) {
    super();
  }

  async run(now: Date): Promise<void> {
    const before = addDays(calendarDayAt(now, lastZone), planAhead);
    while ((await this.database.runAs({}, (tx) => this.some(tx, before, now))) === page);
  }

  private async some(tx: Tx, before: HouseDay, now: Date): Promise<number> {
    const followUps = (await tx.sql<FollowUpRow>(toDo, [before])).map(followUpOf);
    if (!followUps.length) return 0;
    const plans = followUps.map((followUp) => ({ followUp, ...toPlan(followUp.rhythm, followUp.plannedUntil, dayThere(followUp, now)) }));
    const fresh = plans.flatMap(({ followUp, slots }) => slots.map((slot) => rowOf(followUp, slot, now)));
    if (fresh.length) await tx.sql(add, [JSON.stringify(fresh)]);
    await tx.sql(planned, [JSON.stringify(plans.map(({ followUp: { id }, plannedUntil }) => ({ id, until: plannedUntil })))]);
    const ends = followUps.filter((followUp) => isOver(followUp.rhythm, dayThere(followUp, now), dayThere(followUp, followUp.agreedAt)));
    if (ends.length) await tx.sql(over, [ends.map(({ id }) => id), now]);
    return followUps.length;
  }
}

function rowOf({ id, organisationId, serviceId, times }: KeptFollowUp, slot: HouseDay, now: Date) {
  return { id: newId(), organisation_id: organisationId, service_id: serviceId, follow_up_id: id, slot, due_at: dueMoment(times, slot) ?? now };
}
