import { SettableClock } from '#peerhouse/kernel';
import { createLogger, EventHandler, onlyEventNames, ScheduledJob, type Tx, type WorkerConfig, type WrittenEvent } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../../libs/testing/src/test-database.js';
import { createWorker, type PeerhouseWorker } from '../src/worker.js';

class RingTheBell extends EventHandler {
  readonly name = 'BellRung';
  readonly rung: Date[] = [];
  async handle(_: Tx, { now }: WrittenEvent): Promise<void> { this.rung.push(now); }
}

class WindTheClock extends ScheduledJob {
  readonly name = 'wind-the-clock';
  readonly every = 3_600;
  readonly runs: Date[] = [];
  async run(now: Date): Promise<void> { this.runs.push(now); }
}

const monday = new Date('2026-11-02T15:00:00Z');

let database: TestDatabase;
let worker: PeerhouseWorker | undefined;
const clock = new SettableClock(monday);
const logs: string[] = [];

const config = (more: Partial<WorkerConfig> = {}): WorkerConfig => ({
  NODE_ENV: 'test', DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: database.urls.queue, PEERHOUSE_KEY: '07'.repeat(32),
  HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'info', POOL_SIZE: 3, PEERHOUSE_DEMO: false, ...more,
} as WorkerConfig);
const create = async (providers: (new () => EventHandler | ScheduledJob)[] = [RingTheBell, WindTheClock], more: Partial<WorkerConfig> = {}): Promise<PeerhouseWorker> => {
  worker = await createWorker({
    config: config(more), clock, logger: createLogger('info', 'worker', { write: (line) => void logs.push(line) }),
    modules: [{ module: class Tower {}, providers }], timing: { poll: 50 },
  });
  return worker;
};
const ring = () => database.admin.query("insert into outbox (name, payload, created_at) values ('BellRung', '{}', $1)", [clock.now()]);
const ready = async ({ app }: PeerhouseWorker, what = 'ready') => {
  const response = await fetch(`${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/health/${what}`);
  return [response.status, await response.json()];
};

let restoreEvents: () => void;
beforeAll(async () => {
  restoreEvents = onlyEventNames(['BellRung']);
  database = await testDatabase();
});
afterAll(() => restoreEvents());
afterAll(() => database.drop());
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await database.admin.query('truncate outbox');
  clock.set(monday);
});

describe('the worker in-process', () => {
  const nowhere = { QUEUE_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };

  it('drains the outbox and runs jobs when told, at the time it is told, without a queue', async () => {
    const { app } = await create(undefined, nowhere);
    await ring();
    await ring();
    expect(await worker!.drainOutbox()).toBe(2);
    expect(await worker!.drainOutbox()).toBe(0);
    const tuesday = new Date('2026-11-03T15:00:00Z');
    expect(await worker!.runJob('wind-the-clock')).toBe(true);
    expect(await worker!.runJob('wind-the-clock', tuesday)).toBe(true);
    await worker!.runJobs(tuesday);
    expect(app.get(RingTheBell, { strict: false }).rung).toEqual([monday, monday]);
    expect(app.get(WindTheClock, { strict: false }).runs).toEqual([monday, tuesday, tuesday]);
  });

  it('does nothing by itself before it is started', async () => {
    await create(undefined, nowhere);
    await ring();
    await worker!.runJobs();
    expect((await database.admin.query('select tries, done_at from outbox')).rows).toEqual([{ tries: 0, done_at: null }]);
  });

  it('refuses a job that is not there', async () => {
    await expect((await create()).runJob('paint-the-door')).rejects.toThrow('there is no job paint-the-door');
  });

  it('is not put together while an event has no handler, and lets go of its connections', async () => {
    await expect(create([WindTheClock])).rejects.toThrow('BellRung has no handler');
    const open = async () => (await database.admin.query("select count(*)::int as n from pg_stat_activity where usename = 'peerhouse_worker' and datname = current_database()")).rows[0].n as number;
    for (let look = 0; look < 100 && (await open()) > 0; look += 1) await database.admin.query('select pg_sleep(0.02)'); // the server takes a moment to see a connection end
    expect(await open()).toBe(0);
  });

  it('does not start where the queue does not answer', async () => {
    await expect((await create(undefined, nowhere)).start(0, '127.0.0.1')).rejects.toThrow('The queue does not answer (ECONNREFUSED).');
  });
});

describe('the worker as a process', () => {
  it('is ready with its database, its queue, and an outbox in which nothing waits for long', async () => {
    const started = await create();
    await started.start(0, '127.0.0.1');
    expect(await ready(started)).toEqual([200, { ready: true, checks: ['database', 'queue', 'outbox', 'check-ins'] }]);
    expect((await fetch(`${(await started.app.getUrl()).replace('[::1]', '127.0.0.1')}/health/live`)).status).toBe(200);
  });

  it('is not ready while an event waits for more than two minutes, and again when it is done', async () => {
    class Deaf extends EventHandler {
      readonly name = 'BellRung';
      deaf = true;
      async handle(): Promise<void> { if (this.deaf) throw new Error('did not hear'); }
    }
    const started = await create([Deaf]);
    await started.start(0, '127.0.0.1');
    await ring();
    clock.pass(2);
    expect((await ready(started))[0]).toBe(200);
    clock.pass(0.1);
    expect(await ready(started)).toEqual([503, { ready: false, missing: ['outbox'] }]);
    expect(await ready(started, 'started')).toEqual([200, { started: true, checks: ['database', 'queue'] }]); // a backlog keeps no house shut
    started.app.get(Deaf, { strict: false }).deaf = false;
    await started.drainOutbox();
    expect((await ready(started))[0]).toBe(200);
  });

  it('runs a job though another has not ended', async () => {
    let begun = 0;
    let both: () => void;
    const together = new Promise<void>((resolve) => { both = resolve; });
    abstract class WaitsForTheOther extends ScheduledJob {
      readonly every = 3_600;
      run(): Promise<void> {
        begun += 1;
        if (begun === 2) both();
        return together;
      }
    }
    class HoldTheDoor extends WaitsForTheOther { readonly name = 'hold-the-door'; }
    class CarryTheTable extends WaitsForTheOther { readonly name = 'carry-the-table'; }
    await (await create([RingTheBell, HoldTheDoor, CarryTheTable])).start(0, '127.0.0.1');
    await together;
  });

  it('is not ready before it is started', async () => {
    const idle = await create();
    await idle.app.listen(0, '127.0.0.1');
    expect(await ready(idle)).toEqual([503, { ready: false, missing: ['queue'] }]);
    expect(await ready(idle, 'started')).toEqual([503, { started: false, missing: ['queue'] }]);
  });
});
