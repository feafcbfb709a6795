import type { DefaultJobOptions, WorkerOptions } from 'bullmq';

/** How long a queue waits, in milliseconds. Tests take shorter ones; an installation keeps these. */
export interface QueueTiming {
  /** How long a worker holds a job without a sign of life before another takes it over. */
  lock: number;
  /** How often jobs of vanished workers are looked for. */
  stalled: number;
  /** First pause before a job that broke is tried again; it doubles each time. */
  backoff: number;
  /** How often a worker looks after its queues: whether what comes round still does, and how they stand. */
  look: number;
}

export const usualTiming: QueueTiming = { lock: 30_000, stalled: 30_000, backoff: 1_000, look: 10_000 };

const day = 86_400;

/**
 * Finished jobs are kept for an hour, so that a row that is sent twice under one id is one job; broken ones for a
 * week, to be looked at. Jobs carry ids only, and the queue never learns why one broke (no stack, no message of ours).
 */
export const jobOptions = ({ backoff }: QueueTiming): DefaultJobOptions => ({
  attempts: 3,
  backoff: { type: 'exponential', delay: backoff },
  removeOnComplete: { age: 3600 },
  removeOnFail: { age: 7 * day },
  stackTraceLimit: 0,
});

/**
 * A job whose worker is killed is taken over, however often that happens to it (by default BullMQ gives up the second
 * time). What kills its worker each time is put aside after five starts; the outbox sends it again, less and less often.
 */
export const workerOptions = ({ lock, stalled }: QueueTiming): Omit<WorkerOptions, 'connection'> => ({
  autorun: false,
  lockDuration: lock,
  stalledInterval: stalled,
  maxStalledCount: 1000,
  maxStartedAttempts: 5,
  runRetryDelay: 2_000,
});
