import { randomUUID } from 'node:crypto';
import type { Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { faultOf } from '../http/fault-of.js';
import { faultReason } from '../machine/queue-look.js';
import { openBackend, type QueueAddress, type QueueBackend, type QueueBackendName } from './queue-backends.js';
import { within } from './within.js';
import { jobOptions, usualTiming, workerOptions, type QueueTiming } from './queue-options.js';

/** A piece of work as the handler sees it. `data` holds ids only. */
export type QueuedJob = Pick<Job, 'id' | 'name' | 'data' | 'attemptsStarted'>;
export type QueueHandler = (job: QueuedJob) => Promise<unknown>;

/** Something that comes round again. */
export interface Recurring {
  name: string;
  /** Seconds from one run to the next. */
  every: number;
}

export interface QueuesOptions {
  logger: Logger;
  timing?: Partial<QueueTiming>;
}

/** Opens the queues; refuses when the backend does not answer. */
export async function openQueues(address: QueueAddress, { logger, timing }: QueuesOptions): Promise<Queues> {
  return new Queues(await openBackend(address), logger, { ...usualTiming, ...timing });
}

/** BullMQ as we use it, the same on PostgreSQL and on Redis. */
export class Queues {
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  /** Errors that went on for a while are one line in the log, not thousands. */
  private readonly lastTold = new Map<string, number>();
  /** By queue: who looks whether all that comes round there still does. */
  private readonly looking = new Map<string, NodeJS.Timeout>();

  constructor(private readonly on: QueueBackend, private readonly logger: Logger, private readonly timing: QueueTiming) {}

  get backend(): QueueBackendName {
    return this.on.name;
  }

  /** The queue of that name, for adding to it; made once. */
  queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.on.queue(name, jobOptions(this.timing));
    queue.on('error', (error: Error) => this.tellError(name, error));
    this.queues.set(name, queue);
    return queue;
  }

  /** Takes jobs from that queue, at most `concurrency` at a time. A handler that throws is tried again, three times in all. */
  async worker(name: string, handler: QueueHandler, { concurrency = 1 }: { concurrency?: number } = {}): Promise<Worker> {
    const worker = this.on.worker(name, (job) => this.handled(name, job, handler), { ...workerOptions(this.timing), concurrency });
    this.workers.push(worker);
    worker.on('error', (error: Error) => this.tellError(name, error));
    worker.on('stalled', (id: string) => this.logger.warn({ queue: name, id }, 'taken over from a worker that is gone'));
    worker.on('failed', (job, error: Error) => {
      if (!job || job.finishedOn) this.logger.error({ queue: name, id: job?.id, job: job?.name, starts: job?.attemptsStarted, why: error.message }, 'put aside');
    });
    await worker.waitUntilReady();
    worker.run().catch((error: Error) => this.tellError(name, error));
    return worker;
  }

  /** What comes round again in that queue, for as long as it is open: looked after, since a queue that was emptied knows of nothing. */
  scheduler(name: string): { keep(wanted: readonly Recurring[]): Promise<void> } {
    return { keep: (wanted) => this.keepSchedulers(name, wanted) };
  }

  ping(): Promise<void> {
    return this.on.ping();
  }

  /** Lets running jobs end, for at most so many milliseconds, then lets go; what was not finished is taken over by others. */
  async close(patience = 7_000): Promise<void> {
    for (const timer of this.looking.values()) clearInterval(timer);
    await within(patience, Promise.all(this.workers.map((worker) => worker.close())));
    await within(500, Promise.all([...this.queues.values()].map((queue) => queue.close())));
    await within(500, this.on.close());
  }

  private async keepSchedulers(name: string, wanted: readonly Recurring[]): Promise<void> {
    const queue = this.queue(name);
    await this.endStray(queue, wanted);
    for (const one of wanted) await this.comesRound(queue, one);
    clearInterval(this.looking.get(name));
    this.looking.set(name, setInterval(() => { this.lookAfter(queue, wanted).catch((error: Error) => this.tellError(name, error)); }, this.timing.look).unref());
  }

  /** What is wanted and comes round no more begins anew. */
  private async lookAfter(queue: Queue, wanted: readonly Recurring[]): Promise<void> {
    const coming = await this.endStray(queue, wanted);
    for (const one of wanted.filter(({ name }) => !coming.includes(name))) {
      this.logger.warn({ queue: queue.name, job: one.name }, 'came round no more, begins anew');
      await this.comesRound(queue, one);
    }
  }

  /**
   * Ends what is not wanted, as of an older worker; what was to come and did not for a good while (each run makes the next, and that may
   * fail); and what a clock that was ahead planned for later than its next round. By the machine's clock, as BullMQ plans. Hands back what comes.
   */
  private async endStray(queue: Queue, wanted: readonly Recurring[], machineNow: () => number = Date.now): Promise<string[]> {
    const [now, slack] = [machineNow(), 3 * this.timing.look];
    const coming: string[] = [];
    for (const { key, next = 0 } of await queue.getJobSchedulers(0, -1)) {
      const one = wanted.find(({ name }) => name === key);
      if (one && next >= now - slack && next <= now + one.every * 1000 + slack) coming.push(key);
      else await queue.removeJobScheduler(key);
    }
    return coming;
  }

  /** A run that broke is not tried again by itself: the next one is never far. */
  private async comesRound(queue: Queue, { name, every }: Recurring): Promise<void> {
    await queue.upsertJobScheduler(name, { every: every * 1000 }, { name, data: {}, opts: { attempts: 1 } });
  }

  /** The log gets the fault without content; the queue, which keeps what it is told, gets only that there was one, and the reference to look for in the log. */
  private async handled(queue: string, job: Job, handler: QueueHandler): Promise<void> {
    try {
      await handler(job);
    } catch (error) {
      const reference = randomUUID();
      this.logger.error({ reference, queue, id: job.id, job: job.name, starts: job.attemptsStarted, fault: faultOf(error) }, 'a job broke');
      throw new Error(faultReason(reference));
    }
  }

  private tellError(queue: string, error: Error): void {
    const fault = faultOf(error);
    const key = `${queue} ${fault.name} ${fault.code ?? ''}`;
    const now = performance.now();
    if (now - (this.lastTold.get(key) ?? -Infinity) < 10_000) return;
    this.lastTold.set(key, now);
    this.logger.warn({ queue, fault }, 'the queue is in trouble');
  }
}
