import { houseDay, newId } from '#peerhouse/kernel';
import { inAHouseWithWorker, type HouseStory, type Loose, type Persona, type TestStaffApi, type TestWorker } from '#peerhouse/testing';
import { hereBeforeProblems } from '../src/here-before.rules.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const ada = () => story.open.as.peerWorker;
const input = (more: object = {}) => ({ spaceId: story.room(0), since: '2026-10-20', leaves: '2026-11-04', called: ' Sam ', ...more });
const write = (more: object = {}, id?: string, who: Persona = ada()): Promise<Loose> => story.acts.do(who, 'writeDownHere', { houseId: story.open.house.id, input: input(more), ...(id ? { id } : {}) });
const segment = (from: string, to: string) => ({ __typename: 'StaySegment', spaceId: story.room(0), spaceName: 'Room 1', from, to });
const began = { what: 'stay_began', day: '2026-10-20', cohort_day: '2026-10-20', n: 1 };

describe('who is here when the house begins', () => {
  it('is here from that day on, with the space from tonight on, without an enquiry and without an hour', async () => {
    const { answer, changed, facts } = await story.changes(() => write({}, undefined, story.open.as.houseLead));
    expect(answer).toMatchObject({
      __typename: 'Stay', state: 'here', hereBefore: true, arrives: '2026-10-20', leaves: '2026-11-04', nights: 15, pastLongest: true, cameInAt: null, segments: [segment('2026-11-02', '2026-11-04')],
    });
    expect(answer.actions.filter((one: Loose) => one.allowed).map((one: Loose) => one.name).sort()).toEqual(['arrivalList', 'changeNights', 'giveCode', 'leave', 'move', 'undoWelcome', 'withdrawCode']);
    expect([changed, facts]).toEqual([{ guests: '+1', guest_names: '+1', stays: '+1', claims: '+1', facts: '+1' }, [began]]);
    expect((await story.acts.do(ada(), 'showNames', { houseId: story.open.house.id })).names).toMatchObject([{ stayId: answer.id, called: 'Sam' }]);
  });

  it('leaves like everybody, and is counted by the day they came; nights only from tonight on', async () => {
    const { id } = await write();
    await story.at('2026-11-04', '11:00');
    const { facts } = await story.changes(() => story.acts.do(ada(), 'recordLeaving', { stayId: id, input: { how: 'own_choice' } }));
    expect(facts).toEqual([{ what: 'stay_ended', day: '2026-11-04', cohort_day: '2026-10-20', n: 1, days: 15, how: 'own_choice' }]);
    await worker.runJob('count-nights');
    const { rows } = await api.database.admin.query("select day, sum(n)::int as n from facts where service_id = $1 and what = 'night_used' group by day order by day", [story.open.house.id]);
    expect(rows).toEqual([{ day: '2026-11-02', n: 1 }, { day: '2026-11-03', n: 1 }]);
  });

  it('in a space kept for emergencies is counted so, and stands in the audit', async () => {
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(0)]);
    const { changed, facts } = await story.changes(() => write());
    expect([changed.audit, facts]).toEqual(['+1', [{ ...began, offered: 'kept_space' }]]);
  });

  it('gets no nights of before when a leaving of before is taken back', async () => {
    const { id } = await write();
    await story.acts.do(ada(), 'recordLeaving', { stayId: id, input: { at: story.moment('2026-11-01', '10:00').toISOString() } });
    expect((await story.acts.do(ada(), 'undoLeaving', { stayId: id })).segments).toEqual([segment('2026-11-02', '2026-11-04')]);
  });

  it('sent twice with the same id is one stay', async () => {
    const id = newId();
    const both = await Promise.all([write({}, id), write({}, id)]);
    expect(both.map((one) => [one.__typename, one.id])).toEqual([['Stay', id], ['Stay', id]]);
    const { changed } = await story.changes(() => write({}, id));
    expect(changed).toEqual({});
    const other = await story.here({ room: 1 });
    expect(await write({ spaceId: story.room(2) }, other.id)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'id', problem: 'not_a_choice' }] });
  });

  it('is taken back within a day: nothing is counted, the space is free, the name is gone, and nobody comes in by it', async () => {
    const { id } = await write();
    const { answer, changed, facts } = await story.changes(() => story.acts.do(ada(), 'undoWelcome', { stayId: id }));
    expect(answer).toMatchObject({ __typename: 'Stay', state: 'not_taken_up', hereBefore: true, pastLongest: false, segments: [] });
    expect([changed, facts]).toEqual([{ stays: '~1', claims: '-1', guest_names: '-1', facts: '+1', outbox: '+1' }, [{ ...began, n: -1 }]]);
    expect(await story.acts.do(ada(), 'welcomeGuest', { stayId: id, spaceId: story.room(0) })).toMatchObject({ __typename: 'NotNow' });
    expect(await write()).toMatchObject({ __typename: 'Stay' });
    const second = await write({ spaceId: story.room(1) });
    await story.at('2026-11-03', '10:01');
    expect(await story.acts.do(ada(), 'undoWelcome', { stayId: second.id })).toMatchObject({ __typename: 'TooLongAgo', hours: 24 });
  });
});

