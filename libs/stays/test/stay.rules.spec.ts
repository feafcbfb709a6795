import fc from 'fast-check';
import { addDays, houseDay, nightsBetween, nightsOf, type HouseDay } from '#peerhouse/kernel';
import {
  actionsFor, countNights, firstFreeNight, freeSpaces, hasSpace, isPastLongest, lastNightInUse, mayComeIn, nightsOfStay, takenInFact, undoUntil, whenProblem,
  type Space, type StayState, type Stretch,
} from '../src/stay.rules.js';

const printed = { seed: 20261102, verbose: 1 } as const;
const first = houseDay('2026-10-30');
const day = (offset: number): HouseDay => addDays(first, offset);
const room = (id: string, more: Partial<Space> = {}): Space => ({ id, name: id, kind: 'night', kept: false, features: [], ...more });
const taken = (spaceId: string, from: number, to: number): Stretch => ({ spaceId, from: day(from), to: day(to) });
const now = new Date('2026-11-02T15:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

const aRoom = fc.record({ kind: fc.constantFrom('night', 'day'), kept: fc.boolean() });
const aHouse = fc.array(aRoom, { maxLength: 5 }).map((rooms) => rooms.map((one, at) => room(`R${at}`, one)));
const aStretch = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 })).map(([at, from, nights]) => taken(`R${at}`, from, from + nights));

describe('what is free from a night on', () => {
  const rooms = [room('A'), room('B'), room('C', { kept: true })];

  it.each<[string, Stretch[], [space: string, nights: number, all: boolean][]]>([
    ['everything, where nothing is taken', [], [['A', 3, true], ['B', 3, true], ['C', 3, true]]],
    ['up to the first taken night', [taken('A', 6, 9)], [['B', 3, true], ['A', 1, false], ['C', 3, true]]],
    ['nothing of a space that is taken on the first night', [taken('A', 4, 6)], [['B', 3, true], ['C', 3, true]]],
    ['from the morning somebody leaves', [taken('A', 1, 5)], [['A', 3, true], ['B', 3, true], ['C', 3, true]]],
    ['until the night somebody comes', [taken('A', 8, 9)], [['A', 3, true], ['B', 3, true], ['C', 3, true]]],
    ['up to the earliest of two takings', [taken('A', 7, 9), taken('A', 6, 7)], [['B', 3, true], ['A', 1, false], ['C', 3, true]]],
    ['kept ones last, however long they are free', [taken('A', 6, 9), taken('B', 7, 8)], [['B', 2, false], ['A', 1, false], ['C', 3, true]]],
  ])('is %s', (_, stretches, expected) => {
    expect(freeSpaces(rooms, stretches, day(5), 3).map((one) => [one.spaceId, one.freeNights, one.freeForAll])).toEqual(expected);
  });

  it('counts no kept space as space', () => {
    expect(hasSpace(freeSpaces(rooms, [taken('A', 5, 6), taken('B', 7, 8)], day(5), 3))).toBe(false);
    expect(hasSpace(freeSpaces(rooms, [taken('A', 5, 6)], day(5), 3))).toBe(true);
  });

  it('names the first night from which a space on offer is free for all the nights, and none where there is none', () => {
    const days = nightsOf(day(5), day(9));
    expect(firstFreeNight(rooms, [taken('A', 5, 8), taken('B', 5, 7)], days, 1)).toBe(day(7));
    expect(firstFreeNight(rooms, [taken('A', 7, 8), taken('B', 6, 12)], days, 2)).toBe(day(5));
    expect(firstFreeNight(rooms, [taken('A', 6, 8), taken('B', 5, 12)], days, 2)).toBe(day(8));
    expect(firstFreeNight(rooms, [taken('A', 5, 9), taken('B', 5, 9)], days, 1)).toBeNull();
  });

  it('counts nights as open, not offered and taken: day places are none of them, a kept space only while it is taken', () => {
    const open = { closed: false };
    const house = [...rooms, room('K', { kept: true }), room('D', { kind: 'day' })];
    const claims = [{ ...taken('A', 5, 7), ...open }, { ...taken('B', 6, 7), closed: true }, { ...taken('C', 5, 6), closed: true }, { ...taken('K', 5, 6), ...open }, { ...taken('K', 6, 8), closed: true }, { ...taken('D', 5, 8), ...open }];
    expect(countNights(house, claims, nightsOf(day(5), day(8)))).toEqual({ free: [1, 0, 2], notOffered: [0, 1, 0], taken: [2, 1, 0] });
  });
});

