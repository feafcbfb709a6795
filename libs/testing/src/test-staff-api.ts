import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SettableClock } from '#peerhouse/kernel';
import { createLogger, type WebConfig } from '#peerhouse/platform';
import { createStaffApi } from '../../../apps/staff-api/src/staff-api.module.js';
import { givenOrganisation, type GivenOrganisation, type OrganisationWish } from './given.js';
import type { Loose } from './loose.js';
import { Persona, type Answer } from './persona.js';
import { testKeyring } from './test-keyring.js';
import { testDatabase, type TestDatabase } from './test-database.js';

/** Monday 2 November 2026, ten in the morning in New York. */
export const testNow = new Date('2026-11-02T15:00:00Z');

export interface TestStaffApi {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: TestDatabase;
  /** `http://127.0.0.1:port` */
  readonly address: string;
  readonly given: { organisation(wish?: OrganisationWish): Promise<GivenOrganisation> };
  readonly nobody: Persona;
  /** What the application logged, one JSON line each. */
  readonly logs: string[];
  /** A provider of the running application, for calling a service as it is wired. */
  get<T>(type: abstract new (...parameters: Loose[]) => T): T;
  close(): Promise<void>;
}

export interface TestStaffApiOptions {
  clock?: SettableClock;
  config?: Partial<WebConfig>;
  /** Documents by sha256, as in production. */
  persisted?: ReadonlyMap<string, string>;
}

/** The whole staff application on a free port with a database and a clock of its own. One for a spec file. */
export async function testStaffApi({ clock = new SettableClock(testNow), config = {}, persisted }: TestStaffApiOptions = {}): Promise<TestStaffApi> {
  const database = await testDatabase();
  const logs: string[] = [];
  const app = await createStaffApi({
    clock,
    ...(persisted ? { persisted } : {}),
    logger: createLogger('info', 'staff-api', { write: (line) => void logs.push(line) }),
    config: {
      NODE_ENV: 'test', DATABASE_URL: database.urls.staff, PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: testKeyring(), HOST: '127.0.0.1', PORT: 1,
      LOG_LEVEL: 'info', POOL_SIZE: 5, PEERHOUSE_DEMO: false, GUEST_URL: 'http://127.0.0.1:4100', ...config,
    },
  });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const kit = { admin: database.admin, post: poster(app), now: () => clock.now() };
  return {
    app, clock, database, address, logs,
    given: { organisation: (wish) => givenOrganisation(kit, wish) },
    nobody: new Persona(kit.post, null, kit.now),
    get: (type) => app.get(type, { strict: false }),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Asks without a socket between: parsing, hooks, guards and answer are the running application's; of its sockets the specs of web, live and main know. */
function poster(app: NestFastifyApplication) {
  return async <T>(query: string, variables: Record<string, unknown>, secret: string | null): Promise<Answer<T>> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', ...(secret ? { cookies: { '__Host-peerhouse-staff': secret } } : {}), payload: { query, variables } });
    const { data, errors } = response.json<Pick<Answer<T>, 'data' | 'errors'>>();
    return { status: response.statusCode, data: data ?? null, ...(errors ? { errors } : {}) };
  };
}
