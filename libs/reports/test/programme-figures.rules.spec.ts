import { checkInCountsOf, checkInSections, type CheckInCounts, type CheckInSum } from '../src/check-in-figures.rules.js';
import { programmeCountsOf, programmeSections, type ProgrammeCounts, type ProgrammeSum } from '../src/programme-figures.rules.js';

const sum = (what: string, n: number, more: Partial<ProgrammeSum> = {}): ProgrammeSum => ({ what, outcome: null, how: null, days: null, n, amount: 0, when: 'within', ...more });
const first = (days: number, n: number, outcome = 'inside', more: Partial<ProgrammeSum> = {}) => sum('first_meeting', n, { outcome, how: 'first', days, ...more });
const earlier = { when: 'before' } as const;
/** Long ago 8 ways opened and 1 closed, in the year before 1 more. Of this one, everything that a programme counts. */
const year = [
  sum('companionship_opened', 8, earlier), sum('companionship_closed', 1, { outcome: 'ended', ...earlier }), sum('companionship_closed', 6, { outcome: 'ended', when: 'year_before' }), first(3, 6, 'inside', earlier), sum('cost', 1, { amount: 999, ...earlier }),
  sum('companionship_opened', 5, { when: 'year_before' }), sum('companionship_opened', 24), sum('companionship_closed', 7, { outcome: 'finished' }), sum('companionship_closed', 5, { outcome: 'ended' }),
  first(30, 5, 'after'), first(10, 7), first(4, 1), sum('first_meeting', 5, { outcome: 'inside', how: 'again', days: 90 }), sum('rematch', 6),
  sum('meeting', 40, { how: 'happened', amount: 2400 }), sum('meeting', -1, { how: 'happened', amount: -60 }), sum('meeting', 3, { how: 'did_not_happen' }), sum('travel', 20, { amount: 500 }),
  sum('gathering', 9, { amount: 44 }), sum('cost', 1, { amount: 10_000 }), sum('cost', -1, { amount: -1000 }), sum('still_waits', 2, { days: 33 }), sum('still_waits', 1, { days: 2 }),
];
const counts = programmeCountsOf(year);
const rowsOf = (more: Partial<ProgrammeCounts> = {}, rounding: 'cut' | 'round' = 'cut') => programmeSections({ ...counts, ...more }, rounding, 'CAD').flatMap(({ rows }) => rows);
const told = (key: string, ...asked: Parameters<typeof rowsOf>) => rowsOf(...asked).find((row) => row.key === key)!;
const hiddenOf = (more: Partial<ProgrammeCounts>) => rowsOf(more).flatMap(({ key, hidden, value, share }) => (hidden && value === null && share === null ? [key] : []));

describe('a programme’s year', () => {
  it('adds up its facts; of what was before it only whose way was still open counts', () => {
    expect(counts).toEqual({
      peopleSupported: 30, opened: 24, finished: 7, ended: 5, closedYearBefore: 6, firstMeetings: 13, inside: 8, outside: 5, again: 5, rematches: 6, meetings: 39, minutes: 2340, travelMinutes: 500, gatherings: 9, gatheringPeople: 44, cost: 9000,
      waits: [4, ...Array(7).fill(10), ...Array(5).fill(30)], stillWaiting: [2, 33, 33],
    });
  });

  it('tells each figure, the middle wait and the longest in weeks begun, hours to a tenth, and what it cost a person', () => {
    expect(programmeSections(counts, 'cut', 'CAD').map(({ key, ofKey, hiddenRows, rows }) => [key, ofKey, hiddenRows, ...rows.map((row) => [row.key, row.value, row.unit])])).toEqual([
      ['programme_people', null, 0, ['people_supported', 30, 'people'], ['companionships_opened', 24, 'people'], ['companionships_finished', 7, 'people'], ['companionships_ended', 5, 'people']],
      ['programme_first_meetings', 'first_meetings', 0, ['first_meetings', 13, 'meetings'], ['first_meetings_inside', 8, 'meetings']],
      ['programme_waiting', null, 0, ['wait_median_days', 10, 'days'], ['wait_longest_weeks', 5, 'weeks']],
      ['programme_meetings', null, 0, ['meetings_held', 39, 'meetings'], ['meeting_hours', 39, 'hours'], ['travel_hours', 8.3, 'hours'], ['rematches', 6, 'requests']],
      ['programme_groups', null, 0, ['gatherings', 9, 'gatherings'], ['gathering_people', 44, 'people']],
      ['programme_cost', null, 0, ['cost', 9000, 'CAD'], ['cost_per_person', 300, 'CAD']],
    ]);
    expect([told('first_meetings_inside'), told('first_meetings_inside', { firstMeetings: 0, inside: 0, outside: 0 })]).toMatchObject([{ of: 13, share: 0.61 }, { value: 0, of: 0, share: null }]);
  });

  it('tells the longest wait of those who still wait too, and of nobody where there is none', () => {
    const longest = (more: Partial<ProgrammeCounts>) => told('wait_longest_weeks', more);
    expect([longest({}), longest({ stillWaiting: [] }), longest({ stillWaiting: [61] }), longest({ waits: [], firstMeetings: 0, inside: 0, outside: 0, stillWaiting: [1, 2, 3, 4, 50] })].map(({ value }) => value)).toEqual([5, 5, 9, 8]);
    expect([longest({ waits: [], firstMeetings: 0, inside: 0, outside: 0, stillWaiting: [1, 2, 3, 50] }), longest({ waits: [], firstMeetings: 0, stillWaiting: [] })]).toMatchObject([{ value: null, hidden: true }, { value: null, hidden: false }]);
  });

  it.each([[[1, 4, 9], 4], [[1, 4], 2.5], [[7], 7], [[], null]])('the middle of %j is %s', (waits, middle) => expect(told('wait_median_days', { waits }).value).toBe(middle));

  it.each([['cut', 285.71], ['round', 285.72]] as const)('what it cost a person is %s as the charter says', (rounding, value) => expect(told('cost_per_person', { cost: 2000.01, peopleSupported: 7 }, rounding).value).toBe(value));
  it('is to the cent what was published: 119 people, 53 280 dollars', () => expect(told('cost_per_person', { cost: 53_280, peopleSupported: 119 }, 'round').value).toBe(447.73));

  it('tells nothing of a cost that nobody wrote down, and divides by nobody', () => {
    const none = { value: null, hidden: false };
    expect([told('cost', { cost: 0 }), told('cost_per_person', { cost: 0 }), told('cost_per_person', { peopleSupported: 0, opened: 0 })]).toMatchObject([none, none, none]);
  });
});