/** As the database keeps them: never two on one space and night. */
const apartOf = <S extends Stretch>(stretches: readonly S[]): S[] => stretches.filter((one, at) => !stretches.slice(0, at).some((other) => other.spaceId === one.spaceId && other.from < one.to && one.from < other.to));

describe('what is taken in fact', () => {
  const here = (spaceId: string, from: number, to: number) => ({ ...taken(spaceId, from, to), lastOfHere: true });
  const planned = (spaceId: string, from: number, to: number) => ({ ...taken(spaceId, from, to), lastOfHere: false });
  it.each([
    ['is what was planned, while the guest is due', [here('A', 2, 7)], [[2, 7]]],
    ['goes on to the last night in use, when the guest is still here', [here('A', 2, 4)], [[2, 6]]],
    ['is what was planned, when somebody left or is expected', [planned('A', 2, 4)], [[2, 4]]],
    ['ends where somebody else begins', [here('A', 2, 4), planned('A', 5, 9)], [[2, 5], [5, 9]]],
    ['does not go on where somebody else begins that night', [here('A', 2, 4), planned('A', 4, 9)], [[2, 4], [4, 9]]],
    ['does not mind other spaces', [here('A', 2, 4), planned('B', 4, 9)], [[2, 6], [4, 9]]],
  ])('%s', (_, stretches, expected) => {
    expect(takenInFact(stretches, day(5)).map(({ from, to }) => [nightsBetween(first, from), nightsBetween(first, to)])).toEqual(expected);
  });

  it('never makes two have one space on one night', () => {
    const some = fc.array(fc.record({ stretch: aStretch, lastOfHere: fc.boolean() }), { maxLength: 8 });
    fc.assert(fc.property(some, fc.integer({ min: 0, max: 40 }), (rows, used) => {
      const apart = apartOf(rows.map(({ stretch, lastOfHere }) => ({ ...stretch, lastOfHere })));
      const real = takenInFact(apart, day(used));
      for (const [at, one] of real.entries()) {
        expect(one.to >= apart[at]!.to).toBe(true);
        for (const other of real.slice(at + 1)) expect(other.spaceId === one.spaceId && other.from < one.to && one.from < other.to).toBe(false);
      }
    }), { ...printed, numRuns: 300 });
  });
});

/** The same questions, answered slowly and one night at a time. */
const isTaken = (spaceId: string, night: HouseDay, stretches: readonly Stretch[]): boolean => stretches.some((one) => one.spaceId === spaceId && nightsOf(one.from, one.to).includes(night));
function naive(space: Space, stretches: readonly Stretch[], from: HouseDay, nights: number): number {
  let count = 0;
  while (count < nights && !isTaken(space.id, addDays(from, count), stretches)) count += 1;
  return count;
}

const wish = fc.record({ spaces: aHouse, stretches: fc.array(aStretch, { maxLength: 12 }), from: fc.integer({ min: 0, max: 40 }), nights: fc.integer({ min: 1, max: 14 }) });

