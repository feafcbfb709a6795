import { Injectable } from '@nestjs/common';
import { newId, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere, Outbox, type Tx } from '#peerhouse/platform';
import { Audit } from './audit.js';
import { mayConfirm, mayStart, type SecondPersonProblem } from './authenticator-request.rules.js';
import { mailAskedFor } from './identity.events.js';
import { LinkForSomebody, type Person } from './identity.graphql.js';
import { NobodyElse, NotForYourself, RequestEnded, SecondPersonNeeded } from './identity.refusals.js';
import { MailSettings } from './mail-settings.js';
import { linkHours, OneTimeLinks } from './one-time-links.js';
import { PeopleQuery } from './people.query.js';
import { Sessions } from './sessions.js';

export type StartAnswer = Person | InvalidInput | NotForYourself | NobodyElse;
export type ConfirmAnswer = LinkForSomebody | NotForYourself | SecondPersonNeeded | RequestEnded;

interface Request { id: string; accountId: string; startedBy: string }

const refusalOf: Record<SecondPersonProblem, () => Refusal> = { for_yourself: () => new NotForYourself(), same_person: () => new SecondPersonNeeded(), nobody_else: () => new NobodyElse() };
const helpers = `select distinct a.id from accounts a join account_roles r on r.account_id = a.id
  where r.role in ('administrator', 'house_lead') and a.ended_at is null and a.password_hash is not null and (a.leaves_at is null or a.leaves_at > $1)`;

/** Somebody lost their authenticator: one administrator or house lead asks for a new one, another confirms, then the person gets a link. */
@Injectable()
export class AuthenticatorRequests {
  constructor(
    private readonly database: Database,
    private readonly query: PeopleQuery,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly mail: MailSettings,
    private readonly audit: Audit,
  ) {}

  /** Asks for it; nothing changes yet. Asked already: as it is. Refuses `InvalidInput` (no account that could sign in), `NotForYourself`, `NobodyElse`. */
  async start(ctx: RequestContext, accountId: string): Promise<StartAnswer> {
    return this.database.run<StartAnswer>(ctx, async (tx) => {
      const { usable } = await this.lock(tx, accountId);
      if (!usable) return new InvalidInput([{ field: 'accountId', problem: 'not_a_choice' }]);
      const others = await tx.sql<{ id: string }>(helpers, [ctx.now]);
      const problem = mayStart({ actor: ctx.accountId!, person: accountId, helpers: others.map(({ id }) => id) });
      if (problem) return refusalOf[problem]() as StartAnswer;
      await this.letGoOfEnded(tx, ctx, accountId);
      const added = await tx.sql(
        `insert into authenticator_requests (id, organisation_id, account_id, started_by, started_at, ends_at) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning id`,
        [newId(), ctx.organisationId, accountId, ctx.accountId, ctx.now, new Date(ctx.now.getTime() + linkHours * 3_600_000)]);
      if (added.length) {
        await this.audit.write(tx, ctx, { what: 'authenticator.asked_for', aboutId: accountId });
        await this.outbox.add(tx, ctx, mailAskedFor(accountId, 'authenticator_asked'));
      }
      return this.query.one(tx, accountId, ctx.now);
    });
  }

  /**
   * Agrees as the second person. From now on no code of that account is right, every sign-in of it has ended, and a link
   * sets up a new authenticator, with the password. Refuses `NotForYourself`, `SecondPersonNeeded`, `RequestEnded`.
   */
  async confirm(ctx: RequestContext, requestId: string): Promise<ConfirmAnswer> {
    return this.database.run<ConfirmAnswer>(ctx, async (tx) => {
      const request = await this.lockRequest(tx, ctx, requestId);
      if (!request) return new RequestEnded();
      const { accountId } = request;
      const problem = mayConfirm({ actor: ctx.accountId!, person: accountId, startedBy: request.startedBy });
      if (problem) return refusalOf[problem]() as ConfirmAnswer;
      await tx.sql('update authenticator_requests set confirmed_by = $2, settled_at = $3 where id = $1', [requestId, ctx.accountId, ctx.now]);
      await tx.sql('update accounts set totp_secret = null, totp_confirmed_at = $2, totp_last_step = 0 where id = $1', [accountId, ctx.now]);
      await this.sessions.endAllOf(tx, accountId, ctx.now);
      await this.audit.write(tx, ctx, { what: 'authenticator.ended', aboutId: accountId });
      return this.link(tx, ctx, accountId);
    });
  }

  /** Takes it back: by either of the two, or anybody who might have confirmed. Settled already: as it is. */
  async callOff(ctx: RequestContext, requestId: string): Promise<Person> {
    return this.database.run<Person>(ctx, async (tx) => {
      const request = await this.lockRequest(tx, ctx, requestId);
      if (request) {
        await tx.sql('update authenticator_requests set called_off_by = $2, settled_at = $3 where id = $1', [requestId, ctx.accountId, ctx.now]);
        await this.audit.write(tx, ctx, { what: 'authenticator.called_off', aboutId: request.accountId });
      }
      return this.query.one(tx, await this.personOf(tx, requestId), ctx.now);
    });
  }

  /** By mail to the person where mail goes out; else it is shown once to who confirmed. */
  private async link(tx: Tx, ctx: RequestContext, accountId: string): Promise<LinkForSomebody> {
    if (this.mail.goesOut) {
      await this.links.endAllOf(tx, accountId, ctx.now);
      await this.outbox.add(tx, ctx, mailAskedFor(accountId, 'authenticator_link'));
      return new LinkForSomebody({ accountId, token: null, endsAt: null });
    }
    return new LinkForSomebody({ accountId, ...(await this.links.make(tx, { organisationId: ctx.organisationId, accountId, purpose: 'authenticator', now: ctx.now })) });
  }

  private async lock(tx: Tx, accountId: string): Promise<{ usable: boolean }> {
    const [account] = await tx.sql<{ usable: boolean }>('select ended_at is null and password_hash is not null as usable from accounts where id = $1 for no key update', [accountId]);
    if (!account) throw new NotHere();
    return account;
  }

  /** The request, if it still stands; the account first, then the request, so that two who confirm wait for one another. */
  private async lockRequest(tx: Tx, ctx: RequestContext, requestId: string): Promise<Request | null> {
    const { usable } = await this.lock(tx, await this.personOf(tx, requestId));
    const [request] = await tx.sql<Request>(
      'select id, account_id as "accountId", started_by as "startedBy" from authenticator_requests where id = $1 and settled_at is null and ends_at > $2 for update', [requestId, ctx.now]);
    return usable && request ? request : null;
  }

  private async personOf(tx: Tx, requestId: string): Promise<string> {
    const [row] = await tx.sql<{ accountId: string }>('select account_id as "accountId" from authenticator_requests where id = $1', [requestId]);
    if (!row) throw new NotHere();
    return row.accountId;
  }

  /** A request nobody confirmed in three days stands in nobody's way. */
  private async letGoOfEnded(tx: Tx, ctx: RequestContext, accountId: string): Promise<void> {
    await tx.sql('update authenticator_requests set called_off_by = started_by, settled_at = ends_at where account_id = $1 and settled_at is null and ends_at <= $2', [accountId, ctx.now]);
  }
}
