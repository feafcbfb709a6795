import { houseDay } from '#peerhouse/kernel';
import { countsOf, rolledUp, type FactSum } from '../src/figures.rules.js';
import { yearTree } from '../src/periods.rules.js';
import { averageOf, reportOf, shareOf } from '../src/report.rules.js';

const tree = yearTree(houseDay('2016-07-01'), { month: 7, day: 1 });
const sum = (values: Partial<FactSum>): FactSum => ({
  at: 0, what: 'contact', outcome: null, channel: null, how: null, hopeMet: null, askedBefore: null, offered: null, ofTheDay: false, days: null, n: 1, ...values,
});
const report = (sums: FactSum[], place = 16) => {
  const sections = reportOf(tree, rolledUp(countsOf(sums, 12), tree), place, 'cut');
  return (section: string, figure: string) => sections.find(({ key }) => key === section)?.rows.find(({ key }) => key === figure);
};

describe('shares and averages', () => {
  it.each([
    [995, 1344, 'cut', 0.74], [995, 1344, 'round', 0.74], [749, 1000, 'cut', 0.74], [749, 1000, 'round', 0.75], [745, 1000, 'round', 0.75],
    [29, 100, 'cut', 0.29], [129, 150, 'cut', 0.86], [1, 1, 'cut', 1], [0, 5, 'cut', 0], [0, 0, 'cut', null],
  ] as const)('%i of %i, %s, is %s', (value, of, rounding, share) => expect(shareOf(value, of, rounding)).toBe(share));

  it.each([[946, 174, 'cut', 5.4], [77, 10, 'cut', 7.7], [555, 100, 'round', 5.6], [0, 0, 'cut', null]] as const)(
    '%i nights over %i stays, %s, are %s', (nights, stays, rounding, average) => expect(averageOf(nights, stays, rounding)).toBe(average));
});

describe('a report', () => {
  it('tells every share with its denominator', () => {
    const told = report([
      sum({ outcome: 'no_space', channel: 'phone', n: 30, askedBefore: 'yes', days: 3 }),
      sum({ outcome: 'chose_something_else', channel: 'web', n: 10, askedBefore: 'no', days: null }),
    ]);
    expect(told('contacts', 'contacts')).toEqual({ key: 'contacts', value: 40, hidden: false, of: null, share: null, unit: 'contacts' });
    expect(told('contacts', 'no_space')).toEqual({ key: 'no_space', value: 30, hidden: false, of: 40, share: 0.75, unit: 'contacts' });
    expect(told('contacts', 'chose_something_else')).toMatchObject({ value: 10, share: 0.25 });
    expect(told('asked_before', 'answered')).toMatchObject({ value: 40, of: 40, share: 1 });
    expect(told('asked_before', 'yes')).toMatchObject({ value: 30, of: 40, share: 0.75 });
    expect(told('nights_asked', 'nights_3_4')).toMatchObject({ value: 30, of: 40 });
    expect(told('nights_asked', 'not_said')).toMatchObject({ value: 10, of: 40 });
  });

  it('counts nights by night, in all and by month, with the nights open beside them', () => {
    const told = report([sum({ what: 'night_open', n: 93 }), sum({ what: 'night_used', n: 80 }), sum({ what: 'night_open', at: 1, n: 90 }), sum({ what: 'night_used', at: 1, n: 45 })]);
    expect(told('nights', 'nights_used')).toMatchObject({ value: 125, of: 183, share: 0.68 });
    expect(told('nights_by_month', '2016-07-01')).toMatchObject({ value: 80, of: 93, share: 0.86 });
    expect(told('nights_by_month', '2016-08-01')).toMatchObject({ value: 45, of: 90, share: 0.5 });
  });

  it('tells hopes met over those who answered', () => {
    const told = report([sum({ what: 'stay_began', n: 50 }), sum({ what: 'stay_ended', how: 'hopes_met', hopeMet: 'yes', n: 30, days: 5 }),
      sum({ what: 'stay_ended', how: 'own_choice', hopeMet: 'no', n: 10, days: 2 }), sum({ what: 'stay_ended', how: null, n: 10, days: 1 })]);
    expect(told('stays', 'average_nights')).toMatchObject({ value: 3.6, of: 50, hidden: false });
    expect(told('hopes', 'respondents')).toMatchObject({ value: 40, of: 50, share: 0.8 });
    expect(told('hopes', 'hope_met')).toMatchObject({ value: 30, of: 40, share: 0.75 });
    expect(told('leaving', 'not_said')).toMatchObject({ value: 10, of: 50, share: 0.2 }); // nobody was asked: no answer of theirs
    expect(told('leaving', 'rather_not_say')).toMatchObject({ value: 0 });
  });

  it('hides met together with not met, and the average together with the stays', () => {
    const few = [sum({ what: 'stay_began', n: 33 }), sum({ what: 'stay_ended', how: 'hopes_met', hopeMet: 'yes', n: 30, days: 5 }), sum({ what: 'stay_ended', how: 'hopes_met', hopeMet: 'no', n: 3, days: 5 })];
    expect(report(few)('hopes', 'hope_not_met')).toMatchObject({ value: null, hidden: true, share: null });
    expect(report(few)('hopes', 'hope_met')).toMatchObject({ value: null, hidden: true, share: null });
    const oneStay = [sum({ what: 'stay_began' }), sum({ what: 'stay_ended', how: 'hopes_met', days: 5 }), sum({ what: 'night_open', n: 93 }), sum({ what: 'night_used', n: 3 })];
    expect(report(oneStay)('stays', 'average_nights')).toMatchObject({ value: null, hidden: true, of: null });
    expect(report(oneStay)('nights', 'nights_used')).toMatchObject({ value: null, hidden: true, of: 93, share: null });
    expect(report(oneStay)('nights', 'nights_open')).toMatchObject({ value: 93, hidden: false });
  });

  it('takes back what was undone, and stops at a word it does not know', () => {
    expect(report([sum({ outcome: 'no_space', channel: 'phone', n: 9 }), sum({ outcome: 'no_space', channel: 'phone', n: -1 })])('contacts', 'no_space')).toMatchObject({ value: 8 });
    expect(() => report([sum({ outcome: 'something_new', channel: 'phone' })])).toThrow('a fact holds a word that no report has: something_new');
  });
});

