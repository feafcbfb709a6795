import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Clock } from '#peerhouse/kernel';
import { createLogger, createWebApp, EventRunner, JobRunner, WorkEngine } from '#peerhouse/platform';
import { WorkerModule, type WorkerOptions } from './worker.module.js';

export type CreateWorker = Omit<WorkerOptions, 'logger'> & { logger?: Logger };

/** The worker: does nothing by itself until it is started. */
export class PeerhouseWorker {
  constructor(readonly app: NestFastifyApplication) {}

  /** Listens for health questions, carries events, handles them, runs the jobs as their times come. */
  async start(port: number, host: string): Promise<void> {
    await this.app.get(WorkEngine, { strict: false }).start();
    await this.app.listen(port, host);
  }

  /** Handles every event that waits and every event that follows from those, in order; how many it was. Throws what a handler throws. Needs no queue. */
  drainOutbox(): Promise<number> {
    return this.app.get(EventRunner, { strict: false }).drain();
  }

  /** Runs that job once as of that moment; false when another worker is at it. Needs no queue. */
  runJob(name: string, now: Date = this.now()): Promise<boolean> {
    return this.app.get(JobRunner, { strict: false }).run(name, now);
  }

  /** Runs every job once as of that moment, in the order of their modules. Needs no queue. */
  runJobs(now: Date = this.now()): Promise<void> {
    return this.app.get(JobRunner, { strict: false }).runAll(now);
  }

  /** Takes nothing new, lets what runs end, lets go of everything. */
  stop(): Promise<void> {
    return this.app.close();
  }

  private now(): Date {
    return this.app.get(Clock, { strict: false }).now();
  }
}

/** Puts the worker together and refuses an event without a handler or a name that two have: for `main.ts`, and in-process for tests, the seed and the replay. */
export async function createWorker({ config, logger = createLogger(config.LOG_LEVEL, 'worker'), ...rest }: CreateWorker): Promise<PeerhouseWorker> {
  const app = await createWebApp({ module: WorkerModule.forRoot({ config, logger, ...rest }), logger });
  try {
    await app.init();
  } catch (problem) {
    await app.close(); // lets go of the connections that were opened on the way
    throw problem;
  }
  return new PeerhouseWorker(app);
}
