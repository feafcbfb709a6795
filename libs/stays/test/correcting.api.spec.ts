import { inAHouseWithWorker, type HouseStory, type Loose, type Persona, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const moment = (day: string, time: string) => story.moment(day, time).toISOString();
const arrival = async (id: string, right: object, who: Persona = bo()): Promise<Loose> => story.acts.do(who, 'correctArrival', { stayId: id, version: (await story.stay(id)).version, ...right });
const leaving = async (id: string, input: object, who: Persona = bo()): Promise<Loose> => story.acts.do(who, 'correctLeaving', { stayId: id, version: (await story.stay(id)).version, input });
const leave = (id: string, input: object = { how: 'own_choice' }) => story.acts.do(ada(), 'recordLeaving', { stayId: id, input });
const spans = (stay: Loose) => stay.segments.map((one: Loose) => `${one.spaceName} ${one.from}..${one.to}`);
const unchanged = async (work: () => Promise<Loose>) => {
  const { answer, changed } = await story.changes(work);
  expect(changed).toEqual({});
  return answer;
};
const leftFrom = async (id: string): Promise<string> => (await api.database.admin.query('select left_from from stays where id = $1', [id])).rows[0].left_from;
/** Nights used as the reports have them, none left out. */
async function nightsUsed(): Promise<Record<string, number>> {
  await worker.runJob('count-nights');
  await worker.drainOutbox();
  const { rows } = await api.database.admin.query("select day, sum(n)::int as n from facts where service_id = $1 and what = 'night_used' group by day having sum(n) <> 0 order by day", [story.open.house.id]);
  return Object.fromEntries(rows.map(({ day, n }) => [day as string, n as number]));
}

describe('a wrong arrival', () => {
  it('of the wrong night is put right: nights, counts and what is said of it', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-04', '10:00');
    expect(await nightsUsed()).toEqual({ '2026-11-02': 1, '2026-11-03': 1 });
    const { answer, changed, facts } = await story.changes(() => arrival(id, { at: moment('2026-11-03', '01:00') })); // still the night of the 2nd
    expect([answer.arrives, answer.cameInAt, answer.correctedBy, answer.correctedAt, facts]).toEqual(['2026-11-02', moment('2026-11-03', '01:00'), 'Bo', api.clock.now().toISOString(), []]);
    expect(changed).toEqual({ stays: '~1', claims: '+1 -1', outbox: '+1' });
    const later = await story.changes(() => arrival(id, { at: moment('2026-11-03', '19:00') }));
    expect([later.answer.arrives, later.answer.leaves, spans(later.answer)]).toEqual(['2026-11-03', '2026-11-05', ['Room 1 2026-11-03..2026-11-05']]);
    expect(later.facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: -1 }, { what: 'stay_began', day: '2026-11-03', cohort_day: '2026-11-03', n: 1 }]);
    expect(await nightsUsed()).toEqual({ '2026-11-03': 1 });
    expect(spans(await arrival(id, { at: moment('2026-11-02', '11:00') }))).toEqual(['Room 1 2026-11-02..2026-11-05']);
    expect(await nightsUsed()).toEqual({ '2026-11-02': 1, '2026-11-03': 1 });
  });

  it('into the wrong space is put right, where that one is free', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    expect(spans(await arrival(id, { spaceId: story.room(1) }))).toEqual(['Room 2 2026-11-02..2026-11-05']);
    await story.here({ room: 0, nights: 1 });
    const refused = await unchanged(() => arrival(id, { spaceId: story.room(0) }));
    expect(refused).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1' });
    await story.at('2026-11-03', '10:00'); // whose nights there have ended, and who is still in
    const next = await story.here({ room: 2, nights: 1 });
    expect(await unchanged(() => arrival(next.id, { spaceId: story.room(0) }))).toMatchObject({ __typename: 'SpaceTaken', stillIn: true });
    expect(await story.acts.errorOf(bo(), 'correctArrival', { stayId: id, version: 3, spaceId: story.open.houses[1]!.spaces[0]!.id })).toBe('NOT_HERE');
  });

  it('keeps a move that came after it', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.acts.do(ada(), 'moveStay', { stayId: id, spaceId: story.room(1), from: '2026-11-04' });
    expect(spans(await arrival(id, { spaceId: story.room(2) }))).toEqual(['Room 3 2026-11-02..2026-11-04', 'Room 2 2026-11-04..2026-11-05']);
    await story.at('2026-11-04', '11:00');
    expect(spans(await arrival(id, { at: moment('2026-11-04', '10:00') }))).toEqual(['Room 2 2026-11-04..2026-11-05']);
  });

  it('of who has left counts the leaving anew', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-04', '10:00');
    await leave(id);
    const { answer, facts } = await story.changes(() => arrival(id, { at: moment('2026-11-03', '12:00') }));
    expect([answer.state, answer.arrives, answer.nights, spans(answer)]).toEqual(['left', '2026-11-03', 1, ['Room 1 2026-11-03..2026-11-04']]);
    expect(facts.filter(({ what }) => what === 'stay_ended')).toEqual([
      { what: 'stay_ended', day: '2026-11-04', cohort_day: '2026-11-02', n: -1, days: 2, how: 'own_choice' }, { what: 'stay_ended', day: '2026-11-04', cohort_day: '2026-11-03', n: 1, days: 1, how: 'own_choice' }]);
    expect(await unchanged(() => arrival(id, { at: moment('2026-11-04', '10:30') }))).toMatchObject({ __typename: 'NotYet' });
    api.clock.pass(60);
    expect(await unchanged(() => arrival(id, { at: moment('2026-11-04', '10:30') }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'at', problem: 'wrong_order' }] });
    expect(await arrival(id, { at: moment('2026-11-04', '09:00') })).toMatchObject({ nights: 0, segments: [] });
    expect(spans(await arrival(id, { at: moment('2026-11-02', '12:00') }))).toEqual(['Room 1 2026-11-02..2026-11-04']);
    expect(spans(await arrival(id, { spaceId: story.room(1) }))).toEqual(['Room 2 2026-11-02..2026-11-04']);
    expect(await leftFrom(id)).toBe(story.room(1));
  });

  it('of who has left holds for the nights that were still planned, when the leaving is put right or taken back', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-03', '10:00');
    await leave(id);
    await arrival(id, { spaceId: story.room(1) });
    await story.at('2026-11-04', '09:30');
    expect(spans(await leaving(id, { at: moment('2026-11-04', '09:00'), how: 'own_choice' }))).toEqual(['Room 2 2026-11-02..2026-11-04']);
    await arrival(id, { at: moment('2026-11-03', '09:00') });
    expect(spans(await story.acts.do(ada(), 'undoLeaving', { stayId: id }))).toEqual(['Room 2 2026-11-03..2026-11-05']);
  });

  it('into a space that the house does not offer on those nights is put right, and the rest of them stays not offered', async () => {
    const { id } = await story.here({ room: 0, nights: 2 });
    await story.acts.do(ada(), 'takeOffOffer', { houseId: story.open.house.id, from: '2026-11-02', to: '2026-11-06' });
    expect(spans(await arrival(id, { spaceId: story.room(1) }))).toEqual(['Room 2 2026-11-02..2026-11-04']);
    expect((await story.acts.do(ada(), 'board', { houseId: story.open.house.id, nights: 5 })).free).toEqual([0, 0, 0, 0, 3]);
  });

  it('into a space kept for emergencies is told with the arrival and in the audit', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(2)]);
    const { changed, facts } = await story.changes(() => arrival(id, { spaceId: story.room(2) }));
    expect(changed).toMatchObject({ audit: '+1', facts: '+2' });
    expect(facts.map(({ n, offered }) => [n, offered])).toEqual([[-1, undefined], [1, 'kept_space']]);
  });

  it('undone after it was put right leaves nothing behind', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-03', '09:00');
    await arrival(id, { at: moment('2026-11-03', '08:00'), spaceId: story.room(1) });
    expect(await story.acts.do(ada(), 'undoWelcome', { stayId: id })).toMatchObject({ state: 'expected', arrives: '2026-11-02', segments: [{ spaceName: 'Room 1' }] });
    const { rows } = await api.database.admin.query("select coalesce(sum(n), 0)::int as n from facts where service_id = $1 and what = 'stay_began'", [story.open.house.id]);
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('a wrong leaving', () => {
  it('of the wrong way is counted as the difference, said twice as once', async () => {
    const { id } = await story.here({ room: 0, nights: 2 });
    await leave(id, { how: 'hospital', hopeMet: false });
    const ended = { what: 'stay_ended', day: '2026-11-02', cohort_day: '2026-11-02', days: 0 };
    const { answer, changed, facts } = await story.changes(() => leaving(id, { how: 'moved_on', hopeMet: true }));
    expect(answer).toMatchObject({ __typename: 'Stay', state: 'left', how: 'moved_on', hopeMet: true, correctedBy: 'Bo', leftAt: api.clock.now().toISOString() });
    expect([changed, facts]).toEqual([{ stays: '~1', facts: '+2', outbox: '+1' }, [{ ...ended, n: -1, how: 'hospital', hope_met: 'no' }, { ...ended, n: 1, how: 'moved_on', hope_met: 'yes' }]]);
    expect(await unchanged(() => leaving(id, { how: 'moved_on', hopeMet: true }))).toMatchObject({ __typename: 'Stay' });
    expect(await unchanged(() => leaving(id, { how: 'better' }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'how', problem: 'not_a_choice' }] });
  });

  it('on the wrong day is put right both ways', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-04', '10:00');
    await leave(id);
    const { answer, facts } = await story.changes(() => leaving(id, { at: moment('2026-11-03', '10:00'), how: 'own_choice' }));
    expect([answer.leaves, answer.nights, spans(answer)]).toEqual(['2026-11-03', 1, ['Room 1 2026-11-02..2026-11-03']]);
    expect(facts.map(({ day, n, days }) => [day, n, days])).toEqual([['2026-11-04', -1, 2], ['2026-11-03', 1, 1]]);
    expect(await nightsUsed()).toEqual({ '2026-11-02': 1 });
    expect(spans(await leaving(id, { at: moment('2026-11-04', '09:00'), how: 'own_choice' }))).toEqual(['Room 1 2026-11-02..2026-11-04']);
    expect(await nightsUsed()).toEqual({ '2026-11-02': 1, '2026-11-03': 1 });
    expect(await story.acts.do(ada(), 'undoLeaving', { stayId: id })).toMatchObject({ state: 'here', leaves: '2026-11-05', segments: [{ from: '2026-11-02', to: '2026-11-05' }] });
  });

  it('to before a move is from the space they had then; undone, the move is ahead again', async () => {
    const { id } = await story.here({ room: 0, nights: 4 });
    await story.acts.do(ada(), 'moveStay', { stayId: id, spaceId: story.room(1), from: '2026-11-04' });
    await story.at('2026-11-05', '10:00');
    await leave(id);
    expect(spans(await leaving(id, { at: moment('2026-11-03', '10:00'), how: 'own_choice' }))).toEqual(['Room 1 2026-11-02..2026-11-03']);
    expect(await leftFrom(id)).toBe(story.room(0));
    expect(spans(await leaving(id, { at: moment('2026-11-05', '09:00'), how: 'own_choice' }))).toEqual(['Room 1 2026-11-02..2026-11-04', 'Room 2 2026-11-04..2026-11-05']);
    expect(await leftFrom(id)).toBe(story.room(1));
    await leaving(id, { at: moment('2026-11-03', '10:00'), how: 'own_choice' });
    expect(spans(await story.acts.do(ada(), 'undoLeaving', { stayId: id }))).toEqual(['Room 1 2026-11-02..2026-11-04', 'Room 2 2026-11-04..2026-11-06']);
  });

  it('for nights that somebody else has had since is refused, with who', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-03', '10:00');
    await leave(id);
    await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-04', '10:00');
    expect(await unchanged(() => leaving(id, { at: moment('2026-11-04', '09:00'), how: 'own_choice' }))).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1', kind: 'stay' });
    expect(await unchanged(() => leaving(id, { at: moment('2026-11-02', '09:00'), how: 'own_choice' }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'at', problem: 'wrong_order' }] });
  });

  it('gives back the nights that the house did not offer meanwhile', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await story.at('2026-11-04', '10:00');
    await story.acts.do(ada(), 'takeOffOffer', { houseId: story.open.house.id, from: '2026-11-02', to: '2026-11-06' });
    await leave(id, { at: moment('2026-11-03', '09:00') });
    expect(spans(await leaving(id, { at: moment('2026-11-04', '09:00'), how: 'own_choice' }))).toEqual(['Room 1 2026-11-02..2026-11-04']);
  });

  it('of who was here before the house began never gives them nights of before', async () => {
    const { id } = await story.acts.do(ada(), 'writeDownHere', { houseId: story.open.house.id, input: { spaceId: story.room(0), since: '2026-10-20', leaves: '2026-11-06' } });
    expect(await unchanged(() => arrival(id, { spaceId: story.room(1) }))).toMatchObject({ __typename: 'NotNow' });
    await story.at('2026-11-04', '10:00');
    await leave(id);
    expect(spans(await leaving(id, { at: moment('2026-11-03', '09:00'), how: 'own_choice' }))).toEqual(['Room 1 2026-11-02..2026-11-03']);
    expect(spans(await leaving(id, { at: moment('2026-11-04', '09:00'), how: 'own_choice' }))).toEqual(['Room 1 2026-11-02..2026-11-04']);
  });
});

