/** A space that somebody has left, and when a worker said that it is ready, if they did. */
export interface LeftSpace { leftAt: Date; saidReadyAt: Date | null }

/** A space that a guest moved out of, in the middle of a stay. */
export interface MovedOut { spaceId: string; at: string }

/** What is being got ready after a move, the older ones beside it; the space they moved into is theirs again. */
export const afterMove = (before: readonly MovedOut[], from: string, to: string, at: Date): MovedOut[] =>
  [...before.filter(({ spaceId }) => spaceId !== to && spaceId !== from), { spaceId: from, at: at.toISOString() }];

/** When a space is ready again (nights.ready_minutes): so many minutes after the leaving or moving out, or null when there is nothing to wait for or a worker said it is ready. */
export const readyAt = ({ leftAt, saidReadyAt }: LeftSpace, minutes: number): Date | null =>
  minutes === 0 || (saidReadyAt !== null && saidReadyAt >= leftAt) ? null : new Date(leftAt.getTime() + minutes * 60_000);

/** Whether somebody may come into a space at that moment (nights.ready_minutes -> stays.mayArrive). */
export const mayArrive = (ready: Date | null, at: Date): boolean => ready === null || at >= ready;
