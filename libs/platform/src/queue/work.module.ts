import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import pg from 'pg';
import type { Logger } from 'pino';
import { JobRunner } from './job-runner.js';
import type { QueueAddress } from './queue-backends.js';
import { EventRunner } from '../outbox/event-runner.js';
import { ForgetWhatIsDue } from '../forgetting/forget-what-is-due.js';
import { ForgetDoneEvents } from '../outbox/forget-done-events.js';
import { Relay } from '../outbox/relay.js';
import { WorkersSeen } from '../machine/workers-seen.js';
import { OneByOne } from './one-by-one.js';
import { WorkEngine } from './work-engine.js';
import { OUTBOX_READY, OutboxReady, QUEUE_READY, QueueReady } from './work-ready.js';
import { HELD_POOL, QUEUE_ADDRESS, usualWorkTiming, WORK_LOGGER, WORK_TIMING, type WorkTiming } from './work-timing.js';
import { Works } from './works.js';

export interface WorkOptions {
  /** The database, as the worker's role; directly, not through a pooler of transactions: locks and LISTEN hang on the connection. */
  url: string;
  queue: QueueAddress;
  logger: Logger;
  timing?: Partial<WorkTiming>;
}

/** What makes an application the worker. It does nothing by itself until its WorkEngine is started. */
@Global()
@Module({})
export class WorkModule {
  static forRoot({ url, queue, logger, timing }: WorkOptions): DynamicModule {
    return {
      module: WorkModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: HELD_POOL, useFactory: () => heldPool(url) },
        { provide: WORK_LOGGER, useValue: logger },
        { provide: WORK_TIMING, useValue: { ...usualWorkTiming, ...timing } },
        { provide: QUEUE_ADDRESS, useValue: queue },
        Works, EventRunner, JobRunner, OneByOne, Relay, WorkersSeen, WorkEngine, ForgetDoneEvents, ForgetWhatIsDue,
        { provide: QUEUE_READY, useClass: QueueReady },
        { provide: OUTBOX_READY, useClass: OutboxReady },
      ],
      exports: [EventRunner, JobRunner, OneByOne, Works, WorkEngine, QUEUE_READY, OUTBOX_READY],
    };
  }
}

function heldPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 16, keepAlive: true, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => undefined);
  return pool;
}