describe('what is free, against a model that looks at one night at a time', () => {
  it('is told for the same nights in a row, only where there are some, best first and kept ones last', () => {
    fc.assert(fc.property(wish, ({ spaces, stretches, from, nights }) => {
      const free = freeSpaces(spaces, stretches, day(from), nights);
      const expected = new Map(spaces.map((space) => [space.id, naive(space, stretches, day(from), nights)]).filter(([, count]) => count !== 0) as [string, number][]);
      expect(new Map(free.map((one) => [one.spaceId, one.freeNights]))).toEqual(expected);
      expect(free.every((one) => one.freeForAll === (one.freeNights === nights))).toBe(true);
      for (const [at, one] of free.slice(1).entries()) {
        const before = free[at]!;
        expect(Number(before.kept)).toBeLessThanOrEqual(Number(one.kept));
        if (before.kept === one.kept) expect(before.freeNights).toBeGreaterThanOrEqual(one.freeNights);
      }
    }), { ...printed, numRuns: 400 });
  });

  it('is counted the same for each night, and the first free night is the first that counts one', () => {
    fc.assert(fc.property(wish, ({ spaces, stretches, from, nights }) => {
      const shown = nightsOf(day(from), day(from + nights));
      const offered = spaces.filter((space) => space.kind === 'night' && !space.kept);
      const apart = apartOf(stretches);
      const counts = shown.map((night) => offered.filter((space) => !isTaken(space.id, night, apart)).length);
      expect(countNights(spaces, apart.map((one, at) => ({ ...one, closed: at % 2 === 0 })), shown).free).toEqual(counts);
      expect(firstFreeNight(offered, apart, shown, 1)).toBe(shown[counts.findIndex((count) => count > 0)] ?? null);
    }), { ...printed, numRuns: 400 });
  });
});

describe('what may be done with a stay', () => {
  const all = ['welcome', 'changeNights', 'move', 'arrivalList', 'leave', 'undoWelcome', 'undoLeaving', 'correctArrival', 'correctLeaving', 'giveCode', 'withdrawCode'];
  const whileThere = ['changeNights', 'move', 'arrivalList', 'giveCode', 'withdrawCode'];
  const stay = (state: StayState, writtenHoursAgo: number | null = null, takenBackAt: Date | null = null) => ({
    state, takenBackAt, keptUntil: state === 'not_taken_up' && writtenHoursAgo !== null ? hoursAgo(writtenHoursAgo) : null,
    welcomeWrittenAt: writtenHoursAgo !== null && state === 'here' ? hoursAgo(writtenHoursAgo) : null,
    leavingWrittenAt: writtenHoursAgo !== null && state === 'left' ? hoursAgo(writtenHoursAgo) : null,
    cameInAt: writtenHoursAgo !== null && (state === 'here' || state === 'left') ? hoursAgo(writtenHoursAgo + 24) : null, leftAt: writtenHoursAgo !== null && state === 'left' ? hoursAgo(writtenHoursAgo) : null,
  });

  it.each<[string, ReturnType<typeof stay>, string[]]>([
    ['expected', stay('expected'), ['welcome', ...whileThere]],
    ['here, written down just now', stay('here', 0), [...whileThere, 'leave', 'undoWelcome', 'correctArrival']],
    ['here, written down 23 hours ago', stay('here', 23), [...whileThere, 'leave', 'undoWelcome', 'correctArrival']],
    ['here, written down 24 hours ago', stay('here', 24), [...whileThere, 'leave', 'correctArrival']],
    ['here since 72 hours and more', stay('here', 48.1), [...whileThere, 'leave']],
    ['left, written down just now', stay('left', 0), ['undoLeaving', 'correctArrival', 'correctLeaving', 'withdrawCode']],
    ['left, written down 24 hours ago', stay('left', 24), ['correctArrival', 'correctLeaving', 'withdrawCode']],
    ['left 72 hours ago, having come before', stay('left', 72), ['correctLeaving', 'withdrawCode']],
    ['left more than 72 hours ago', stay('left', 72.1), ['withdrawCode']],
    ['not taken up since 23 hours', stay('not_taken_up', 23), ['welcome', 'withdrawCode']],
    ['not taken up since 24 hours', stay('not_taken_up', 24), ['withdrawCode']],
    ['taken back an hour ago', stay('not_taken_up', 1, hoursAgo(1)), ['withdrawCode']],
  ])('that is %s is told by what follows from its state', (_, which, allowed) => {
    const onShift = actionsFor(which, true, now);
    expect(onShift.map(({ name }) => name)).toEqual(all);
    expect(onShift.filter((one) => one.allowed).map(({ name }) => name).sort()).toEqual([...allowed].sort());
    expect(onShift.filter((one) => !one.allowed).every(({ whyNot }) => whyNot === 'NotNow')).toBe(true);
  });

  it('is all refused off shift, with that as the reason wherever it would be possible', () => {
    const offShift = actionsFor(stay('here', 0), false, now);
    expect(offShift.some((one) => one.allowed)).toBe(false);
    expect(offShift.filter(({ whyNot }) => whyNot === 'OffShift').map(({ name }) => name)).toEqual([...whileThere.slice(0, 3), 'leave', 'undoWelcome', 'correctArrival', 'giveCode', 'withdrawCode']);
  });

  it('always says why not where it is not allowed, and only there', () => {
    const states = fc.constantFrom<StayState>('expected', 'here', 'left', 'not_taken_up');
    fc.assert(fc.property(states, fc.integer({ min: 0, max: 60 }), fc.boolean(), (state, hours, onShift) => {
      for (const { allowed, whyNot } of actionsFor(stay(state, hours), onShift, now)) expect(whyNot === null).toBe(allowed);
    }), { ...printed, numRuns: 200 });
  });
});

