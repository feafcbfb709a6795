import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, type RequestContext, type Role } from '#peerhouse/kernel';
import { Authenticator, Database } from '#peerhouse/platform';
import { hashOfSecret } from './secrets.js';
import { secretOf, sessionIdleMs, sessionTouchMs } from './sessions.js';

interface Row {
  session_id: string;
  organisation_id: string;
  account_id: string;
  seen_at: Date;
  roles: { service: string | null; role: Role }[];
  shift_at: string | null;
}

/**
 * The session, its roles and the shift, seen only by who brings the session's secret. It looks into `shifts` of the
 * services context, one step ahead, because every request asks this and one statement has to be enough.
 */
const whoAsks = `
select s.id as session_id, s.organisation_id, s.account_id, s.seen_at,
  coalesce((select json_agg(json_build_object('service', r.service_id, 'role', r.role)) from account_roles r where r.account_id = s.account_id), '[]') as roles,
  (select f.service_id from shifts f where f.account_id = s.account_id and f.ended_at is null and f.began_at <= $2 and f.ends_at > $2
    order by f.began_at desc limit 1) as shift_at
from sessions s join accounts a on a.id = s.account_id and a.ended_at is null and (a.leaves_at is null or a.leaves_at > $2)
where s.token_hash = $1 and s.ended_at is null and s.ends_at > $2 and s.seen_at > $3`;

const worksShifts = new Set<Role>(['peer_worker', 'house_lead']);

/** Says who asks, from the cookie: checked against the database at every request, so that what was ended is ended. */
@Injectable()
export class StaffAuthenticator extends Authenticator {
  constructor(private readonly database: Database, private readonly clock: Clock) {
    super();
  }

  /** The person of the session, their roles and their shift; null when there is none or it has ended. */
  async authenticate(request: FastifyRequest, { onlyLooking = false } = {}): Promise<RequestContext | null> {
    const secret = secretOf(request);
    return secret ? this.whoBrings(secret, request.id, { onlyLooking }) : null;
  }

  /** The same, for a session's secret that did not come in a cookie yet. */
  async whoBrings(secret: string, requestId: string, { onlyLooking = false } = {}): Promise<RequestContext | null> {
    const tokenHash = hashOfSecret(secret);
    const now = this.clock.now();
    const silentSince = new Date(now.getTime() - sessionIdleMs);
    const [row] = await this.database.readAs({ secret: tokenHash }, (reader) => reader.sql<Row>(whoAsks, [tokenHash, now, silentSince], 'who-asks'));
    if (!row || row.roles.length === 0) return null;
    if (!onlyLooking && now.getTime() - row.seen_at.getTime() >= sessionTouchMs) await this.touch(row, tokenHash, now);
    return contextFrom(row, now, requestId);
  }

  private async touch({ session_id, organisation_id }: Row, tokenHash: string, now: Date): Promise<void> {
    await this.database.runAs({ organisation: organisation_id, secret: tokenHash }, (tx) =>
      tx.sql('update sessions set seen_at = $2 where id = $1 and seen_at < $2', [session_id, now]));
  }
}

function contextFrom(row: Row, now: Date, requestId: string): RequestContext {
  const roles = new Map<string, Role[]>();
  for (const { service, role } of row.roles) if (service) roles.set(service, [...(roles.get(service) ?? []), role]);
  const onShift = row.shift_at && roles.get(row.shift_at)?.some((role) => worksShifts.has(role)) ? row.shift_at : null;
  return {
    organisationId: row.organisation_id, accountId: row.account_id, sessionId: row.session_id,
    roles, administrator: row.roles.some(({ role }) => role === 'administrator'), onShift, guestId: null, guestAccountId: null, now, requestId,
  };
}
