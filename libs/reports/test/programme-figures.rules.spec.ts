import { programmeCountsOf, programmeFigures, type ProgrammeSum } from '../src/programme-figures.rules.js';

const sum = (what: string, n: number, more: Partial<ProgrammeSum> = {}): ProgrammeSum => ({ what, outcome: null, how: null, days: null, n, amount: 0, isBefore: false, ...more });
const first = (days: number, n: number, outcome = 'inside', more: Partial<ProgrammeSum> = {}) => sum('first_meeting', n, { outcome, how: 'first', days, ...more });
/** Of the year before: 8 ways opened, 2 closed. Of this one, everything that a programme counts. */
const year = [
  sum('companionship_opened', 8, { isBefore: true }), sum('companionship_closed', 2, { outcome: 'ended', isBefore: true }), first(3, 6, 'inside', { isBefore: true }), sum('cost', 1, { amount: 999, isBefore: true }),
  sum('companionship_opened', 24), sum('companionship_closed', 7, { outcome: 'finished' }), sum('companionship_closed', 5, { outcome: 'ended' }),
  first(30, 5, 'after'), first(10, 7), first(4, 1), sum('first_meeting', 5, { outcome: 'inside', how: 'again', days: 90 }), sum('rematch', 6),
  sum('meeting', 40, { how: 'happened', amount: 2400 }), sum('meeting', -1, { how: 'happened', amount: -60 }), sum('meeting', 3, { how: 'did_not_happen' }), sum('travel', 20, { amount: 500 }),
  sum('gathering', 9, { amount: 44 }), sum('cost', 1, { amount: 10_000 }), sum('cost', -1, { amount: -1000 }),
];
const counts = programmeCountsOf(year);
const told = (more: Partial<typeof counts> = {}, rounding: 'cut' | 'round' = 'cut') => new Map(programmeFigures({ ...counts, ...more }, rounding).map(({ key, ...figure }) => [key, figure]));
const hiddenOf = (more: Partial<typeof counts>) => [...told(more)].flatMap(([key, { hidden, value, of }]) => (hidden && value === null && of === null ? [key] : []));

describe('a programme’s year', () => {
  it('adds up its facts; of what was before it only whose way was still open counts', () => {
    expect(counts).toEqual({
      peopleSupported: 30, opened: 24, finished: 7, ended: 5, firstMeetings: 13, inside: 8, outside: 5, again: 5, rematches: 6, meetings: 39, minutes: 2340, travelMinutes: 500, gatherings: 9, gatheringPeople: 44, cost: 9000,
      waits: [4, ...Array(7).fill(10), ...Array(5).fill(30)],
    });
  });

  it('tells each figure, the middle wait and the longest in weeks begun, hours to a tenth, and what it cost a person', () => {
    expect([...told()].map(([key, { value, hidden, of }]) => [key, value, hidden, of])).toEqual([
      ['people_supported', 30, false, null], ['companionships_opened', 24, false, null], ['companionships_finished', 7, false, null], ['companionships_ended', 5, false, null],
      ['first_meetings', 13, false, null], ['first_meetings_inside', 8, false, 13], ['wait_median_days', 10, false, null], ['wait_longest_weeks', 5, false, null],
      ['rematches', 6, false, null], ['meetings_held', 39, false, null], ['meeting_hours', 39, false, null], ['travel_hours', 8.3, false, null],
      ['gatherings', 9, false, null], ['gathering_people', 44, false, null], ['cost', 9000, false, null], ['cost_per_person', 300, false, null],
    ]);
  });

  it.each([[[1, 4, 9], 4], [[1, 4], 2.5], [[7], 7], [[], null]])('the middle of %j is %s', (waits, middle) => expect(told({ waits }).get('wait_median_days')).toMatchObject({ value: middle }));

  it.each([['cut', 285.71], ['round', 285.72]] as const)('what it cost a person is %s as the charter says', (rounding, value) => expect(told({ cost: 2000.01, peopleSupported: 7 }, rounding).get('cost_per_person')!.value).toBe(value));

  it('tells nothing of a cost that nobody wrote down, and divides by nobody', () => {
    expect([told({ cost: 0 }), told({ peopleSupported: 0 })].map((figures) => figures.get('cost_per_person'))).toEqual([{ value: null, hidden: false, of: null }, { value: null, hidden: false, of: null }]);
  });
});

describe('fewer than five', () => {
  it.each<[Partial<typeof counts>, string[]]>([
    [{}, []],
    [{ peopleSupported: 4 }, ['people_supported', 'meetings_held', 'meeting_hours', 'travel_hours', 'cost_per_person']],
    [{ opened: 1 }, ['companionships_opened']],
    [{ finished: 4 }, ['companionships_finished', 'companionships_ended']],
    [{ ended: 1 }, ['companionships_finished', 'companionships_ended']],
    [{ firstMeetings: 4, inside: 4, outside: 0 }, ['first_meetings', 'first_meetings_inside', 'wait_median_days', 'wait_longest_weeks']],
    [{ firstMeetings: 4, inside: 4, outside: 0, again: 0 }, ['first_meetings', 'first_meetings_inside', 'wait_median_days', 'wait_longest_weeks', 'meetings_held', 'meeting_hours', 'travel_hours']],
    [{ inside: 9, outside: 4 }, ['first_meetings_inside']],
    [{ inside: 4, outside: 9 }, ['first_meetings_inside']],
    [{ again: 4 }, ['rematches']],
    [{ rematches: 4 }, ['rematches']],
    [{ gatheringPeople: 4 }, ['gathering_people']],
  ])('of %j hides %j, parts of a whole together', (few, hidden) => expect(hiddenOf(few)).toEqual(hidden));

  it('none at all is told', () => expect(told({ opened: 0 }).get('companionships_opened')).toEqual({ value: 0, hidden: false, of: null }));
});
