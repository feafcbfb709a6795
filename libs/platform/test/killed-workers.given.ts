import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createLogger, openQueues, type QueueAddress } from '#peerhouse/platform';
import { until } from './backends.given.js';

/** Mulberry32: the same seed, the same moments. */
export function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface KilledWorker { process: ChildProcess; working: boolean }
/** Which file is the worker, on which database and queue, and what else it is told. */
export interface WhichWorker { file: string; databaseUrl: string; queue: QueueAddress; env: Record<string, string> }

/** Workers as processes, of which one at a time is killed and another takes its place. */
export class KilledWorkers {
  private workers: KilledWorker[] = [];

  constructor(private readonly which: WhichWorker) {}

  start(): void {
    const { file, databaseUrl, queue, env } = this.which;
    const child = fork(path.resolve(file), {
      execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '4230', PEERHOUSE_KEY: '07'.repeat(32), POOL_SIZE: '5', DATABASE_URL: databaseUrl, ...env,
        ...('redisUrl' in queue ? { REDIS_URL: queue.redisUrl } : { QUEUE_DATABASE_URL: queue.queueDatabaseUrl }),
      },
    });
    const worker: KilledWorker = { process: child, working: false };
    child.once('message', () => { worker.working = true; });
    this.workers.push(worker);
  }

  /** One of those at work, at a random moment; another is started. `before` is asked at that moment. */
  async killOne<T>(random: () => number, before: () => Promise<T>): Promise<T> {
    await until('a worker is at work', () => this.workers.some(({ working }) => working), 60_000);
    await new Promise((resolve) => setTimeout(resolve, random() * 400));
    const atWork = this.workers.filter(({ working }) => working);
    const victim = atWork[Math.floor(random() * atWork.length)]!;
    const told = await before();
    const gone = once(victim.process, 'exit');
    victim.process.kill('SIGKILL');
    await gone;
    this.workers = this.workers.filter((one) => one !== victim);
    this.start();
    return told;
  }

  /** What was taken over after its effect was committed has run again by then, and must have done nothing. */
  async untilQueueIsQuiet(): Promise<void> {
    const queues = await openQueues(this.which.queue, { logger: createLogger('error', 'test') });
    await until('nothing is left in the queue', async () => {
      const { active, waiting: waits, delayed } = await queues.queue('events').getJobCounts('active', 'waiting', 'delayed');
      return (active ?? 0) + (waits ?? 0) + (delayed ?? 0) === 0;
    }, 30_000);
    await queues.close();
  }

  /** Told to stop, each ends by itself and in time. */
  async endGracefully(): Promise<void> {
    await until('all workers are at work', () => this.workers.every(({ working }) => working), 60_000);
    const began = performance.now();
    const ends = await Promise.all(this.workers.map(async ({ process: one }) => {
      const end = once(one, 'exit');
      one.kill('SIGTERM');
      return end;
    }));
    expect(ends).toEqual(this.workers.map(() => [null, 'SIGTERM']));
    expect(performance.now() - began).toBeLessThan(10_000);
  }

  killAll(): void {
    for (const { process: one } of this.workers) one.kill('SIGKILL');
  }
}
