import { once } from 'node:events';
import net from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '#peerhouse/platform';
import { HouseStory, testStaffApi, whatChanged, type TestStaffApi } from '#peerhouse/testing';
import { createStaffApi } from '../src/staff-api.module.js';

/** Stands between the application and PostgreSQL, which the specs of others need running: stopped, it refuses connections and cuts those there are. */
class Doorway {
  private server: net.Server | null = null;
  private readonly open = new Set<net.Socket>();
  port = 0;

  constructor(private readonly to: { host: string; port: number }) {}

  async start(): Promise<void> {
    this.server = net.createServer((socket) => {
      const behind = net.connect(this.to);
      for (const [one, other] of [[socket, behind], [behind, socket]] as const) {
        this.open.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy()).on('close', () => { this.open.delete(one); other.destroy(); });
      }
    }).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as net.AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = once(this.server!, 'close');
    this.server!.close();
    for (const socket of this.open) socket.destroy();
    await closed;
  }
}

let api: TestStaffApi;
let story: HouseStory;
let doorway: Doorway;
let app: NestFastifyApplication;
let address: string;
const logs: string[] = [];

beforeAll(async () => {
  api = await testStaffApi();
  story = await HouseStory.begin(api);
  const url = new URL(api.database.urls.staff);
  doorway = new Doorway({ host: url.hostname, port: Number(url.port) });
  await doorway.start();
  url.host = `127.0.0.1:${doorway.port}`;
  app = await createStaffApi({
    clock: api.clock, logger: createLogger('info', 'staff-api', { write: (line) => void logs.push(line) }),
    config: { NODE_ENV: 'test', DATABASE_URL: url.toString(), PEERHOUSE_KEY: '07'.repeat(32), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'info', POOL_SIZE: 3, PEERHOUSE_DEMO: false },
  });
  await app.listen(0, '127.0.0.1');
  address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await doorway.stop();
  await api.close();
});

const takes = `mutation ($house: ID!) { takeEnquiry(houseId: $house, input: { channel: "phone", called: "Kay" }) { __typename } }`;
const reads = `query ($house: ID!) { board(houseId: $house) { houseId } }`;

async function ask(query: string): Promise<{ status: number; body: unknown }> {
  const { house, as } = story.open;
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: `__Host-peerhouse-staff=${as.peerWorker.secret}` }, body: JSON.stringify({ query, variables: { house: house.id } }),
  });
  return { status: answer.status, body: await answer.json() };
}
const health = async (what: string) => (await fetch(`${address}/health/${what}`)).status;

const works = { status: 200, body: { data: { takeEnquiry: { __typename: 'Enquiry' } } } };
const away = { status: 503, body: { errors: [expect.objectContaining({ message: 'Peerhouse cannot reach its database just now. Nothing you typed is lost; try again in a moment.', extensions: { code: 'AWAY' } })] } };

describe('while the database refuses connections', () => {
  it('whoever asks is told to try again, nothing is half done, health says so, and it works again once the database is back', async () => {
    expect([await ask(takes), await health('ready')]).toEqual([works, 200]);
    for (let times = 0; times < 2; times += 1) {
      await doorway.stop();
      const { answer, changed } = await whatChanged(api.database.admin, async () => [await ask(takes), await ask(reads), await ask(takes)]);
      expect([answer, changed]).toEqual([[away, away, away], {}]);
      expect([await health('ready'), await health('live')]).toEqual([503, 200]);
      await doorway.start();
      expect([await ask(takes), await health('ready')]).toEqual([works, 200]);
    }
  });

  it('a request that is cut off in the middle is told the same and leaves nothing', async () => {
    const { admin } = api.database;
    await admin.query('begin');
    await admin.query('select 1 from services where id = $1 for update', [story.open.house.id]);
    const asked = ask(takes);
    while ((await admin.query<{ n: number }>("select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rows[0]!.n === 0) await new Promise(setImmediate);
    await doorway.stop();
    expect(await asked).toEqual(away);
    await admin.query('rollback');
    await doorway.start();
    const { answer, changed } = await whatChanged(admin, () => ask(takes));
    expect([answer, changed]).toEqual([works, { enquiries: '+1', enquiry_people: '+1' }]);
    const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from enquiries');
    expect(rows[0]!.n).toBe(4);
  });

  it('tells nobody what was typed, nor where the database is', () => {
    expect(logs.join('')).not.toMatch(/Kay|takeEnquiry|of-tests/);
  });
});
