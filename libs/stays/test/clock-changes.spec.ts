import fc from 'fast-check';
import { addDays, calendarDayAt, houseDay, instantOf, nightAt, nightsBetween, nightsOf, type HouseDay } from '#peerhouse/kernel';
import { besideAWorker, HouseStory, type Loose, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

const zones = ['Pacific/Auckland', 'America/New_York', 'Europe/London'] as const;
const [newYear, nextYear] = [houseDay('2027-01-01'), houseDay('2028-01-01')];
const hour = 3_600_000;
const clocks = new Map<string, Intl.DateTimeFormat>(zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })]));
const localTime = (at: Date, timeZone: string) => clocks.get(timeZone)!.format(at);

/** The night in which the clock goes forward, and the one in which it goes back: the day it is still the evening before. */
const changes: [zone: string, evening: string, what: string][] = [
  ['Pacific/Auckland', '2027-04-03', 'back'], ['Pacific/Auckland', '2027-09-25', 'forward'],
  ['America/New_York', '2027-03-13', 'forward'], ['America/New_York', '2027-11-06', 'back'],
  ['Europe/London', '2027-03-27', 'forward'], ['Europe/London', '2027-10-30', 'back'],
];

describe('a year with clocks going forward and back', () => {
  describe.each(zones)('in %s', (timeZone) => {
    const clock = { timeZone, turns: '06:00' };

    it('has every night once, in order, and one of 23 and one of 25 hours', () => {
      const lengths = nightsOf(newYear, nextYear).map((night) => (instantOf(addDays(night, 1), clock.turns, timeZone).getTime() - instantOf(night, clock.turns, timeZone).getTime()) / hour);
      expect([lengths.length, lengths.filter((each) => each === 23).length, lengths.filter((each) => each === 25).length, lengths.filter((each) => each === 24).length]).toEqual([365, 1, 1, 363]);
      let last = addDays(newYear, -1);
      // Around the turn of each night, and every half an hour of the days in which the clock changes.
      const odd = new Set(changes.filter(([zone]) => zone === timeZone).flatMap(([, evening]) => [0, 1].map((ahead) => addDays(houseDay(evening), ahead))));
      const moments = nightsOf(newYear, nextYear).flatMap((day) => {
        const [midnight, next] = [day, addDays(day, 1)].map((each) => instantOf(each, '00:00', timeZone).getTime()) as [number, number];
        const turn = instantOf(day, clock.turns, timeZone).getTime();
        return odd.has(day) ? Array.from({ length: (next - midnight) / (hour / 2) }, (_, at) => midnight + at * (hour / 2)) : [midnight, turn - 1, turn, turn + 6 * hour, next - 1];
      });
      for (const at of moments) {
        const night = nightAt(new Date(at), clock);
        if (night !== last) expect([night, localTime(new Date(at), timeZone)]).toEqual([addDays(last, 1), '06:00']);
        last = night;
      }
      expect(last).toBe('2027-12-31');
    });

    const day = fc.nat({ max: 364 }).map((ahead) => addDays(newYear, ahead));
    const time = fc.tuple(fc.nat({ max: 23 }), fc.constantFrom(0, 15, 30, 59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

    it('knows the night of any time of any day, also of one that is skipped or comes twice', () => {
      fc.assert(fc.property(day, time, (on, at) => {
        const moment = instantOf(on, at, timeZone);
        expect(calendarDayAt(moment, timeZone)).toBe(on);
        expect(nightAt(moment, clock)).toBe(localTime(moment, timeZone) < clock.turns ? addDays(on, -1) : on);
      }), { numRuns: 400, seed: 20_261_126 });
    });

    it('counts the nights of a stay by its dates, however long they were', () => {
      fc.assert(fc.property(day, fc.integer({ min: 1, max: 28 }), time, time, (arrives, nights, cameAt, leftAt) => {
        const [came, left] = [instantOf(arrives, cameAt < '06:00' ? '06:00' : cameAt, timeZone), instantOf(addDays(arrives, nights), leftAt, timeZone)];
        expect(nightsBetween(nightAt(came, clock), calendarDayAt(left, timeZone))).toBe(nights);
      }), { numRuns: 400, seed: 20_261_126 });
    });
  });
});

describe('the night in which the clock changes', () => {
  let api: TestStaffApi;
  let worker: TestWorker;
  besideAWorker((given) => ({ api, worker } = given));

  it.each(changes)('in %s after %s, when it goes %s: a hold lasts its minutes, an expected guest is kept until the hour, the night counts once', async (timeZone, text, _what) => {
    const story = await HouseStory.begin(api, { timeZone });
    const evening = houseDay(text);
    const day = (ahead: number): HouseDay => addDays(evening, ahead);
    const act = (field: string, variables: Record<string, unknown>) => story.acts.do(story.open.as.peerWorker, field, variables);
    await story.at(evening, '15:00');
    const stay = await story.here({ room: 0, from: evening, nights: 2 });
    const { id: coming } = await story.expected({ room: 1, from: day(1), nights: 1 });
    expect((await act('stay', { id: coming })).keptUntil).toBe(story.moment(day(1), '20:00').toISOString());

    // Half an hour before anything changes: ninety minutes are ninety minutes.
    const before = new Date(instantOf(day(1), '00:30', timeZone).getTime());
    api.clock.set(before);
    await story.open.as.peerWorker.startShift();
    const enquiry = await story.enquiry({ from: evening, nights: 1 });
    const held = await act('holdSpace', { enquiryId: enquiry.id, spaceId: story.room(2) });
    expect(Date.parse(held.hold.endsAt) - before.getTime()).toBe(1.5 * hour);
    const tonight = async (minutes: number) => { api.clock.set(new Date(before.getTime() + minutes * 60_000)); const { tonight: night, spaces: [, , third] } = await act('board', { houseId: story.open.house.id }); return [night, third.claims.length]; };
    expect([await tonight(89), await tonight(90)]).toEqual([[evening, 1], [evening, 0]]);

    await story.at(day(1), '06:00');
    expect((await act('board', { houseId: story.open.house.id })).tonight).toBe(day(1));
    await story.at(day(1), '19:59');
    await act('welcomeGuest', { stayId: coming });
    await story.at(day(2), '10:00');
    await act('recordLeaving', { stayId: stay.id, input: { how: 'own_choice' } });
    expect((await act('stay', { id: stay.id })).nights).toBe(2);
    await worker.runJobs();
    await worker.drainOutbox();
    const { rows } = await api.database.admin.query<Loose>(
      `select day::text, sum(n) filter (where what = 'night_open')::int as open, coalesce(sum(n) filter (where what = 'night_used'), 0)::int as used, coalesce(sum(n) filter (where what = 'hold_lapsed'), 0)::int as lapsed
       from facts where service_id = $1 and day between $2 and $3 and what in ('night_open', 'night_used', 'hold_lapsed') group by day order by day`, [story.open.house.id, day(-1), day(1)]);
    expect(rows).toEqual([{ day: day(-1), open: 3, used: 0, lapsed: 0 }, { day: evening, open: 3, used: 1, lapsed: 1 }, { day: day(1), open: 3, used: 2, lapsed: 0 }]);
  });
});
