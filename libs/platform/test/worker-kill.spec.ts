import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { backendsOf, givenRedis, leaveOut, until } from './backends.given.js';
import { KilledWorkers, randomFrom } from './killed-workers.given.js';

/** `npm run bench -- worker-kill` kills a hundred times. */
const kills = Number(process.env['PEERHOUSE_KILLS'] ?? 4);
const events = kills * 100;

const redis = await givenRedis(13);
afterAll(() => redis?.stop());
if (!redis) it('leaves out killing the worker on Redis and says so', () => leaveOut('killing the worker on Redis'));

const seed = Number(process.env['PEERHOUSE_SEED'] ?? Math.floor(Math.random() * 1e9));

describe.each(backendsOf(redis))(`a worker that is killed ${kills} times on $name`, ({ name, address }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-kills-'));
  const rawRuns = path.join(folder, 'raw-runs');
  let database: TestDatabase;
  let workers: KilledWorkers;

  beforeEach(async () => {
    database = await testDatabase();
    await database.admin.query('create table effects (event_id bigint not null)'); // no key: a doubled effect must be seen
    await database.admin.query('grant insert on effects to peerhouse_worker');
    writeFileSync(rawRuns, '');
    workers = new KilledWorkers({ file: 'apps/worker/test/killed-worker.mjs', databaseUrl: database.urls.worker, queue: address(database), env: { RAW_RUNS: rawRuns } });
  });
  afterEach(async () => {
    workers.killAll();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async (text: string): Promise<number> => (await database.admin.query(`select count(*)::int as n from ${text}`)).rows[0].n as number;
  const waiting = () => count('outbox where done_at is null');

  it(`loses none of ${events} events and doubles no effect`, async () => {
    const random = randomFrom(seed);
    const began = performance.now();
    process.stdout.write(`worker kills on ${name}: seed ${seed}\n`);
    workers.start();
    workers.start();
    let inTheMiddle = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await database.admin.query("insert into outbox (name, payload, created_at) select 'BellRung', '{}', clock_timestamp() from generate_series(1, $1)", [events / kills]);
      if ((await workers.killOne(random, waiting)) > 0) inTheMiddle += 1;
    }
    await until('every event is done', async () => (await waiting()) === 0, 90_000);
    await workers.untilQueueIsQuiet();

    const runs = readFileSync(rawRuns, 'utf8').trimEnd().split('\n').length;
    process.stdout.write(`worker kills on ${name}: ${kills} kills, ${inTheMiddle} of them while events waited; ${events} events, ${await count('effects')} effects, ${runs} runs of the handler; ${Math.round((performance.now() - began) / 1000)} s\n`);
    expect(await count('effects')).toBe(events);
    expect(await count('(select distinct event_id from effects) as one')).toBe(events);
    expect(inTheMiddle).toBeGreaterThanOrEqual(kills / 2);
    await workers.endGracefully();
  });
});
