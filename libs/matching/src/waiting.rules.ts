import { addDays, nightsBetween, type HouseDay } from '#peerhouse/kernel';

/** Somebody in the queue. The day of their first interest is their place, through proposals, noes and re-matches. */
export interface InQueue { id: string; interestedOn: HouseDay }

/** Who was interested first comes first; of one day, by id, which only makes the order certain. */
export const byInterest = (a: InQueue, b: InQueue): number => (a.interestedOn < b.interestedOn ? -1 : a.interestedOn > b.interestedOn ? 1 : a.id < b.id ? -1 : 1);

/** The queue: who was interested first is first. */
export const inQueueOrder = <P extends InQueue>(people: readonly P[]): P[] => [...people].sort(byInterest);

/** Days that somebody has waited, since that day. */
export const daysWaited = (since: HouseDay, today: HouseDay): number => Math.max(0, nightsBetween(since, today));

/** How many in the queue come before somebody and could meet one of the same peers. */
export const aheadOf = (me: InQueue, list: readonly (InQueue & { couldMeet: ReadonlySet<string> })[], couldMeet: ReadonlySet<string>): number =>
  list.filter((one) => byInterest(one, me) < 0 && [...one.couldMeet].some((peerId) => couldMeet.has(peerId))).length;

export type WaitEstimate =
  | { kind: 'soon' }
  | { kind: 'cannot_tell' }
  | { kind: 'range'; fromWeeks: number; toWeeks: number };

/** Weeks of real starts that an estimate looks back on. */
export const lookBackWeeks = 12;

export interface EstimateFrom {
  /** Days on which a peer who could meet this person began to meet somebody. */
  starts: readonly HouseDay[];
  /** People before them in the queue for the same peers. */
  ahead: number;
  /** Whether the matcher has a free place for them now. */
  hasPlace: boolean;
  today: HouseDay;
  /** Starts that the charter wants before anything is said (matching.estimate_from_starts). */
  neededStarts: number;
}

/**
 * How long it may take, from what really happened: the range into which four of five such waits fall, in whole weeks, or that we
 * cannot tell yet. As few starts say little about how often they come, that is part of the range.
 */
export function waitEstimate({ starts, ahead, hasPlace, today, neededStarts }: EstimateFrom): WaitEstimate {
  if (hasPlace) return { kind: 'soon' };
  const since = addDays(today, -7 * lookBackWeeks);
  const seen = starts.filter((day) => since < day && day <= today).length;
  if (seen < Math.max(1, neededStarts)) return { kind: 'cannot_tell' };
  const fromWeeks = Math.floor(daysUntil(0.1, ahead + 1, seen) / 7);
  return { kind: 'range', fromWeeks, toWeeks: Math.max(fromWeeks + 1, Math.ceil(daysUntil(0.9, ahead + 1, seen) / 7)) };
}

/** Longest that is looked ahead, in days; a range that would end later ends there. */
const furthest = 730;

/** The first day by which so many more starts have come with that likelihood, when so many came in the weeks looked back on. */
function daysUntil(likelihood: number, wanted: number, seen: number): number {
  for (let days = 1; days < furthest; days += 1) if (likelihoodOf(wanted, seen, days) >= likelihood) return days;
  return furthest;
}

/** Likelihood of at least that many starts in the coming days: how often they come is as uncertain as what was seen leaves it (negative binomial). */
function likelihoodOf(wanted: number, seen: number, days: number): number {
  const window = 7 * lookBackWeeks;
  const share = days / (window + days);
  let exactly = (1 - share) ** seen;
  let fewer = 0;
  for (let n = 0; n < wanted; n += 1) {
    fewer += exactly;
    exactly *= ((seen + n) / (n + 1)) * share;
  }
  return 1 - fewer;
}
