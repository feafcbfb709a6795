import { addDays, houseDay, type HouseDay } from '#peerhouse/kernel';

export type PeriodKind = 'month' | 'quarter' | 'year';

/** A stretch of days that figures are told for; both ends included. */
export interface Period {
  kind: PeriodKind;
  from: HouseDay;
  to: HouseDay;
}

/** On which day of every year the fiscal year begins; the charter says it. */
export interface YearStart { month: number; day: number }

/**
 * The months, quarters and the whole of one fiscal year, smaller ones first, each with the place of the period it
 * is part of (-1 for the year). No other periods are ever told: what overlaps in other ways could be subtracted.
 */
export interface YearTree {
  periods: readonly Period[];
  parents: readonly number[];
}

export const MONTHS = 12;
const YEAR = 16;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Start of the month that is `months` after the fiscal year's beginning; a day the month does not have becomes its last. */
function monthStart(year: number, yearStarts: YearStart, months: number): HouseDay {
  const month = yearStarts.month - 1 + months;
  const [y, m] = [year + Math.floor(month / 12), ((month % 12) + 12) % 12];
  const day = Math.min(yearStarts.day, daysIn(y, m));
  return houseDay(`${String(y).padStart(4, '0')}-${String(m + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** The fiscal year that holds the day. */
export function yearTree(day: HouseDay, yearStarts: YearStart): YearTree {
  const calendar = Number(day.slice(0, 4));
  const year = day >= monthStart(calendar, yearStarts, 0) ? calendar : calendar - 1;
  const start = (months: number) => monthStart(year, yearStarts, months);
  const period = (kind: PeriodKind, months: number, length: number): Period => ({ kind, from: start(months), to: addDays(start(months + length), -1) });
  return {
    periods: [
      ...Array.from({ length: MONTHS }, (_, i) => period('month', i, 1)),
      ...Array.from({ length: 4 }, (_, i) => period('quarter', i * 3, 3)),
      period('year', 0, MONTHS),
    ],
    parents: [...Array.from({ length: MONTHS }, (_, i) => MONTHS + Math.floor(i / 3)), YEAR, YEAR, YEAR, YEAR, -1],
  };
}

/** Place of a period in its year; -1 when no month, quarter or year begins on that day. */
export const placeOf = (tree: YearTree, kind: PeriodKind, from: HouseDay): number =>
  tree.periods.findIndex((period) => period.kind === kind && period.from === from);

/** Places of the months inside a period, in order. */
export function monthsOf(tree: YearTree, place: number): number[] {
  const inside = (month: number): boolean => {
    for (let at = month; at !== -1; at = tree.parents[at]!) if (at === place) return true;
    return false;
  };
  return Array.from({ length: MONTHS }, (_, month) => month).filter(inside);
}

/**
 * The Sunday of the last week that is over. Reports tell what was written down until then, and the same until the next:
 * who looks before and after somebody leaves sees no difference.
 */
export function lastFullWeek(today: HouseDay): HouseDay {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, weekday === 0 ? -7 : -weekday);
}

/** Every period that has begun, from the one that holds `first`: years, then quarters, then months, newest first. */
export function periodsBegun(first: HouseDay, today: HouseDay, yearStarts: YearStart): Period[] {
  const all: Period[] = [];
  for (let tree = yearTree(first < today ? first : today, yearStarts); ; tree = yearTree(addDays(tree.periods[YEAR]!.to, 1), yearStarts)) {
    if (tree.periods[YEAR]!.from > today) break;
    all.push(...tree.periods.filter(({ from, to }) => from <= today && to >= (first < today ? first : today)));
  }
  const rank: Record<PeriodKind, number> = { year: 0, quarter: 1, month: 2 };
  return all.sort((a, b) => rank[a.kind] - rank[b.kind] || (a.from < b.from ? 1 : -1));
}