describe('it is refused', () => {
  const changesNothing = async (work: () => Promise<Loose>) => {
    const { answer, changed } = await story.changes(work);
    expect(changed).toEqual({});
    return answer;
  };

  it('after the first fourteen days, which the app is told', async () => {
    const until = async () => (await story.acts.do(ada(), 'me')).services[0].beginsUntil;
    expect(await until()).toBe('2026-11-15');
    await story.at('2026-11-15', '23:59');
    expect(await write({ leaves: '2026-11-20' })).toMatchObject({ __typename: 'Stay' });
    await story.at('2026-11-16', '00:00');
    expect(await until()).toBeNull();
    expect(await changesNothing(() => write({ spaceId: story.room(1), leaves: '2026-11-20' }))).toMatchObject({ __typename: 'BeginningOver', until: '2026-11-15' });
  });

  it('where somebody is already, with what is free instead; of many at once one has the room', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => write()));
    expect(answers.map((one) => one.__typename).sort()).toEqual(['SpaceTaken', 'SpaceTaken', 'Stay']);
    const { free, spaceName, kind } = await changesNothing(() => write());
    expect([spaceName, kind, free.map((one: Loose) => one.name)]).toEqual(['Room 1', 'stay', ['Room 2', 'Room 3']]);
    await story.expected({ room: 1, from: '2026-11-03' });
    expect(await changesNothing(() => write({ spaceId: story.room(1) }))).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 2' });
  });

  it('in a day place', async () => {
    await api.database.admin.query("update spaces set kind = 'day' where id = $1", [story.room(2)]);
    expect(await changesNothing(() => write({ spaceId: story.room(2) }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'spaceId', problem: 'not_a_choice' }] });
  });

  it('where somebody is still in the room past their morning', async () => {
    await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '10:00');
    expect(await changesNothing(() => write())).toMatchObject({ __typename: 'SpaceTaken', stillIn: true });
  });

  it('with days that cannot be', async () => {
    expect(await changesNothing(() => write({ since: '2026-11-03', leaves: '2026-11-02', called: 'x'.repeat(61) }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'since' }, { field: 'leaves' }, { field: 'called' }] });
  });

  it('off shift, elsewhere, and to who does not work with guests', async () => {
    const { otherHouse, otherOrganisation, coordinator, administrator, rightsOfficer, nobody } = story.open.as;
    for (const who of [otherHouse, otherOrganisation, coordinator, administrator, rightsOfficer, nobody]) {
      expect(await story.acts.errorOf(who, 'writeDownHere', { houseId: story.open.house.id, input: input() })).toBe(who === nobody ? 'NOT_SIGNED_IN' : 'NOT_HERE');
    }
    await story.acts.do(ada(), 'endShift');
    expect(await story.acts.errorOf(ada(), 'writeDownHere', { houseId: story.open.house.id, input: input() })).toBe('NOT_ON_SHIFT');
    const there = await story.acts.do(story.open.as.houseLead, 'board', { houseId: story.open.house.id });
    expect(there.spaces.flatMap((one: Loose) => one.claims)).toEqual([]);
  });
});

it.each<[string, string, string[]]>([
  ['2026-10-20', '2026-11-03', []],
  ['2026-11-02', '2026-11-03', []],
  ['2026-11-03', '2026-11-05', ['since wrong_order']],
  ['2026-10-20', '2026-11-02', ['leaves wrong_order']],
  ['2025-11-03', '2026-11-03', []],
  ['2025-11-02', '2026-11-03', ['since too_far', 'leaves too_far']],
  ['2026-10-20', '2027-10-21', ['leaves too_far']],
])('here since %s and until the morning of %s comes to %j', (since, leaves, problems) => {
  expect(hereBeforeProblems({ spaceId: 'a', since: houseDay(since), leaves: houseDay(leaves) }, houseDay('2026-11-02')).map(({ field, problem }) => `${field} ${problem}`)).toEqual(problems);
});
