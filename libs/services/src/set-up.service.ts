import { Injectable } from '@nestjs/common';
import {
  Audit, busyAsRefusal, checkAdministrator, checkName, FirstAdministrator, LinkEnded, OneTimeLinks, Passwords,
  type AuthenticatorKey, type OpenLink, type TooManyTries,
} from '#peerhouse/identity';
import { Clock, isRefusal, newId, type FieldProblem, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput } from '#peerhouse/platform';
import { Blueprints } from './blueprints.js';
import { Opening } from './opening.js';
import { Organisation, type Service } from './service.entity.js';
import { checkHouse, houseMost, type HouseInput } from './new-house.js';

export interface SetUpGiven { organisation: string; called: string; email: string; password: string; house: HouseInput }

/** A real, empty organisation by a one-time link; another house by an administrator. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly blueprints: Blueprints,
    private readonly links: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly administrators: FirstAdministrator,
    private readonly opening: Opening,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes organisation, administrator and first house in one act and uses the link up; the key of the administrator's
   * authenticator is the answer. Refuses `InvalidInput`, `LinkEnded`, `TooManyTries`.
   */
  async setUp(token: string, given: SetUpGiven, place: string): Promise<AuthenticatorKey | InvalidInput | LinkEnded | TooManyTries> {
    const link = await this.links.open(token, place);
    if (isRefusal(link)) return link;
    if (link.purpose !== 'set_up') return new LinkEnded();
    const problems = this.problemsOf(given);
    if (problems.length) return new InvalidInput(problems);
    const passwordHash = await this.passwords.hash(given.password).catch(busyAsRefusal);
    return isRefusal(passwordHash) ? passwordHash : this.make(link, given, passwordHash);
  }

  /** Opens another house in the administrator's organisation; nobody gets a role in it by itself. Refuses `InvalidInput`. */
  async setUpHouse(ctx: RequestContext, input: HouseInput): Promise<Service | InvalidInput> {
    const blueprint = this.blueprints.find(input.blueprint);
    const problems = checkHouse(input, blueprint?.charter);
    if (!blueprint || problems.length) return new InvalidInput(problems);
    return this.database.run(ctx, (tx) => this.opening.open(tx, ctx, blueprint, input));
  }

  private problemsOf(given: SetUpGiven): FieldProblem[] {
    const organisation = checkName(given.organisation, 'organisation', houseMost.name);
    return [...(organisation ? [organisation] : []), ...checkAdministrator(given), ...checkHouse(given.house, this.blueprints.find(given.house.blueprint)?.charter, 'house.')];
  }

  private make(link: OpenLink, given: SetUpGiven, passwordHash: string): Promise<AuthenticatorKey | LinkEnded> {
    const now = this.clock.now();
    const organisationId = newId();
    return this.database.runAs<AuthenticatorKey | LinkEnded>({ organisation: organisationId, secret: link.tokenHash }, async (tx) => {
      if (!(await this.links.use(tx, link, now))) return new LinkEnded();
      await tx.insert(Organisation, { id: organisationId, name: given.organisation.trim(), demo: false, createdAt: now });
      const { accountId, key } = await this.administrators.make(tx, { organisationId, called: given.called, email: given.email, passwordHash, now });
      const ctx = { organisationId, accountId, now };
      await this.audit.write(tx, ctx, { what: 'organisation.set_up', aboutId: organisationId });
      await this.audit.write(tx, ctx, { what: 'role.given', aboutId: accountId, detail: 'administrator' });
      await this.opening.open(tx, ctx, this.blueprints.find(given.house.blueprint)!, given.house);
      return key;
    });
  }
}
