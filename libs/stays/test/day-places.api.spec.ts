import { besideAWorker, HouseStory, type Loose, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let places: string[];
besideAWorker((given) => ({ api, worker } = given));
beforeEach(() => begin('former_guests'));

/** Three rooms and two day places for up to seven days, as in Tupu Ake. */
async function begin(whom: 'former_guests' | 'anyone' | null): Promise<void> {
  story = await HouseStory.begin(api, { charter: (one: Loose) => {
    one.day_programme = whom && { places: 2, days: 7, for: whom };
    one.nights.longest = 3;
  } });
  const { rows } = await api.database.admin.query<{ id: string }>(
    `insert into spaces (id, organisation_id, service_id, name, kind, position) select gen_random_uuid(), $1, $2, 'Day place ' || n, 'day', 10 + n from generate_series(1, 2) n returning id`, [story.open.id, story.open.house.id]);
  places = rows.map(({ id }) => id);
}
const ada = () => story.open.as.peerWorker;
const act = (field: string, variables: Record<string, unknown>) => story.acts.do(ada(), field, variables);
const ask = async (more: Record<string, unknown> = {}) => story.good('Enquiry', await act('takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', spaceKind: 'day', wantsNights: 5, stayedHere: true, ...more } }));
const hold = (enquiryId: string, at = 0) => act('holdSpace', { enquiryId, spaceId: places[at] });
const board = () => act('board', { houseId: story.open.house.id, nights: 7 });

/** Somebody expected by day, from the call to the third yes. */
async function expectedByDay(at = 0, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await ask(more);
  story.good('Enquiry', await hold(id, at));
  for (const voice of ['guest', 'first_contact']) await act('speak', { enquiryId: id, voice, answer: 'yes' });
  return story.good('Enquiry', await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' })).stayId;
}
async function hereByDay(at = 0, more: Record<string, unknown> = {}): Promise<string> {
  const stayId = await expectedByDay(at, more);
  story.good('Stay', await act('welcomeGuest', { stayId }));
  return stayId;
}

describe('who may have a day place', () => {
  it('is who says they stayed here before, where the charter says so; nobody is looked up', async () => {
    for (const stayedHere of [null, false]) {
      const { id } = await ask({ stayedHere });
      const { answer, changed } = await story.changes(() => hold(id));
      expect([answer, changed]).toEqual([{ __typename: 'NotForADayPlace', code: 'NotForADayPlace', problem: 'former_guests', days: 7 }, {}]);
    }
    expect(await hold((await ask()).id)).toMatchObject({ __typename: 'Enquiry', stayedHere: true, hold: { spaceName: 'Day place 1', from: '2026-11-02', to: '2026-11-07' } });
  });

  it('is anyone, where the charter says that', async () => {
    await begin('anyone');
    expect(await hold((await ask({ stayedHere: null })).id)).toMatchObject({ __typename: 'Enquiry' });
  });

  it('is for the charter’s days and no longer, the nights’ longest being nothing to it; later too', async () => {
    expect(await hold((await ask({ wantsNights: 8 })).id)).toMatchObject({ __typename: 'NotForADayPlace', problem: 'too_long', days: 7 });
    const stayId = await hereByDay(0, { wantsNights: 7 });
    expect(await act('changeNights', { stayId, leaves: '2026-11-10' })).toMatchObject({ __typename: 'NotForADayPlace', problem: 'too_long' });
    expect(await act('stay', { id: stayId })).toMatchObject({ spaceKind: 'day', nights: 7, longestNights: 7, pastLongest: false });
  });

  it('is nobody where the house has no day programme', async () => {
    await begin(null);
    expect(await hold((await ask()).id)).toMatchObject({ __typename: 'NotForADayPlace', problem: 'none', days: null });
  });

  it('is one person a day: of two at once one has it, and both can have one each', async () => {
    const [one, two] = [await ask(), await ask()];
    const at = await Promise.all([hold(one.id), hold(two.id)]);
    expect(at.map(({ __typename }) => __typename).sort()).toEqual(['Enquiry', 'SpaceTaken']);
    expect(at.find(({ __typename }) => __typename === 'SpaceTaken').free.map(({ name }: Loose) => name)).toEqual(['Day place 2']);
  });

  it('is never somebody who asks for a bed, nor the other way', async () => {
    expect((await story.acts.whole(ada(), 'holdSpace', { enquiryId: (await story.enquiry()).id, spaceId: places[0] })).errors?.[0]?.extensions?.code).toBe('NOT_HERE');
    expect((await story.acts.whole(ada(), 'holdSpace', { enquiryId: (await ask()).id, spaceId: story.room(0) })).errors?.[0]?.extensions?.code).toBe('NOT_HERE');
  });
});

describe('a visit by day', () => {
  it('begins and ends with days used, and each is told as of the day', async () => {
    const stayId = await expectedByDay();
    const came = await story.changes(() => act('welcomeGuest', { stayId }));
    expect(came.facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: 1, space_kind: 'day' }]);
    await story.at('2026-11-04', '16:00');
    const left = await story.changes(() => act('recordLeaving', { stayId, input: { how: 'moved_on' } }));
    expect(left.answer).toMatchObject({ __typename: 'Stay', state: 'left', leaves: '2026-11-05', nights: 3 });
    expect(left.facts).toEqual([{ what: 'stay_ended', day: '2026-11-05', cohort_day: '2026-11-02', n: 1, days: 3, how: 'moved_on', space_kind: 'day' }]);
    const back = await story.changes(() => act('undoLeaving', { stayId }));
    expect(back.answer).toMatchObject({ __typename: 'Stay', state: 'here', leaves: '2026-11-07' });
    expect(back.facts).toEqual([{ what: 'stay_ended', day: '2026-11-05', cohort_day: '2026-11-02', n: -1, days: 3, how: 'moved_on', space_kind: 'day' }]);
  });

  it('on one day is a day, and an arrival can be taken back', async () => {
    const stayId = await hereByDay();
    expect((await story.changes(() => act('undoWelcome', { stayId }))).facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: -1, space_kind: 'day' }]);
    await act('welcomeGuest', { stayId });
    expect(await act('recordLeaving', { stayId, input: {} })).toMatchObject({ leaves: '2026-11-03', nights: 1 });
  });

  it('keeps nobody overnight: after its last day the place is another’s, whether the leaving was written down or not', async () => {
    await hereByDay(0, { wantsNights: 1 });
    await story.at('2026-11-02', '21:00');
    expect((await board()).dayPlaces).toEqual(expect.objectContaining({ places: 2, used: [1, 0, 0, 0, 0, 0, 0] }));
    await story.at('2026-11-03', '09:00');
    expect(await hold((await ask()).id)).toMatchObject({ __typename: 'Enquiry', hold: { spaceName: 'Day place 1', from: '2026-11-03' } });
  });

  it('that nobody came to is told as of the day too', async () => {
    await expectedByDay();
    await story.at('2026-11-02', '20:01');
    expect((await story.changes(() => worker.runJobs())).facts).toContainEqual({ what: 'hold_lapsed', day: '2026-11-02', n: 1, outcome: 'expected', space_kind: 'day' });
  });
});

