import { createLogger, Database, EventHandler, onlyEventNames, openQueues, Outbox, ScheduledJob, usualTiming, type Queues, type Tx } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';
import { backendsOf, givenRedis, leaveOut, until } from './backends.given.js';
import { effectsOf, givenEffects, givenEvents, Opener, outboxOf, Painter, paintingEvents, Sweep, testNow, testWorker, waitingOf, type TestWorker } from './outbox.given.js';

const redis = await givenRedis(12);
afterAll(() => redis?.stop());
let restoreEvents: () => void;
beforeAll(() => { restoreEvents = onlyEventNames(paintingEvents); });
afterAll(() => restoreEvents());
if (!redis) it('leaves out the outbox on Redis and says so', () => leaveOut('the outbox on Redis'));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await givenEffects(database);
});
afterAll(() => database.drop());
afterEach(async () => {
  await database.admin.query('truncate outbox restart identity');
  await database.admin.query('truncate effects');
});

describe.each(backendsOf(redis))('the outbox over the queue on $name', ({ address }) => {
  let queues: Queues;
  let worker: TestWorker;
  const doneAll = () => until('every event is done', async () => (await waitingOf(database)) === 0);

  beforeEach(async () => {
    queues = await openQueues(address(database), { logger: createLogger('error', 'test'), timing: usualTiming });
    await queues.queue('events').obliterate({ force: true });
    worker = await testWorker(database, address(database));
  });
  afterEach(async () => {
    await worker.close();
    await queues.close();
  });

  it('hands each event to its handler once, soon after the commit and never before', async () => {
    await worker.engine.start();
    await givenEvents(worker, 3);
    await doneAll();
    expect(await effectsOf(database)).toEqual([{ event_id: 1, what: 'door 1' }, { event_id: 2, what: 'door 2' }, { event_id: 3, what: 'door 3' }]);
    expect(await outboxOf(database)).toEqual([1, 2, 3].map((id) => ({ id, dispatched: true, tries: 1, done: true })));
    expect(worker.painter.runs).toBe(3);
  });

  it('is woken by the database and does not wait for its own next look', async () => {
    await worker.close();
    worker = await testWorker(database, address(database), { timing: { poll: 60_000 } });
    await worker.engine.start();
    await givenEvents(worker, 1);
    await doneAll();
    expect(worker.painter.runs).toBe(1);
  });

  it('carries more rows than fit into one transaction, and two relays share them', async () => {
    const other = await testWorker(database, address(database));
    await givenEvents(worker, 1_200);
    const carried = await Promise.all([worker.relay.carry(queues.queue('events')), other.relay.carry(queues.queue('events'))]);
    await other.close();
    expect(carried[0]! + carried[1]!).toBe(1_200);
    expect((await queues.queue('events').getJobCounts('waiting'))['waiting']).toBe(1_200);
    expect(await worker.relay.carry(queues.queue('events'))).toBe(0);
  });

  it('sends a row again under the same id when the relay dies between the queue and the commit: one job, one effect', async () => {
    await givenEvents(worker, 2);
    await worker.relay.carry(queues.queue('events'));
    await database.admin.query('update outbox set dispatched_at = null, tries = 0'); // what is left of a commit that never came
    expect(await worker.relay.carry(queues.queue('events'))).toBe(2);
    expect((await queues.queue('events').getJobCounts('waiting'))['waiting']).toBe(2);
    await worker.engine.start();
    await doneAll();
    expect(worker.painter.runs).toBe(2);
    expect(await effectsOf(database)).toHaveLength(2);
  });

  it('sends what a lost queue forgot as the next try: after a minute, then after two', async () => {
    await givenEvents(worker, 2);
    const lose = () => queues.queue('events').obliterate({ force: true });
    expect(await worker.relay.carry(queues.queue('events'))).toBe(2);
    await lose();
    worker.clock.pass(0.9);
    expect(await worker.relay.carry(queues.queue('events'))).toBe(0);
    worker.clock.pass(0.2);
    expect(await worker.relay.carry(queues.queue('events'))).toBe(2);
    expect((await queues.queue('events').getWaiting()).map(({ id }) => id).sort()).toEqual(['ob-1-2', 'ob-2-2']);
    await lose();
    worker.clock.pass(1.9);
    expect(await worker.relay.carry(queues.queue('events'))).toBe(0);
    worker.clock.pass(0.2);
    expect(await worker.relay.carry(queues.queue('events'))).toBe(2);
    await worker.engine.start();
    await doneAll();
    expect(await effectsOf(database)).toHaveLength(2);
    expect((await outboxOf(database)).map(({ tries }) => tries)).toEqual([3, 3]);
  });

  it('does nothing a second time when an event is handed over again, even at the same moment', async () => {
    const [id] = await givenEvents(worker, 1);
    const did = await Promise.all([1, 2, 3].map(() => worker.runner.run(id!)));
    expect(did.filter(Boolean)).toHaveLength(1);
    expect(await worker.runner.run(id!)).toBe(false);
    expect(await worker.runner.run(999)).toBe(false);
    expect(await effectsOf(database)).toHaveLength(1);
  });

  it('takes back everything of a handler that broke, and comes back to it', async () => {
    worker.painter.before = async () => { if (worker.painter.runs < 3) throw new Error('the brush fell'); };
    await worker.engine.start();
    await givenEvents(worker, 1);
    await doneAll();
    expect(worker.painter.runs).toBe(3);
    expect(await effectsOf(database)).toHaveLength(1);
  });

  it('keeps what a person typed out of the log and out of the queue, whatever breaks', async () => {
    worker.painter.before = async ({ payload }, tx) => { await tx.sql('select $1::uuid', [payload.colour]); };
    await worker.engine.start();
    await givenEvents(worker, 1, 'the-colour-of-Anna');
    await until('the event was put aside', () => worker.logs.some((line) => line.includes('put aside')));
    const job = await queues.queue('events').getJob('ob-1-1');
    expect(JSON.stringify(job)).toContain('"id":1');
    expect(JSON.stringify(job)).not.toContain('Anna');
    expect(worker.logs.join('')).toContain('22P02');
    expect(worker.logs.join('')).not.toContain('Anna');
  });

  it('gives a row back on a graceful stop only after its handler has ended', async () => {
    let inside = false;
    worker.painter.before = async (_, tx) => { inside = true; await tx.sql('select pg_sleep(0.3)'); };
    await worker.engine.start();
    await givenEvents(worker, 1);
    await until('the handler runs', () => inside);
    await worker.close();
    expect(await outboxOf(database)).toEqual([{ id: 1, dispatched: true, tries: 1, done: true }]);
    worker = await testWorker(database, address(database));
  });

  it('runs a scheduled job by itself, with the clock’s time', async () => {
    await queues.scheduler('jobs').keep([]); // as on a first start; the tests before have started it already
    await worker.engine.start();
    await until('the floor was swept', () => worker.sweep.runs.length > 0);
    expect(worker.sweep.runs[0]).toEqual(testNow);
  });
});

