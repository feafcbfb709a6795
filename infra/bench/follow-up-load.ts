import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { createLogger, openQueues, Relay, type QueueAddress, type WorkerConfig } from '#peerhouse/platform';
import { createWorker, type PeerhouseWorker } from '../../apps/worker/src/worker.js';
import { backends, CheckInWorld, startRedis, type Backend } from './check-in-world.js';
import { root } from './product.js';
import { startCluster } from './servers.js';

type Say = (line: string) => void;
export interface Load { figures: Record<string, number>; ratios: Record<string, number> }

const perSecond = (count: number, ms: number): number => Math.round((count / ms) * 1_000);
const seconds = (ms: number): number => Math.round(ms) / 1_000;

/** So many due at once, on each backend, by one worker and by two; beside each, as many jobs with an empty handler on the same queue. */
export async function load(say: Say, due: number, on: readonly string[] = backends): Promise<Load> {
  const found: Load = { figures: {}, ratios: {} };
  for (const backend of backends.filter((one) => on.includes(one))) {
    for (const workers of [1, 2]) {
      const [ours, bare] = [await handled(backend, workers, due), await bareHandled(backend, workers, due)];
      if (!ours || !bare) continue;
      say(`  ${due} due at once on ${backend}, ${workers} ${workers === 1 ? 'worker' : 'workers'}: ${ours.rate} check-ins/s, at most ${ours.peakMb} MB a worker; bare BullMQ ${bare} jobs/s`);
      found.figures[`${backend}.${workers}.checkInsPerSecond`] = ours.rate;
      found.figures[`${backend}.${workers}.peakMb`] = ours.peakMb;
      found.figures[`${backend}.${workers}.bareJobsPerSecond`] = bare;
      found.ratios[`bare.${backend}.${workers}`] = ours.rate / bare;
    }
  }
  return found;
}

/** From the first that is done to the last; null where there is no such backend. */
async function handled(backend: Backend, workers: number, due: number): Promise<{ rate: number; peakMb: number } | null> {
  const redis = backend === 'redis' ? await startRedis() : null;
  if (backend === 'redis' && !redis) return null;
  const cluster = await startCluster();
  const world = await CheckInWorld.begin(cluster, 'load');
  try {
    await world.fallDue(due, { byHand: 1 });
    await world.startWorkers(workers, world.queueOn(backend, redis));
    const left = () => world.count("select count(*)::int as n from check_ins where state = 'planned'");
    let first: { at: number; left: number } | null = null;
    for (;;) {
      const now = await left();
      if (!first && now < due) first = { at: performance.now(), left: now };
      if (now === 0) break;
      await rest(first ? 250 : 20);
    }
    return { rate: perSecond(first!.left, performance.now() - first!.at), peakMb: world.peakMb };
  } finally {
    await world.end();
    await redis?.stop();
    await cluster.stop();
  }
}

async function bareHandled(backend: Backend, workers: number, jobs: number): Promise<number | null> {
  const redis = backend === 'redis' ? await startRedis() : null;
  if (backend === 'redis' && !redis) return null;
  const cluster = await startCluster();
  const world = await CheckInWorld.begin(cluster, 'bare');
  try {
    const address = world.queueOn(backend, redis);
    const queues = await openQueues(address, { logger: createLogger('error', 'bench') });
    for (let at = 0; at < jobs; at += 500) await queues.queue('bare').addBulk(Array.from({ length: Math.min(500, jobs - at) }, (_, one) => ({ name: 'Nothing', data: { id: at + one }, opts: { jobId: `bare-${at + one}` } })));
    await queues.close();
    return await bareRate(address, workers, jobs);
  } finally {
    await world.end();
    await redis?.stop();
    await cluster.stop();
  }
}

