import { inAHouse, type HouseStory, type Loose } from '#peerhouse/testing';

let story: HouseStory;
inAHouse((given) => { ({ story } = given); });

const ada = () => story.open.as.peerWorker;
const leave = (stayId: string, input: Record<string, unknown> = {}) => story.acts.do(ada(), 'recordLeaving', { stayId, input: { how: 'moved_on', ...input } });
const undo = (stayId: string) => story.acts.do(ada(), 'undoLeaving', { stayId });
const segment = (at: number, from: string, to: string) => ({ __typename: 'StaySegment', spaceId: story.room(at), spaceName: `Room ${at + 1}`, from, to });

describe('a guest leaves', () => {
  it('early, and the nights to come are free at once', async () => {
    const { id } = await story.here({ room: 0, nights: 5 });
    await story.at('2026-11-04', '09:00');
    const { answer, changed, facts } = await story.changes(() => leave(id, { how: 'hopes_met', hopeMet: true }));
    expect(answer).toMatchObject({
      __typename: 'Stay', state: 'left', leaves: '2026-11-04', nights: 2, how: 'hopes_met', hopeMet: true, leftAt: story.moment('2026-11-04', '09:00').toISOString(),
      undoUntil: story.moment('2026-11-05', '09:00').toISOString(), segments: [segment(0, '2026-11-02', '2026-11-04')],
    });
    expect(changed).toEqual({ stays: '~1', claims: '~1', facts: '+1', outbox: '+2' });
    expect(facts).toEqual([{ what: 'stay_ended', day: '2026-11-04', cohort_day: '2026-11-02', n: 1, days: 2, how: 'hopes_met', hope_met: 'yes' }]);
    expect(await story.expected({ room: 0, nights: 7 })).toMatchObject({ arrives: '2026-11-04' });
  });

  it('on the day of coming in: a stay of no night, which leaves no claim', async () => {
    const { id } = await story.here({ room: 0 });
    await story.at('2026-11-02', '23:30');
    const { answer, changed, facts } = await story.changes(() => leave(id));
    expect(answer).toMatchObject({ state: 'left', arrives: '2026-11-02', leaves: '2026-11-02', nights: 0, segments: [], spaceId: null });
    expect(changed).toEqual({ stays: '~1', claims: '-1', facts: '+1', outbox: '+2' });
    expect(facts).toEqual([{ what: 'stay_ended', day: '2026-11-02', cohort_day: '2026-11-02', n: 1, days: 0, how: 'moved_on' }]);
  });

  it('after midnight: by the calendar it is the next day', async () => {
    const { id } = await story.here({ room: 0 });
    await story.at('2026-11-03', '02:00');
    expect(await leave(id)).toMatchObject({ leaves: '2026-11-03', nights: 1 });
  });

  it('later than planned: the nights they had are theirs', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-05', '11:00');
    const { answer, facts } = await story.changes(() => leave(id));
    expect(answer).toMatchObject({ leaves: '2026-11-05', nights: 3, segments: [segment(0, '2026-11-02', '2026-11-05')] });
    expect(facts.map(({ days }) => days)).toEqual([3]);
  });

  it('without being asked how it ended or whether a hope was met: no answer is made up', async () => {
    const { id } = await story.here();
    const { answer, facts } = await story.changes(() => leave(id, { how: null }));
    expect(answer).toMatchObject({ __typename: 'Stay', state: 'left', how: null, hopeMet: null });
    expect(facts).toEqual([{ what: 'stay_ended', day: '2026-11-02', cohort_day: '2026-11-02', n: 1, days: 0 }]);
    expect((await story.changes(() => leave(id, { how: null }))).changed).toEqual({});
  });

  it('rather not saying how it ended', async () => {
    const { id } = await story.here();
    const { answer, facts } = await story.changes(() => leave(id, { how: 'rather_not_say' }));
    expect(answer).toMatchObject({ how: 'rather_not_say', hopeMet: null });
    expect(facts[0]).toMatchObject({ how: 'rather_not_say' });
    expect(facts[0]).not.toHaveProperty('hope_met');
    const other = await story.here({ room: 1 });
    expect((await story.changes(() => leave(other.id, { hopeMet: false }))).facts[0]).toMatchObject({ hope_met: 'no' });
  });

  it('and it is written down up to 72 hours later, not more, not before it was, not before they came in', async () => {
    const { id } = await story.here({ room: 0, nights: 7 });
    await story.at('2026-11-05', '11:00');
    const at = (day: string, time: string) => leave(id, { at: story.moment(day, time).toISOString() });
    expect(await at('2026-11-02', '10:59')).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 72 });
    expect(await at('2026-11-05', '11:02')).toEqual({ __typename: 'NotYet', code: 'NotYet' });
    const { answer, changed } = await story.changes(() => at('2026-11-03', '08:00'));
    expect(answer).toMatchObject({ state: 'left', leaves: '2026-11-03', nights: 1, leftAt: story.moment('2026-11-03', '08:00').toISOString(), undoUntil: story.moment('2026-11-06', '11:00').toISOString() });
    expect(changed).toEqual({ stays: '~1', claims: '~1', facts: '+1', outbox: '+2' });
    const late = await story.here({ room: 1 });
    expect(await leave(late.id, { at: story.moment('2026-11-05', '10:59').toISOString() })).toEqual(
      { __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'at', problem: 'wrong_order', limit: null }] });
  });

  it('twice in the same words is one leaving; in other words it is not possible now', async () => {
    const { id } = await story.left();
    expect((await story.changes(() => leave(id, { how: 'own_choice' }))).changed).toEqual({});
    expect(await leave(id, { how: 'own_choice' })).toMatchObject({ __typename: 'Stay', state: 'left' });
    expect(await leave(id, { how: 'hospital' })).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'left' });
  });

  it('by two writing it down at once: one is told, the other is told what it is now', async () => {
    const { id } = await story.here();
    const answers = await Promise.all([leave(id, { how: 'moved_on' }), story.acts.do(story.open.as.secondPeer, 'recordLeaving', { stayId: id, input: { how: 'hospital' } })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['NotNow', 'Stay']);
  });

  it.each(['evicted', '', 'x'.repeat(10_000)])('in a way that is not on the list: needs another look (%#)', async (how) => {
    const { id } = await story.here();
    const { answer, changed } = await story.changes(() => leave(id, { how }));
    expect(answer).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'how', problem: 'not_a_choice', limit: null }] });
    expect(changed).toEqual({});
  });

  it('who never came in: not possible now', async () => {
    expect(await leave((await story.expected()).id)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'expected' });
  });
});

