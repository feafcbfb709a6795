import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId, newSecret, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { hashOfSecret } from './secrets.js';
import { Session } from './session.entity.js';

const minute = 60_000;
/** When a session ends by itself, in minutes; `touch`: how often its last use is written down. */
export const sessionMinutes = { idle: 30, absolute: 12 * 60, touch: 1 } as const;
export const sessionIdleMs = sessionMinutes.idle * minute;
export const sessionTouchMs = sessionMinutes.touch * minute;

const cookie = '__Host-peerhouse-staff';
const cookieRules = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

/** The session's secret as the browser sends it, if it does. */
export const secretOf = (request: FastifyRequest): string | undefined => request.cookies[cookie];
export const keepSecret = (reply: FastifyReply, secret: string): void => void reply.setCookie(cookie, secret, cookieRules);
export const forgetSecret = (reply: FastifyReply): void => void reply.clearCookie(cookie, cookieRules);

/** Begins and ends sessions; each inside somebody's unit of work. */
@Injectable()
export class Sessions {
  /** Begins one; the returned secret goes into the cookie and is kept nowhere. */
  async begin(tx: Tx, account: { id: string; organisationId: string }, now: Date): Promise<{ sessionId: string; secret: string; endsAt: Date }> {
    const secret = newSecret();
    const sessionId = newId();
    const endsAt = new Date(now.getTime() + sessionMinutes.absolute * minute);
    await tx.insert(Session, {
      id: sessionId, organisationId: account.organisationId, accountId: account.id, tokenHash: hashOfSecret(secret),
      beganAt: now, seenAt: now, endsAt, endedAt: null,
    });
    return { sessionId, secret, endsAt };
  }

  /** Ends one; the next request with its cookie is nobody's. */
  async end(tx: Tx, ctx: RequestContext): Promise<void> {
    await tx.sql('update sessions set ended_at = $2 where id = $1 and ended_at is null', [ctx.sessionId, ctx.now]);
  }

  /** Ends every session of a person, at once. */
  async endAllOf(tx: Tx, accountId: string, now: Date): Promise<void> {
    await tx.sql('update sessions set ended_at = $2 where account_id = $1 and ended_at is null', [accountId, now]);
  }
}
