import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, type WebConfig } from '#peerhouse/platform';
import { createGuestApi } from '../../../apps/guest-api/src/guest-api.module.js';
import type { Loose } from './loose.js';
import { testKeyring } from './test-keyring.js';
import type { TestStaffApi } from './test-staff-api.js';
import { Acts } from './whole-documents.js';

/** A phone with its own cookies, and whoever holds it. */
export class GuestPhone {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly address: string, private readonly acts: Acts) {}

  /** What the field answers, refusals among it; throws when there is any error. */
  do<T = Loose>(field: string, variables: Record<string, unknown> = {}): Promise<T> {
    return this.acts.do<T>(this, field, variables);
  }

  async ask<T = Loose>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = JSON.parse(await this.askForText(query, variables)) as { data: T | null; errors?: { extensions: { code: string } }[] };
    if (errors?.length || data === null) throw new Error(`the guest API answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Code of the field's first error; null when there is none. */
  async errorOf(field: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    const { errors } = JSON.parse(await this.textOf(field, variables)) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? null;
  }

  /** The field's answer as it came, to the byte. */
  textOf(field: string, variables: Record<string, unknown> = {}): Promise<string> {
    return this.askForText(this.acts.documents.get(field)!, variables);
  }

  /** The sign-in's secret, as the cookie carries it. */
  secret(): string | undefined {
    return this.cookies.get('__Host-peerhouse-guest');
  }

  private async askForText(query: string, variables: Record<string, unknown>): Promise<string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response.text();
  }

  private keep(line: string): void {
    const [name, value] = line.split(';')[0]!.split('=') as [string, string];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}

export interface TestGuestApi { readonly app: NestFastifyApplication; readonly address: string; phone(): GuestPhone; close(): Promise<void> }

/** The guest application beside a staff API, on its database and its clock. */
export async function testGuestApi({ database, clock, logs }: Pick<TestStaffApi, 'database' | 'clock' | 'logs'>, config: Partial<WebConfig> = {}): Promise<TestGuestApi> {
  const app = await createGuestApi({
    clock,
    logger: createLogger('info', 'guest-api', { write: (line) => void logs.push(line) }),
    config: { NODE_ENV: 'test', DATABASE_URL: database.urls.guest, PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: testKeyring(), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'info', POOL_SIZE: 5, PEERHOUSE_DEMO: false, ...config },
  });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const acts = new Acts(app);
  return { app, address, phone: () => new GuestPhone(address, acts), close: () => app.close() };
}

export { createGuestApi };
