import type { YearTree } from './periods.rules.js';

/** Facts of one kind and one set of words, added up over one stretch of days. */
export interface FactSum {
  /** Which stretch, from 0. */
  at: number;
  what: 'contact' | 'stay_began' | 'stay_ended' | 'night_open' | 'night_used' | 'hold_lapsed';
  outcome: string | null;
  channel: string | null;
  how: string | null;
  hopeMet: 'yes' | 'no' | null;
  askedBefore: string | null;
  /** Nights wanted of a contact, nights of an ended stay; null where not said. */
  days: number | null;
  /** How many, undone ones taken off. */
  n: number;
}

export const outcomes = ['no_space', 'chose_something_else', 'cannot_offer', 'lost_touch', 'not_now'] as const;
export const channels = ['phone', 'web', 'text', 'walk_in', 'email'] as const;
export const askedBefore = ['yes', 'no', 'rather_not', 'not_asked'] as const;
export const nightsAsked = ['nights_1_2', 'nights_3_4', 'nights_5_7', 'nights_8_14', 'nights_15_28', 'nights_29_or_more', 'not_said'] as const;
export const leaving = ['hopes_met', 'own_choice', 'moved_on', 'hospital', 'other', 'rather_not_say', 'not_said'] as const;
export const hopes = ['hope_met', 'hope_not_met', 'no_answer'] as const;
export const notTakenUp = ['expected', 'deciding'] as const;

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
  hopes: Rows<(typeof hopes)[number]>;
  notTakenUp: Rows<(typeof notTakenUp)[number]>;
}

/** Adds up facts into `stretches` numbers each; a word that no table has is a fault, never dropped. */
export function countsOf(sums: readonly FactSum[], stretches: number): Counts {
  const counts = noCounts(stretches);
  for (const sum of sums) {
    const { at, n, days } = sum;
    switch (sum.what) {
      case 'stay_began': counts.stays[at]! += n; break;
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

function row<Key extends string>(rows: Rows<Key>, word: string | null): Series {
  const series = (rows as Record<string, Series | undefined>)[word ?? ''];
  if (!series) throw new Error(`a fact holds a word that no report has: ${word}`);
  return series;
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
    outcomes: rows(outcomes), channels: rows(channels), askedBefore: rows(askedBefore), nightsAsked: rows(nightsAsked),
    leaving: rows(leaving), hopes: rows(hopes), notTakenUp: rows(notTakenUp),
  };
}

/** Counts of the twelve months brought to every period of the year. */
export function rolledUp(counts: Counts, { parents }: YearTree): Counts {
  const series = (months: Series): Series => {
    const all = parents.map((_, period) => months[period] ?? 0);
    parents.forEach((parent, period) => { if (parent !== -1) all[parent]! += all[period]!; });
    return all;
  };
  return Object.fromEntries(
    Object.entries(counts).map(([key, value]) => [
      key, Array.isArray(value) ? series(value) : Object.fromEntries(Object.entries(value as Rows<string>).map(([name, months]) => [name, series(months)])),
    ]),
  ) as unknown as Counts;
}
