import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, type RequestContext } from '#peerhouse/kernel';
import { Authenticator, Database } from '#peerhouse/platform';
import { hashOfSecret } from './secrets.js';
import { guestSecretOf, guestSessionEnds, guestSessionMinutes, isOwnPhone } from './guest-sessions.js';

interface Row { id: string; organisationId: string; guestId: string | null; guestAccountId: string | null; beganAt: Date; seenAt: Date; endsAt: Date }

const whoAsks = `select id, organisation_id as "organisationId", guest_id as "guestId", account_id as "guestAccountId", began_at as "beganAt", seen_at as "seenAt", ends_at as "endsAt"
  from guest_sessions where token_hash = $1 and ended_at is null and ends_at > $2`;

/**
 * Whose page it is that asks. All pages of a browser share its cookie: where somebody else signed in on another one, an older
 * page would write its own guest's plans over theirs.
 */
const asAccount = 'x-peerhouse-account';

/** Says which guest asks, from the cookie: checked against the database at every request. */
@Injectable()
export class GuestAuthenticator extends Authenticator {
  constructor(private readonly database: Database, private readonly clock: Clock) {
    super();
  }

  /** The guest of the session; null when there is none or it has ended, or where the page that asks was another guest's. */
  async authenticate(request: FastifyRequest): Promise<RequestContext | null> {
    const secret = guestSecretOf(request);
    const ctx = secret ? await this.whoBrings(secret, request.id) : null;
    const meant = request.headers[asAccount];
    return meant === undefined || meant === ctx?.guestAccountId ? ctx : null;
  }

  async whoBrings(secret: string, requestId: string): Promise<RequestContext | null> {
    const tokenHash = hashOfSecret(secret);
    const now = this.clock.now();
    const [row] = await this.database.readAs({ secret: tokenHash }, (reader) => reader.sql<Row>(whoAsks, [tokenHash, now], 'which-guest-asks'));
    if (!row) return null;
    if (now.getTime() - row.seenAt.getTime() >= guestSessionMinutes.touch * 60_000) await this.touch(row, now);
    return {
      organisationId: row.organisationId, accountId: null, sessionId: row.id, roles: new Map(), administrator: false, onShift: null,
      guestId: row.guestId, guestAccountId: row.guestAccountId, now, requestId,
    };
  }

  private async touch({ id, organisationId, guestId, guestAccountId, beganAt, endsAt }: Row, now: Date): Promise<void> {
    await this.database.runAs({ organisation: organisationId, guest: guestId, guestAccount: guestAccountId }, (tx) =>
      tx.sql('update guest_sessions set seen_at = $2, ends_at = $3 where id = $1 and seen_at < $2 and ended_at is null', [id, now, guestSessionEnds(beganAt, now, isOwnPhone(beganAt, endsAt))]));
  }
}
