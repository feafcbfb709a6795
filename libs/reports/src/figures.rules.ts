import type { YearTree } from './periods.rules.js';

/** Facts of one kind and one set of words, added up over one stretch of days. */
export interface FactSum {
  /** Which stretch, from 0. */
  at: number;
  what: 'contact' | 'stay_began' | 'stay_ended' | 'night_open' | 'night_used' | 'hold_lapsed' | 'emergency_call' | 'deviation' | 'felt';
  outcome: string | null;
  channel: string | null;
  how: string | null;
  hopeMet: 'yes' | 'no' | null;
  askedBefore: string | null;
  /** `kept_space` where a stay began in a space kept for emergencies. */
  offered: string | null;
  /** About a day place: told apart, never with nights and beds. */
  ofTheDay: boolean;
  /** Nights wanted of a contact, nights of an ended stay; null where not said. */
  days: number | null;
  /** How many, undone ones taken off. */
  n: number;
}

export const outcomes = ['no_space', 'chose_something_else', 'cannot_offer', 'lost_touch', 'not_now'] as const;
export const channels = ['phone', 'web', 'text', 'walk_in', 'email', 'other_house'] as const;
export const askedBefore = ['yes', 'no', 'rather_not', 'not_asked'] as const;
export const nightsAsked = ['nights_1_2', 'nights_3_4', 'nights_5_7', 'nights_8_14', 'nights_15_28', 'nights_29_or_more', 'not_said'] as const;
export const leaving = ['hopes_met', 'own_choice', 'moved_on', 'hospital', 'other', 'rather_not_say', 'not_said'] as const;
export const hopes = ['hope_met', 'hope_not_met', 'no_answer'] as const;
export const notTakenUp = ['expected', 'deciding'] as const;

export const dayContacts = ['no_day_place', 'another_end'] as const;
export const cameInto = ['kept_space', 'space_on_offer'] as const;

export const callReasons = ['own_wish', 'medical_emergency', 'serious_threat_of_violence', 'harm_to_self_happening', 'duty_by_law', 'none_of_these'] as const;
export const callPolicy = ['by_policy', 'outside_policy'] as const;
export const deviations = ['held', 'locked_in', 'made_to_take', 'kept_from_leaving', 'plan_not_followed', 'something_else'] as const;
export const felt = ['felt_yes', 'felt_no', 'felt_rather_not'] as const;
export const feltQuestions = ['made_to', 'kept_in', 'left_out', 'passed_over', 'afraid'] as const;

type Series = number[];
type Rows<Key extends string> = Record<Key, Series>;

/** Every count a report tells, one number for each stretch of days. */
export interface Counts {
  stays: Series;
  staysEnded: Series;
  /** Nights of the stays that ended, added up. */
  nightsOfEnded: Series;
  nightsUsed: Series;
  nightsOpen: Series;
  contacts: Series;
  lapsed: Series;
  outcomes: Rows<(typeof outcomes)[number]>;
  channels: Rows<(typeof channels)[number]>;
  askedBefore: Rows<(typeof askedBefore)[number]>;
  nightsAsked: Rows<(typeof nightsAsked)[number]>;
  leaving: Rows<(typeof leaving)[number]>;
  cameInto: Rows<(typeof cameInto)[number]>;
  hopes: Rows<(typeof hopes)[number]>;
  /** Visits by day that began, days of day places used and open, and who asked for one and did not come. */
  dayVisits: Series;
  daysUsed: Series;
  daysOpen: Series;
  askedForDay: Series;
  dayContacts: Rows<(typeof dayContacts)[number]>;
  notTakenUp: Rows<(typeof notTakenUp)[number]>;
  calls: Series;
  callReasons: Rows<(typeof callReasons)[number]>;
  callPolicy: Rows<(typeof callPolicy)[number]>;
  /** What the service did against a wish or a plan, as it wrote it down itself; never added to what people felt. */
  recorded: Series;
  deviations: Rows<(typeof deviations)[number]>;
  /** Sheets that people handed in about what they felt. */
  sheets: Series;
  felt: Rows<(typeof felt)[number]>;
  /** Of each question, the answers in the order of `felt`. */
  feltBy: Record<(typeof feltQuestions)[number], Rows<(typeof felt)[number]>>;
}

