import { checkMachineClock, createLogger, openQueues, usualTiming, workerOptions, type Database, type Queues } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { backendsOf, givenRedis, leaveOut, until } from './backends.given.js';

const redis = await givenRedis(11);
afterAll(() => redis?.stop());
if (!redis) it('leaves out the queue on Redis and says so', () => leaveOut('the queue on Redis'));

describe.each(backendsOf(redis))('the queue on $name', ({ name, address }) => {
  let database: TestDatabase;
  let queues: Queues;
  const opened: Queues[] = [];
  const logs: string[] = [];
  const open = async () => {
    const one = await openQueues(address(database), { logger: createLogger('info', 'test', { write: (line) => void logs.push(line) }), timing: { lock: 1_500, stalled: 500, backoff: 20, look: 100 } });
    opened.push(one);
    return one;
  };

  beforeAll(async () => {
    database = await testDatabase();
    queues = await open();
  });
  afterAll(() => database.drop());
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
    queues = await open();
    logs.length = 0;
  });
  afterAll(async () => { await Promise.all(opened.splice(0).map((one) => one.close())); });

  it('runs on the backend that was asked for', () => {
    expect(queues.backend).toBe(name);
    expect(queues.queue('names').getBackend().constructor.name).toBe(name === 'redis' ? 'RedisQueueBackend' : 'PostgresQueueBackend');
  });

  it('takes a job under one id once, also after it is finished', async () => {
    const seen: unknown[] = [];
    await queues.worker('once', async ({ data }) => { seen.push(data); });
    for (let again = 0; again < 3; again += 1) await queues.queue('once').addBulk([{ name: 'Painted', data: { id: 7 }, opts: { jobId: 'ob-7-1' } }]);
    await until('the job is done', async () => (await queues.queue('once').getJobCounts('completed'))['completed'] === 1);
    await queues.queue('once').addBulk([{ name: 'Painted', data: { id: 7 }, opts: { jobId: 'ob-7-1' } }, { name: 'Painted', data: { id: 8 }, opts: { jobId: 'ob-8-1' } }]);
    await until('the other job is done', async () => (await queues.queue('once').getJobCounts('completed'))['completed'] === 2);
    expect(seen).toEqual([{ id: 7 }, { id: 8 }]);
  });

  it('tries a job that breaks three times in all, tells the log without content, and the queue nothing', async () => {
    let starts = 0;
    await queues.worker('breaking', async () => {
      starts += 1;
      throw Object.assign(new Error('duplicate key: Anna from Springfield'), { code: '23505' });
    });
    await queues.queue('breaking').add('Painted', { id: 9 }, { jobId: 'ob-9-1' });
    await until('the job is put aside', async () => (await queues.queue('breaking').getJobCounts('failed'))['failed'] === 1);
    expect(starts).toBe(3);
    const job = await queues.queue('breaking').getJob('ob-9-1');
    const reference = /^fault ([0-9a-f-]{36})$/.exec(job?.failedReason ?? '')?.[1];
    expect(job?.stacktrace).toEqual([]);
    expect(logs.filter((line) => line.includes('a job broke') && line.includes(`"reference":"${reference}"`))).toHaveLength(1);
    expect(logs.filter((line) => line.includes('a job broke'))).toHaveLength(3);
    expect(logs.filter((line) => line.includes('put aside'))).toHaveLength(1);
    expect(logs.join()).toContain('23505');
    expect(logs.join()).not.toMatch(/Anna|Springfield/);
  });

  it('keeps one schedule of a name over restarts and ends the one that is no longer wanted', async () => {
    const keep = (queue: Queues, ...names: string[]) => queue.scheduler('rounds').keep(names.map((one) => ({ name: one, every: 1 })));
    const runs: string[] = [];
    await keep(queues, 'lapse-holds', 'count-nights');
    const before = await open();
    await keep(before, 'lapse-holds', 'count-nights', 'of-an-older-worker');
    await until('an older worker wants more than this one', async () => (await queues.queue('rounds').getJobSchedulers()).length === 3);
    await before.close();
    await queues.worker('rounds', async (job) => { runs.push(job.name); });
    await until('both have come round twice', () => ['lapse-holds', 'count-nights'].every((one) => runs.filter((run) => run === one).length >= 2));
    await until('what only the older one wanted has ended', async () => (await queues.queue('rounds').getJobSchedulers()).length === 2);
    expect((await queues.queue('rounds').getJobSchedulers()).map(({ key }) => key).sort()).toEqual(['count-nights', 'lapse-holds']);
    const began = performance.now();
    await keep(queues, 'lapse-holds');
    runs.length = 0;
    await until('the wanted one has come round again', () => runs.filter((run) => run === 'lapse-holds').length >= 2);
    expect(runs.filter((run) => run === 'count-nights').length).toBeLessThanOrEqual(1); // one may have been taken already
    expect(runs.filter((run) => run === 'lapse-holds').length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 1000) + 1);
  });

  it('begins anew what comes round, in a queue that was emptied under it and where a round was lost', async () => {
    const runs: string[] = [];
    await queues.scheduler('emptied').keep([{ name: 'lapse-holds', every: 1 }]);
    await queues.worker('emptied', async (job) => { runs.push(job.name); });
    await until('it comes round', () => runs.length > 0);
    await queues.queue('emptied').obliterate({ force: true });
    runs.length = 0;
    await until('it comes round in the emptied queue, more than once', () => runs.length >= 2);
    const [next] = await queues.queue('emptied').getDelayed();
    await next!.changeDelay(86_400_000);
    runs.length = 0;
    await until('it comes round although its next round was far away', () => runs.length >= 2);
    await queues.queue('emptied').removeJobScheduler('lapse-holds');
    await queues.queue('emptied').upsertJobScheduler('lapse-holds', { every: 1_000, startDate: Date.now() + 86_400_000 }, { name: 'lapse-holds', data: {} });
    runs.length = 0;
    await until('it comes round although a clock that was ahead planned it for tomorrow', () => runs.length >= 2);
  });

  it('lets a running job end before it closes, and takes no other', async () => {
    let end: (() => void) | undefined;
    const seen: number[] = [];
    await queues.worker('ending', async ({ data }) => {
      await new Promise<void>((resolve) => { end = resolve; });
      seen.push((data as { id: number }).id);
    });
    await queues.queue('ending').addBulk([1, 2].map((id) => ({ name: 'Painted', data: { id } })));
    await until('the first job runs', () => end !== undefined);
    const closed = queues.close();
    end?.();
    await closed;
    expect(seen).toEqual([1]);
  });

  it('does not open where nothing answers', async () => {
    const nowhere = name === 'redis' ? { redisUrl: 'redis://127.0.0.1:9/0' } : { queueDatabaseUrl: 'postgres://nobody@127.0.0.1:9/none' };
    await expect(openQueues(nowhere, { logger: createLogger('error', 'test') })).rejects.toThrow(/The queue does not answer \(ECONNREFUSED\)/);
  });
});

describe('the worker’s options', () => {
  it('take a job over however often its worker is killed, and bound what kills it each time', () => {
    expect(workerOptions(usualTiming)).toMatchObject({ maxStalledCount: 1000, maxStartedAttempts: 5, lockDuration: 30_000 });
  });
});

describe('the clock of the machine', () => {
  const databaseAt = (at: number) => ({ readAs: async () => [{ at }] }) as unknown as Pick<Database, 'readAs'>;
  const noon = Date.parse('2026-11-02T12:00:00Z');

  it.each([-2_500, 2_500, 600_000])('that is off by %d ms refuses the start', async (off) => {
    await expect(checkMachineClock(databaseAt(noon), () => noon + off)).rejects.toThrow(/The clock of this machine and the database's differ by \d+ seconds/);
  });

  it.each([-1_900, 0, 1_900])('that is off by %d ms is good enough', async (off) => {
    await expect(checkMachineClock(databaseAt(noon), () => noon + off)).resolves.toBeUndefined();
  });

  it('is not blamed for a slow answer of the database', async () => {
    let now = noon - 5_000;
    await expect(checkMachineClock(databaseAt(noon), () => (now += 4_000))).resolves.toBeUndefined();
  });
});