describe('fewer than five', () => {
  const people = ['people_supported', 'companionships_opened', 'companionships_finished', 'companionships_ended'];
  it.each<[Partial<ProgrammeCounts>, string[]]>([
    [{}, []],
    [{ peopleSupported: 4 }, [...people, 'meetings_held', 'meeting_hours', 'travel_hours', 'cost_per_person']],
    [{ opened: 1 }, [...people, 'cost_per_person']],
    [{ finished: 4 }, ['companionships_finished', 'companionships_ended']],
    [{ ended: 1 }, ['companionships_finished', 'companionships_ended']],
    [{ closedYearBefore: 4 }, ['companionships_opened']],
    [{ firstMeetings: 4, inside: 4, outside: 0 }, ['first_meetings', 'first_meetings_inside', 'wait_median_days', 'wait_longest_weeks']],
    [{ firstMeetings: 4, inside: 4, outside: 0, again: 0 }, ['first_meetings', 'first_meetings_inside', 'wait_median_days', 'wait_longest_weeks', 'meetings_held', 'meeting_hours', 'travel_hours']],
    [{ inside: 9, outside: 4 }, ['first_meetings_inside']],
    [{ inside: 4, outside: 9 }, ['first_meetings_inside']],
    [{ meetings: 4 }, ['meetings_held', 'meeting_hours', 'travel_hours']],
    [{ again: 4 }, ['rematches']],
    [{ rematches: 4 }, ['rematches']],
    [{ gatheringPeople: 4 }, ['gathering_people']],
  ])('of %j hides %j, parts of a whole together', (few, hidden) => expect(hiddenOf(few)).toEqual(hidden));

  it('none at all is told', () => expect(told('companionships_finished', { finished: 0 })).toMatchObject({ value: 0, hidden: false }));
});

