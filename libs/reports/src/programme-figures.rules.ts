import { FEWEST } from './small-cells.rules.js';

/** One kind of fact of a programme in a stretch of days: added up, with the days waited of first meetings one by one. */
export interface ProgrammeSum { what: string; outcome: string | null; how: string | null; days: number | null; n: number; amount: number; isBefore: boolean }

/** Counts of a programme in a stretch of days, before anything is hidden. */
export interface ProgrammeCounts {
  /** Whose way was open on any day of it, waiting included: opened by its end, less closed before its start. */
  peopleSupported: number;
  opened: number;
  finished: number;
  ended: number;
  firstMeetings: number;
  inside: number;
  outside: number;
  again: number;
  rematches: number;
  meetings: number;
  minutes: number;
  travelMinutes: number;
  gatherings: number;
  gatheringPeople: number;
  cost: number;
  /** Days from the first interest to the first meeting of all, of each. */
  waits: number[];
}

export function programmeCountsOf(sums: readonly ProgrammeSum[]): ProgrammeCounts {
  const counted = (which: (sum: ProgrammeSum) => boolean): number => sums.filter((sum) => !sum.isBefore && which(sum)).reduce((all, { n }) => all + n, 0);
  const amount = (which: (sum: ProgrammeSum) => boolean): number => sums.filter((sum) => !sum.isBefore && which(sum)).reduce((all, sum) => all + sum.amount, 0);
  const before = (what: string): number => sums.filter((sum) => sum.isBefore && sum.what === what).reduce((all, { n }) => all + n, 0);
  const first = (sum: ProgrammeSum): boolean => sum.what === 'first_meeting' && sum.how === 'first';
  const opened = counted(({ what }) => what === 'companionship_opened');
  const waits = sums.filter((sum) => !sum.isBefore && first(sum)).flatMap(({ days, n }) => Array.from({ length: Math.max(0, n) }, () => days ?? 0)).sort((a, b) => a - b);
  return {
    peopleSupported: before('companionship_opened') + opened - before('companionship_closed'), opened,
    finished: counted(({ what, outcome }) => what === 'companionship_closed' && outcome === 'finished'), ended: counted(({ what, outcome }) => what === 'companionship_closed' && outcome === 'ended'),
    firstMeetings: counted(first), inside: counted((sum) => first(sum) && sum.outcome === 'inside'), outside: counted((sum) => first(sum) && sum.outcome !== 'inside'),
    again: counted(({ what, how }) => what === 'first_meeting' && how === 'again'), rematches: counted(({ what }) => what === 'rematch'),
    meetings: counted(({ what, how }) => what === 'meeting' && how === 'happened'), minutes: amount(({ what, how }) => what === 'meeting' && how === 'happened'), travelMinutes: amount(({ what }) => what === 'travel'),
    gatherings: counted(({ what }) => what === 'gathering'), gatheringPeople: amount(({ what }) => what === 'gathering'), cost: amount(({ what }) => what === 'cost'), waits,
  };
}

/** A figure of a programme's year: `hidden` where it, or what it would let be worked out, could be about fewer than five. */
export interface ProgrammeFigure { key: string; value: number | null; hidden: boolean; of: number | null }

const isFew = (n: number): boolean => n > 0 && n < FEWEST;
const median = (days: readonly number[]): number | null => (days.length === 0 ? null : (days[Math.floor((days.length - 1) / 2)]! + days[Math.ceil((days.length - 1) / 2)]!) / 2);

/**
 * Figures of a whole report year and of no shorter stretch, so that no two can be subtracted. Parts that make a whole are hidden together
 * where one of them is small. Waits are told of five people or more, the longest in whole weeks begun.
 */
export function programmeFigures(counts: ProgrammeCounts, rounding: 'cut' | 'round'): ProgrammeFigure[] {
  const figure = (key: string, value: number | null, hidden: boolean, of: number | null = null): ProgrammeFigure => ({ key, value: hidden ? null : value, hidden, of: hidden ? null : of });
  const supported = isFew(counts.peopleSupported);
  const opened = isFew(counts.opened);
  const closed = isFew(counts.finished) || isFew(counts.ended);
  const first = isFew(counts.firstMeetings);
  const window = first || isFew(counts.inside) || isFew(counts.outside);
  const again = isFew(counts.again) || isFew(counts.rematches);
  const work = supported || isFew(counts.firstMeetings + counts.again);
  const cents = counts.peopleSupported === 0 ? null : (counts.cost / counts.peopleSupported) * 100;
  return [
    figure('people_supported', counts.peopleSupported, supported), figure('companionships_opened', counts.opened, opened),
    figure('companionships_finished', counts.finished, closed), figure('companionships_ended', counts.ended, closed),
    figure('first_meetings', counts.firstMeetings, first), figure('first_meetings_inside', counts.inside, window, counts.firstMeetings),
    figure('wait_median_days', median(counts.waits), first), figure('wait_longest_weeks', counts.waits.length ? Math.ceil(counts.waits.at(-1)! / 7) : null, first),
    figure('rematches', counts.rematches, again), figure('meetings_held', counts.meetings, work), figure('meeting_hours', Math.round(counts.minutes / 6) / 10, work), figure('travel_hours', Math.round(counts.travelMinutes / 6) / 10, work),
    figure('gatherings', counts.gatherings, false), figure('gathering_people', counts.gatheringPeople, isFew(counts.gatheringPeople)),
    figure('cost', counts.cost, false), figure('cost_per_person', cents === null || counts.cost === 0 ? null : (rounding === 'cut' ? Math.floor(cents) : Math.round(cents)) / 100, supported),
  ];
}