describe('taking a leaving back', () => {
  it('gives back the nights that were planned, and takes the count back', async () => {
    const { id } = await story.here({ room: 0, nights: 5 });
    await story.at('2026-11-04', '09:00');
    await leave(id, { how: 'hopes_met', hopeMet: true });
    const { answer, changed, facts } = await story.changes(() => undo(id));
    expect(answer).toMatchObject({ __typename: 'Stay', state: 'here', leaves: '2026-11-07', nights: 5, how: null, hopeMet: null, leftAt: null, segments: [segment(0, '2026-11-02', '2026-11-07')] });
    expect(changed).toEqual({ stays: '~1', claims: '~1', facts: '+1', outbox: '+2' });
    expect(facts).toEqual([{ what: 'stay_ended', day: '2026-11-04', cohort_day: '2026-11-02', n: -1, days: 2, how: 'hopes_met', hope_met: 'yes' }]);
    expect((await story.changes(() => undo(id))).changed).toEqual({});
  });

  it('of a stay of no night gives the whole stay back', async () => {
    const { id } = await story.left({ room: 2 });
    expect(await undo(id)).toMatchObject({ state: 'here', nights: 3, segments: [segment(2, '2026-11-02', '2026-11-05')] });
  });

  it('on the day of a move goes on in the space moved to', async () => {
    const { id } = await story.here({ room: 0, nights: 6 });
    await story.acts.do(ada(), 'moveStay', { stayId: id, spaceId: story.room(1), from: '2026-11-04' });
    await story.expected({ room: 0, from: '2026-11-04' });
    await story.at('2026-11-04', '09:00');
    await leave(id);
    expect(await undo(id)).toMatchObject({ segments: [segment(0, '2026-11-02', '2026-11-04'), segment(1, '2026-11-04', '2026-11-08')] });
  });

  it('gives the nights of a move ahead back too, though the house does not offer them meanwhile', async () => {
    const { id } = await story.here({ room: 0, nights: 4 });
    await story.acts.do(ada(), 'moveStay', { stayId: id, spaceId: story.room(1), from: '2026-11-04' });
    await story.acts.do(ada(), 'takeOffOffer', { houseId: story.open.house.id, from: '2026-11-02', to: '2026-11-06' });
    await leave(id);
    expect(await undo(id)).toMatchObject({ state: 'here', segments: [segment(0, '2026-11-02', '2026-11-04'), segment(1, '2026-11-04', '2026-11-06')] });
  });

  it('says which space of a move ahead somebody else has', async () => {
    const { id } = await story.here({ room: 0, nights: 4 });
    await story.acts.do(ada(), 'moveStay', { stayId: id, spaceId: story.room(1), from: '2026-11-04' });
    await leave(id);
    await story.expected({ room: 1, from: '2026-11-04', nights: 2 });
    expect((await story.changes(() => undo(id))).answer).toMatchObject({ __typename: 'SpaceTaken', kind: 'stay', spaceName: 'Room 2' });
  });

  it('is possible for 24 hours after it was written down', async () => {
    const [one, other] = [await story.left({ room: 0 }), await story.left({ room: 1 })];
    await story.at('2026-11-03', '09:59');
    expect(await undo(one.id)).toMatchObject({ state: 'here' });
    await story.at('2026-11-03', '10:00');
    const { answer, changed } = await story.changes(() => undo(other.id));
    expect(answer).toEqual({ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 24 });
    expect(changed).toEqual({});
  });

  it('whose space is somebody else’s meanwhile is refused with what is free', async () => {
    const { id } = await story.left({ room: 0 });
    await story.expected({ room: 0, nights: 2 });
    const { answer, changed } = await story.changes(() => undo(id));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', code: 'SpaceTaken', spaceName: 'Room 1', by: 'Bo' });
    expect(answer.free.map((one: Loose) => [one.name, one.freeNights])).toEqual([['Room 2', 3], ['Room 3', 3]]);
    expect(changed).toEqual({});
  });

  it('as planned, whose space a newcomer is in tonight, is refused too', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '09:00');
    await leave(id);
    await story.here({ room: 0, nights: 2 });
    const { answer } = await story.changes(() => undo(id));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1', by: 'Ada' });
  });

  it('of a guest who has not left is no change, or not possible now', async () => {
    const [here, expected] = [await story.here({ room: 0 }), await story.expected({ room: 1 })];
    expect((await story.changes(() => undo(here.id))).changed).toEqual({});
    expect(await undo(expected.id)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'expected' });
  });
});

it('a stay is found in the list while it is on, and for seven days after', async () => {
  const listed = async () => (await story.acts.do(ada(), 'stays', { houseId: story.open.house.id })).map((one: Loose) => one.id);
  const { id } = await story.left({ room: 0 });
  const { id: lapsed } = await story.expected({ room: 1 });
  await story.at('2026-11-09', '09:59');
  expect((await listed()).sort()).toEqual([id, lapsed].sort());
  await story.at('2026-11-09', '10:01');
  expect(await listed()).toEqual([lapsed]);
  await story.at('2026-11-09', '20:01');
  expect(await listed()).toEqual([]);
  expect(await story.stay(id)).toMatchObject({ state: 'left' });
});
