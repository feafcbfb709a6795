import { Injectable } from '@nestjs/common';
import { newId } from '#peerhouse/kernel';
import { Database, EventHandler, Mailer, MailNotSent, ScheduledJob, type Tx, type WrittenEvent } from '#peerhouse/platform';
import type { MailAskedFor } from './identity.events.js';
import { MailSettings } from './mail-settings.js';
import { mailWords, triedAgainAt } from './mails.rules.js';
import { carriesLink, linkIn, type MailKind, type MailState } from './mails.types.js';
import { OneTimeLinks } from './one-time-links.js';
import { OrganisationReader } from './organisation-reader.js';

const put = `insert into mails (id, organisation_id, account_id, kind, about, state, made_at, next_at) values ($1, $2, $3, $4, $5, 'waiting', $6, $6)
  on conflict do nothing`;

/** An event becomes one mail that waits; a second of the same kind while one waits would tell the same, and is none. */
@Injectable()
export class QueueMail extends EventHandler<MailAskedFor> {
  readonly name = 'MailAskedFor';

  async handle(tx: Tx, { id, organisationId, payload: { accountId, kind, about }, at }: WrittenEvent<MailAskedFor>): Promise<void> {
    await tx.sql(put, [newId(), organisationId, accountId, kind, about ?? `event ${id}`, at]);
  }
}

/** Tells people a week before that their last day is near, once for each such day. */
@Injectable()
export class TellOfLastDays extends ScheduledJob {
  readonly name = 'tell-of-last-days';
  readonly every = 3_600;

  constructor(private readonly database: Database) {
    super();
  }

  async run(now: Date): Promise<void> {
    const near = await this.database.readAs({}, (reader) => reader.sql<{ id: string; organisation: string; day: string }>(
      `select id, organisation_id as organisation, leaves_on::text as day from accounts
       where ended_at is null and leaves_at > $1 and leaves_at <= $1::timestamptz + interval '8 days'
         and not exists (select 1 from mails m where m.about = 'last day ' || accounts.id || ' ' || leaves_on)`, [now]));
    for (const { id, organisation, day } of near) {
      await this.database.runAs({ organisation }, (tx) => tx.sql(put, [newId(), organisation, id, 'leave_near', `last day ${id} ${day}`, now]));
    }
  }
}

interface Waiting { id: string; organisationId: string }
interface Taken { kind: MailKind; tries: number; madeAt: Date; to: string; leavesOn: string | null; token?: string }

/**
 * What the mail is about may have passed: the account has ended, the day was put off, or since then a link of that kind
 * was used, or one was handed over.
 */
const take = `update mails m set state = case when a.ended_at is not null
      or (m.kind = 'leave_near' and m.about <> 'last day ' || a.id || ' ' || coalesce(a.leaves_on::text, ''))
      or exists (select 1 from one_time_links l where l.account_id = a.id and l.purpose = $2
        and (l.used_at >= m.made_at or (l.mail_id is null and l.made_at >= m.made_at)))
    then 'not_needed' else 'sending' end, tries = tries + 1, settled_at = $3
  from accounts a where m.id = $1 and a.id = m.account_id and m.state = 'waiting'
  returning m.state, m.kind, m.tries, m.made_at as "madeAt", m.account_id as "accountId", a.email as "to", a.leaves_on::text as "leavesOn"`;

/**
 * Sends what waits. A mail is marked as being sent, and that is committed, before anything leaves; after a crash it is
 * never sent again by itself but stands as "may have gone out". No transaction is open while a server is spoken to.
 */
@Injectable()
export class SendMails extends ScheduledJob {
  readonly name = 'send-mails';
  readonly every = 10;

  constructor(private readonly database: Database, private readonly links: OneTimeLinks, private readonly mailer: Mailer, private readonly settings: MailSettings, private readonly organisations: OrganisationReader) {
    super();
  }

  /** One run at a time over all workers, so whatever is being sent at its start belongs to a run that broke off. */
  async run(now: Date): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql("update mails set state = 'unsure', settled_at = $1 where state = 'sending'", [now]));
    const waiting = await this.database.readAs({}, async (reader) => reader.sql<Waiting>(
      `select id, organisation_id as "organisationId" from mails where state = 'waiting' and next_at <= $1 and organisation_id <> all($2::uuid[]) order by next_at limit 200`, [now, await this.organisations.held(reader)]));
    for (const mail of waiting) {
      const taken = await this.take(mail, now);
      if (taken && !(await this.send(mail, taken, now))) return; // the server is not there: the others wait for it too
    }
  }

  /** Marks it, and makes the link it carries: the secret is known to this call alone, and ends the one of the try before. */
  private take({ id, organisationId }: Waiting, now: Date): Promise<Taken | null> {
    return this.database.runAs({ organisation: organisationId }, async (tx) => {
      const [{ kind }] = await tx.sql<{ kind: MailKind }>('select kind from mails where id = $1', [id]) as [{ kind: MailKind }];
      const purpose = carriesLink(kind) ? linkIn[kind] : null;
      const [row] = await tx.sql<Taken & { state: MailState; accountId: string }>(take, [id, purpose, now]);
      if (row?.state !== 'sending') return null;
      return purpose ? { ...row, token: (await this.links.make(tx, { organisationId, accountId: row.accountId, purpose, now, mailId: id })).token } : row;
    });
  }

  /** False when nothing could be handed over, so that it is no use to try the next. */
  private async send({ id }: Waiting, { kind, to, tries, madeAt, leavesOn, token }: Taken, now: Date): Promise<boolean> {
    try {
      const { subject, text } = mailWords(kind, { staffUrl: this.settings.staffUrl, leavesOn, ...(token ? { token } : {}) });
      await this.settle(id, await this.mailer.send({ to, subject, text }), now);
      return true;
    } catch (problem) {
      if (!(problem instanceof MailNotSent)) throw problem;
      if (problem.how !== 'later') await this.settle(id, problem.how === 'never' ? 'given_up' : 'unsure', now);
      else await this.putOff(id, triedAgainAt({ tries, madeAt, now }), now);
      return problem.how !== 'later';
    }
  }

  private async settle(id: string, state: MailState, now: Date): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql("update mails set state = $2, settled_at = $3 where id = $1 and state in ('sending', 'unsure')", [id, state, now]));
  }

  private async putOff(id: string, until: Date | null, now: Date): Promise<void> {
    if (!until) return this.settle(id, 'given_up', now);
    await this.database.runAs({}, (tx) => tx.sql(
      `update mails m set state = case when exists (select 1 from mails o where o.account_id = m.account_id and o.kind = m.kind and o.state = 'waiting') then 'not_needed' else 'waiting' end,
         next_at = $2, settled_at = null where id = $1 and state in ('sending', 'unsure')`, [id, until]));
  }
}
