import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database, type Tx } from '#peerhouse/platform';
import { Account } from './account.entity.js';
import { Audit } from './audit.js';
import { AuthenticatorCodes } from './authenticator-codes.js';
import { AuthenticatorKey } from './identity.graphql.js';
import { CodeNeeded, WrongSignIn } from './identity.refusals.js';
import { OrganisationReader } from './organisation-reader.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { SignInRules } from './sign-in.rules.js';

interface Candidate { id: string; organisationId: string; email: string; passwordHash: string; totpSecret: string | null; confirmed: boolean; lastStep: number }

/** A session was begun: the secret for the browser's cookie. */
export class LetIn {
  constructor(readonly secret: string) {}
}
export type CredentialsOutcome = LetIn | AuthenticatorKey | CodeNeeded | WrongSignIn;

const byAddress = `select id, organisation_id as "organisationId", email, password_hash as "passwordHash", totp_secret as "totpSecret",
    totp_confirmed_at is not null as confirmed, totp_last_step as "lastStep"
  from accounts where lower(email) = $1 and ended_at is null and (leaves_at is null or leaves_at > $2) and password_hash is not null order by created_at, id`;

/** Password, then code, then a session. */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly codes: AuthenticatorCodes,
    private readonly rules: SignInRules,
    private readonly sessions: Sessions,
    private readonly organisations: OrganisationReader,
    private readonly audit: Audit,
  ) {}

  /**
   * Tries each account of the address whose password this is: one address may be known in several organisations.
   * An address nobody has costs the same work. Refuses `WrongSignIn` and `CodeNeeded`; rejects with `TooBusy`.
   */
  async check({ address, password, code }: { address: string; password: string; code: string | undefined }): Promise<CredentialsOutcome> {
    const found = await this.database.readAs({ email: address }, (reader) => reader.sql<Candidate>(byAddress, [address, this.clock.now()], 'accounts-by-address'));
    const right = await Promise.all(found.length ? found.map((one) => this.passwords.isRight(password, one.passwordHash)) : [this.passwords.isRight(password, null)]);
    let outcome: CredentialsOutcome = new WrongSignIn();
    for (const account of found.filter((_, index) => right[index])) {
      const next = await this.letIn(account, code);
      if (next instanceof LetIn) return next;
      if (outcome instanceof WrongSignIn) outcome = next;
    }
    return outcome;
  }

  /** The password was right. */
  private letIn(account: Candidate, code: string | undefined): Promise<CredentialsOutcome> {
    const now = this.clock.now();
    return this.database.runAs<CredentialsOutcome>({ organisation: account.organisationId }, async (tx) => {
      const organisation = await this.organisations.organisation(tx);
      const [role] = await tx.sql('select 1 from account_roles where account_id = $1 limit 1', [account.id]);
      if (!organisation || !role || !this.rules.letsIn(organisation)) return new WrongSignIn();
      if (this.rules.asksForCode(organisation)) {
        if (!account.confirmed && !code) return this.keyOf(tx, account);
        if (!code || !(await this.useCode(tx, account, code, now))) return new CodeNeeded(code !== undefined);
      }
      const { secret, sessionId } = await this.sessions.begin(tx, account, now);
      await this.audit.write(tx, { organisationId: account.organisationId, accountId: account.id, now }, { what: 'session.began', aboutId: sessionId });
      return new LetIn(secret);
    });
  }

  /** The key to show: the one that waits to be confirmed, or a new one. */
  private async keyOf(tx: Tx, account: Candidate): Promise<AuthenticatorKey> {
    const sealed = account.totpSecret ?? this.codes.newSecret(account.id);
    if (!account.totpSecret) await tx.update(Account, { id: account.id }, { totpSecret: sealed });
    return this.codes.shown(sealed, account);
  }

  /** Each half-minute's code works once: two that come at the same moment find the step used by the other. */
  private async useCode(tx: Tx, account: Candidate, code: string, now: Date): Promise<boolean> {
    const step = account.totpSecret === null ? null : this.codes.stepOf(code, account.totpSecret, account.id, { now, after: account.lastStep });
    if (step === null) return false;
    const used = await tx.sql(
      'update accounts set totp_last_step = $2, totp_confirmed_at = coalesce(totp_confirmed_at, $3) where id = $1 and totp_last_step < $2 and totp_secret = $4 returning id',
      [account.id, step, now, account.totpSecret]);
    return used.length === 1;
  }
}
