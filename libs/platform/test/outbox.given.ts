import type { INestApplicationContext, ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SettableClock } from '#peerhouse/kernel';
import { ClockModule, createLogger, Database, DatabaseModule, EventHandler, EventRunner, JobRunner, Outbox, Relay, ScheduledJob, WorkEngine, WorkModule, type HouseEvent, type QueueAddress, type Tx, type WorkTiming, type WrittenEvent } from '#peerhouse/platform';
import type { TestDatabase } from '../../testing/src/test-database.js';

export const paintingEvents = ['DoorPainted', 'DoorOpened'];
export type DoorPainted = HouseEvent<'DoorPainted', { doorId: string; colour: string }>;

/** Where handlers of the tests leave their rows; no key makes them single, so that a doubled effect is seen. */
export async function givenEffects({ admin }: TestDatabase): Promise<void> {
  await admin.query('create table effects (event_id bigint not null, what text not null)');
  await admin.query('grant select, insert on effects to peerhouse_worker');
}

export const effectsOf = async ({ admin }: TestDatabase): Promise<{ event_id: number; what: string }[]> =>
  (await admin.query('select event_id::int, what from effects order by event_id, what')).rows;

/** Paints: one row for one event. `before` lets a test break it or hold it up. */
export class Painter extends EventHandler<DoorPainted> {
  readonly name = 'DoorPainted';
  runs = 0;
  before: (event: WrittenEvent<DoorPainted>, tx: Tx) => Promise<unknown> = async () => undefined;

  async handle(tx: Tx, event: WrittenEvent<DoorPainted>): Promise<void> {
    this.runs += 1;
    await tx.sql('insert into effects (event_id, what) values ($1, $2)', [event.id, event.payload.doorId]);
    await this.before(event, tx);
  }
}

/** What follows from painting may be written by the handler; it opens the door. */
export class Opener extends EventHandler {
  readonly name = 'DoorOpened';
  async handle(tx: Tx, event: WrittenEvent): Promise<void> {
    await tx.sql('insert into effects (event_id, what) values ($1, $2)', [event.id, 'opened']);
  }
}

export class Sweep extends ScheduledJob {
  readonly name = 'sweep-the-floor';
  readonly every = 60;
  readonly runs: Date[] = [];
  during: () => Promise<unknown> = async () => undefined;
  async run(now: Date): Promise<void> {
    this.runs.push(now);
    await this.during();
  }
}

export interface TestWorker {
  readonly app: INestApplicationContext;
  readonly clock: SettableClock;
  readonly painter: Painter;
  readonly sweep: Sweep;
  readonly engine: WorkEngine;
  readonly relay: Relay;
  readonly runner: EventRunner;
  readonly jobs: JobRunner;
  readonly logs: string[];
  close(): Promise<void>;
}

export const testNow = new Date('2026-11-02T15:00:00Z');
const quick: Partial<WorkTiming> = { lock: 1_500, stalled: 500, backoff: 20, poll: 50, patience: 3_000 };

/** The worker's parts without its HTTP, with handlers and a job of the tests. */
export async function testWorker(database: TestDatabase, queue: QueueAddress, { clock = new SettableClock(testNow), timing = {}, providers }: { clock?: SettableClock; timing?: Partial<WorkTiming>; providers?: ModuleMetadata['providers'] } = {}): Promise<TestWorker> {
  const logs: string[] = [];
  const logger = createLogger('debug', 'worker', { write: (line) => void logs.push(line) });
  class House {}
  const app = await NestFactory.createApplicationContext({
    module: class Worker {},
    imports: [
      ClockModule.forRoot(clock),
      DatabaseModule.forRoot({ url: database.urls.worker, poolSize: 4 }),
      WorkModule.forRoot({ url: database.urls.worker, queue, logger, timing: { ...quick, ...timing } }),
      { module: House, providers: providers ?? [Painter, Opener, Sweep] },
    ],
  }, { logger: false, abortOnError: false });
  const get = <T>(type: abstract new (...parameters: never[]) => T): T => app.get(type as never, { strict: false });
  return {
    app, clock, logs,
    get painter() { return get(Painter); },
    get sweep() { return get(Sweep); },
    engine: get(WorkEngine), relay: get(Relay), runner: get(EventRunner), jobs: get(JobRunner),
    close: () => app.close(),
  };
}

/** Writes that many events as a use case does, in one transaction; their numbers. */
export async function givenEvents(worker: TestWorker, count: number, colour = 'green', name: string = 'DoorPainted'): Promise<number[]> {
  const outbox = worker.app.get(Outbox, { strict: false });
  return worker.app.get(Database, { strict: false }).runAs({}, async (tx) => {
    const ctx = { organisationId: null as unknown as string, now: worker.clock.now() };
    for (let door = 1; door <= count; door += 1) await outbox.add(tx, ctx, { name, payload: { doorId: `door ${door}`, colour } });
    const rows = await tx.sql<{ id: number }>('select id from outbox order by id desc limit $1', [count]);
    return rows.map(({ id }) => id).reverse();
  });
}

export interface OutboxRow { id: number; dispatched: boolean; tries: number; done: boolean }
export const outboxOf = async ({ admin }: TestDatabase): Promise<OutboxRow[]> =>
  (await admin.query('select id::int, dispatched_at is not null as dispatched, tries, done_at is not null as done from outbox order by id')).rows;

export const waitingOf = async ({ admin }: TestDatabase): Promise<number> => (await admin.query('select count(*)::int as n from outbox where done_at is null')).rows[0].n;
