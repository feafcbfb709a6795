import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, NotSignedIn } from '#peerhouse/platform';
import { addressOf } from './address.js';
import { Attempts } from './attempts.js';
import { Audit } from './audit.js';
import { Credentials, LetIn, type CredentialsOutcome } from './credentials.js';
import { AuthenticatorKey, SignedOut, type Me } from './identity.graphql.js';
import { CodeNeeded, TooManyTries, WrongSignIn } from './identity.refusals.js';
import { MeService } from './me.service.js';
import { Sessions } from './sessions.js';
import { StaffAuthenticator } from './staff-authenticator.js';
import { busyAsRefusal } from './turnstile.js';
import type { Visitor } from './visitor.js';

export interface SignInGiven { email: string; password: string; code?: string | undefined }
export type SignInAnswer = Me | AuthenticatorKey | CodeNeeded | WrongSignIn | TooManyTries;

/** Letting people in and out. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly authenticator: StaffAuthenticator,
    private readonly people: MeService,
    private readonly audit: Audit,
  ) {}

  /**
   * Signs in with address, password and code. An address nobody has and a wrong password are answered alike and take as
   * long. Until a code of the authenticator was right once, its key is the answer. Refuses `WrongSignIn`, `CodeNeeded`, `TooManyTries`.
   */
  async signIn({ email, password, code }: SignInGiven, visitor: Visitor): Promise<SignInAnswer> {
    const address = addressOf(email);
    const here = `${address} ${visitor.address}`;
    const tooMany = (await this.attempts.take('sign_in_client', visitor.address)) ?? (await this.attempts.take('sign_in_here', here)) ?? (await this.attempts.take('sign_in_address', address));
    if (tooMany) return tooMany;
    const outcome = await this.credentials.check({ address, password, code: code?.trim() || undefined }).catch(busyAsRefusal);
    await this.settle(outcome, { address, here, place: visitor.address });
    return outcome instanceof LetIn ? this.welcome(outcome.secret, visitor) : outcome;
  }

  /** Ends this sign-in at once and takes the cookie out of the browser. */
  async signOut(ctx: RequestContext, visitor: Visitor): Promise<SignedOut> {
    await this.end(ctx);
    visitor.forget();
    return new SignedOut(ctx.now);
  }

  /** A right password is no try; a wrong code is one, and only a whole sign-in clears the address. */
  private async settle(outcome: CredentialsOutcome | TooManyTries, { address, here, place }: { address: string; here: string; place: string }): Promise<void> {
    if (outcome instanceof CodeNeeded && outcome.wrong) return this.attempts.weigh('sign_in_address', address, 9);
    if (outcome instanceof WrongSignIn || outcome instanceof TooManyTries) return;
    await this.attempts.giveBack('sign_in_client', place);
    for (const [kind, of] of [['sign_in_here', here], ['sign_in_address', address]] as const) {
      if (outcome instanceof LetIn) await this.attempts.forget(kind, of);
      else await this.attempts.giveBack(kind, of);
    }
  }

  /** Whoever was signed in on this browser before is signed out: their cookie is gone, so their session goes with it. */
  private async welcome(secret: string, visitor: Visitor): Promise<Me> {
    if (visitor.ctx) await this.end(visitor.ctx);
    const ctx = await this.authenticator.whoBrings(secret, visitor.requestId);
    const me = await this.people.me(ctx);
    if (!me) throw new NotSignedIn();
    visitor.keep(secret);
    return me;
  }

  private async end(ctx: RequestContext): Promise<void> {
    await this.database.run(ctx, async (tx) => {
      await this.sessions.end(tx, ctx);
      await this.audit.write(tx, ctx, { what: 'session.ended', aboutId: ctx.sessionId });
    });
  }
}
