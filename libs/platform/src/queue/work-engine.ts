import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { Clock } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import { JobRunner } from './job-runner.js';
import { checkMachineClock } from './machine-clock.js';
import type { QueueAddress } from './queue-backends.js';
import { openQueues, type Queues } from './queues.js';
import { EventRunner } from '../outbox/event-runner.js';
import { Relay } from '../outbox/relay.js';
import { WorkersSeen } from '../machine/workers-seen.js';
import { within } from './within.js';
import { HELD_POOL, QUEUE_ADDRESS, WORK_LOGGER, WORK_TIMING, type WorkTiming } from './work-timing.js';
import { Works } from './works.js';

/** Events handled at a time by one worker; two cores and a small pool have no use for more. */
const events = 4;

/** Starts and stops what the worker does by itself: the relay, the handlers of events, the scheduled jobs. A job that takes long (forgetting, a mail server that is slow) holds back no other. */
@Injectable()
export class WorkEngine implements BeforeApplicationShutdown {
  private queues: Queues | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly works: Works,
    private readonly runner: EventRunner,
    private readonly jobs: JobRunner,
    private readonly relay: Relay,
    private readonly seen: WorkersSeen,
    @Inject(HELD_POOL) private readonly held: pg.Pool,
    @Inject(WORK_LOGGER) private readonly logger: Logger,
    @Inject(WORK_TIMING) private readonly timing: WorkTiming,
    @Inject(QUEUE_ADDRESS) private readonly address: QueueAddress,
  ) {}

  /** Refuses a machine whose clock is off by more than two seconds, and a queue that does not answer. */
  async start(): Promise<void> {
    await checkMachineClock(this.database);
    const queues = await openQueues(this.address, { logger: this.logger, timing: this.timing });
    this.queues = queues;
    await queues.worker('events', async ({ data }) => { await this.runner.run((data as { id: number }).id); }, { concurrency: events });
    await queues.scheduler('jobs').keep(this.works.allJobs());
    await queues.worker('jobs', ({ name }) => this.jobs.run(name, this.clock.now()), { concurrency: this.works.allJobs().length });
    this.relay.start(queues.queue('events'));
    this.seen.start(queues);
    this.logger.info({ queue: queues.backend, jobs: this.works.allJobs().map(({ name }) => name) }, 'working');
  }

  async ping(): Promise<void> {
    if (!this.queues) throw new Error('not started');
    await this.queues.ping();
  }

  /** Nothing new is taken; what runs may end. What does not end in time is done by another worker, or at the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.seen.stop()]);
    await this.queues?.close(this.timing.patience);
    this.queues = undefined;
    await within(500, this.held.end());
  }
}
