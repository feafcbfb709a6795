import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId, newSecret, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { hashOfSecret } from './secrets.js';

const minute = 60_000;
/**
 * When a guest's sign-in ends by itself, in minutes: on their own phone after seven days; on any other after half an
 * hour without use and twelve hours in all. `touch`: how often its last use is written down.
 */
export const guestSessionMinutes = { own: 7 * 24 * 60, idle: 30, absolute: 12 * 60, touch: 1 } as const;

const cookie = '__Host-peerhouse-guest';
const cookieRules = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

export const guestSecretOf = (request: FastifyRequest): string | undefined => request.cookies[cookie];
export const forgetGuestSecret = (reply: FastifyReply): void => void reply.clearCookie(cookie, cookieRules);

/** On the guest's own phone the cookie stays until the sign-in ends; elsewhere it goes with the browser's window. */
export const keepGuestSecret = (reply: FastifyReply, secret: string, ownPhone: boolean): void =>
  void reply.setCookie(cookie, secret, { ...cookieRules, ...(ownPhone ? { maxAge: guestSessionMinutes.own * 60 } : {}) });

/** When an unused sign-in ends, seen from its last use. */
export function guestSessionEnds(beganAt: Date, usedAt: Date, ownPhone: boolean): Date {
  const began = beganAt.getTime();
  if (ownPhone) return new Date(began + guestSessionMinutes.own * minute);
  return new Date(Math.min(usedAt.getTime() + guestSessionMinutes.idle * minute, began + guestSessionMinutes.absolute * minute));
}

/** Whether it was begun on the guest's own phone: no other lasts that long. */
export const isOwnPhone = (beganAt: Date, endsAt: Date): boolean => endsAt.getTime() - beganAt.getTime() > guestSessionMinutes.absolute * minute;

export interface GuestOfCode { organisationId: string; serviceId: string; guestId: string }

/** Begins and ends guests' sign-ins; each inside somebody's unit of work. */
@Injectable()
export class GuestSessions {
  /** Begins one; the returned secret goes into the cookie and is kept nowhere. */
  async begin(tx: Tx, { organisationId, serviceId, guestId }: GuestOfCode, now: Date, ownPhone: boolean): Promise<string> {
    const secret = newSecret();
    await tx.sql(
      `insert into guest_sessions (id, organisation_id, service_id, guest_id, token_hash, began_at, seen_at, ends_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [newId(), organisationId, serviceId, guestId, hashOfSecret(secret), now, guestSessionEnds(now, now, ownPhone)],
    );
    return secret;
  }

  /** Ends one at once; the next request with its cookie is nobody's. */
  async end(tx: Tx, ctx: RequestContext): Promise<void> {
    await tx.sql('update guest_sessions set ended_at = $2 where id = $1 and ended_at is null', [ctx.sessionId, ctx.now]);
  }
}