describe('the outbox without a queue', () => {
  let worker: TestWorker;
  const nowhere = { queueDatabaseUrl: 'postgres://nobody@127.0.0.1:9/none' };
  beforeEach(async () => { worker = await testWorker(database, nowhere); });
  afterEach(() => worker.close());

  it('drains in the order of writing, and what follows from that too', async () => {
    worker.painter.before = (_, tx) => worker.app.get(Outbox, { strict: false })
      .add(tx, { organisationId: null as unknown as string, now: testNow }, { name: 'DoorOpened', payload: {} });
    await givenEvents(worker, 2);
    expect(await worker.runner.drain()).toBe(4);
    expect((await effectsOf(database)).map(({ what }) => what)).toEqual(['door 1', 'door 2', 'opened', 'opened']);
    expect(await worker.runner.drain()).toBe(0);
  });

  it('throws what a handler throws, and leaves the event waiting', async () => {
    worker.painter.before = async () => { throw new Error('the brush fell'); };
    await givenEvents(worker, 1);
    await expect(worker.runner.drain()).rejects.toThrow('the brush fell');
    expect(await effectsOf(database)).toEqual([]);
    expect(await waitingOf(database)).toBe(1);
  });

  it('takes many events in one statement, in their order, and none of them where one is not declared', async () => {
    const outbox = worker.app.get(Outbox, { strict: false });
    const statements: string[] = [];
    const add = (...events: [string, Record<string, string | null>][]) => worker.app.get(Database, { strict: false }).runAs({}, (tx) => {
      const counted = { sql: (text: string, values: readonly unknown[]) => { statements.push(text); return tx.sql(text, values); } } as unknown as Tx;
      return outbox.addMany(counted, { organisationId: '00000000-0000-4000-8000-000000000001', now: testNow }, events.map(([name, payload]) => ({ name, payload })));
    });
    await add();
    expect(statements).toEqual([]);
    await add(...Array.from({ length: 700 }, (_, i): [string, Record<string, string | null>] => [i % 2 ? 'DoorOpened' : 'DoorPainted', { doorId: `“${i}”'\\`, colour: null }]));
    expect(statements).toHaveLength(1);
    await expect(add(['DoorPainted', {}], ['DoorStolen', {}])).rejects.toThrow(/DoorStolen is not among the context's eventNames/);
    const { rows } = await database.admin.query('select id::int, organisation_id, name, payload, created_at from outbox order by id');
    expect(rows).toEqual(Array.from({ length: 700 }, (_, i) => ({ id: i + 1, organisation_id: '00000000-0000-4000-8000-000000000001', name: i % 2 ? 'DoorOpened' : 'DoorPainted', payload: { doorId: `“${i}”'\\`, colour: null }, created_at: testNow })));
  });

  it('sets the event’s organisation for row-level security, in that transaction only', async () => {
    const seen: unknown[] = [];
    const organisation = async (tx: Pick<Tx, 'sql'>) => (await tx.sql<{ it: string }>("select current_setting('app.organisation', true) as it"))[0]!.it;
    worker.painter.before = async (_, tx) => { seen.push(await organisation(tx)); };
    await database.admin.query(`insert into outbox (organisation_id, name, payload, created_at) values ('00000000-0000-4000-8000-000000000001', 'DoorPainted', '{"doorId": "x"}', now())`);
    await worker.runner.drain();
    seen.push(await worker.app.get(Database, { strict: false }).readAs({}, organisation));
    expect(seen).toEqual(['00000000-0000-4000-8000-000000000001', '']);
  });

  it('takes no event whose name no context declared', async () => {
    await expect(givenEvents(worker, 1, 'green', 'DoorStolen')).rejects.toThrow(/DoorStolen is not among the context's eventNames/);
  });

  it('forgets what was done more than seven days ago, and nothing else', async () => {
    await givenEvents(worker, 3);
    await database.admin.query("update outbox set done_at = $1::timestamptz - interval '7 days' - make_interval(secs => id) where id < 3", [testNow]);
    await database.admin.query("update outbox set done_at = $1::timestamptz - interval '7 days' where id = 2", [testNow]);
    await worker.jobs.run('forget-done-events', testNow);
    expect((await outboxOf(database)).map(({ id }) => id)).toEqual([2, 3]);
  });

  it('runs a job once at a time over all workers, and again afterwards', async () => {
    const other = await testWorker(database, nowhere);
    let end: (() => void) | undefined;
    worker.sweep.during = () => new Promise<void>((resolve) => { end = resolve; });
    const first = worker.jobs.run('sweep-the-floor', testNow);
    await until('the first run is under way', () => end !== undefined);
    expect(await other.jobs.run('sweep-the-floor', testNow)).toBe(false);
    expect(await worker.jobs.run('sweep-the-floor', testNow)).toBe(false);
    end?.();
    expect(await first).toBe(true);
    expect(await other.jobs.run('sweep-the-floor', testNow)).toBe(true);
    await other.close();
  });

  it('lets the next run in after one that broke', async () => {
    worker.sweep.during = async () => { throw new Error('the broom broke'); };
    await expect(worker.jobs.run('sweep-the-floor', testNow)).rejects.toThrow('the broom broke');
    worker.sweep.during = async () => undefined;
    expect(await worker.jobs.run('sweep-the-floor', testNow)).toBe(true);
  });
});

describe('a worker that does not fit together does not start', () => {
  const nowhere = { queueDatabaseUrl: 'postgres://nobody@127.0.0.1:9/none' };
  class SecondPainter extends Painter {}
  class SecondSweep extends Sweep {}
  class Hectic extends ScheduledJob { readonly name = 'hectic'; readonly every = 0; async run(): Promise<void> { return; } }

  it.each([
    ['an event has no handler', [Painter, Sweep], /DoorOpened has no handler/],
    ['an event has two handlers', [Painter, SecondPainter, Opener], /DoorPainted has two/],
    ['a job name has two', [Painter, Opener, Sweep, SecondSweep], /sweep-the-floor has two/],
    ['a job comes round all the time', [Painter, Opener, Hectic], /hectic comes round more than once a second/],
  ])('when %s', async (_, providers, words) => {
    await expect(testWorker(database, nowhere, { providers })).rejects.toThrow(words);
  });

  it('but does with one handler for each event', async () => {
    class Plain extends EventHandler { readonly name = 'DoorOpened'; async handle(): Promise<void> { return; } }
    const worker = await testWorker(database, nowhere, { providers: [Painter, Plain] });
    await worker.close();
  });
});
