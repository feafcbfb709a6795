import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLogger, openQueues, type QueueAddress } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { backendsOf, givenRedis, leaveOut, until } from './backends.given.js';

/** `npm run bench -- worker-kill` kills a hundred times. */
const kills = Number(process.env['PEERHOUSE_KILLS'] ?? 4);
const events = kills * 100;

const redis = await givenRedis(13);
afterAll(() => redis?.stop());
if (!redis) it('leaves out killing the worker on Redis and says so', () => leaveOut('killing the worker on Redis'));

const seed = Number(process.env['PEERHOUSE_SEED'] ?? Math.floor(Math.random() * 1e9));

/** Mulberry32: the same seed, the same moments. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface KilledWorker { process: ChildProcess; working: boolean }

describe.each(backendsOf(redis))(`a worker that is killed ${kills} times on $name`, ({ name, address }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-kills-'));
  const rawRuns = path.join(folder, 'raw-runs');
  let database: TestDatabase;
  let workers: KilledWorker[] = [];

  beforeEach(async () => {
    database = await testDatabase();
    await database.admin.query('create table effects (event_id bigint not null)'); // no key: a doubled effect must be seen
    await database.admin.query('grant insert on effects to peerhouse_worker');
    writeFileSync(rawRuns, '');
  });
  afterEach(async () => {
    for (const { process: one } of workers) one.kill('SIGKILL');
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async (text: string): Promise<number> => (await database.admin.query(`select count(*)::int as n from ${text}`)).rows[0].n as number;
  const waiting = () => count('outbox where done_at is null');

  function startWorker(): KilledWorker {
    const { urls } = database;
    const queue: QueueAddress = address(database);
    const child = fork(path.resolve('apps/worker/test/killed-worker.mjs'), {
      execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '4230', PEERHOUSE_KEY: '07'.repeat(32), POOL_SIZE: '5', RAW_RUNS: rawRuns, DATABASE_URL: urls.worker,
        ...('redisUrl' in queue ? { REDIS_URL: queue.redisUrl } : { QUEUE_DATABASE_URL: queue.queueDatabaseUrl }),
      },
    });
    const worker: KilledWorker = { process: child, working: false };
    child.once('message', () => { worker.working = true; });
    workers.push(worker);
    return worker;
  }

  /** Two are always alive or on their way; one of those at work is killed. Returns what still waited at that moment. */
  async function killOne(random: () => number): Promise<number> {
    await until('a worker is at work', () => workers.some(({ working }) => working), 30_000);
    await new Promise((resolve) => setTimeout(resolve, random() * 400));
    const atWork = workers.filter(({ working }) => working);
    const victim = atWork[Math.floor(random() * atWork.length)]!;
    const waited = await waiting();
    const gone = once(victim.process, 'exit');
    victim.process.kill('SIGKILL');
    await gone;
    workers = workers.filter((one) => one !== victim);
    startWorker();
    return waited;
  }

  it(`loses none of ${events} events and doubles no effect`, async () => {
    const random = randomFrom(seed);
    const began = performance.now();
    process.stdout.write(`worker kills on ${name}: seed ${seed}\n`);
    startWorker();
    startWorker();
    let inTheMiddle = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await database.admin.query("insert into outbox (name, payload, created_at) select 'BellRung', '{}', clock_timestamp() from generate_series(1, $1)", [events / kills]);
      if ((await killOne(random)) > 0) inTheMiddle += 1;
    }
    await until('every event is done', async () => (await waiting()) === 0, 90_000);
    await untilQueueIsQuiet();

    const runs = readFileSync(rawRuns, 'utf8').trimEnd().split('\n').length;
    process.stdout.write(`worker kills on ${name}: ${kills} kills, ${inTheMiddle} of them while events waited; ${events} events, ${await count('effects')} effects, ${runs} runs of the handler; ${Math.round((performance.now() - began) / 1000)} s\n`);
    expect(await count('effects')).toBe(events);
    expect(await count('(select distinct event_id from effects) as one')).toBe(events);
    expect(inTheMiddle).toBeGreaterThanOrEqual(kills / 2);
    await endGracefully();
  });

  /** What was taken over after its effect was committed has run again by then, and must have done nothing. */
  async function untilQueueIsQuiet(): Promise<void> {
    const queues = await openQueues(address(database), { logger: createLogger('error', 'test') });
    await until('nothing is left in the queue', async () => {
      const { active, waiting: waits, delayed } = await queues.queue('events').getJobCounts('active', 'waiting', 'delayed');
      return (active ?? 0) + (waits ?? 0) + (delayed ?? 0) === 0;
    }, 30_000);
    await queues.close();
  }

  async function endGracefully(): Promise<void> {
    await until('both workers are at work', () => workers.every(({ working }) => working), 30_000);
    const began = performance.now();
    const ends = await Promise.all(workers.map(async ({ process: one }) => {
      const end = once(one, 'exit');
      one.kill('SIGTERM');
      return end;
    }));
    expect(ends).toEqual(workers.map(() => [null, 'SIGTERM']));
    expect(performance.now() - began).toBeLessThan(10_000);
  }
});
