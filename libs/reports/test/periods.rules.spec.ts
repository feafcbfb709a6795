import { houseDay } from '#peerhouse/kernel';
import { lastFullWeek, monthsOf, periodsBegun, placeOf, yearTree } from '../src/periods.rules.js';

const july = { month: 7, day: 1 };
const words = ({ kind, from, to }: { kind: string; from: string; to: string }) => `${kind} ${from} ${to}`;

describe('periods of a fiscal year', () => {
  it.each([
    ['2016-07-01', july, 'year 2016-07-01 2017-06-30'],
    ['2017-06-30', july, 'year 2016-07-01 2017-06-30'],
    ['2026-01-01', { month: 1, day: 1 }, 'year 2026-01-01 2026-12-31'],
    ['2026-04-05', { month: 4, day: 6 }, 'year 2025-04-06 2026-04-05'],
    ['2026-04-06', { month: 4, day: 6 }, 'year 2026-04-06 2027-04-05'],
  ])('%s with %j lies in %s', (day, starts, year) => {
    expect(words(yearTree(houseDay(day), starts).periods.at(-1)!)).toBe(year);
  });

  it('are months, quarters and the year, each part of the one above, with no day twice and none left out', () => {
    const tree = yearTree(houseDay('2016-12-24'), july);
    expect(tree.periods.slice(12).map(words)).toEqual([
      'quarter 2016-07-01 2016-09-30', 'quarter 2016-10-01 2016-12-31', 'quarter 2017-01-01 2017-03-31', 'quarter 2017-04-01 2017-06-30', 'year 2016-07-01 2017-06-30',
    ]);
    expect(words(tree.periods[7]!)).toBe('month 2017-02-01 2017-02-28');
    expect(monthsOf(tree, 13)).toEqual([3, 4, 5]);
    expect(monthsOf(tree, 16)).toHaveLength(12);
    expect(monthsOf(tree, 2)).toEqual([2]);
    expect(placeOf(tree, 'quarter', houseDay('2016-10-01'))).toBe(13);
    expect(placeOf(tree, 'quarter', houseDay('2016-11-01'))).toBe(-1);
  });

  it('keeps to the last day of months that are too short for the day on which the year begins', () => {
    const tree = yearTree(houseDay('2026-06-01'), { month: 1, day: 31 });
    expect(tree.periods.slice(0, 3).map(words)).toEqual(['month 2026-01-31 2026-02-27', 'month 2026-02-28 2026-03-30', 'month 2026-03-31 2026-04-29']);
  });

  it('are offered from the first fact to those that have begun, newest first, running ones included', () => {
    expect(periodsBegun(houseDay('2026-05-20'), houseDay('2026-08-02'), july).map(words)).toEqual([
      'year 2026-07-01 2027-06-30', 'year 2025-07-01 2026-06-30',
      'quarter 2026-07-01 2026-09-30', 'quarter 2026-04-01 2026-06-30',
      'month 2026-08-01 2026-08-31', 'month 2026-07-01 2026-07-31', 'month 2026-06-01 2026-06-30', 'month 2026-05-01 2026-05-31',
    ]);
  });
});

describe('the last full week', () => {
  it('ends on the Sunday before, on Sundays too: that week is not over yet', () => {
    expect(['2026-11-02', '2026-11-03', '2026-11-07', '2026-11-08', '2026-11-09'].map((day) => lastFullWeek(houseDay(day)))).toEqual(['2026-11-01', '2026-11-01', '2026-11-01', '2026-11-01', '2026-11-08']);
  });
});
