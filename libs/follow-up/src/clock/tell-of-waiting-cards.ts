import { Injectable } from '@nestjs/common';
import { mailAskedFor } from '#peerhouse/identity';
import { localAt } from '#peerhouse/kernel';
import { Database, OneByOne, Outbox, ScheduledJob } from '#peerhouse/platform';
import { digestDue } from '../list.rules.js';

interface Waiting { id: string; organisationId: string; timeZone: string; cards: number }

const waiting = `select s.id, s.organisation_id as "organisationId", s.time_zone as "timeZone", count(*)::int as cards from check_ins c join services s on s.id = c.service_id where c.state = 'due' group by s.id`;
/** Who sees to it that somebody takes them (ours). */
const told = "select distinct r.account_id as id from account_roles r join accounts a on a.id = r.account_id and a.ended_at is null where r.service_id = $1 and r.role in ('coordinator', 'house_lead')";

/** Once a week, by mail, that there is something on the list: instead of a reminder of each. Asked for twice of one Monday it is one. */
@Injectable()
export class TellOfWaitingCards extends ScheduledJob {
  readonly name = 'tell-of-waiting-cards';
  readonly every = 3_600;

  constructor(private readonly database: Database, private readonly outbox: Outbox, private readonly oneByOne: OneByOne) {
    super();
  }

  async run(now: Date): Promise<void> {
    const services = await this.database.readAs({}, (reader) => reader.sql<Waiting>(waiting));
    const due = services.filter(({ timeZone, cards }) => digestDue(localAt(now, timeZone), null, cards));
    await this.oneByOne.each(this.name, due, ({ id, organisationId, timeZone }) => this.database.runAs({ organisation: organisationId }, async (tx) => {
      const who = await tx.sql<{ id: string }>(told, [id]);
      await this.outbox.addMany(tx, { organisationId, now }, who.map((one) => mailAskedFor(one.id, 'check_ins_wait', `check-ins ${id} ${one.id} ${localAt(now, timeZone).day}`)));
    }));
  }
}