describe('coming in', () => {
  it.each<[StayState, Date | null, Date | null, boolean]>([
    ['expected', hoursAgo(-2), null, true], ['not_taken_up', hoursAgo(23), null, true], ['not_taken_up', hoursAgo(24), null, false], ['not_taken_up', hoursAgo(-2), hoursAgo(1), false],
    ['not_taken_up', null, null, false], ['here', null, null, false], ['left', null, null, false],
  ])('of who is %s, kept until %p, taken back %p, is possible: %p', (state, keptUntil, takenBackAt, possible) => expect(mayComeIn({ state, keptUntil, takenBackAt }, now)).toBe(possible));
});

describe('when something happened', () => {
  it.each<[string, Date, ReturnType<typeof whenProblem>]>([
    ['now', now, null],
    ['72 hours ago', hoursAgo(72), null],
    ['a second more than 72 hours ago', new Date(hoursAgo(72).getTime() - 1000), 'TooLongAgo'],
    ['a minute ahead, as clocks differ', new Date(now.getTime() + 60_000), null],
    ['two minutes ahead', new Date(now.getTime() + 120_000), 'NotYet'],
  ])('is judged where it was %s', (_, at, problem) => expect(whenProblem(at, now)).toBe(problem));

  it('can be written down in exactly the 72 hours before now', () => {
    fc.assert(fc.property(fc.integer({ min: -200 * 3600, max: 200 * 3600 }), (seconds) => {
      const problem = whenProblem(new Date(now.getTime() + seconds * 1000), now);
      expect(problem).toBe(seconds > 60 ? 'NotYet' : seconds < -72 * 3600 ? 'TooLongAgo' : null);
    }), { ...printed, numRuns: 400 });
  });

  it('can be taken back until 24 hours after it was written down', () => expect(undoUntil(now)).toEqual(new Date('2026-11-03T15:00:00Z')));
});

describe('nights', () => {
  it.each([['2026-11-02', '2026-11-05', 3], ['2026-11-02', '2026-11-02', 0], ['2026-11-05', '2026-11-02', 0]])('from %s to %s are %d of a stay', (arrives, leaves, nights) => {
    expect(nightsOfStay(houseDay(arrives), houseDay(leaves))).toBe(nights);
  });

  it('past the longest are more than it, and none are where there is no longest', () => {
    expect([isPastLongest(7, 7), isPastLongest(8, 7), isPastLongest(400, null)]).toEqual([false, true, false]);
  });

  it('in use by who is still here are those up to last night, and tonight from the evening on', () => {
    expect([lastNightInUse(day(5), false), lastNightInUse(day(5), true)]).toEqual([day(4), day(5)]);
    expect(nightsBetween(day(4), day(5))).toBe(1);
  });
});
