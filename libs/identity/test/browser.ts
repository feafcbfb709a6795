import { Secret, TOTP } from 'otpauth';
import type { Loose, TestStaffApi } from '#peerhouse/testing';

export interface RawAnswer { status: number; text: string; body: Loose; headers: Headers }

const signInDocument = `mutation ($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code: $code) {
  __typename ... on Me { called email organisation demo sessionEndsAt } ... on AuthenticatorKey { secret uri qr } ... on CodeNeeded { code wrong } ... on TooManyTries { minutes } } }`;

/** A browser that keeps its cookie, and shows the whole answer. */
export class Browser {
  cookie: string | null = null;

  /** `place` is the internet address a trusted proxy names. */
  constructor(private readonly api: Pick<TestStaffApi, 'address' | 'clock'>, private readonly place: string | null = null) {}

  async post(query: string, variables: Record<string, unknown> = {}): Promise<RawAnswer> {
    const response = await fetch(`${this.api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie ? { cookie: this.cookie } : {}), ...(this.place ? { 'x-forwarded-for': this.place } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const set = response.headers.getSetCookie()[0];
    if (set) this.cookie = set.split(';')[0]!.endsWith('=') ? null : set.split(';')[0]!;
    return { status: response.status, text, body: JSON.parse(text), headers: response.headers };
  }

  /** What `signIn` answered. */
  async signIn(email: string, password: string, code?: string): Promise<Loose> {
    return (await this.post(signInDocument, { email, password, code })).body.data.signIn;
  }

  /** Name of who is signed in, or null. */
  async whoAmI(): Promise<string | null> {
    return (await this.post('{ me { called } }')).body.data.me?.called ?? null;
  }

  /** What the authenticator shows now, or at another moment. */
  codeOf(secret: string, at: Date = this.api.clock.now()): string {
    return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: at.getTime() });
  }

  /** Signs in for the first time: the key, then its first code. Returns the key. */
  async signInFirst(email: string, password: string): Promise<string> {
    const { secret } = await this.signIn(email, password);
    const me = await this.signIn(email, password, this.codeOf(secret));
    if (me.__typename !== 'Me') throw new Error(`not signed in: ${JSON.stringify(me)}`);
    return secret;
  }
}

export { signInDocument };
