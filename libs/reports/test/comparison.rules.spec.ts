import fc from 'fast-check';
import { houseDay } from '#peerhouse/kernel';
import { differenceOf, differencesOf } from '../src/comparison.rules.js';
import { channels, countsOf, leaving, outcomes, rolledUp, type FactSum } from '../src/figures.rules.js';
import { yearTree } from '../src/periods.rules.js';
import { hiddenIn, reportOf, type FigureValue } from '../src/report.rules.js';
import { hideSmallCells, type CountFamily, type Hiding } from '../src/small-cells.rules.js';
import { attackBoth, pinned } from './attacker.js';

const tree = yearTree(houseDay('2026-09-01'), { month: 7, day: 1 });
const told = (value: number | null, share: number | null = null): FigureValue => ({ key: 'x', value, hidden: false, of: null, share, unit: 'stays' });
const hidden: FigureValue = { key: 'x', value: null, hidden: true, of: null, share: null, unit: 'stays' };

describe('a difference', () => {
  it.each([
    ['of counts and shares', told(12, 0.4), told(9, 0.45), { value: 3, share: -0.05 }],
    ['of averages in tenths', told(4.3), told(4.1), { value: 0.2, share: null }],
    ['of nothing to average', told(null), told(4.1), { value: null, share: null }],
    ['with a hidden count on one side', told(12, 0.4), hidden, { value: null, share: null }],
    ['with a hidden count on the other', hidden, told(12, 0.4), { value: null, share: null }],
    ['of two hidden counts', hidden, hidden, { value: null, share: null }],
    ['with a hidden count that came along, on one side', { ...told(12, 0.4), hidden: true }, told(9, 0.45), { value: null, share: null }],
    ['with a hidden count that came along, on the other', told(12, 0.4), { ...told(9, 0.45), hidden: true }, { value: null, share: null }],
  ])('%s', (_, one, other, difference) => expect(differenceOf(one, other)).toEqual(difference));
});

const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }) });
const aYear = fc.array(fc.tuple(count, count), { minLength: 12, maxLength: 12 });

/** Facts of a year, dealt out to words so that tables of one total differ. */
const countsFrom = (months: readonly (readonly [number, number])[]) => {
  const none = { outcome: null, channel: null, how: null, hopeMet: null, askedBefore: null, offered: null, ofTheDay: false, days: null };
  const sums = months.flatMap(([asked, came], at): FactSum[] => [
    ...Array.from({ length: asked }, (_, one): FactSum => ({ ...none, at, what: 'contact', outcome: outcomes[(one * one + at) % 5]!, channel: channels[(one + at) % 5]!, n: 1 })),
    ...Array.from({ length: came }, (_, one): FactSum => ({ ...none, at, what: 'stay_ended', how: leaving[(one * 3 + at) % 6]!, hopeMet: one % 2 ? 'yes' : null, days: 3, n: 1 })),
    ...(came ? [{ ...none, at, what: 'stay_began' as const, n: came }] : []),
    { ...none, at, what: 'night_open', n: 90 }, { ...none, at, what: 'night_used', n: came * 3 },
  ]);
  return rolledUp(countsOf(sums, 12), tree);
};

