import { dayWords, timeWords } from '#peerhouse/kernel';
import { dateIn, differs, instantIn, nearness, timeIn, typedInstant } from '../src/time/clock-words.rules.js';

const auckland = 'Pacific/Auckland';
const losAngeles = 'America/Los_Angeles';
const london = 'Europe/London';

describe('times in words', () => {
  it('are the house’s, short, without empty minutes', () => {
    expect(timeWords(new Date('2026-11-02T18:00:00Z'), london)).toBe('6pm');
    expect(timeWords(new Date('2026-11-02T10:42:00Z'), london)).toBe('10:42am');
    expect(timeWords(new Date('2026-11-02T00:05:00Z'), london)).toBe('12:05am');
    expect(timeWords(new Date('2026-11-02T05:00:00Z'), auckland)).toBe('6pm');
  });

  it('follow another language’s own clock', () => {
    expect(timeWords(new Date('2026-11-02T18:00:00Z'), london, 'de')).toMatch(/^18:00/);
  });

  it('know when the reader’s clock says something else', () => {
    const at = new Date('2026-11-02T18:00:00Z');
    expect(differs(at, london, 'Africa/Abidjan')).toBe(false);
    expect(differs(at, london, losAngeles)).toBe(true);
    expect(differs(at, 'Pacific/Kiritimati', 'Pacific/Honolulu')).toBe(true); // the same hands, another day
  });
});

describe('days in words', () => {
  it('are dates, so that no zone can move them', () => {
    expect(dayWords('2026-11-07')).toBe('Saturday 7 November');
    expect(dayWords('2026-11-07', 'middle')).toBe('Sat 7 Nov');
    expect(dayWords('2026-11-07', 'short')).toBe('Sat 7');
    expect(dayWords('2026-11-07', 'withYear')).toBe('7 November 2026');
  });

  it('have their year where they could be taken for another year’s', () => {
    const said = (day: string, shape?: Parameters<typeof dayWords>[1], locale?: string) => dayWords(day, shape, locale, '2026-11-27');
    expect([said('2026-11-26'), said('2026-06-01'), said('2026-05-01'), said('2027-01-02'), said('2027-11-25'), said('2025-12-30')]).toEqual(
      ['Thursday 26 November', 'Monday 1 June', 'Friday 1 May 2026', 'Saturday 2 January 2027', 'Thursday 25 November 2027', 'Tuesday 30 December 2025']);
    expect([said('2027-11-25', 'middle'), said('2027-11-25', 'date'), said('2027-11-25', 'short'), said('2027-11-25', 'weekday')]).toEqual(['Thu 25 Nov 2027', '25 Nov 2027', 'Thu 25', 'Thu']);
    expect([said('2027-11-25', 'full', 'fr'), said('2027-11-25', 'full', 'es'), said('2027-11-25', 'full', 'ar')]).toEqual(['jeudi 25 novembre 2027', 'jueves, 25 de noviembre de 2027', 'الخميس، 25 نوفمبر 2027']);
  });

  it('have a name where they are near', () => {
    expect(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-10-31'].map((day) => nearness(day, '2026-11-02'))).toEqual(['yesterday', 'today', 'tomorrow', null, null]);
  });

  it('tell the date in the house, where it may be tomorrow already', () => {
    const at = new Date('2026-11-02T18:00:00Z');
    expect([dateIn(at, auckland), dateIn(at, losAngeles)]).toEqual(['2026-11-03', '2026-11-02']);
  });
});

describe('a local time that was typed', () => {
  it('is the moment it was in the house, in summer and in winter', () => {
    expect(instantIn('2026-07-01', '14:30', london).toISOString()).toBe('2026-07-01T13:30:00.000Z');
    expect(instantIn('2026-12-01', '14:30', london).toISOString()).toBe('2026-12-01T14:30:00.000Z');
    expect(instantIn('2026-11-03', '09:15', auckland).toISOString()).toBe('2026-11-02T20:15:00.000Z');
  });

  it('is no moment while the day or the time is missing or is none', () => {
    for (const [day, time] of [['', '14:30'], ['2026-11-02', ''], ['2026-02-30', '14:30'], ['2026-11-02', '25:00'], ['', '']] as const) expect([day, time, typedInstant(day, time, london)]).toEqual([day, time, null]);
    expect(typedInstant('2026-12-01', '14:30', london)?.toISOString()).toBe('2026-12-01T14:30:00.000Z');
  });

  it('comes back as it was typed', () => {
    for (const time of ['00:00', '06:30', '23:59']) expect(timeIn(instantIn('2026-03-29', time, london), london)).toBe(time);
  });
});
