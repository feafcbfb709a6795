import type { FieldProblem } from '#peerhouse/kernel';

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

/** What is wrong with a share's end: a card may have any or none; a house or a worker has a time within 12 months, or a stay's end. A phone whose clock is wrong may not have noticed. */
export function endProblem({ reader, until, stay }: WishedEnd, now: Date): FieldProblem | null {
  if (until === null) return reader === 'card' || stay !== null ? null : { field: 'until', problem: 'missing' };
  if (stay !== null) return { field: 'until', problem: 'twice' };
  if (until <= now) return { field: 'until', problem: 'past_day' };
  return reader === 'card' || until <= latestEnd(now) ? null : { field: 'until', problem: 'too_far', limit: LONGEST_SHARE_MONTHS };
}

/** A day more than 12 months, for a phone whose clock is ahead. */
function latestEnd(now: Date): Date {
  const end = new Date(now.getTime() + 24 * HOUR_MS);
  end.setUTCMonth(end.getUTCMonth() + LONGEST_SHARE_MONTHS);
  return end;
}

/** Days that looks of cards are kept, which belong to no house (records.keep_days.looks as it is by default). */
export const CARD_LOOK_DAYS = 365;
