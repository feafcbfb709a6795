import type { Job, Queue } from 'bullmq';

/** The two queues of the worker: what follows from events, and what comes round by itself. */
export const queueNames = ['events', 'jobs'] as const;
export type QueueName = (typeof queueNames)[number];

/** How one queue stands, in numbers. */
export interface QueueLook {
  name: QueueName;
  waits: number;
  underWay: number;
  /** Not yet their time: tried again after a pause, or the next round of what comes round. */
  later: number;
  aside: number;
  /** When the one that waits longest was put in; in ISO, as it is kept. */
  oldestAt: string | null;
}

/** One that was put aside. `event`: the number in the outbox of what it followed from; `reference`: in the worker's log, null where its worker was gone each time. */
export interface BrokenJob {
  queue: QueueName;
  event: number | null;
  name: string;
  at: string;
  starts: number;
  reference: string | null;
}

/** Most of those that broke, of each queue and organisation: the newest. */
export const mostBroken = 20;
/** So many are looked through for them: an event that stays stuck is put aside once an hour, each time anew. */
const lookedThrough = 1_000;

/** What the queue keeps of why a job broke: where to look in the log, nothing of the fault itself. */
export const faultReason = (reference: string): string => `fault ${reference}`;
const referenceIn = /^fault ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** Names are ours (`StayBegan`, `lapse-holds`); what else somebody put into a queue is told as that and not repeated. */
const ourName = /^[A-Za-z][A-Za-z-]{0,79}$/;

/** Looks and takes nothing: counts, the oldest, and of those that were put aside their numbers. */
export async function lookAtQueue(name: QueueName, queue: Queue): Promise<{ look: QueueLook; broken: BrokenJob[] }> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
  // The newest come first, on both backends; asked the other way round, PostgreSQL answers with the newest as well.
  const last = (counts['waiting'] ?? 0) - 1;
  const [oldest] = last >= 0 ? await queue.getJobs(['waiting'], last, last) : [];
  const aside = counts['failed'] ? await queue.getJobs(['failed'], 0, lookedThrough - 1) : [];
  return {
    look: { name, waits: counts['waiting'] ?? 0, underWay: counts['active'] ?? 0, later: counts['delayed'] ?? 0, aside: counts['failed'] ?? 0, oldestAt: oldest ? isoOf(oldest.timestamp) : null },
    broken: lastTries(aside.map((job) => brokenOf(name, job))),
  };
}

/** Of each event, and of each job that comes round, its last try alone. */
function lastTries(broken: readonly BrokenJob[]): BrokenJob[] {
  const last = new Map<number | string, BrokenJob>();
  for (const one of broken) if (!last.has(one.event ?? one.name)) last.set(one.event ?? one.name, one);
  return [...last.values()];
}

function brokenOf(queue: QueueName, { name, data, failedReason, finishedOn, timestamp, attemptsStarted }: Job): BrokenJob {
  const event = (data as { id?: unknown } | null)?.id;
  return {
    queue,
    event: Number.isSafeInteger(event) ? (event as number) : null,
    name: ourName.test(name) ? name : 'unknown',
    at: isoOf(finishedOn ?? timestamp),
    starts: attemptsStarted,
    reference: referenceIn.exec(failedReason)?.[1] ?? null,
  };
}

const isoOf = (at: number): string => new Date(at).toISOString();