describe('two reports side by side', () => {
  it('have a difference exactly where both tell the figure, in every table of every period', () => {
    fc.assert(fc.property(aYear, aYear, (first, second) => {
      const [a, b] = [countsFrom(first), countsFrom(second)];
      const [hiddenA, hiddenB] = [hiddenIn(tree, a), hiddenIn(tree, b)];
      for (const place of tree.parents.keys()) {
        const [report, other] = [reportOf(tree, a, place, 'cut', hiddenA), reportOf(tree, b, place, 'cut', hiddenB)];
        differencesOf(report, other).forEach((section, at) => section.rows.forEach((row, line) => {
          const [one, two] = [report[at]!.rows[line]!, other[at]!.rows[line]!];
          expect(row.key).toBe(one.key);
          const both = one.value !== null && two.value !== null;
          expect(row.value).toEqual(both ? expect.closeTo(one.value! - two.value!, 6) : null);
          if (one.hidden || two.hidden) expect([row.value, row.share]).toEqual([null, null]);
        }));
      }
    }), { numRuns: 12, seed: 20261126 });
  });

  it('tell no difference of what only one of the two years has', () => {
    const none = { outcome: null, channel: null, how: null, hopeMet: null, askedBefore: null, offered: null, days: null };
    const year = (withDays: boolean) => reportOf(tree, rolledUp(countsOf([{ ...none, at: 0, what: 'night_open', n: 90, ofTheDay: withDays }], 12), tree), 0, 'cut');
    const days = (one: boolean, other: boolean) => differencesOf(year(one), year(other)).find(({ key }) => key === 'day_places')?.rows.find(({ key }) => key === 'days_open');
    expect([days(true, true), days(true, false), days(false, true)]).toEqual([{ key: 'days_open', value: 0, share: null }, { key: 'days_open', value: null, share: null }, undefined]);
  });

  const family = (rows: number[][]): CountFamily => ({ totals: [rows[0]!.map((_, at) => rows.reduce((all, row) => all + row[at]!, 0))], tables: [{ of: 0, rows }] });
  const rolled = (months: number[]): number[] => {
    const quarters = [0, 1, 2, 3].map((quarter) => months.slice(quarter * 3, quarter * 3 + 3).reduce((a, b) => a + b, 0));
    return [...months, ...quarters, quarters.reduce((a, b) => a + b, 0)];
  };
  interface Cell { name: string; figure: FigureValue }
  const cellsOf = ({ totals, tables }: CountFamily, hiding: Hiding): Cell[] => tree.parents.flatMap((_, period) => {
    const cell = (name: string, value: number, isHidden: boolean): Cell => ({ name: `${name}@${period}`, figure: { ...told(isHidden ? null : value), hidden: isHidden } });
    return [cell('T0', totals[0]![period]!, hiding.periods[period]!), ...tables[0]!.rows.map((row, at) => cell(`0.${at}`, row[period]!, hiding.cells[0]![at]![period]!))];
  });
  const periodOf = ({ name }: Cell) => Number(name.split('@')[1]);
  const kindOf = (cell: Cell) => tree.periods[periodOf(cell)]!.kind;
  const sameFigure = (one: Cell, other: Cell) => one.name.split('@')[0] === other.name.split('@')[0] && kindOf(one) === kindOf(other);

  it('tell nobody a hidden count under five: not with every difference of every two periods of both years', () => {
    const rows = fc.array(fc.array(count, { minLength: 12, maxLength: 12 }), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(rows, rows, (first, second) => {
      const [a, b] = [family(first.map(rolled)), family(second.map(rolled))];
      const [hidesA, hidesB] = [hideSmallCells(tree, a), hideSmallCells(tree, b)];
      const [mine, theirs] = [cellsOf(a, hidesA), cellsOf(b, hidesB)];
      const differences = mine.flatMap((one) => theirs.filter((other) => sameFigure(one, other)).flatMap((other) => {
        const { value } = differenceOf(one.figure, other.figure);
        return value === null ? [] : [{ name: one.name, other: other.name, value }];
      }));
      expect(differences.length).toBeGreaterThan(0);
      expect(pinned(attackBoth({ tree, family: a, hiding: hidesA }, { tree, family: b, hiding: hidesB }, differences))).toEqual([]);
    }), { numRuns: 15, seed: 20261126 });
  });

  it('would tell one, were a difference told where one side is hidden', () => {
    const [a, b] = [family([[3, 9, 12, 10, 10, 10, 10, 10, 10, 10, 10, 10]].map(rolled)), family([Array.from<number>({ length: 12 }).fill(10)].map(rolled))];
    const [hidesA, hidesB] = [hideSmallCells(tree, a), hideSmallCells(tree, b)];
    expect(pinned(attackBoth({ tree, family: a, hiding: hidesA }, { tree, family: b, hiding: hidesB }, [{ name: 'T0@0', other: 'T0@0', value: -7 }]))).toEqual(['1:T0@0 = 3', '1:0.0@0 = 3']);
  });
});
