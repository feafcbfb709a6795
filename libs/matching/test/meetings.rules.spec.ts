import { houseDay as day } from '#peerhouse/kernel';
import { calendarFeed, folded } from '../src/calendar.rules.js';
import { cancelFollowing, cancelOne, earlyWordDue, isMarked, markProblem, meetingsOf, moveFollowing, moveOne, moveProblem, slotIndex, type Series } from '../src/meetings.rules.js';

const series: Series = { id: 's1', from: day('2026-10-20'), until: day('2027-10-20'), time: '18:00', timeZone: 'America/Toronto', everyDays: 7, minutes: 60 };
const from = day('2026-10-20');
const to = day('2026-11-18');
const told = (all: ReturnType<typeof meetingsOf>): string[] => all.map(({ day: on, time, isMoved, isCancelled }) => `${on} ${time}${isMoved ? ' moved' : ''}${isCancelled ? ' off' : ''}`);

describe('weekly meetings', () => {
  it('are at the same local hour when the clocks change, an hour long', () => {
    expect(meetingsOf(series, [], from, to).map(({ startsAt, endsAt }) => `${startsAt.toISOString()} ${(endsAt.getTime() - startsAt.getTime()) / 60_000}`)).toEqual([
      '2026-10-20T22:00:00.000Z 60', '2026-10-27T22:00:00.000Z 60', '2026-11-03T23:00:00.000Z 60', '2026-11-10T23:00:00.000Z 60', '2026-11-17T23:00:00.000Z 60',
    ]);
  });
  it('in the hour that a spring night leaves out are an hour later that once', () => {
    const night = { ...series, from: day('2027-03-07'), time: '02:30' };
    expect(meetingsOf(night, [], day('2027-03-14'), day('2027-03-15'))[0]!.startsAt.toISOString()).toBe('2027-03-14T07:30:00.000Z');
  });
  it('are over before the last day, and number 53 in a year', () => {
    const all = meetingsOf(series, [], from, day('2028-01-01'));
    expect([all.length, all.at(-1)!.day, slotIndex(series, day('2026-10-27')), slotIndex(series, day('2026-10-28')), slotIndex(series, day('2027-10-26'))]).toEqual([53, '2027-10-19', 1, null, null]);
  });
  it('one is moved, called off, and put on again', () => {
    const moved = moveOne([], day('2026-10-27'), { day: day('2026-10-29'), time: '10:00' });
    const off = cancelOne(moved, day('2026-11-03'));
    expect(told(meetingsOf(series, off, from, to))).toEqual(['2026-10-20 18:00', '2026-10-29 10:00 moved', '2026-11-03 18:00 off', '2026-11-10 18:00', '2026-11-17 18:00']);
    expect(told(meetingsOf(series, moveOne(off, day('2026-11-03'), { day: day('2026-11-03'), time: '18:00' }), from, to))[2]).toBe('2026-11-03 18:00');
    expect(told(meetingsOf(series, cancelOne(moved, day('2026-10-27')), from, day('2026-10-28')))[1]).toBe('2026-10-27 18:00 off');
  });
  it('one and all following are moved; what was called off stays off, what had a day of its own keeps it', () => {
    const changes = moveOne(cancelOne([], day('2026-11-03')), day('2026-11-10'), { day: day('2026-11-12'), time: '09:00' });
    const { before, following } = moveFollowing(series, changes, day('2026-10-27'), { day: day('2026-10-30'), time: '10:00', id: 's2' });
    expect(told(meetingsOf(before.series, before.changes, from, to))).toEqual(['2026-10-20 18:00']);
    expect(told(meetingsOf(following.series, following.changes, from, to))).toEqual(['2026-10-30 10:00', '2026-11-06 10:00 off', '2026-11-12 09:00 moved']);
    expect(following.series).toMatchObject({ id: 's2', until: '2027-10-20' });
    const off = cancelFollowing(series, changes, day('2026-11-03'));
    expect([told(meetingsOf(off.series, off.changes, from, to)), off.changes]).toEqual([['2026-10-20 18:00', '2026-10-27 18:00'], []]);
  });
  it.each([
    ['2026-10-27', '2026-10-28', '10:00', null], ['2026-10-28', '2026-10-28', '10:00', 'NoSuchMeeting'], ['2026-10-27', '2026-10-20', '07:59', 'TooLongAgo'], ['2026-10-27', '2027-10-21', '10:00', 'AfterTheEnd'],
  ])('that of %s to %s %s: %s', (slot, on, time, problem) => expect(moveProblem(series, day(slot), { day: day(on), time }, { now: new Date('2026-10-20T12:00:00Z'), lastDay: day('2027-10-20') })).toBe(problem));
  it('are marked from their beginning on; nobody has to', () => {
    const meeting = { startsAt: new Date('2026-10-20T22:00:00Z'), isCancelled: false };
    expect([markProblem(meeting, new Date('2026-10-20T21:59:59Z')), markProblem(meeting, meeting.startsAt), markProblem({ ...meeting, isCancelled: true }, meeting.startsAt)]).toEqual(['NotYet', null, 'NotNow']);
  });
  it.each([['2027-08-24', [], null], ['2027-08-25', [], '2027-08-25'], ['2027-09-01', ['2027-08-25'], null], ['2027-09-23', ['2027-08-25'], '2027-09-22'], ['2027-09-23', [], '2027-09-22'], ['2027-09-24', ['2027-09-22'], null], ['2027-10-20', [], null]])('early word on %s, said %j: %s', (on, said, due) => {
    expect(earlyWordDue([day('2027-09-22'), day('2027-08-25')], said.map(day), day('2027-10-20'), day(on))).toBe(due);
  });
  it.each<[string, boolean, boolean]>([['2026-10-20', false, false], ['2026-10-27', false, true], ['2026-11-03', false, false], ['2026-10-20', true, true], ['2026-11-10', true, false]])('that of %s, all following %s: marked is %s', (slot, following, marked) => {
    expect(isMarked(day(slot), following, [day('2026-10-27')])).toBe(marked);
  });
});