describe('spaces kept for emergencies', () => {
  it('are told over all stays, in years in which one was used', () => {
    const stays = [sum({ what: 'stay_began', n: 40 }), sum({ what: 'stay_began', offered: 'kept_space', n: 6 })];
    expect(report(stays)('stays', 'stays')).toMatchObject({ value: 46 });
    expect(report(stays)('kept_spaces', 'kept_space')).toMatchObject({ value: 6, of: 46, share: 0.13 });
    expect(report(stays.slice(0, 1))('kept_spaces', 'kept_space')).toBeUndefined();
    expect(report([stays[0]!, sum({ what: 'stay_began', offered: 'kept_space', n: 2 })])('kept_spaces', 'kept_space')).toMatchObject({ value: null, hidden: true });
  });
});

describe('day places', () => {
  it('are told by themselves, where there are any, and change nothing that is told of beds', () => {
    const beds = [sum({ what: 'stay_began', n: 40 }), sum({ what: 'night_open', n: 310 }), sum({ what: 'night_used', n: 200 })];
    const day = (values: Partial<FactSum>) => sum({ ofTheDay: true, ...values });
    const told = report([...beds, day({ what: 'stay_began', n: 9 }), day({ what: 'night_open', n: 155 }), day({ what: 'night_used', n: 31 }), day({ outcome: 'no_space', n: 6 }), day({ outcome: 'not_now', n: 6 })]);
    expect(told('day_places', 'day_visits')).toMatchObject({ value: 9 });
    expect(told('day_places', 'days_used')).toMatchObject({ value: 31, of: 155, share: 0.2 });
    expect(told('day_places', 'no_day_place')).toMatchObject({ value: 6, of: 12, share: 0.5 });
    for (const [section, figure] of [['stays', 'stays'], ['nights', 'nights_used'], ['nights', 'nights_open'], ['contacts', 'contacts']] as const) expect(told(section, figure)).toEqual(report(beds)(section, figure));
    expect(report(beds)('day_places', 'day_visits')).toBeUndefined();
  });
});
