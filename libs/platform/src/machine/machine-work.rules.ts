/** Longest that an event may wait before the worker, and this page, say so, in milliseconds. */
export const longestWait = 120_000;
/** A worker tells of itself every ten seconds; after that long without a word it is missed. In milliseconds. */
export const longestSilence = 60_000;
/** What broke longer ago is told, and is no trouble of now. In milliseconds. */
const lately = 3_600_000;

export const troubles = ['no_worker', 'queue_silent', 'events_wait', 'broke'] as const;
export type Trouble = (typeof troubles)[number];

export interface MachineSigns {
  workers: readonly { seenAt: Date; startedAt: Date; lookedAt: Date | null }[];
  oldestEventAt: Date | null;
  broken: readonly { at: Date; done: boolean }[];
}

/** What is wrong at that moment, the cause before what follows from it. */
export function troublesOf({ workers, oldestEventAt, broken }: MachineSigns, now: Date): Trouble[] {
  const within = (at: Date | null, ms: number): boolean => at !== null && now.getTime() - at.getTime() <= ms;
  const there = workers.filter(({ seenAt }) => within(seenAt, longestSilence));
  const found: Trouble[] = [];
  if (!there.length) found.push('no_worker');
  else if (!there.some(({ lookedAt, startedAt }) => within(lookedAt ?? startedAt, longestSilence))) found.push('queue_silent');
  if (oldestEventAt && !within(oldestEventAt, longestWait)) found.push('events_wait');
  if (broken.some(({ at, done }) => !done && within(at, lately))) found.push('broke');
  return found;
}
