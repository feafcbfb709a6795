import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import { AuthenticatorKey } from './identity.graphql.js';
import { Keys } from './secrets.js';

/** Seconds a code stands; one step before and after are accepted, for clocks that differ. */
const period = 30;
const window = 1;
/** Neutral on purpose: it is read on the phone's screen by whoever looks over the shoulder. */
const issuer = 'Peerhouse';

/** The six digits of an authenticator app (RFC 6238, SHA-1, 30 seconds). */
@Injectable()
export class AuthenticatorCodes {
  constructor(private readonly keys: Keys) {}

  /** A new key, sealed for the account it belongs to. */
  newSecret(accountId: string): string {
    return this.keys.seal('totp', new Secret({ size: 20 }).base32, accountId);
  }

  /** The key in the three forms an authenticator takes. */
  shown(sealed: string, { id, email }: { id: string; email: string }): AuthenticatorKey {
    const totp = this.totp(sealed, id, email);
    return new AuthenticatorKey({ secret: totp.secret.base32, uri: totp.toString(), qr: renderSVG(totp.toString(), { ecc: 'M', border: 2 }) });
  }

  /** The half-minute whose code this is, if it is right at that moment and later than the last one used; else null. */
  stepOf(code: string, sealed: string, accountId: string, { now, after }: { now: Date; after: number }): number | null {
    const digits = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) return null;
    const delta = this.totp(sealed, accountId, '').validate({ token: digits, timestamp: now.getTime(), window });
    if (delta === null) return null;
    const step = Math.floor(now.getTime() / 1000 / period) + delta;
    return step > after ? step : null;
  }

  private totp(sealed: string, accountId: string, label: string): TOTP {
    const secret = Secret.fromBase32(this.keys.open('totp', sealed, accountId));
    return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret });
  }
}
