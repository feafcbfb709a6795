/** Time for which the person asked us to wait: running since then, and what earlier times add up to. */
export interface Pauses {
  since: Date | null;
  seconds: number;
}

/**
 * By when somebody who asked hears from us: so many hours after they asked, and as much later as they asked us to wait.
 * Null while they wish us to wait, and where the charter promises no hours (entry.answer_hours). Hours are hours: where
 * the clocks change meanwhile, the house's own clock shows another time of day. A promise, told to the shift; nothing follows it.
 */
export const answerBy = (askedAt: Date, hours: number | null, { since, seconds }: Pauses): Date | null =>
  hours === null || since ? null : new Date(askedAt.getTime() + (hours * 3600 + seconds) * 1000);

/** They asked us to wait, or to go on. A second begun is theirs; said twice, it is said once. */
export function pausesAfter({ since, seconds }: Pauses, waits: boolean, now: Date): Pauses {
  if (waits) return { since: since ?? now, seconds };
  return { since: null, seconds: since ? seconds + Math.max(0, Math.ceil((now.getTime() - since.getTime()) / 1000)) : seconds };
}
