/** Limits of a vault (vault.md 4). */
export const MOST_SECTIONS = 48;
export const MOST_VERSIONS = 200;

/** How many earlier versions one answer carries; each may have 64 KiB. */
export const VERSIONS_AT_ONCE = 20;

/** Which wording of the check page a share was made under; a new wording is a new number. */
export const SHARE_WORDS_VERSION = 1;

/** Days that an ended share still stands in the phone's list, so that a phone that was away learns of it. */
export const ENDED_SHOWN_DAYS = 30;

/** A share until the end of a stay goes on this long after the guest has left. */
const AFTER_STAY_HOURS = 24;
const LONGEST_SHARE_MONTHS = 12;
const HOUR_MS = 3_600_000;

/** Days a suggestion waits. */
export const SUGGESTION_DAYS = 7;
/** The most words of a suggestion, in bytes. */
export const MOST_SUGGESTION_BYTES = 8 * 1024;

export const afterStay = (leftAt: Date): Date => new Date(leftAt.getTime() + AFTER_STAY_HOURS * HOUR_MS);

export const suggestionEnds = (madeAt: Date): Date => new Date(madeAt.getTime() + SUGGESTION_DAYS * 24 * HOUR_MS);

export interface WishedEnd { reader: string; until: Date | null; stay: string | null }

/** Whether a share may have that end: a card any or none; a house or a worker one of a time within 12 months and a stay's end. The phone says it in words before it sends. */
export function mayEndSo({ reader, until, stay }: WishedEnd, now: Date): boolean {
  if (until !== null && (stay !== null || until <= now)) return false;
  if (reader === 'card') return true;
  return until === null ? stay !== null : until <= latestEnd(now);
}

/** A day more than 12 months, for a phone whose clock is ahead. */
function latestEnd(now: Date): Date {
  const end = new Date(now.getTime() + 24 * HOUR_MS);
  end.setUTCMonth(end.getUTCMonth() + LONGEST_SHARE_MONTHS);
  return end;
}

/** The hour a moment is in: all that is told of when a card was opened. */
export const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