/** One year of a programme: how many came, and how many left in which way. */
interface Came { opened: number; finished: number; ended: number }
/** A small count of one's own, the same on every machine. */
function dice(seed: number): (most: number) => number {
  let at = seed;
  return (most) => { at = (at * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((at / 2_147_483_648) * (most + 1)); };
}

describe('several years side by side', () => {
  /** What the reports of the years tell of people, in the order of the figures; null where one is hidden. */
  const reportsOf = (years: readonly Came[]): (number | null)[] => {
    let before = 0;
    return years.flatMap(({ opened, finished, ended }, at) => {
      const closedYearBefore = at === 0 ? 0 : years[at - 1]!.finished + years[at - 1]!.ended;
      const peopleSupported = before + opened;
      before = peopleSupported - finished - ended;
      return rowsOf({ peopleSupported, opened, finished, ended, closedYearBefore, cost: 1000 }).filter(({ key }) => key.startsWith('companionships') || key === 'people_supported' || key === 'cost_per_person').map(({ value }) => value);
    });
  };
  const small = (n: number) => n > 0 && n < 5;
  const counted = (years: readonly Came[]) => {
    let there = 0;
    return years.flatMap(({ opened, finished, ended }) => { there += opened; const all = [opened, finished, ended, finished + ended, there]; there -= finished + ended; return all; });
  };
  const isPossible = (years: readonly Came[]): boolean => {
    let there = 0;
    return years.every(({ opened, finished, ended }) => (there += opened - finished - ended) >= 0 && opened >= 0 && finished >= 0 && ended >= 0);
  };
  const shifts = [-1, 0, 1];
  const others = (years: readonly Came[]): Came[][] => years.reduce<Came[][]>((all, { opened, finished, ended }) =>
    all.flatMap((some) => shifts.flatMap((a) => shifts.flatMap((b) => shifts.map((c) => [...some, { opened: opened + a, finished: finished + b, ended: ended + c }])))), [[]]).filter(isPossible);

  /** The same figures with nothing hidden; whoever has the cost a person has the people supported. */
  const numbersOf = (years: readonly Came[]): number[] => {
    let before = 0;
    return years.flatMap(({ opened, finished, ended }) => { const there = before + opened; before = there - finished - ended; return [there, opened, finished, ended, there]; });
  };

  it('leave no small count, nor how many left in all, that the figures of the others give away', () => {
    const roll = dice(20_261_127);
    let looked = 0;
    for (let history = 0; history < 40; history += 1) {
      const years: Came[] = [];
      let there = 0;
      for (let at = 0; at < 3; at += 1) {
        const opened = roll(9);
        const finished = Math.min(roll(6), there + opened);
        const ended = Math.min(roll(6), there + opened - finished);
        there += opened - finished - ended;
        years.push({ opened, finished, ended });
      }
      const isTold = reportsOf(years).map((value) => value !== null);
      const numbers = numbersOf(years);
      const alike = others(years).filter((other) => numbersOf(other).every((value, at) => !isTold[at] || value === numbers[at]));
      for (const [at, count] of counted(years).entries()) {
        if (!small(count)) continue;
        looked += 1;
        expect({ years, at, told: alike.every((other) => counted(other)[at] === count) }).toEqual({ years, at, told: false });
      }
    }
    expect(looked).toBeGreaterThan(100);
  });
});

describe('staying in touch', () => {
  const one = (outcome: string, n: number, channel: string | null = 'call', days = 0): CheckInSum => ({ outcome, channel, days, n });
  const sums = [one('talked', 9, 'call', 1), one('good', 8, 'text'), one('wants_call_back', 6, 'email', 4), one('wants_another_peer', 5, 'app'), one('talked', 5, 'in_person', 2), one('good', 5, null), one('no_answer', 3), one('skipped', 1, null), one('read', 1, 'text'), one('no_more', 1, 'text'), one('wrong_number', 1)];
  const counts = checkInCountsOf(sums);
  const rows = (more: Partial<CheckInCounts> = {}) => checkInSections({ ...counts, ...more }).flatMap((section) => section.rows);
  const hidden = (more: Partial<CheckInCounts>) => rows(more).flatMap((row) => (row.hidden && row.value === null ? [row.key] : []));
  const ways = ['by_call', 'by_text', 'by_email', 'by_app', 'in_person', 'way_not_known'];

  it('is what was agreed and came round, where people were in touch, by which way, and the middle of the days until then; of who did not answer there is nothing, and what was only read was no talk', () => {
    expect(rows().map(({ key, value, of, share, unit }) => [key, value, of, share, unit])).toEqual([
      ['check_ins_wished', 45, null, null, 'check_ins'], ['check_ins_made', 38, null, null, 'check_ins'], ['check_in_median_days', 1, null, null, 'days'],
      ...[9, 8, 6, 5, 5, 5].map((value, at) => [ways[at], value, null, null, 'check_ins']),
    ]);
    expect(checkInSections(checkInCountsOf([]))).toEqual([]);
  });

  it.each<[Partial<CheckInCounts>, string[]]>([
    [{ wished: 4, made: 4 }, ['check_ins_wished', 'check_ins_made', 'check_in_median_days', ...ways]],
    [{ made: 4 }, ['check_ins_made', 'check_in_median_days', ...ways]],
    [{ wished: 39 }, ['check_ins_made', 'check_in_median_days', ...ways]],
    [{ wished: 38 }, []],
    [{ ways: { ...counts.ways, app: 1 } }, ways],
    [{ ways: { ...counts.ways, app: 0 } }, []],
  ])('of %j hides %j', (few, keys) => expect(hidden(few)).toEqual(keys));

  it.each([one('lost_in_space', 1), one('talked', 1, 'pigeon')])('a word that no report knows, %j, is a fault', (sum) => expect(() => checkInCountsOf([sum])).toThrow('No report knows'));
});
