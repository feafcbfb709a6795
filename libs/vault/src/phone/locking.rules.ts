/** When a phone locks: the guest's own after the minutes they chose, or when closed; any other sooner, and when out of sight. */
export type LockAfter = { ownPhone: true; minutes: number | 'closing' } | { ownPhone: false };

const MINUTE_MS = 60_000;
export const lockMinutes = { least: 1, usual: 5, most: 30 } as const;
const elsewhere = { idleMs: 3 * MINUTE_MS, hiddenMs: MINUTE_MS } as const;

/** Whether it is time, after so long without a touch and so long out of sight (0: in sight). */
export function isTimeToLock(after: LockAfter, idleMs: number, hiddenMs: number): boolean {
  if (!after.ownPhone) return idleMs >= elsewhere.idleMs || hiddenMs >= elsewhere.hiddenMs;
  return after.minutes !== 'closing' && idleMs >= Math.min(Math.max(after.minutes, lockMinutes.least), lockMinutes.most) * MINUTE_MS;
}