/** Adds up facts into `stretches` numbers each; a word that no table has is a fault, never dropped. */
export function countsOf(sums: readonly FactSum[], stretches: number): Counts {
  const counts = noCounts(stretches);
  for (const sum of sums) {
    const { at, n, days } = sum;
    if (sum.ofTheDay) {
      countOfTheDay(counts, sum);
      continue;
    }
    switch (sum.what) {
      case 'stay_began':
        counts.stays[at]! += n;
        row(counts.cameInto, sum.offered ?? 'space_on_offer')[at]! += n;
        break;
      case 'night_open': counts.nightsOpen[at]! += n; break;
      case 'night_used': counts.nightsUsed[at]! += n; break;
      case 'hold_lapsed':
        counts.lapsed[at]! += n;
        row(counts.notTakenUp, sum.outcome)[at]! += n;
        break;
      case 'stay_ended':
        counts.staysEnded[at]! += n;
        counts.nightsOfEnded[at]! += n * (days ?? 0);
        row(counts.leaving, sum.how ?? 'not_said')[at]! += n;
        row(counts.hopes, sum.hopeMet === null ? 'no_answer' : sum.hopeMet === 'yes' ? 'hope_met' : 'hope_not_met')[at]! += n;
        break;
      case 'emergency_call':
        counts.calls[at]! += n;
        row(counts.callReasons, sum.outcome)[at]! += n;
        row(counts.callPolicy, sum.how)[at]! += n;
        break;
      case 'deviation':
        counts.recorded[at]! += n;
        row(counts.deviations, sum.outcome)[at]! += n;
        break;
      case 'felt':
        if (sum.how === null) counts.sheets[at]! += n;
        row(sum.how === null ? counts.felt : answersTo(counts, sum.how), `felt_${sum.outcome}`)[at]! += n;
        break;
      case 'contact':
        counts.contacts[at]! += n;
        row(counts.outcomes, sum.outcome)[at]! += n;
        row(counts.channels, sum.channel)[at]! += n;
        row(counts.askedBefore, sum.askedBefore ?? 'not_asked')[at]! += n;
        row(counts.nightsAsked, stretchOfNights(days))[at]! += n;
        break;
    }
  }
  return counts;
}

/** Day places are counted by themselves; how a visit ended and what was not taken up is not told of them. */
function countOfTheDay(counts: Counts, { at, what, outcome, n }: FactSum): void {
  if (what === 'stay_began') counts.dayVisits[at]! += n;
  if (what === 'night_used') counts.daysUsed[at]! += n;
  if (what === 'night_open') counts.daysOpen[at]! += n;
  if (what !== 'contact') return;
  counts.askedForDay[at]! += n;
  counts.dayContacts[outcome === 'no_space' ? 'no_day_place' : 'another_end'][at]! += n;
}

function row<Key extends string>(rows: Rows<Key>, word: string | null): Series {
  const series = (rows as Record<string, Series | undefined>)[word ?? ''];
  if (!series) throw new Error(`a fact holds a word that no report has: ${word}`);
  return series;
}

function answersTo({ feltBy }: Counts, question: string): Counts['felt'] {
  const answers = (feltBy as Record<string, Counts['felt'] | undefined>)[question];
  if (!answers) throw new Error(`a fact holds a word that no report has: ${question}`);
  return answers;
}

function stretchOfNights(nights: number | null): (typeof nightsAsked)[number] {
  if (nights === null) return 'not_said';
  if (nights <= 2) return 'nights_1_2';
  if (nights <= 4) return 'nights_3_4';
  if (nights <= 7) return 'nights_5_7';
  if (nights <= 14) return 'nights_8_14';
  return nights <= 28 ? 'nights_15_28' : 'nights_29_or_more';
}

function noCounts(stretches: number): Counts {
  const series = (): Series => Array.from<number>({ length: stretches }).fill(0);
  const rows = <Key extends string>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, series()])) as Rows<Key>;
  return {
    stays: series(), staysEnded: series(), nightsOfEnded: series(), nightsUsed: series(), nightsOpen: series(), contacts: series(), lapsed: series(),
    dayVisits: series(), daysUsed: series(), daysOpen: series(), askedForDay: series(), dayContacts: rows(dayContacts),
    outcomes: rows(outcomes), channels: rows(channels), askedBefore: rows(askedBefore), nightsAsked: rows(nightsAsked),
    leaving: rows(leaving), cameInto: rows(cameInto), hopes: rows(hopes), notTakenUp: rows(notTakenUp),
    calls: series(), callReasons: rows(callReasons), callPolicy: rows(callPolicy), recorded: series(), deviations: rows(deviations),
    sheets: series(), felt: rows(felt), feltBy: Object.fromEntries(feltQuestions.map((question) => [question, rows(felt)])) as Counts['feltBy'],
  };
}

/** Counts of the twelve months brought to every period of the year. */
export function rolledUp(counts: Counts, { parents }: YearTree): Counts {
  const series = (months: Series): Series => {
    const all = parents.map((_, period) => months[period] ?? 0);
    parents.forEach((parent, period) => { if (parent !== -1) all[parent]! += all[period]!; });
    return all;
  };
  const rolled = (value: unknown): unknown =>
    Array.isArray(value) ? series(value as Series) : Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, rolled(inner)]));
  return rolled(counts) as Counts;
}