describe('putting right', () => {
  it('ends 72 hours after it happened, and is not for what did not happen', async () => {
    const { id } = await story.expected({ room: 0, nights: 5 });
    expect(await unchanged(() => arrival(id, { at: moment('2026-11-02', '09:00') }))).toMatchObject({ __typename: 'NotNow', state: 'expected' });
    await story.acts.do(ada(), 'welcomeGuest', { stayId: id });
    expect(await unchanged(() => leaving(id, { how: 'other' }))).toMatchObject({ __typename: 'NotNow', state: 'here' });
    await story.at('2026-11-05', '10:00');
    expect((await arrival(id, { at: moment('2026-11-02', '12:00') })).actions.find((one: Loose) => one.name === 'correctArrival').allowed).toBe(true);
    await story.at('2026-11-05', '12:01');
    expect(await unchanged(() => arrival(id, { at: moment('2026-11-03', '12:00') }))).toMatchObject({ __typename: 'TooLongAgo', hours: 72 });
    await leave(id);
    await story.at('2026-11-08', '12:02');
    expect(await unchanged(() => leaving(id, { how: 'other' }))).toMatchObject({ __typename: 'TooLongAgo', hours: 72 });
  });

  it('of what somebody else changed meanwhile is refused', async () => {
    const { id, version } = await story.here({ room: 0, nights: 3 });
    await leave(id);
    expect(await unchanged(() => story.acts.do(bo(), 'correctArrival', { stayId: id, version, at: moment('2026-11-02', '09:00') }))).toMatchObject({ __typename: 'ChangedElsewhere' });
    expect(await unchanged(() => story.acts.do(bo(), 'correctLeaving', { stayId: id, version, input: { how: 'other' } }))).toMatchObject({ __typename: 'ChangedElsewhere' });
  });

  it('at once by two leaves one of them, and the other is told', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    const { version } = await story.stay(id);
    const answers = await Promise.all([1, 2].map((room) => story.acts.do(bo(), 'correctArrival', { stayId: id, version, spaceId: story.room(room) })));
    expect(answers.map((one) => one.__typename).sort()).toEqual(['ChangedElsewhere', 'Stay']);
  });

  it('is for those on shift in the house', async () => {
    const { id, version } = await story.left({ room: 0 });
    const { otherHouse, otherOrganisation, coordinator, administrator } = story.open.as;
    for (const who of [otherHouse, otherOrganisation, coordinator, administrator]) {
      expect(await story.acts.errorOf(who, 'correctLeaving', { stayId: id, version, input: { how: 'other' } })).toBe('NOT_HERE');
      expect(await story.acts.errorOf(who, 'correctArrival', { stayId: id, version, at: moment('2026-11-02', '09:00') })).toBe('NOT_HERE');
    }
  });
});
