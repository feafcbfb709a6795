import { Injectable } from '@nestjs/common';
import { Clock, isRefusal } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { Attempts } from './attempts.js';
import { Audit } from './audit.js';
import { AuthenticatorCodes } from './authenticator-codes.js';
import type { AuthenticatorKey } from './identity.graphql.js';
import { LinkEnded, TooManyTries, WrongSignIn } from './identity.refusals.js';
import { OneTimeLinks, type OpenLink } from './one-time-links.js';
import { Passwords } from './passwords.js';
import { busyAsRefusal } from './turnstile.js';

interface Owner { id: string; organisationId: string; email: string; passwordHash: string }
export type NewAuthenticatorAnswer = AuthenticatorKey | WrongSignIn | LinkEnded | TooManyTries;

/** The person's own part: with the link and their password, the key of a new authenticator. Neither opens anything alone. */
@Injectable()
export class NewAuthenticator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly codes: AuthenticatorCodes,
    private readonly audit: Audit,
  ) {}

  /** Uses the link up and shows the key; signing in with its first code comes next. A wrong password leaves the link as it is. Refuses `WrongSignIn`, `LinkEnded`, `TooManyTries`. */
  async setUp(token: string, password: string, place: string): Promise<NewAuthenticatorAnswer> {
    const link = await this.links.open(token, place);
    if (isRefusal(link)) return link;
    const owner = link.purpose === 'authenticator' ? await this.ownerOf(link) : null;
    if (!owner) return new LinkEnded();
    const tooMany = await this.attempts.take('sign_in_address', owner.email);
    if (tooMany) return tooMany;
    const right = await this.passwords.isRight(password, owner.passwordHash).catch(busyAsRefusal);
    if (isRefusal(right)) return right;
    if (!right) return new WrongSignIn();
    await this.attempts.giveBack('sign_in_address', owner.email);
    return this.take(link, owner);
  }

  private take(link: OpenLink, { id, organisationId, email }: Owner): Promise<AuthenticatorKey | LinkEnded> {
    const now = this.clock.now();
    const sealed = this.codes.newSecret(id);
    return this.database.runAs<AuthenticatorKey | LinkEnded>({ organisation: organisationId, secret: link.tokenHash }, async (tx) => {
      if (!(await this.links.use(tx, link, now))) return new LinkEnded();
      await tx.sql('update accounts set totp_secret = $2, totp_confirmed_at = null, totp_last_step = 0 where id = $1', [id, sealed]);
      await this.audit.write(tx, { organisationId, accountId: id, now }, { what: 'authenticator.set_up_anew', aboutId: id });
      return this.codes.shown(sealed, { id, email });
    });
  }

  private ownerOf({ organisationId, accountId, tokenHash }: OpenLink): Promise<Owner | null> {
    return this.database.readAs({ organisation: organisationId, secret: tokenHash }, async (reader) => {
      const [row] = await reader.sql<Owner>(
        'select id, organisation_id as "organisationId", lower(email) as email, password_hash as "passwordHash" from accounts where id = $1 and ended_at is null and password_hash is not null', [accountId]);
      return row ?? null;
    });
  }
}
