import { usualTiming, type QueueTiming } from './queue-options.js';

/** How long the worker waits, in milliseconds; tests take shorter ones. */
export interface WorkTiming extends QueueTiming {
  /** How often the relay looks by itself, should it not have been told. */
  poll: number;
  /** A row sent and not done for that long is sent again; twice as long after each further time. */
  resendAfter: number;
  /** Longest that a stop waits for running jobs. */
  patience: number;
}

export const usualWorkTiming: WorkTiming = { ...usualTiming, poll: 2_000, resendAfter: 60_000, patience: 7_000 };

/** Connections that are held for longer than a transaction: one listens, others keep the lock of a running job. */
export const HELD_POOL = Symbol('pool of held connections');
export const WORK_TIMING = Symbol('timing of the worker');
export const WORK_LOGGER = Symbol('logger of the worker');
export const QUEUE_ADDRESS = Symbol('address of the queue');
