import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLogger, openQueues, Relay, type WorkerConfig } from '#peerhouse/platform';
import { backendsOf, givenRedis, leaveOut, until } from '../../platform/test/backends.given.js';
import { KilledWorkers, randomFrom } from '../../platform/test/killed-workers.given.js';
import { givenOrganisation } from '../../testing/src/given.js';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { testKeyring } from '../../testing/src/test-keyring.js';
import { createWorker } from '../../testing/src/test-worker.js';
import { givenManyDue, type GivenPlace } from './clock.given.js';
import { GivenGateway } from './gateway.given.js';

/** `npm run bench -- follow-up` kills a hundred times while 5,000 fall due. */
const kills = Number(process.env['PEERHOUSE_CHECK_IN_KILLS'] ?? 3);
const each = Math.ceil(Number(process.env['PEERHOUSE_CHECK_INS'] ?? kills * 30) / kills);
const checkIns = kills * each;
const seed = Number(process.env['PEERHOUSE_SEED'] ?? Math.floor(Math.random() * 1e9));

const redis = await givenRedis(9);
afterAll(() => redis?.stop());
if (!redis) it('leaves out check-ins on Redis and says so', () => leaveOut('check-ins on Redis'));
const backends = backendsOf(redis);

describe.each(backends)('check-ins with their queue on $name', ({ name, address }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-check-ins-'));
  const rawRuns = path.join(folder, 'raw-runs');
  let database: TestDatabase;
  let gateway: GivenGateway;
  let place: GivenPlace;
  let workers: KilledWorkers;

  beforeEach(async () => {
    database = await testDatabase();
    gateway = await new GivenGateway().start();
    // Slow enough for a kill to hit between the words and the answer.
    gateway.treat = (response) => void setTimeout(() => response.writeHead(202).end(), 20);
    const { id, house } = await givenOrganisation({ admin: database.admin, post: () => Promise.reject(new Error('nobody asks')), now: () => new Date() });
    place = { organisationId: id, houseId: house.id, charterVersionId: house.charterVersionId };
    writeFileSync(rawRuns, '');
    const env = { RAW_RUNS: rawRuns, KEYRING_FILE: testKeyring(), SMS_URL: gateway.url(), SMS_BODY: 'To={to}&Body={text}&Key={key}' };
    workers = new KilledWorkers({ file: 'apps/worker/test/killed-clock.mjs', databaseUrl: database.urls.worker, queue: address(database), env });
  });
  afterEach(async () => {
    workers.killAll();
    await gateway.stop();
    await database.drop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const count = async (text: string, values: unknown[] = []): Promise<number> => (await database.admin.query(`select count(*)::int as n from ${text}`, values)).rows[0].n as number;
  const fallDue = (how: number) => givenManyDue(database.admin, place, testKeyring(), new Date(), how);
  const undone = () => count("check_ins where state in ('planned', 'asking')");
  /** Which messages were handed over, as the gateway has it: each key has the message's id in it. */
  const handedOver = () => gateway.asked.map(({ body }) => new URLSearchParams(body).get('Key')!.slice(0, 36));

  /** What a killed worker had in its hand is not waited for: five minutes go by. */
  async function untilAllIsDone(since: Date): Promise<number> {
    await until('nothing waits', async () => (await count("check_ins where state = 'planned'")) + (await count("follow_up_messages where state = 'waiting' or (state = 'sending' and claimed_at > $1)", [since])) === 0, 120_000);
    const leftBehind = await count("follow_up_messages where state = 'sending'");
    await database.admin.query("update follow_up_messages set claimed_at = claimed_at - interval '6 minutes' where state = 'sending'");
    await until('what was left behind is told', async () => (await undone()) === 0, 30_000);
    return leftBehind;
  }

  it(`loses none of ${checkIns} and doubles none, killed ${kills} times; no message goes out twice, and what may have gone out is on a list`, async () => {
    const random = randomFrom(seed);
    const began = performance.now();
    process.stdout.write(`check-in kills on ${name}: seed ${seed}\n`);
    workers.start();
    workers.start();
    let inTheMiddle = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await fallDue(each);
      await until('some of them are on their way', async () => (await count('check_ins where queued_at is not null')) > 0, 60_000);
      if ((await workers.killOne(random, undone)) > 0) inTheMiddle += 1;
    }
    const leftBehind = await untilAllIsDone(new Date());
    await workers.untilQueueIsQuiet();

    const byText = Math.ceil(each / 2) * kills - (each % 2 ? kills : 0);
    const mayHave = await count("check_ins where state = 'due' and why = 'may_have_gone_out'");
    const runs = readFileSync(rawRuns, 'utf8').trimEnd().split('\n').length;
    const twice = handedOver().length - new Set(handedOver()).size;
    process.stdout.write(`check-in kills on ${name}: ${kills} kills, ${inTheMiddle} of them while some were undone; ${checkIns} check-ins, ${await undone()} lost, ${(await count('check_ins')) - checkIns} doubled; ${byText} messages, ${twice} sent twice, ${mayHave} may have gone out and are on a list; ${runs} runs of the handler, ${runs - checkIns} more than check-ins; ${Math.round((performance.now() - began) / 1000)} s\n`);
    expect({ checkIns: await count('check_ins'), messages: await count('follow_up_messages'), byHand: await count("check_ins where state = 'due' and why = 'by_hand'"), twice }).toEqual({ checkIns, messages: byText, byHand: checkIns - byText, twice: 0 });
    expect(await count("check_ins where state = 'waiting' and tries = 1")).toBe(byText - mayHave);
    expect([mayHave, await count("follow_up_messages where state = 'unsure'"), await count("follow_up_messages where state = 'sent'")]).toEqual([leftBehind, leftBehind, byText - leftBehind]);
    await workers.endGracefully();
  });

  it('loses nothing with a queue that is emptied, or that is another one tomorrow', async () => {
    const config = {
      NODE_ENV: 'test', DATABASE_URL: database.urls.worker, PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: testKeyring(), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 5, PEERHOUSE_DEMO: false,
      SMS_URL: gateway.url(), SMS_BODY: 'To={to}&Body={text}&Key={key}',
    } as WorkerConfig;
    const on = (queue: ReturnType<typeof address>) => createWorker({ config: { ...config, ...('redisUrl' in queue ? { REDIS_URL: queue.redisUrl } : { QUEUE_DATABASE_URL: queue.queueDatabaseUrl }) }, logger: createLogger('error', 'test'), timing: { poll: 50, resendAfter: 200 } });
    await fallDue(20);
    const today = await on(address(database));
    const queues = await openQueues(address(database), { logger: createLogger('error', 'test') });
    await today.runJob('find-due-check-ins');
    expect(await today.app.get(Relay, { strict: false }).carry(queues.queue('events'))).toBe(20);
    await queues.queue('events').obliterate({ force: true });
    await queues.close();
    await today.stop();
    expect(await undone()).toBe(20);
    const other = backends.find((one) => one.name !== name) ?? backends[0]!;
    const tomorrow = await on(other.address(database));
    await tomorrow.start(0, '127.0.0.1');
    await until('all are done', async () => (await undone()) === 0, 60_000);
    await tomorrow.stop();
    expect([await count("check_ins where state = 'due'"), await count("check_ins where state = 'waiting'"), handedOver().length, new Set(handedOver()).size]).toEqual([10, 10, 10, 10]);
  });
});
