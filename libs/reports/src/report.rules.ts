import { FEWEST, hideSmallCells, type CountTable, type Hiding } from './small-cells.rules.js';
import { askedBefore, callPolicy, callReasons, channels, deviations, felt, feltQuestions, hopes, leaving, nightsAsked, notTakenUp, outcomes, type Counts } from './figures.rules.js';
import { monthsOf, type YearTree } from './periods.rules.js';

export type Rounding = 'cut' | 'round';

/** A count or an average, its denominator beside it. */
export interface FigureValue {
  key: string;
  /** Null when hidden, or when there is nothing to average. */
  value: number | null;
  hidden: boolean;
  of: number | null;
  /** Value of `of`, as whole hundredths by the charter's rounding: 0.74. */
  share: number | null;
  /** What is counted: stays, nights, contacts or holds; of money the three letters of its currency. */
  unit: string;
}

export interface SectionValue {
  key: string;
  ofKey: string | null;
  rows: FigureValue[];
  hiddenRows: number;
}

/** Version of what these figures mean; the words are in docs/data-dictionary.md. Raised when a meaning changes. */
export const definitionVersion = '2';

/** Hundredths of a share, cut (0.7403 → 0.74, 0.749 → 0.74) or rounded to the nearest (0.745 → 0.75); null over nothing. */
export function shareOf(value: number, of: number, rounding: Rounding): number | null {
  if (of <= 0) return null;
  return (rounding === 'cut' ? Math.floor((value * 100) / of) : Math.floor((value * 200 + of) / (2 * of))) / 100;
}

/** Tenths of an average by the same rounding; null over nothing. */
export function averageOf(sum: number, of: number, rounding: Rounding): number | null {
  if (of <= 0) return null;
  return (rounding === 'cut' ? Math.floor((sum * 10) / of) : Math.floor((sum * 20 + of) / (2 * of))) / 10;
}

/** Whether a count could be about fewer than five people. */
export const isFew = (n: number): boolean => n > 0 && n < FEWEST;

