import { averageOf, isFew, median, section, shareOf, type FigureValue, type Rounding, type SectionValue } from './report.rules.js';

/** One kind of fact of a programme: added up, with the days waited of first meetings one by one. */
export interface ProgrammeSum { what: string; outcome: string | null; how: string | null; days: number | null; n: number; amount: number; when: 'before' | 'year_before' | 'within' }

/** Not a kind of fact: what facts of opening leave over, `days` at the end of the stretch. */
export const stillWaits = 'still_waits';

/** Counts of a programme in a stretch of days, before anything is hidden. */
export interface ProgrammeCounts {
  /** Whose way was open on any day of it, waiting included: opened by its end, less closed before its start. */
  peopleSupported: number;
  opened: number;
  finished: number;
  ended: number;
  /** Finished and ended in the year before it. */
  closedYearBefore: number;
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
  /** Days that each of those has waited, at its end, who had not met anybody by then and whose way is open. */
  stillWaiting: number[];
}

export function programmeCountsOf(sums: readonly ProgrammeSum[]): ProgrammeCounts {
  const within = sums.filter(({ when }) => when === 'within');
  const counted = (which: (sum: ProgrammeSum) => boolean, of = within): number => of.filter(which).reduce((all, { n }) => all + n, 0);
  const amount = (which: (sum: ProgrammeSum) => boolean): number => within.filter(which).reduce((all, sum) => all + sum.amount, 0);
  const before = (name: string): number => counted(({ what }) => what === name, sums.filter(({ when }) => when !== 'within'));
  const first = (sum: ProgrammeSum): boolean => sum.what === 'first_meeting' && sum.how === 'first';
  const closed = (as: string) => ({ what, outcome }: ProgrammeSum): boolean => what === 'companionship_closed' && outcome === as;
  const held = ({ what, how }: ProgrammeSum): boolean => what === 'meeting' && how === 'happened';
  const opened = counted(({ what }) => what === 'companionship_opened');
  return {
    peopleSupported: before('companionship_opened') + opened - before('companionship_closed'), opened,
    finished: counted(closed('finished')), ended: counted(closed('ended')), closedYearBefore: counted(({ what, when }) => what === 'companionship_closed' && when === 'year_before', [...sums]),
    firstMeetings: counted(first), inside: counted((sum) => first(sum) && sum.outcome === 'inside'), outside: counted((sum) => first(sum) && sum.outcome !== 'inside'),
    again: counted(({ what, how }) => what === 'first_meeting' && how === 'again'), rematches: counted(({ what }) => what === 'rematch'),
    meetings: counted(held), minutes: amount(held), travelMinutes: amount(({ what }) => what === 'travel'),
    gatherings: counted(({ what }) => what === 'gathering'), gatheringPeople: amount(({ what }) => what === 'gathering'), cost: amount(({ what }) => what === 'cost'),
    waits: daysOf(within.filter(first)), stillWaiting: daysOf(within.filter(({ what }) => what === stillWaits)),
  };
}

const daysOf = (sums: readonly ProgrammeSum[]): number[] => sums.flatMap(({ days, n }) => Array.from({ length: Math.max(0, n) }, () => Math.max(0, days ?? 0))).sort((a, b) => a - b);
const longest = ({ waits, stillWaiting }: ProgrammeCounts): number | null => (waits.length + stillWaiting.length ? Math.ceil(Math.max(waits.at(-1) ?? 0, stillWaiting.at(-1) ?? 0) / 7) : null);

/**
 * What could be about fewer than five people, and what would let that be worked out. Parts that make a whole are hidden together. People supported
 * are those of the year before, less who left then, and who came: of three that follow from each other no small one is told by the other two.
 */
function hiddenOf(counts: ProgrammeCounts) {
  const people = isFew(counts.opened) || isFew(counts.peopleSupported);
  const first = isFew(counts.firstMeetings);
  return {
    people, opened: people || isFew(counts.closedYearBefore), closed: people || isFew(counts.finished) || isFew(counts.ended),
    first, longest: first || isFew(counts.waits.length + counts.stillWaiting.length), window: first || isFew(counts.inside) || isFew(counts.outside), rematches: isFew(counts.again) || isFew(counts.rematches),
    work: isFew(counts.peopleSupported) || isFew(counts.firstMeetings + counts.again) || isFew(counts.meetings), groups: isFew(counts.gatheringPeople),
  };
}

/** Cents, cut or rounded to the nearest as the charter says; null of nobody and of no cost. */
function perPerson({ cost, peopleSupported }: ProgrammeCounts, rounding: Rounding): number | null {
  const cents = Math.round(cost * 100);
  if (peopleSupported <= 0 || cents === 0) return null;
  return (rounding === 'cut' ? Math.floor(cents / peopleSupported) : Math.floor((2 * cents + peopleSupported) / (2 * peopleSupported))) / 100;
}

/**
 * Tables of a whole report year and of no shorter stretch, so that no two can be subtracted. Waits are told of five people or more, the longest in
 * whole weeks begun, of who still waits too. What it cost is about nobody.
 */
export function programmeSections(counts: ProgrammeCounts, rounding: Rounding, currency: string): SectionValue[] {
  const hidden = hiddenOf(counts);
  const figure = (key: string, value: number | null, isHidden: boolean, unit: string, of: number | null = null): FigureValue =>
    ({ key, value: isHidden ? null : value, hidden: isHidden, of, share: isHidden || of === null || value === null ? null : shareOf(value, of, rounding), unit });
  return [
    section('programme_people', null, [
      figure('people_supported', counts.peopleSupported, hidden.people, 'people'), figure('companionships_opened', counts.opened, hidden.opened, 'people'),
      figure('companionships_finished', counts.finished, hidden.closed, 'people'), figure('companionships_ended', counts.ended, hidden.closed, 'people'),
    ]),
    section('programme_first_meetings', 'first_meetings', [
      figure('first_meetings', counts.firstMeetings, hidden.first, 'meetings'), figure('first_meetings_inside', counts.inside, hidden.window, 'meetings', hidden.first ? null : counts.firstMeetings),
    ]),
    section('programme_waiting', null, [
      figure('wait_median_days', median(counts.waits), hidden.first, 'days'), figure('wait_longest_weeks', longest(counts), hidden.longest, 'weeks'),
    ]),
    section('programme_meetings', null, [
      figure('meetings_held', counts.meetings, hidden.work, 'meetings'), figure('meeting_hours', averageOf(counts.minutes, 60, rounding), hidden.work, 'hours'), figure('travel_hours', averageOf(counts.travelMinutes, 60, rounding), hidden.work, 'hours'),
      figure('rematches', counts.rematches, hidden.rematches, 'requests'),
    ]),
    section('programme_groups', null, [figure('gatherings', counts.gatherings, false, 'gatherings'), figure('gathering_people', counts.gatheringPeople, hidden.groups, 'people')]),
    section('programme_cost', null, [figure('cost', counts.cost === 0 ? null : counts.cost, false, currency), figure('cost_per_person', perPerson(counts, rounding), hidden.people, currency)]),
  ];
}
