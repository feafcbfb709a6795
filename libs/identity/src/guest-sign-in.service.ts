import { Injectable } from '@nestjs/common';
import { Clock, isRefusal, readPaperCode, type RequestContext } from '#peerhouse/kernel';
import { Database, NotSignedIn } from '#peerhouse/platform';
import { Attempts } from './attempts.js';
import { GuestAuthenticator } from './guest-authenticator.js';
import { GuestSessions, type GuestOfCode } from './guest-sessions.js';
import type { GuestVisitor } from './guest-visitor.js';
import { GuestMe } from './guest.graphql.js';
import { CodeEnded, WrongCode } from './guest.refusals.js';
import { SignedOut } from './identity.graphql.js';
import type { TooManyTries } from './identity.refusals.js';
import { GuestAccounts } from './locks/guest-accounts.js';
import { GuestEvents } from './locks/guest-events.js';
import { Keys } from './secrets.js';

interface CodeRow extends GuestOfCode { id: string; usedAt: Date | null; endsAt: Date; giver: string | null }

const letters = 12;
const byCode = `select id, organisation_id as "organisationId", service_id as "serviceId", guest_id as "guestId", used_at as "usedAt", ends_at as "endsAt", giver_called as giver
  from guest_codes where code_hash = $1 for update`;

/** Guests come in with a paper code, once; there is nothing else to know and nothing to remember. It opens no plans. */
@Injectable()
export class GuestSignInService {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly sessions: GuestSessions,
    private readonly accounts: GuestAccounts,
    private readonly events: GuestEvents,
    private readonly authenticator: GuestAuthenticator,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** Signs in with a code, which is used up by it. Refuses `WrongCode`, `CodeEnded`, `TooManyTries`. */
  async signIn(code: string, ownPhone: boolean, visitor: GuestVisitor): Promise<GuestMe | WrongCode | CodeEnded | TooManyTries> {
    const tooMany = await this.attempts.take('guest_code', visitor.address);
    if (tooMany) return tooMany;
    const typed = readPaperCode(code);
    const secret = typed.length === letters ? await this.use(typed, ownPhone, visitor.ctx) : new WrongCode();
    if (isRefusal(secret)) return secret;
    await this.attempts.giveBack('guest_code', visitor.address);
    if (visitor.ctx) await this.end(visitor.ctx);
    visitor.keep(secret, ownPhone);
    return (await this.me(await this.authenticator.whoBrings(secret, visitor.requestId)))!;
  }

  /** The signed-in guest; null when nobody is. */
  async me(ctx: RequestContext | null): Promise<GuestMe | null> {
    if (!ctx) return null;
    const [row] = await this.database.read(ctx, (reader) => reader.sql<{ serviceId: string | null; called: string | null; sessionEndsAt: Date }>(
      `select s.service_id as "serviceId", n.called, s.ends_at as "sessionEndsAt" from guest_sessions s left join guest_names n on n.guest_id = s.guest_id where s.id = $1`,
      [ctx.sessionId], 'guest-me'));
    if (!row) throw new NotSignedIn();
    return new GuestMe(ctx, row.serviceId, row);
  }

  /** Ends this sign-in at once; nothing happens when there is none. */
  async signOut(visitor: GuestVisitor): Promise<SignedOut> {
    if (visitor.ctx) await this.end(visitor.ctx);
    visitor.forget();
    return new SignedOut(this.clock.now());
  }

  private use(code: string, ownPhone: boolean, signedIn: RequestContext | null): Promise<string | WrongCode | CodeEnded> {
    const codeHash = this.keys.mac('guest-codes', code);
    const now = this.clock.now();
    return this.database.runAs<string | WrongCode | CodeEnded>({ secret: codeHash }, async (tx) => {
      const [row] = await tx.sql<CodeRow>(byCode, [codeHash]);
      if (!row) return new WrongCode();
      if (row.usedAt || row.endsAt <= now) return new CodeEnded();
      await tx.sql('update guest_codes set used_at = $2 where id = $1', [row.id, now]);
      const here = signedIn?.organisationId === row.organisationId ? signedIn.guestAccountId : null;
      await this.accounts.become(tx, { ...row, accountId: here });
      const accountId = await this.accounts.ofGuest(tx, row, here && ownPhone && (await this.sessions.isSurelyTheirs(tx, signedIn!)) ? here : null, now);
      await this.events.add(tx, accountId, 'code_used', now, row.giver);
      return this.sessions.begin(tx, { ...row, accountId }, now, ownPhone);
    });
  }

  private async end(ctx: RequestContext): Promise<void> {
    await this.database.run(ctx, (tx) => this.sessions.end(tx, ctx));
  }
}