/** The middle one, of numbers in their order; null of none. */
export const median = (sorted: readonly number[]): number | null => (sorted.length === 0 ? null : (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2);

/** What must not be told in a fiscal year, of all its periods. */
export interface Hidden { dayVisits: Hiding; daysUsed: Hiding; askedForDay: Hiding; calls: Hiding; recorded: Hiding; felt: Hiding; stays: Hiding; contacts: Hiding; lapsed: Hiding; nights: Hiding }

/** Whether a kept space was used in this year: only then is there anything to tell. */
const keptInUse = ({ cameInto: { kept_space } }: Counts): boolean => kept_space.some((n) => n !== 0);

/** Decided once for all periods of the year: whoever wants several hands it on. */
export function hiddenIn(tree: YearTree, counts: Counts): Hidden {
  const table = (rows: Record<string, number[]>, of: number, rest?: number): CountTable => ({ of, rows: Object.values(rows), ...(rest === undefined ? {} : { rest }) });
  return {
    stays: hideSmallCells(tree, {
      totals: [counts.stays, counts.staysEnded],
      tables: [table(counts.leaving, 1), table(counts.hopes, 1, hopes.indexOf('no_answer')), ...(keptInUse(counts) ? [table(counts.cameInto, 0)] : [])],
    }),
    contacts: hideSmallCells(tree, {
      totals: [counts.contacts],
      tables: [table(counts.outcomes, 0), table(counts.channels, 0), table(counts.askedBefore, 0, askedBefore.indexOf('not_asked')), table(counts.nightsAsked, 0)],
    }),
    calls: hideSmallCells(tree, { totals: [counts.calls], tables: [table(counts.callReasons, 0), table(counts.callPolicy, 0)] }),
    recorded: hideSmallCells(tree, { totals: [counts.recorded], tables: [table(counts.deviations, 0)] }),
    felt: hideSmallCells(tree, { totals: [counts.sheets], tables: [counts.felt, ...feltQuestions.map((question) => counts.feltBy[question])].map((rows) => table(rows, 0)) }),
    lapsed: hideSmallCells(tree, { totals: [counts.lapsed], tables: [table(counts.notTakenUp, 0)] }),
    dayVisits: hideSmallCells(tree, { totals: [counts.dayVisits], tables: [] }),
    daysUsed: hideSmallCells(tree, { totals: [counts.daysUsed], tables: [] }),
    askedForDay: hideSmallCells(tree, { totals: [counts.askedForDay], tables: [table(counts.dayContacts, 0)] }),
    // A few nights in a month can be one person's stay; nights open are spaces and always told.
    nights: hideSmallCells(tree, { totals: [counts.nightsUsed], tables: [] }),
  };
}

/** The report of one period of the year, small counts hidden. */
export function reportOf(tree: YearTree, counts: Counts, place: number, rounding: Rounding, hidden = hiddenIn(tree, counts)): SectionValue[] {
  const draw = drawing(place, rounding);
  const contactsHidden = hidden.contacts.periods[place]!;
  const [outcome, channel, asked, nights] = hidden.contacts.cells;
  const total = (key: string, series: number[], isHidden: boolean, unit: string) => draw.figure(key, series[place]!, isHidden, null, unit);
  const contacts = contactsHidden ? null : counts.contacts[place]!;
  const ended = hidden.stays.periods[place] ? null : counts.staysEnded[place]!;
  return [
    staysSection(counts, hidden, place, rounding),
    nightsSection(counts, hidden, place, draw),
    ...(tree.periods[place]!.kind === 'month' ? [] : [nightsByMonth(tree, counts, hidden, place, rounding)]),
    section('contacts', 'contacts', [
      total('contacts', counts.contacts, contactsHidden, 'contacts'),
      ...draw.table(outcomes, counts.outcomes, outcome!, contacts, 'contacts'),
    ]),
    section('ways_in', 'contacts', draw.table(channels, counts.channels, channel!, contacts, 'contacts')),
    askedSection(counts, asked!, contacts, place, draw),
    section('nights_asked', 'contacts', draw.table(nightsAsked, counts.nightsAsked, nights!, contacts, 'contacts')),
    section('leaving', 'stays_ended', draw.table(leaving, counts.leaving, hidden.stays.cells[0]!, ended, 'stays')),
    hopesSection(counts, hidden.stays.cells[1]!, ended, place, draw),
    ...(keptInUse(counts) ? [section('kept_spaces', 'stays', draw.table(['kept_space'], counts.cameInto, hidden.stays.cells[2]!, hidden.stays.periods[place] ? null : counts.stays[place]!, 'stays'))] : []),
    section('not_taken_up', null, draw.table(notTakenUp, counts.notTakenUp, hidden.lapsed.cells[0]!, null, 'holds')),
    ...dayPlacesSection(counts, hidden, place, draw),
    ...rightsSections(counts, hidden, place, draw),
  ];
}

/** A table, which knows how many of its figures are hidden. */
export const section = (key: string, ofKey: string | null, rows: FigureValue[]): SectionValue => ({ key, ofKey, rows, hiddenRows: rows.filter((row) => row.hidden).length });

type Drawing = ReturnType<typeof drawing>;

function drawing(place: number, rounding: Rounding) {
  const figure = (key: string, value: number, hidden: boolean, of: number | null, unit: string): FigureValue => ({
    key, value: hidden ? null : value, hidden, of, share: hidden || of === null ? null : shareOf(value, of, rounding), unit,
  });
  return {
    figure,
    table: <Key extends string>(keys: readonly Key[], rows: Record<Key, number[]>, hidden: boolean[][], of: number | null, unit: string): FigureValue[] =>
      keys.map((key, row) => figure(key, rows[key][place]!, hidden[row]![place]!, of, unit)),
  };
}

function staysSection(counts: Counts, { stays }: Hidden, place: number, rounding: Rounding): SectionValue {
  const hidden = stays.periods[place]!;
  const [began, ended] = [counts.stays[place]!, counts.staysEnded[place]!];
  const told = (key: string, value: number): FigureValue => ({ key, value: hidden ? null : value, hidden, of: null, share: null, unit: 'stays' });
  const average = hidden ? null : averageOf(counts.nightsOfEnded[place]!, ended, rounding);
  return section('stays', null, [
    told('stays', began), told('stays_ended', ended),
    { key: 'average_nights', value: average, hidden, of: hidden ? null : ended, share: null, unit: 'nights' },
  ]);
}

function nightsSection(counts: Counts, { nights }: Hidden, place: number, draw: Drawing): SectionValue {
  const open = counts.nightsOpen[place]!;
  return section('nights', 'nights_open', [
    draw.figure('nights_used', counts.nightsUsed[place]!, nights.periods[place]!, open, 'nights'),
    draw.figure('nights_open', open, false, null, 'nights'),
  ]);
}

/** One row for each month, named by its first day. */
function nightsByMonth(tree: YearTree, counts: Counts, { nights }: Hidden, place: number, rounding: Rounding): SectionValue {
  return section('nights_by_month', 'nights_open', monthsOf(tree, place).map((month) =>
    drawing(month, rounding).figure(tree.periods[month]!.from, counts.nightsUsed[month]!, nights.periods[month]!, counts.nightsOpen[month]!, 'nights')));
}

/** Over those who answered; how many they were is told too, so it is hidden with those who were not asked. */
function askedSection(counts: Counts, hidden: boolean[][], contacts: number | null, place: number, draw: Drawing): SectionValue {
  const rest = askedBefore.indexOf('not_asked');
  const hiddenRest = hidden[rest]![place]!;
  const answered = counts.contacts[place]! - counts.askedBefore.not_asked[place]!;
  return section('asked_before', 'answered', [
    draw.figure('answered', answered, hiddenRest, contacts, 'contacts'),
    ...draw.table(['yes', 'no', 'rather_not'], counts.askedBefore, hidden, hiddenRest ? null : answered, 'contacts'),
  ]);
}

function hopesSection(counts: Counts, hidden: boolean[][], ended: number | null, place: number, draw: Drawing): SectionValue {
  const hiddenRest = hidden[hopes.indexOf('no_answer')]![place]!;
  const respondents = counts.staysEnded[place]! - counts.hopes.no_answer[place]!;
  return section('hopes', 'respondents', [
    draw.figure('respondents', respondents, hiddenRest, ended, 'stays'),
    ...draw.table(['hope_met', 'hope_not_met'], counts.hopes, hidden, hiddenRest ? null : respondents, 'stays'),
  ]);
}

/** Places for the day, where the house has any: by themselves, never with nights and beds. */
function dayPlacesSection(counts: Counts, hidden: Hidden, place: number, draw: Drawing): SectionValue[] {
  if (counts.daysOpen.every((n) => n === 0)) return [];
  const [open, asked] = [counts.daysOpen[place]!, hidden.askedForDay.periods[place]!];
  return [section('day_places', null, [
    draw.figure('day_visits', counts.dayVisits[place]!, hidden.dayVisits.periods[place]!, null, 'stays'),
    draw.figure('days_used', counts.daysUsed[place]!, hidden.daysUsed.periods[place]!, open, 'nights'),
    draw.figure('days_open', open, false, null, 'nights'),
    draw.figure('asked_for_day', counts.askedForDay[place]!, asked, null, 'contacts'),
    draw.figure('no_day_place', counts.dayContacts.no_day_place[place]!, hidden.askedForDay.cells[0]![0]![place]!, asked ? null : counts.askedForDay[place]!, 'contacts'),
  ])];
}

/** What the service did and what people felt: side by side, each over its own denominator, never added up. */
function rightsSections(counts: Counts, hidden: Hidden, place: number, draw: Drawing): SectionValue[] {
  const [calls, recorded, sheets] = [hidden.calls, hidden.recorded, hidden.felt].map(({ periods }) => periods[place]!);
  const inAll = calls ? null : counts.calls[place]!;
  const answered = sheets ? null : counts.sheets[place]!;
  const stays = hidden.stays.periods[place] ? null : counts.stays[place]!;
  // More than one can happen in a stay, so it is so many in so many stays and no share.
  const inStays = { ...draw.figure('recorded', counts.recorded[place]!, recorded!, stays, 'deviations'), share: null };
  return [
    section('emergency_calls', 'emergency_calls', [
      draw.figure('emergency_calls', counts.calls[place]!, calls!, null, 'calls'), ...draw.table(callReasons, counts.callReasons, hidden.calls.cells[0]!, inAll, 'calls'),
      draw.figure('outside_policy', counts.callPolicy.outside_policy[place]!, hidden.calls.cells[1]![callPolicy.indexOf('outside_policy')]![place]!, inAll, 'calls'),
    ]),
    section('recorded', 'recorded', [inStays, ...draw.table(deviations, counts.deviations, hidden.recorded.cells[0]!, recorded ? null : counts.recorded[place]!, 'deviations')]),
    section('felt', 'felt_sheets', [draw.figure('felt_sheets', counts.sheets[place]!, sheets!, null, 'sheets'), ...draw.table(felt, counts.felt, hidden.felt.cells[0]!, answered, 'sheets')]),
    section('felt_by_question', 'felt_sheets', feltQuestions.map((question, at) => draw.figure(question, counts.feltBy[question].felt_yes[place]!, hidden.felt.cells[at + 1]![0]![place]!, answered, 'sheets'))),
  ];
}
