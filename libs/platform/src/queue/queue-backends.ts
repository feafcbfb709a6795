import { createPostgresBackend, PostgresQueueBackend, Queue, RedisQueueBackend, Worker, withBackend, type DefaultJobOptions, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where the queue lives: its own schema and role in PostgreSQL, or a Redis. */
export type QueueAddress = { queueDatabaseUrl: string } | { redisUrl: string };
export type QueueBackendName = 'postgres' | 'redis';

/** What differs between the two: how to make BullMQ's objects, to ask whether it answers, and to let go. */
export interface QueueBackend {
  readonly name: QueueBackendName;
  queue(name: string, jobs: DefaultJobOptions): Queue;
  worker(name: string, handler: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const openBackend = (address: QueueAddress): Promise<QueueBackend> =>
  'redisUrl' in address ? openRedis(address.redisUrl) : openPostgres(address.queueDatabaseUrl);

/** Most connections of the pool: each worker keeps one for LISTEN and needs at least one more. */
const poolSize = 12;

async function openPostgres(url: string): Promise<QueueBackend> {
  // A pool of our own: BullMQ takes the schema from the search path, and the role of the queue sees nothing else.
  // Without keepAlive a silently dropped LISTEN connection is not noticed.
  const pool = new pg.Pool({ connectionString: url, max: poolSize, keepAlive: true, connectionTimeoutMillis: 5_000, options: '-c search_path=bullmq,public' });
  pool.on('error', () => undefined);
  const bound = withBackend(createPostgresBackend);
  const backend: QueueBackend = {
    name: 'postgres',
    queue: (name, jobs) => asserted(new bound.Queue(name, { connection: pool, defaultJobOptions: jobs }) as unknown as Queue, PostgresQueueBackend),
    worker: (name, handler, options) => asserted(new bound.Worker(name, handler, { ...options, connection: pool }) as unknown as Worker, PostgresQueueBackend),
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
  await reached(backend, () => pool.end());
  return backend;
}

const prefix = 'peerhouse';
const shared = { lazyConnect: true, disconnectTimeout: 250, retryStrategy: (times: number): number => Math.min(times * 200, 2_000) };

async function openRedis(url: string): Promise<QueueBackend> {
  // Who adds jobs is told at once that Redis is away: the outbox keeps the row. A worker waits for as long as it takes.
  const adding = new Redis(url, { ...shared, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const working = new Redis(url, { ...shared, maxRetriesPerRequest: null });
  let why: Error | undefined;
  for (const one of [adding, working]) one.on('error', (error: Error) => { why = error; });
  const close = async () => { for (const one of [adding, working]) one.disconnect(); };
  const backend: QueueBackend = {
    name: 'redis',
    queue: (name, jobs) => asserted(new Queue(name, { connection: adding, prefix, defaultJobOptions: jobs }), RedisQueueBackend),
    worker: (name, handler, options) => asserted(new Worker(name, handler, { ...options, connection: working, prefix }), RedisQueueBackend),
    ping: async () => void (await adding.ping()),
    close,
  };
  const connect = () => adding.connect().then(() => working.connect()).catch((closed: Error) => { throw why ?? closed; });
  await reached({ ping: async () => { await connect(); await backend.ping(); } }, close);
  return backend;
}

/** A start without its queue is refused, and leaves nothing open. */
async function reached({ ping }: Pick<QueueBackend, 'ping'>, close: () => Promise<unknown>): Promise<void> {
  try {
    await ping();
  } catch (problem) {
    await close();
    throw new Error(`The queue does not answer (${(problem as { code?: string }).code ?? (problem as Error).name}).`);
  }
}

/** BullMQ falls back to Redis silently when a backend is not handed through; here that ends the start. */
function asserted<T extends { getBackend(): unknown }>(made: T, expected: abstract new (...parameters: never[]) => unknown): T {
  if (!(made.getBackend() instanceof expected)) throw new Error(`The queue runs on another backend than ${expected.name}.`);
  return made;
}
