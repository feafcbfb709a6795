import { Injectable } from '@nestjs/common';
import { newId, type FieldProblem, type RequestContext, type Role } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere, Outbox, type Reader, type Tx } from '#peerhouse/platform';
import { Account } from './account.entity.js';
import { AccountEnding } from './account-ending.js';
import { addressOf, calledMost, checkAddress, checkName } from './address.js';
import { Administrators } from './administrators.js';
import { Audit } from './audit.js';
import { mailAskedFor } from './identity.events.js';
import { LinkForSomebody, type Person } from './identity.graphql.js';
import { AddressTaken, LastAdministrator } from './identity.refusals.js';
import { MailSettings } from './mail-settings.js';
import { OneTimeLinks } from './one-time-links.js';
import { OrganisationReader } from './organisation-reader.js';
import { PeopleQuery } from './people.query.js';
import { Sessions } from './sessions.js';

export interface RoleWish { role: Role; serviceId?: string | null | undefined }
export interface Invited extends RoleWish { email: string; called: string; byHand?: boolean }
export type RoleChange = Person | InvalidInput | LastAdministrator;

interface Known { id: string; ended: boolean; accepted: boolean }

/** Who works here: inviting, giving and taking roles, ending accounts. Each change leaves a line in the audit. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly query: PeopleQuery,
    private readonly organisations: OrganisationReader,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly mail: MailSettings,
    private readonly administrators: Administrators,
    private readonly ending: AccountEnding,
    private readonly audit: Audit,
  ) {}

  /** Everyone of the organisation with their roles. */
  people(ctx: RequestContext): Promise<Person[]> {
    return this.database.read(ctx, (reader) => this.query.all(reader, ctx.now));
  }

  /**
   * Makes an account with one role and a link to it for 72 hours, which goes by mail where mail goes out, unless it is to
   * be handed over. An invitation nobody took up, or an ended account, is invited anew: the password and the authenticator
   * begin from nothing. Refuses `InvalidInput`, `AddressTaken`.
   */
  async invite(ctx: RequestContext, given: Invited): Promise<LinkForSomebody | InvalidInput | AddressTaken> {
    const email = addressOf(given.email);
    const called = given.called.trim();
    return this.database.run<LinkForSomebody | InvalidInput | AddressTaken>(ctx, async (tx) => {
      const problems = [checkAddress(email), checkName(called, 'called', calledMost), await this.checkRole(tx, given)].filter((problem) => problem !== null);
      if (problems.length) return new InvalidInput(problems);
      const [known] = await tx.sql<Known>(
        'select id, ended_at is not null as ended, password_hash is not null as accepted from accounts where lower(email) = $1 for no key update', [email]);
      if (known && !known.ended && known.accepted) return new AddressTaken();
      const accountId = await (known ? this.beginAnew(tx, known, called) : this.insert(tx, ctx, { email, called }));
      await this.addRole(tx, ctx, accountId, given);
      await this.audit.write(tx, ctx, { what: 'account.invited', aboutId: accountId });
      return this.linkTo(tx, ctx, accountId, given.byHand ?? false);
    }, { accounts_email: () => new AddressTaken() });
  }

  /** Another link for somebody who has not taken up their invitation; the one before ends. Refuses `InvalidInput`. */
  async inviteAgain(ctx: RequestContext, accountId: string, byHand: boolean): Promise<LinkForSomebody | InvalidInput> {
    return this.database.run<LinkForSomebody | InvalidInput>(ctx, async (tx) => {
      const [known] = await tx.sql<Known>('select id, ended_at is not null as ended, password_hash is not null as accepted from accounts where id = $1 for no key update', [accountId]);
      if (!known) throw new NotHere();
      if (known.ended || known.accepted) return new InvalidInput([{ field: 'accountId', problem: 'not_a_choice' }]);
      await this.audit.write(tx, ctx, { what: 'account.invited', aboutId: accountId });
      return this.linkTo(tx, ctx, accountId, byHand);
    });
  }

  /** Gives a role; one that is held already stays as it is. Refuses `InvalidInput`. */
  async giveRole(ctx: RequestContext, accountId: string, wish: RoleWish): Promise<RoleChange> {
    return this.database.run<RoleChange>(ctx, async (tx) => {
      const { ended } = await this.administrators.lockBeside(tx, accountId);
      const problem = ended ? { field: 'accountId', problem: 'not_a_choice' } : await this.checkRole(tx, wish);
      if (problem) return new InvalidInput([problem]);
      if (await this.addRole(tx, ctx, accountId, wish)) await this.outbox.add(tx, ctx, mailAskedFor(accountId, 'access_given'));
      return this.query.one(tx, accountId, ctx.now);
    });
  }

  /** Takes a role; with the last one the person is signed out at once. Refuses `LastAdministrator`. */
  async takeRole(ctx: RequestContext, roleId: string): Promise<RoleChange> {
    return this.database.run<RoleChange>(ctx, async (tx) => {
      const accountId = await this.holderOf(tx, roleId);
      await this.administrators.lockBeside(tx, accountId);
      const [taken] = await tx.sql<{ role: Role; serviceId: string | null }>('delete from account_roles where id = $1 returning role, service_id as "serviceId"', [roleId]);
      if (!taken) throw new NotHere();
      if (taken.role === 'administrator' && !(await this.administrators.anotherStays(tx, accountId))) return new LastAdministrator();
      await this.audit.write(tx, ctx, { what: 'role.taken', aboutId: accountId, serviceId: taken.serviceId, detail: taken.role });
      await this.outbox.add(tx, ctx, mailAskedFor(accountId, 'access_taken'));
      const person = await this.query.one(tx, accountId, ctx.now);
      if (person.roles.length === 0) await this.sessions.endAllOf(tx, accountId, ctx.now);
      return person;
    });
  }

  /** Ends an account: its roles, shift, sign-ins and links end with it, at once. Ended already: as it is. Refuses `LastAdministrator`. */
  async endAccount(ctx: RequestContext, accountId: string): Promise<RoleChange> {
    return this.database.run<RoleChange>(ctx, async (tx) => {
      const { ended } = await this.administrators.lockBeside(tx, accountId);
      if (ended) return this.query.one(tx, accountId, ctx.now);
      const roles = await this.ending.end(tx, ctx, accountId);
      if (roles.includes('administrator') && !(await this.administrators.anotherStays(tx, accountId))) return new LastAdministrator();
      return this.query.one(tx, accountId, ctx.now);
    });
  }

  /** By mail the link is made when it is sent: until then there is none, and its secret passes through nobody's hands. */
  private async linkTo(tx: Tx, ctx: RequestContext, accountId: string, byHand: boolean): Promise<LinkForSomebody> {
    if (byHand || !this.mail.goesOut) return new LinkForSomebody({ accountId, ...(await this.links.make(tx, { organisationId: ctx.organisationId, accountId, purpose: 'invitation', now: ctx.now })) });
    await this.links.endAllOf(tx, accountId, ctx.now);
    await this.outbox.add(tx, ctx, mailAskedFor(accountId, 'invitation'));
    return new LinkForSomebody({ accountId, token: null, endsAt: null });
  }

  private async insert(tx: Tx, ctx: RequestContext, { email, called }: { email: string; called: string }): Promise<string> {
    const id = newId();
    await tx.insert(Account, { id, organisationId: ctx.organisationId, email, called, totpLastStep: 0, createdAt: ctx.now });
    return id;
  }

  private async beginAnew(tx: Tx, { id }: Known, called: string): Promise<string> {
    await tx.update(Account, { id }, { called, endedAt: null, leavesOn: null, leavesAt: null, passwordHash: null, totpSecret: null, totpConfirmedAt: null, totpLastStep: 0 });
    return id;
  }

  private async addRole(tx: Tx, ctx: RequestContext, accountId: string, { role, serviceId }: RoleWish): Promise<boolean> {
    const added = await tx.sql(
      `insert into account_roles (id, organisation_id, account_id, service_id, role, given_by, given_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict do nothing returning id`,
      [newId(), ctx.organisationId, accountId, serviceId ?? null, role, ctx.accountId, ctx.now]);
    if (added.length) await this.audit.write(tx, ctx, { what: 'role.given', aboutId: accountId, serviceId: serviceId ?? null, detail: role });
    return added.length === 1;
  }

  /** Administrators have no service; every other role has one of this organisation. */
  private async checkRole(reader: Reader, { role, serviceId }: RoleWish): Promise<FieldProblem | null> {
    const field = 'serviceId';
    if (role === 'administrator') return serviceId ? { field, problem: 'not_a_choice' } : null;
    if (!serviceId) return { field, problem: 'missing' };
    return (await this.organisations.serviceNames(reader)).has(serviceId) ? null : { field, problem: 'not_a_choice' };
  }

  private async holderOf(reader: Reader, roleId: string): Promise<string> {
    const [row] = await reader.sql<{ accountId: string }>('select account_id as "accountId" from account_roles where id = $1', [roleId]);
    if (!row) throw new NotHere();
    return row.accountId;
  }
}