describe('the calendar by secret address', () => {
  const entry = { uid: 'a1b2@x', startsAt: new Date('2026-10-20T22:00:00Z'), endsAt: new Date('2026-10-20T23:00:00Z'), isCancelled: false, changes: 0 };
  const feed = (language: string, entries = [entry]) => calendarFeed(entries, { language, stampedAt: new Date('2026-10-19T08:00:00Z') });
  it('says when, and busy, and nothing else', () => {
    expect(feed('en').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calendar//calendar//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Calendar', 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H',
      'BEGIN:VEVENT', 'UID:a1b2@x', 'DTSTAMP:20261019T080000Z', 'DTSTART:20261020T220000Z', 'DTEND:20261020T230000Z', 'SEQUENCE:0', 'SUMMARY:Busy', 'CLASS:PRIVATE', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
    expect(feed('en')).not.toMatch(/peer|house|meet|support|hospital/i);
  });
  it.each([['fr', 'Occupé'], ['es', 'Ocupado'], ['ar', 'مشغول'], ['de', 'Busy']])('in %s: %s', (language, title) => expect(feed(language)).toContain(`SUMMARY:${title}\r\n`));
  it('keeps one that was called off, as such, so that a phone takes it out', () => expect(feed('en', [{ ...entry, isCancelled: true, changes: 2 }])).toMatch(/SEQUENCE:2\r\n[^]*STATUS:CANCELLED\r\nTRANSP:TRANSPARENT/));
  it('has no line of more than 75 octets, and cuts no letter', () => {
    const line = `SUMMARY:${'é'.repeat(40)}${'مشغول '.repeat(20)}😀😀`;
    const rows = folded(line).split('\r\n');
    expect(rows.every((row) => Buffer.byteLength(row) <= 75)).toBe(true);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map((row, at) => (at === 0 ? row : row.slice(1))).join('')).toBe(line);
  });
  it('writes signs so that they are text', () => expect(feed('en', [{ ...entry, uid: 'a;b,c\\d\ne' }])).toContain('UID:a\\;b\\,c\\\\d\\ne\r\n'));
});