async function bareRate(address: QueueAddress, workers: number, jobs: number): Promise<number> {
  const done = new Map<number, number>();
  let first = 0;
  let told: () => void = () => undefined;
  const all = new Promise<void>((resolve) => { told = resolve; });
  const children = Array.from({ length: workers }, (_, worker) => {
    const child = fork(path.join(root, 'dist/infra/bench/peers/bare-queue.js'), { env: { ...process.env, QUEUE: JSON.stringify(address) } });
    child.on('message', (handledSoFar: number) => {
      first ||= performance.now();
      done.set(worker, handledSoFar);
      if ([...done.values()].reduce((sum, one) => sum + one, 0) >= jobs) told();
    });
    return child;
  });
  await all;
  const ms = performance.now() - first;
  await Promise.all(children.map((child) => {
    child.kill('SIGKILL');
    return once(child, 'exit');
  }));
  return perSecond(jobs, ms);
}

const workerConfig = (world: CheckInWorld): WorkerConfig => ({
  NODE_ENV: 'test', DATABASE_URL: world.urls.worker, QUEUE_DATABASE_URL: world.urls.queue, PEERHOUSE_KEY: '07'.repeat(32), KEYRING_FILE: world.keyring, HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 5, PEERHOUSE_DEMO: false,
} as WorkerConfig);

/** What is due goes from its table into the outbox, and from there into the queue: rows a second of both, with nobody who handles them. */
export async function intoTheQueue(say: Say, due: number): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const cluster = await startCluster();
  const world = await CheckInWorld.begin(cluster, 'queue');
  const redis = await startRedis();
  const worker = await createWorker({ config: workerConfig(world), logger: createLogger('error', 'bench') });
  try {
    await world.fallDue(due, { byHand: 1 });
    for (const backend of backends.filter((one) => one === 'postgres' || redis)) {
      const queues = await openQueues(world.queueOn(backend, redis), { logger: createLogger('error', 'bench') });
      for (const statement of ['update check_ins set queued_at = null', 'truncate outbox', 'vacuum analyze check_ins']) await world.admin.query(statement);
      let [found, carried] = [0, 0];
      while ((await world.count('select count(*)::int as n from check_ins where queued_at is null')) > 0) {
        found += await timed(() => worker.runJob('find-due-check-ins'));
        carried += await timed(() => worker.app.get(Relay, { strict: false }).carry(queues.queue('events')));
        await world.admin.query('update outbox set done_at = now() where done_at is null');
      }
      await queues.close();
      Object.assign(figures, { [`${backend}.foundPerSecond`]: perSecond(due, found), [`${backend}.carriedPerSecond`]: perSecond(due, carried), [`${backend}.intoTheQueuePerSecond`]: perSecond(due, found + carried) });
      say(`  into the queue on ${backend}: ${perSecond(due, found + carried)} rows/s (found ${perSecond(due, found)}, carried ${perSecond(due, carried)})`);
    }
    return figures;
  } finally {
    await worker.stop();
    await world.end();
    await redis?.stop();
    await cluster.stop();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const middle = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** One look of the clock beside so many planned rows: with nothing due, and with ten. */
export async function tick(say: Say, planned: number): Promise<Record<string, number>> {
  const cluster = await startCluster();
  const world = await CheckInWorld.begin(cluster, 'tick');
  const worker = await createWorker({ config: workerConfig(world), logger: createLogger('error', 'bench') });
  try {
    await world.plan(planned);
    const nothing = await looks(worker, async () => undefined);
    const ten = await looks(worker, () => world.fallDue(10, { byHand: 1 }));
    say(`  a look beside ${planned} planned rows: ${seconds(nothing) * 1_000} ms with nothing due, ${seconds(ten) * 1_000} ms with ten`);
    return { 'tick.planned': planned, 'tick.nothingDueMs': seconds(nothing) * 1_000, 'tick.tenDueMs': seconds(ten) * 1_000 };
  } finally {
    await worker.stop();
    await world.end();
    await cluster.stop();
  }
}

async function looks(worker: PeerhouseWorker, before: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let look = 0; look < 21; look += 1) {
    await before();
    all.push(await timed(() => worker.runJob('find-due-check-ins')));
  }
  return middle(all);
}
