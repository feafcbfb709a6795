import fc from 'fast-check';
import { houseDay } from '#peerhouse/kernel';
import { yearTree } from '../src/periods.rules.js';
import { hideSmallCells, type CountFamily } from '../src/small-cells.rules.js';
import { attack, pinned } from './attacker.js';

const year = yearTree(houseDay('2026-09-01'), { month: 7, day: 1 });
const one = { parents: [-1] };

/** Counts of the twelve months, with quarters and year added up. */
const rolled = (months: readonly number[]): number[] => {
  const quarters = [0, 1, 2, 3].map((quarter) => months.slice(quarter * 3, quarter * 3 + 3).reduce((a, b) => a + b, 0));
  return [...months, ...quarters, quarters.reduce((a, b) => a + b, 0)];
};
const addedUp = (rows: readonly (readonly number[])[]): number[] => rows[0]!.map((_, at) => rows.reduce((all, row) => all + row[at]!, 0));
const family = (rows: number[][], rest?: number): CountFamily => {
  const all = rows.map(rolled);
  return { totals: [addedUp(all)], tables: [{ of: 0, rows: all, ...(rest === undefined ? {} : { rest }) }] };
};
const hiddenRows = (rows: number[][], rest?: number): boolean[] => {
  const total = addedUp(rows);
  return hideSmallCells(one, { totals: [total], tables: [{ of: 0, rows, ...(rest === undefined ? {} : { rest }) }] }).cells[0]!.map((cells) => cells[0]!);
};

describe('small counts in one table', () => {
  it.each([
    ['large counts are all told', [[20], [9], [5]], [false, false, false]],
    ['zeros are told', [[20], [0], [5]], [false, false, false]],
    ['one small count takes the next smallest with it', [[20], [9], [3]], [false, true, true]],
    ['two small counts that make five are enough', [[20], [9], [3], [2]], [false, false, true, true]],
    ['two small counts that make less take another with them', [[20], [9], [3], [1]], [false, true, true, true]],
    ['the only other count goes too, where there are two', [[20], [3]], [true, true]],
    ['where all would be one, the whole table goes', [[1], [1], [1], [1], [1], [0]], [true, true, true, true, true, true]],
    ['where the total is small, the whole table goes', [[3], [0]], [true, true]],
  ])('%s', (_, rows, hidden) => expect(hiddenRows(rows)).toEqual(hidden));

  it('hides both sides of met and not met, though only one of them is small', () => {
    expect(hiddenRows([[30], [3], [0]], 2)).toEqual([true, true, false]);
  });

  it('hides those who did not answer when those who did are few', () => {
    expect(hiddenRows([[2], [1], [40]], 2)).toEqual([true, true, true]);
  });
});

describe('small counts over months, quarters and the year', () => {
  it('tells a year of large counts whole', () => {
    const hiding = hideSmallCells(year, family([Array.from<number>({ length: 12 }).fill(8), Array.from<number>({ length: 12 }).fill(30)]));
    expect(hiding.periods.some(Boolean)).toBe(false);
    expect(hiding.cells.flat(2).some(Boolean)).toBe(false);
  });

  it('never lets a quarter less its other months tell a hidden month', () => {
    const months = [3, 9, 12, 10, 10, 10, 10, 10, 10, 10, 10, 10];
    const { periods } = hideSmallCells(year, { totals: [rolled(months)], tables: [] });
    expect(periods.flatMap((hidden, at) => (hidden ? [at] : []))).toEqual([0, 1]);
  });

  it('hides the quarter and another month with it where the rest of the quarter is empty', () => {
    const totals = rolled([3, 0, 0, 10, 11, 12, 10, 10, 10, 10, 10, 10]);
    const hiding = hideSmallCells(year, { totals: [totals], tables: [] });
    expect(hiding.periods[0]).toBe(true);
    expect(hiding.periods[12]).toBe(true);
    expect(hiding.periods.filter(Boolean).length).toBeGreaterThanOrEqual(4);
    expect(pinned(attack(year, { totals: [totals], tables: [] }, hiding))).toEqual([]);
  });

  it('hides the same periods of totals told side by side', () => {
    const began = rolled([5, 6, 7, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
    const ended = rolled([5, 6, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
    const { periods } = hideSmallCells(year, { totals: [began, ended], tables: [] });
    expect(periods.flatMap((hidden, at) => (hidden ? [at] : []))).toEqual([0, 2]);
  });
});

describe('somebody who holds every told count of the year and knows every sum', () => {
  const count = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }) }, { weight: 2, arbitrary: fc.constant(0) });
  const rows = fc.integer({ min: 2, max: 6 }).chain((many) => fc.array(fc.array(count, { minLength: 12, maxLength: 12 }), { minLength: many, maxLength: many }));
  /** The same people split up another way: each month's total is dealt out to other rows. */
  const dealt = (total: number[], shares: number[][]): number[][] => {
    const out = shares.map(() => Array.from<number>({ length: 12 }).fill(0));
    total.forEach((people, month) => {
      for (let left = people, at = 0; left > 0; at++) {
        const row = at % shares.length;
        const some = at >= shares.length * 2 ? left : Math.min(left, shares[row]![month]!);
        out[row]![month]! += some;
        left -= some;
      }
    });
    return out;
  };

  it('never works out a hidden count under five', () => {
    fc.assert(
      fc.property(rows, rows, fc.boolean(), fc.nat(2), (first, shares, asksRest, stillHere) => {
        const total = addedUp(first);
        const tables = [first, dealt(total, shares)].map((table) => table.map(rolled));
        const began = total.map((people, month) => (people > 0 && month === 11 ? people + stillHere : people));
        const all: CountFamily = {
          totals: [rolled(total), rolled(began)],
          tables: [{ of: 0, rows: tables[0]! }, { of: 0, rows: tables[1]!, ...(asksRest ? { rest: 0 } : {}) }],
        };
        const hiding = hideSmallCells(year, all);
        for (const [table, { rows: counts }] of all.tables.entries()) {
          counts.forEach((row, at) => row.forEach((value, period) => {
            if (value > 0 && value < 5) expect(hiding.cells[table]![at]![period]).toBe(true);
            if (asksRest && table === 1 && at === 0) {
              const answered = all.totals[0]![period]! - value;
              if (answered > 0 && answered < 5) expect(hiding.cells[table]![at]![period]).toBe(true);
            }
          }));
        }
        expect(pinned(attack(year, all, hiding))).toEqual([]);
      }),
      { numRuns: 120, seed: 20261125, verbose: 1 },
    );
  });

  it('would work one out if each count were only judged by itself', () => {
    const naive = family([[3, 9, 12, 10, 10, 10, 10, 10, 10, 10, 10, 10], Array.from<number>({ length: 12 }).fill(30)]);
    const hiding = { periods: year.parents.map(() => false), cells: naive.tables.map((table) => table.rows.map((row) => row.map((value) => value > 0 && value < 5))) };
    expect(pinned(attack(year, naive, hiding))).toEqual(['0.0@0 = 3']);
  });
});