describe('day places and beds', () => {
  it('are counted apart on the board', async () => {
    await hereByDay();
    await story.here({ room: 0, nights: 1 });
    const { free, dayPlaces } = await board();
    expect([free, dayPlaces.used]).toEqual([[2, 3, 3, 3, 3, 3, 3], [1, 1, 1, 1, 1, 0, 0]]);
    await begin(null);
    await api.database.admin.query("delete from spaces where kind = 'day' and service_id = $1", [story.open.house.id]);
    expect((await board()).dayPlaces).toBeNull();
  });

  it('make no room for each other: “no room” for a bed with day places free, and for the day with beds free', async () => {
    for (const room of [0, 1, 2]) await story.here({ room });
    const bed = await story.enquiry();
    expect((await story.changes(() => act('closeEnquiry', { enquiryId: bed.id, input: { outcome: 'no_space' } }))).facts).toEqual([expect.not.objectContaining({ space_kind: 'day' })]);
    const visit = await ask({ wantsNights: 1 });
    expect(await act('closeEnquiry', { enquiryId: visit.id, input: { outcome: 'no_space' } })).toMatchObject({ __typename: 'SpaceWasFree', free: [{ name: 'Day place 1' }, { name: 'Day place 2' }] });
    for (const at of [0, 1]) await hereByDay(at);
    expect((await story.changes(() => act('closeEnquiry', { enquiryId: visit.id, input: { outcome: 'no_space' } }))).facts).toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 1, channel: 'phone', outcome: 'no_space', space_kind: 'day' }]);
  });

  it('are counted apart as the days turn, once', async () => {
    await hereByDay();
    await story.here({ room: 0 });
    await story.at('2026-11-03', '06:00');
    const { facts } = await story.changes(() => worker.runJob('count-nights'));
    const told = [{ what: 'night_open', n: 3 }, { what: 'night_used', n: 1 }, { what: 'night_open', n: 2, space_kind: 'day' }, { what: 'night_used', n: 1, space_kind: 'day' }];
    expect(facts).toEqual(expect.arrayContaining(told.map((one) => ({ day: '2026-11-02', ...one }))));
    expect((await story.changes(() => worker.runJob('count-nights'))).facts).toEqual([]);
  });
});
