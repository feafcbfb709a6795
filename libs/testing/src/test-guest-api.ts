import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, type WebConfig } from '#peerhouse/platform';
import { createGuestApi } from '../../../apps/guest-api/src/guest-api.module.js';
import type { Loose } from './loose.js';
import { testKeyring } from './test-keyring.js';
import type { TestStaffApi } from './test-staff-api.js';
import { Acts } from './whole-documents.js';

interface Told { headers: Headers; text: string }

/** A phone with a cookie of its own, and whoever holds it. */
export class GuestPhone {
  /** The sign-in as the browser keeps it, name and secret; empty where nobody is signed in. */
  cookie = '';
  /** Whose page asks, where it says so. */
  account: string | null = null;

  constructor(protected readonly address: string, protected readonly acts: Acts) {}

  /** What the field answers, refusals among it; throws when there is any error. */
  do<T = Loose>(field: string, variables: Record<string, unknown> = {}): Promise<T> {
    return this.acts.do<T>(this, field, variables);
  }

  async ask<T = Loose>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = JSON.parse((await this.tell(query, variables)).text) as { data: T | null; errors?: { extensions: { code: string } }[] };
    if (errors?.length || data === null) throw new Error(`the guest API answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Code of the field's first error; null when there is none. */
  async errorOf(field: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    const { errors } = JSON.parse(await this.textOf(field, variables)) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? null;
  }

  /** The field's answer as it came, to the byte. */
  async textOf(field: string, variables: Record<string, unknown> = {}): Promise<string> {
    return (await this.tell(this.acts.documents.get(field)!, variables)).text;
  }

  /** The sign-in's secret, as the cookie carries it. */
  secret(): string | undefined {
    return this.cookie.split('=')[1];
  }

  /** Sends it, bytes as base64url, and keeps or drops the cookie as the answer says. */
  protected async tell(query: string, variables: Record<string, unknown>): Promise<Told> {
    const body = JSON.stringify({ query, variables }, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value));
    const response = await fetch(`${this.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie, ...(this.account ? { 'x-peerhouse-account': this.account } : {}) }, body });
    for (const line of response.headers.getSetCookie()) {
      const [kept] = line.split(';') as [string];
      this.cookie = kept.endsWith('=') ? '' : kept;
    }
    return { headers: response.headers, text: await response.text() };
  }
}

export interface TestGuestApi { readonly app: NestFastifyApplication; readonly address: string; phone(): GuestPhone; close(): Promise<void> }

/** The guest application beside a staff API, on its database and its clock. */
export async function testGuestApi({ database, clock, logs }: Pick<TestStaffApi, 'database' | 'clock' | 'logs'>, config: Partial<WebConfig> = {}): Promise<TestGuestApi> {
  const app = await createGuestApi({
    clock,
    logger: createLogger(config.LOG_LEVEL ?? 'info', 'guest-api', { write: (line) => void logs.push(line) }),
    config: { NODE_ENV: 'test', DATABASE_URL: database.urls.guest, PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: testKeyring(), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'info', POOL_SIZE: 5, PEERHOUSE_DEMO: false, ...config },
  });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const acts = new Acts(app);
  return { app, address, phone: () => new GuestPhone(address, acts), close: () => app.close() };
}
