import { inAHouse, type HouseStory, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const until = (stayId: string, leaves: string, more: Record<string, unknown> = {}) => story.acts.do(ada(), 'changeNights', { stayId, leaves, ...more });
const move = (stayId: string, at: number, from?: string) => story.acts.do(ada(), 'moveStay', { stayId, spaceId: story.room(at), ...(from ? { from } : {}) });
const segment = (at: number, from: string, to: string) => ({ __typename: 'StaySegment', spaceId: story.room(at), spaceName: `Room ${at + 1}`, from, to });
const free = (refusal: Loose) => refusal.free.map((one: Loose) => [one.name, one.freeNights]);

describe('changing the nights of a stay', () => {
  it('makes it longer, and the nights are taken at once', async () => {
    const { id } = await story.here({ room: 0 });
    const { answer, changed } = await story.changes(() => until(id, '2026-11-08'));
    expect(answer).toMatchObject({ __typename: 'Stay', leaves: '2026-11-08', nights: 6, pastLongest: false, segments: [segment(0, '2026-11-02', '2026-11-08')] });
    expect(changed).toEqual({ stays: '~1', claims: '~1' });
    expect((await story.changes(() => until(id, '2026-11-08'))).changed).toEqual({});
  });

  it('makes it shorter, and the nights are free at once', async () => {
    const { id } = await story.expected({ room: 0, nights: 5 });
    expect(await until(id, '2026-11-03')).toMatchObject({ state: 'expected', leaves: '2026-11-03', nights: 1, segments: [segment(0, '2026-11-02', '2026-11-03')] });
    expect(await story.expected({ room: 0, from: '2026-11-03', nights: 5 })).toMatchObject({ state: 'expected', arrives: '2026-11-03' });
  });

  it('lets go of the spaces of nights that are no more', async () => {
    const { id } = await story.here({ room: 0, nights: 6 });
    await move(id, 1, '2026-11-05');
    expect(await until(id, '2026-11-04')).toMatchObject({ segments: [segment(0, '2026-11-02', '2026-11-04')] });
    expect(await until(id, '2026-11-07')).toMatchObject({ segments: [segment(0, '2026-11-02', '2026-11-07')] });
  });

  it('past the nominal longest is a talk first; with it, nothing stands in the way, and it is shown', async () => {
    const { id } = await story.here({ room: 0 });
    const { answer, changed } = await story.changes(() => until(id, '2026-11-10'));
    expect(answer).toEqual({ __typename: 'TalkFirst', code: 'TalkFirst', longestNights: 7, voices: ['guest', 'house'] });
    expect(changed).toEqual({});
    expect(await until(id, '2026-11-10', { talked: true })).toMatchObject({ nights: 8, longestNights: 7, pastLongest: true });
    const [{ claims }] = (await story.acts.do(ada(), 'board', { houseId: story.open.house.id })).spaces;
    expect(claims.map((one: Loose) => [one.from, one.to, one.pastLongest])).toEqual([['2026-11-02', '2026-11-10', true]]);
    expect(await until(id, '2026-11-09')).toMatchObject({ nights: 7, pastLongest: false });
  });

  it('is judged by the charter the stay began under, though another is in force meanwhile', async () => {
    const { id } = await story.here({ room: 0 });
    await api.database.admin.query(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
       select gen_random_uuid(), organisation_id, service_id, 2, '2026-11-02', jsonb_set(charter, '{nights,longest}', '3'), published_at from charter_versions where service_id = $1`, [story.open.house.id]);
    expect(await until(id, '2026-11-09')).toMatchObject({ __typename: 'Stay', nights: 7, longestNights: 7, pastLongest: false });
    const { claims } = (await story.acts.do(ada(), 'board', { houseId: story.open.house.id })).spaces[0];
    expect(claims[0].pastLongest).toBe(false);
    expect(await story.acts.do(ada(), 'holdSpace', { enquiryId: (await story.enquiry({ nights: 4 })).id, spaceId: story.room(1) })).toMatchObject({ __typename: 'TalkFirst', longestNights: 3 });
  });

  it('into nights that are somebody else’s is refused with what is free for those nights', async () => {
    const { id } = await story.here({ room: 0, nights: 2 });
    await story.expected({ room: 0, from: '2026-11-05', nights: 2 });
    await story.expected({ room: 1, from: '2026-11-06', nights: 2 });
    const { answer, changed } = await story.changes(() => until(id, '2026-11-07'));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', code: 'SpaceTaken', spaceName: 'Room 1', by: 'Bo', at: '2026-11-02T15:00:00.000Z' });
    expect(free(answer)).toEqual([['Room 3', 3], ['Room 2', 2]]);
    expect(changed).toEqual({});
  });

  it.each([
    ['2026-11-02', 'before the first night has passed', { field: 'leaves', problem: 'wrong_order', limit: null }],
    ['2026-10-31', 'before coming in', { field: 'leaves', problem: 'wrong_order', limit: null }],
    ['2027-11-03', 'more than a year on', { field: 'leaves', problem: 'too_far', limit: 365 }],
  ])('to %s, %s, needs another look', async (leaves, _, field) => {
    const { id } = await story.here({ room: 0 });
    const { answer, changed } = await story.changes(() => until(id, leaves, { talked: true }));
    expect(answer).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', ...field }] });
    expect(changed).toEqual({});
  });

  it('to a morning that has passed is not possible for who is here', async () => {
    const { id } = await story.here({ room: 0, nights: 5 });
    await story.at('2026-11-05', '10:00');
    expect(await until(id, '2026-11-04')).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'leaves', problem: 'wrong_order' }] });
    expect(await until(id, '2026-11-05')).toMatchObject({ __typename: 'Stay', nights: 3 });
  });

  it('with a version that is no longer the newest is refused, and the same nights are no change', async () => {
    const { id, version } = await story.here({ room: 0 });
    await until(id, '2026-11-06', { version });
    expect(await until(id, '2026-11-07', { version })).toEqual({ __typename: 'ChangedElsewhere', code: 'ChangedElsewhere', by: null, at: null });
    expect(await until(id, '2026-11-06', { version })).toMatchObject({ __typename: 'Stay', version: version + 1 });
  });

  it('by two at once, each for the same night of one space, is one longer stay and one refusal', async () => {
    const [one, other] = [await story.here({ room: 0, nights: 2 }), await story.expected({ room: 0, from: '2026-11-06', nights: 2 })];
    const answers = await Promise.all([
      story.acts.do(ada(), 'changeNights', { stayId: one.id, leaves: '2026-11-06' }),
      story.acts.do(story.open.as.secondPeer, 'welcomeGuest', { stayId: other.id, spaceId: story.room(0), early: true }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['SpaceTaken', 'Stay']);
  });

  it('of a guest who has left is not possible now', async () => {
    expect(await until((await story.left()).id, '2026-11-08')).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'left' });
  });
});

describe('moving to another space', () => {
  it('from tonight on keeps one stay of two stretches', async () => {
    const { id } = await story.here({ room: 0, nights: 5 });
    await story.at('2026-11-04', '11:00');
    const { answer, changed } = await story.changes(() => move(id, 2));
    expect(answer).toMatchObject({ __typename: 'Stay', nights: 5, spaceName: 'Room 3', segments: [segment(0, '2026-11-02', '2026-11-04'), segment(2, '2026-11-04', '2026-11-07')] });
    expect(changed).toEqual({ stays: '~1', claims: '+1 ~1' });
    expect((await story.changes(() => move(id, 2))).changed).toEqual({});
  });

  it('and back again is one stretch, as if nothing had been', async () => {
    const { id } = await story.here({ room: 0, nights: 5 });
    await story.at('2026-11-04', '11:00');
    await move(id, 2);
    expect(await move(id, 0)).toMatchObject({ segments: [segment(0, '2026-11-02', '2026-11-07')] });
  });

  it('of an expected guest is from the first night on, and what is kept is kept as long', async () => {
    const { id, keptUntil } = await story.expected({ room: 0, from: '2026-11-04' });
    expect(await move(id, 1, '2026-11-05')).toMatchObject({ state: 'expected', keptUntil, segments: [segment(1, '2026-11-04', '2026-11-07')] });
    await story.at('2026-11-04', '20:00');
    expect((await story.stay(id)).state).toBe('not_taken_up');
    expect((await story.acts.do(ada(), 'board', { houseId: story.open.house.id, nights: 1 })).free).toEqual([3]);
  });

  it('from a later night, and from one of the last 72 hours, which counts those nights again', async () => {
    const { id } = await story.here({ room: 0, nights: 7 });
    await story.at('2026-11-06', '10:00');
    expect(await move(id, 1, '2026-11-08')).toMatchObject({ segments: [segment(0, '2026-11-02', '2026-11-08'), segment(1, '2026-11-08', '2026-11-09')] });
    const { answer, changed } = await story.changes(() => move(id, 2, '2026-11-03'));
    expect(answer).toMatchObject({ segments: [segment(0, '2026-11-02', '2026-11-03'), segment(2, '2026-11-03', '2026-11-09')] });
    expect(changed).toEqual({ stays: '~1', claims: '+1 -1 ~1', outbox: '+1' });
    expect(await move(id, 1, '2026-11-02')).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 72 });
  });

  it.each(['2026-11-01', '2026-11-05'])('from %s, outside the stay, needs another look', async (from) => {
    const { id } = await story.here({ room: 0 });
    expect(await move(id, 1, from)).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'from', problem: 'wrong_order', limit: null }] });
  });

  it('into a space that somebody has is refused with what is free, and nothing moves', async () => {
    const [{ id }] = [await story.here({ room: 0 }), await story.expected({ room: 1, from: '2026-11-03', nights: 1 })];
    const { answer, changed } = await story.changes(() => move(id, 1));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 2', kind: 'stay', by: 'Bo' });
    expect(free(answer)).toEqual([['Room 3', 3]]); // not the one they are in
    expect(changed).toEqual({});
  });

  it('into a space where somebody is still inside is refused, though it was to be free', async () => {
    await story.here({ room: 1, nights: 1 });
    const { id } = await story.here({ room: 0 });
    await story.at('2026-11-03', '12:00');
    expect(await move(id, 1)).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 2' });
    expect(await move(id, 1, '2026-11-04')).toMatchObject({ __typename: 'Stay' });
  });

  it('into a closed space is refused', async () => {
    const { id } = await story.here({ room: 0 });
    await story.acts.do(ada(), 'closeSpace', { spaceId: story.room(1), from: '2026-11-04', to: '2026-11-05', why: 'repair' });
    expect(await move(id, 1)).toMatchObject({ __typename: 'SpaceTaken', kind: 'closure', by: 'Ada' });
    const { id: asked } = await story.enquiry({ nights: 1 });
    await story.acts.do(ada(), 'holdSpace', { enquiryId: asked, spaceId: story.room(2) });
    expect(await move(id, 2)).toMatchObject({ __typename: 'SpaceTaken', kind: 'hold', by: 'Ada' });
  });

  it('into a space of another house is not possible', async () => {
    const { id } = await story.here({ room: 0 });
    const spaceId = story.open.houses[1]!.spaces[0]!.id;
    const { answer, changed } = await story.changes(() => story.acts.errorOf(ada(), 'moveStay', { stayId: id, spaceId }));
    expect([answer, changed]).toEqual(['NOT_HERE', {}]);
  });

  it('of a guest who has left is not possible now', async () => {
    expect(await move((await story.left()).id, 1)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'left' });
  });
});

describe('a guest still here after the planned morning', () => {
  const welcome = (stayId: string, more: Record<string, unknown> = {}) => story.acts.do(ada(), 'welcomeGuest', { stayId, ...more });
  const tonight = async () => (await story.acts.do(ada(), 'board', { houseId: story.open.house.id, nights: 1 }));

  it('has the space on offer for others by day, and keeps it from the evening hour on', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '19:59');
    expect([(await tonight()).free, (await tonight()).spaces[0].claims]).toEqual([[3], []]);
    await story.at('2026-11-03', '20:00');
    const board = await tonight();
    expect([board.free, board.spaces[0].claims.map((one: Loose) => [one.stayId, one.to])]).toEqual([[2], [[id, '2026-11-04']]]);
    expect((await story.acts.do(ada(), 'freeSpaces', { houseId: story.open.house.id, from: '2026-11-03', nights: 1 })).map((one: Loose) => one.name)).toEqual(['Room 2', 'Room 3']);
    const enquiry = await story.enquiry({ nights: 1 });
    expect(enquiry.freeSpaces.map((one: Loose) => one.name)).toEqual(['Room 2', 'Room 3']);
    const { answer } = await story.changes(() => story.acts.do(ada(), 'holdSpace', { enquiryId: enquiry.id, spaceId: story.room(0) }));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1' });
    const { changed } = await story.changes(() => story.acts.do(ada(), 'holdSpace', { enquiryId: enquiry.id, spaceId: story.room(1) }));
    expect(changed).toEqual({ enquiries: '~1', stays: '~1', claims: '+1 ~1', outbox: '+1' });
    expect(await story.stay(id)).toMatchObject({ state: 'here', leaves: '2026-11-04', nights: 2 });
  });

  it('keeps it against a newcomer, who is welcomed elsewhere, until they leave', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '09:00');
    const next = await story.expected({ room: 0, nights: 2 });
    await story.at('2026-11-03', '19:00');
    expect(await welcome(next.id)).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1' });
    await story.acts.do(ada(), 'recordLeaving', { stayId: id, input: { how: 'moved_on' } });
    expect(await welcome(next.id)).toMatchObject({ __typename: 'Stay', spaceName: 'Room 1', arrives: '2026-11-03' });
  });

  it('has the nights up to the first that is somebody else’s, when nobody wrote anything for days', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.acts.do(ada(), 'closeSpace', { spaceId: story.room(0), from: '2026-11-05', to: '2026-11-08', why: 'repair' });
    await story.at('2026-11-06', '21:00');
    await story.expected({ room: 1 });
    expect(await story.stay(id)).toMatchObject({ state: 'here', leaves: '2026-11-05', segments: [segment(0, '2026-11-02', '2026-11-05')] });
  });

  it('goes on being one stay, past the longest, for as long as they are here', async () => {
    const { id } = await story.here({ room: 0, nights: 7 });
    await story.at('2026-11-11', '21:00');
    await story.expected({ room: 1 });
    expect(await story.stay(id)).toMatchObject({ leaves: '2026-11-12', nights: 10, pastLongest: true });
  });
});
