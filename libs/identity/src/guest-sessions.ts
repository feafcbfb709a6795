import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId, newSecret, type RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { levelOf } from '#peerhouse/vault';
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

/** Whose sign-in begins. By a paper code nothing is proved; by a proof alone there may be no house that knows of them. */
export interface NewGuestSession {
  organisationId: string;
  serviceId: string | null;
  guestId: string | null;
  accountId: string;
  provedVault?: string;
  deviceId?: string | null;
}

/** Begins and ends guests' sign-ins; each inside somebody's unit of work. */
@Injectable()
export class GuestSessions {
  /** Begins one; the returned secret goes into the cookie and is kept nowhere. */
  async begin(tx: Tx, { organisationId, serviceId, guestId, accountId, provedVault, deviceId }: NewGuestSession, now: Date, ownPhone: boolean): Promise<string> {
    const secret = newSecret();
    await tx.sql(
      `insert into guest_sessions (id, organisation_id, service_id, guest_id, account_id, token_hash, began_at, seen_at, ends_at, proved_vault, proved_at, device_id)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11)`,
      [newId(), organisationId, serviceId, guestId, accountId, hashOfSecret(secret), now, guestSessionEnds(now, now, ownPhone), provedVault ?? null, provedVault ? now : null, deviceId ?? null],
    );
    return secret;
  }

  /** This sign-in has shown a right proof of that vault. */
  async prove(tx: Tx, ctx: RequestContext, { vaultId, deviceId = null }: { vaultId: string; deviceId?: string | null }): Promise<void> {
    await tx.sql('update guest_sessions set proved_vault = $2, proved_at = $3, device_id = coalesce($4, device_id) where id = $1', [ctx.sessionId, vaultId, ctx.now, deviceId]);
  }

  /**
   * Whether whoever is at this browser is surely whose sign-in it is: on the guest's own phone, or where the lock of their
   * plans was opened within the last quarter of an hour. On a tablet of the house the next guest may find the last one's.
   */
  async isSurelyTheirs(tx: Tx, ctx: RequestContext): Promise<boolean> {
    const [row] = await tx.sql<{ beganAt: Date; endsAt: Date; provedAt: Date | null }>('select began_at as "beganAt", ends_at as "endsAt", proved_at as "provedAt" from guest_sessions where id = $1 and ended_at is null', [ctx.sessionId]);
    return row !== undefined && (isOwnPhone(row.beganAt, row.endsAt) || levelOf({ isSignedIn: true, provedAt: row.provedAt }, ctx.now) === 'fresh');
  }

  /** Ends one at once; the next request with its cookie is nobody's. */
  async end(tx: Tx, ctx: RequestContext): Promise<void> {
    await tx.sql('update guest_sessions set ended_at = $2 where id = $1 and ended_at is null', [ctx.sessionId, ctx.now]);
  }

  /** Ends the account's others; nothing where the guest has no account. */
  async endOthers(tx: Tx, ctx: RequestContext): Promise<void> {
    await tx.sql('update guest_sessions set ended_at = $3 where account_id = $1 and id <> $2 and ended_at is null', [ctx.guestAccountId, ctx.sessionId, ctx.now]);
  }

  /** Ends those on a phone that was removed. */
  async endOfDevice(tx: Tx, ctx: RequestContext, deviceId: string): Promise<void> {
    await tx.sql('update guest_sessions set ended_at = $2 where device_id = $1 and ended_at is null', [deviceId, ctx.now]);
  }
}
