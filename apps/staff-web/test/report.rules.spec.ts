import { amountOf, besideEachOther, drawnMonths, drawnMost, hasSomething, hiddenOf, isMoney, isNothingYet, monthsBegun, nothingOf, rowsToShow, tells } from '../src/modules/reports/report.rules.js';

const told = (key: string, value: number, of: number | null = null) => ({ key, value, hidden: false, of });
const hidden = (key: string, of: number | null = null) => ({ key, value: null, hidden: true, of });

describe('what a report shows', () => {
  it('has no line for months that have not begun, nor for those before the house', () => {
    const months = { key: 'nights_by_month', rows: [told('2026-09-01', 0, 0), told('2026-10-01', 12, 90), hidden('2026-11-01', 90), told('2026-12-01', 0, 0)] };
    expect(rowsToShow(months).map((row) => row.key)).toEqual(['2026-10-01', '2026-11-01']);
    expect(hiddenOf([months, { key: 'hopes', rows: [hidden('respondents'), told('hope_met', 5, 9)] }])).toEqual({ hidden: 2, all: 4 });
  });

  it('tells a table as long as one figure in it can be told: a zero is one, nothing out of nothing is none', () => {
    expect(tells({ key: 'leaving', rows: [hidden('hopes_met', 9), told('hospital', 0, 9)] })).toBe(true);
    expect(tells({ key: 'leaving', rows: [hidden('hopes_met'), hidden('hospital')] })).toBe(false);
    expect(tells({ key: 'asked_before', rows: [told('yes', 0, 0), told('no', 0, 0)] })).toBe(false);
  });

  it('has something to show when anything but open nights was counted', () => {
    expect(hasSomething([{ key: 'nights', rows: [hidden('nights_used', 90), told('nights_open', 90)] }, { key: 'stays', rows: [hidden('stays')] }])).toBe(false);
    expect(hasSomething([{ key: 'nights', rows: [told('nights_used', 60, 90)] }])).toBe(true);
  });
});

describe('what is drawn of a table', () => {
  it('is as long as the largest count that is told, the whole left out; a hidden one never sets the length', () => {
    const section = { key: 'contacts', ofKey: 'contacts', rows: [told('contacts', 90), told('no_space', 30, 90), { ...hidden('not_now', 90), value: 50 }] };
    expect(drawnMost(section)).toBe(30);
    expect(drawnMost(section, { ...section, rows: [told('contacts', 200), told('no_space', 70, 200)] })).toBe(70);
    expect(drawnMost({ key: 'stays', ofKey: null, rows: [told('stays', 9)] })).toBeNull();
    expect(drawnMost({ key: 'leaving', ofKey: 'stays_ended', rows: [hidden('hospital')] })).toBeNull();
  });
  it('is a column for each month that has a line, with a mark and no height where it is hidden', () => {
    expect(drawnMonths({ key: 'nights_by_month', rows: [told('2026-09-01', 0, 0), told('2026-10-01', 12, 90), { ...hidden('2026-11-01', 90), value: 3 }] })).toEqual([{ day: '2026-10-01', value: 12, of: 90 }, { day: '2026-11-01', value: null, of: 90 }]);
  });
});

it('two tables side by side have a line where either has one', () => {
  const one = { key: 'nights_by_month', rows: [told('2026-09-01', 0, 0), told('2026-10-01', 12, 90), told('2026-11-01', 0, 0)] };
  const other = { key: 'nights_by_month', rows: [told('2025-09-01', 0, 0), told('2025-10-01', 0, 0), told('2025-11-01', 9, 90)] };
  expect(besideEachOther(one, other, ['a', 'b', 'c']).map(({ row, other: beside, difference }) => [row.key, beside.key, difference])).toEqual([['2026-10-01', '2025-10-01', 'b'], ['2026-11-01', '2025-11-01', 'c']]);
});

it('what only one of the two years has stands beside nothing, also where it is hidden', () => {
  const days = { key: 'day_places', rows: [told('days_open', 90), hidden('day_visits')] };
  expect(besideEachOther(days, nothingOf(days), ['a', 'b']).map(({ row, other }) => [row.key, isNothingYet(other)])).toEqual([['days_open', true], ['day_visits', true]]);
});

describe('what a programme cost', () => {
  it('is written for months of the report year that have begun, newest first', () => {
    expect(monthsBegun({ from: '2026-04-01', to: '2027-03-31' }, '2026-06-03')).toEqual(['2026-06-01', '2026-05-01', '2026-04-01']);
    expect(monthsBegun({ from: '2025-10-31', to: '2026-10-30' }, '2026-11-27')).toHaveLength(12);
    expect(monthsBegun({ from: '2025-10-31', to: '2026-10-30' }, '2026-02-28').slice(0, 2)).toEqual(['2026-02-28', '2026-01-31']);
  });
  it.each([['1250', 1250], ['1 250', 1250], ['1,250.50', 1250.5], ['1.250,50', 1250.5], ['1250,5', 1250.5], ['1,250', 1250], ['0', 0], ['', null], ['-3', null], ['about 5', null], ['1.2345', null]])('%j is %s', (typed, amount) => expect(amountOf(typed)).toBe(amount));
  it('is told from a count by its unit', () => expect(['CAD', 'people', 'nights'].map(isMoney)).toEqual([true, false, false]));
});
