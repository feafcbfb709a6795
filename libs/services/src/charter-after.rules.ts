import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { Charter } from './charter.schema.js';
import type { FollowUpChannel, FollowUpRhythm, MatchUse } from './charter.types.js';

export type Matching = NonNullable<Charter['matching']>;

/** What a programme says about matching (matching); null in a house. */
export const matchingOf = (charter: Charter): Matching | null => charter.matching;

/** Whether the programme matches people who live there; elsewhere the answer is resources there (matching.catchments -> outside). */
export const isInCatchment = (matching: Matching, place: string): boolean => matching.catchments.includes(place);

/** What the matcher may look at; nothing else exists (matching.uses -> matcher). */
export const matcherUses = (matching: Matching): readonly MatchUse[] => matching.uses;

/** First and last day of a first meeting, both included: around the leaving of hospital, or from both yeses on where there is no date (matching.first_meeting). */
export function firstMeetingWindow(matching: Matching, known: { leavesHospital: HouseDay | null; bothYes: HouseDay }): { from: HouseDay; to: HouseDay } {
  const { days_before, days_after } = matching.first_meeting;
  if (known.leavesHospital === null) return { from: known.bothYes, to: addDays(known.bothYes, days_after) };
  return { from: addDays(known.leavesHospital, -days_before), to: addDays(known.leavesHospital, days_after) };
}

/** Days from one meeting to the next, minutes of each, and how many a half-day holds (matching.meets). */
export function meetingRhythm(matching: Matching): { everyDays: number; minutes: number; perHalfDay: number } {
  const { every_days, minutes, per_half_day } = matching.meets;
  return { everyDays: every_days, minutes, perHalfDay: per_half_day };
}

/** The last day of the meetings and the days on which both are told it is coming, earliest first (matching.lasts). Counted from the first meeting of all; a re-match does not restart it. */
export function lastsUntil(matching: Matching, firstMeeting: HouseDay): { until: HouseDay; earlyWords: HouseDay[] } {
  const until = addMonths(firstMeeting, matching.lasts.months);
  return { until, earlyWords: matching.lasts.early_word_weeks.map((weeks) => addDays(until, -7 * weeks)).sort() };
}

/** The same day of a later month; the month's last day where it has no such day. */
function addMonths(day: HouseDay, months: number): HouseDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10) as HouseDay, Math.min(date, lastDate) - 1);
}

/** Whether enough matches have started to give an estimate; with fewer the words are "we can't tell yet" (matching.estimate_from_starts). */
export const mayEstimate = (matching: Matching, starts: number): boolean => starts >= matching.estimate_from_starts;

/** Days until the coordinator who made a match first asks how it goes, and then from one asking to the next; never asked by the peer (matching.asks). */
export const askingRhythm = (matching: Matching): { firstDays: number; thenDays: number } => ({
  firstDays: matching.asks.first_days,
  thenDays: matching.asks.then_days,
});

/** The rhythms of a follow-up on offer (follow_up.offers -> followUp.slots); empty: none is offered. */
export const followUpOffers = (charter: Charter): readonly FollowUpRhythm[] => charter.follow_up?.offers ?? [];

/** The ways a person may choose to be asked (follow_up.channels). */
export const followUpChannelsOffered = (charter: Charter): readonly FollowUpChannel[] => charter.follow_up?.channels ?? [];

/** Hours in which nothing is sent, `HH:MM` each, in the person's own time zone; `from` included, `to` not. */
export interface QuietHours {
  from: string;
  to: string;
}

/** The quiet hours that hold: the person's own where there are some, else the charter's (follow_up.quiet); null without a follow-up. */
export function quietHours(charter: Charter, theirs: QuietHours | null = null): QuietHours | null {
  const ours = charter.follow_up?.quiet;
  return ours ? (theirs ?? { from: ours.from, to: ours.to }) : null;
}

/** Whether something may go out at that local time `HH:MM` of the person (follow_up.quiet -> followUp.maySend); never without a follow-up. Equal hours mean no quiet at all. */
export function maySend(charter: Charter, localTime: string, theirs: QuietHours | null = null): boolean {
  const quiet = quietHours(charter, theirs);
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? localTime < from || localTime >= to : localTime < from && localTime >= to;
}

const hoursBetweenTries = 24;

/** How often an unanswered check-in is tried, and hours between (follow_up.tries: 24 h apart); after the last it closes kindly and nothing follows. */
export const followUpTries = (charter: Charter): { tries: number; hoursBetween: number } => ({ tries: charter.follow_up?.tries ?? 0, hoursBetween: hoursBetweenTries });
