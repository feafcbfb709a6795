import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { isStale } from '../replies.rules.js';

/** When it was signed, in seconds since 1970, and HMAC-SHA256 of `<seconds>.<bytes of the body>` in hex. */
export const signedHeaders = { at: 'x-timestamp', signature: 'x-signature' } as const;

export interface Signed { at: unknown; signature: unknown; body: Buffer }

/**
 * Whether one of our secrets signed these bytes, and not long ago. There are two while one is being changed. Every one is tried, so that
 * the time it takes says nothing.
 */
export function isSigned({ at, signature, body }: Signed, secrets: readonly string[], now: Date): boolean {
  if (typeof at !== 'string' || !/^\d{10}$/.test(at) || typeof signature !== 'string' || !/^[0-9a-fA-F]{64}$/.test(signature)) return false;
  const given = Buffer.from(signature, 'hex');
  const right = secrets.map((secret) => timingSafeEqual(createHmac('sha256', secret).update(`${at}.`).update(body).digest(), given));
  return right.includes(true) && !isStale(new Date(Number(at) * 1_000), now);
}

/** By which a reply is known when it comes a second time: the gateway's own number of it, else its bytes and their moment. */
export const replyHash = (id: string | null, { at, body }: Pick<Signed, 'at' | 'body'>): string =>
  createHash('sha256').update(id ? `id ${id}` : `at ${String(at)} `).update(id ? '' : body).digest('base64url');
