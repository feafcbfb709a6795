import { Injectable } from '@nestjs/common';
import { Clock, isRefusal, type FieldProblem } from '#peerhouse/kernel';
import { Database, InvalidInput } from '#peerhouse/platform';
import { Account } from './account.entity.js';
import { calledMost, checkName } from './address.js';
import { Audit } from './audit.js';
import { AuthenticatorCodes } from './authenticator-codes.js';
import { AuthenticatorLink, InvitationLink, SetUpLink, type AuthenticatorKey } from './identity.graphql.js';
import { LinkEnded, TooManyTries } from './identity.refusals.js';
import { OneTimeLinks, type OpenLink } from './one-time-links.js';
import { OrganisationReader } from './organisation-reader.js';
import { checkPassword } from './new-password.js';
import { Passwords } from './passwords.js';
import { busyAsRefusal } from './turnstile.js';

interface Invited { id: string; organisationId: string; organisation: string; email: string; called: string }
export interface Accepting { token: string; called: string; password: string }

/** What a one-time link is for, and coming in through an invitation. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
    private readonly organisations: OrganisationReader,
    private readonly passwords: Passwords,
    private readonly codes: AuthenticatorCodes,
    private readonly audit: Audit,
  ) {}

  /** Says what a link is for without using it. Refuses `LinkEnded`, `TooManyTries`. */
  async link(token: string, place: string): Promise<SetUpLink | InvitationLink | AuthenticatorLink | LinkEnded | TooManyTries> {
    const link = await this.links.open(token, place);
    if (isRefusal(link)) return link;
    if (link.purpose === 'set_up') return new SetUpLink();
    const invited = await this.invited(link);
    if (!invited) return new LinkEnded();
    return link.purpose === 'authenticator' ? new AuthenticatorLink(invited) : new InvitationLink(invited);
  }

  /** Sets name and password of the invited account; the key of its authenticator is the answer. Refuses `InvalidInput`, `LinkEnded`, `TooManyTries`. */
  async accept({ token, called, password }: Accepting, place: string): Promise<AuthenticatorKey | InvalidInput | LinkEnded | TooManyTries> {
    const link = await this.links.open(token, place);
    if (isRefusal(link)) return link;
    const invited = link.purpose === 'invitation' ? await this.invited(link) : null;
    if (!invited) return new LinkEnded();
    const problems = [checkName(called, 'called', calledMost), checkPassword(password, [invited.email, invited.organisation])].filter((problem): problem is FieldProblem => problem !== null);
    if (problems.length) return new InvalidInput(problems);
    const passwordHash = await this.passwords.hash(password).catch(busyAsRefusal);
    return isRefusal(passwordHash) ? passwordHash : this.takeUp(link, invited, { called: called.trim(), passwordHash });
  }

  private takeUp(link: OpenLink, { id, organisationId, email }: Invited, { called, passwordHash }: { called: string; passwordHash: string }): Promise<AuthenticatorKey | LinkEnded> {
    const now = this.clock.now();
    const totpSecret = this.codes.newSecret(id);
    return this.database.runAs<AuthenticatorKey | LinkEnded>({ organisation: organisationId, secret: link.tokenHash }, async (tx) => {
      if (!(await this.links.use(tx, link, now))) return new LinkEnded();
      await tx.update(Account, { id }, { called, passwordHash, totpSecret, totpConfirmedAt: null, totpLastStep: 0 });
      await this.audit.write(tx, { organisationId, accountId: id, now }, { what: 'invitation.accepted', aboutId: id });
      return this.codes.shown(totpSecret, { id, email });
    });
  }

  /** The account that waits behind the link; null when it was ended meanwhile. */
  private invited({ organisationId, accountId, tokenHash }: OpenLink): Promise<Invited | null> {
    return this.database.readAs({ organisation: organisationId, secret: tokenHash }, async (reader) => {
      const [row] = await reader.sql<Omit<Invited, 'organisation'>>(
        'select id, organisation_id as "organisationId", email, called from accounts where id = $1 and ended_at is null', [accountId]);
      const organisation = await this.organisations.organisation(reader);
      return row && organisation ? { ...row, organisation: organisation.name } : null;
    });
  }
}
