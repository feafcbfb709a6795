import { inAHouse, type HouseStory, type TestStaffApi } from '#peerhouse/testing';
import { mayArrive, readyAt } from '../src/ready.rules.js';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); }, { charter: (charter) => { charter['nights'].ready_minutes = 90; } });

const ada = () => story.open.as.peerWorker;
const act = (field: string, variables: Record<string, unknown>, who = ada()) => story.acts.do(who, field, variables);
const waiting = () => act('gettingReady', { houseId: story.open.house.id });
const leave = (stayId: string, at?: Date) => act('recordLeaving', { stayId, input: at ? { at: at.toISOString() } : {} });
const moment = (time: string) => story.moment('2026-11-03', time).toISOString();

/** Room 1 is left on 3 November at ten; somebody else is expected in it that night. */
async function leftAndExpected(): Promise<{ leftId: string; expectedId: string }> {
  const { id: leftId } = await story.here({ room: 0, nights: 1 });
  const { id: expectedId } = await story.expected({ room: 0, from: '2026-11-03', nights: 2 });
  await story.at('2026-11-03', '10:00');
  await leave(leftId);
  return { leftId, expectedId };
}

describe('getting ready, by the rule', () => {
  const left = new Date('2026-11-03T10:00:00Z');
  const at = (time: string) => new Date(`2026-11-03T${time}:00Z`);
  it.each([
    ['0 minutes', 0, null, null],
    ['90 minutes', 90, null, at('11:30')],
    ['said ready', 90, at('10:20'), null],
    ['said ready of an earlier leaving', 90, at('09:00'), at('11:30')],
  ])('after %s', (_words, minutes, saidReadyAt, ready) => expect(readyAt({ leftAt: left, saidReadyAt }, minutes)).toEqual(ready));
  it('lets somebody come in from that minute on', () => expect([mayArrive(at('11:30'), at('11:29')), mayArrive(at('11:30'), at('11:30')), mayArrive(null, left)]).toEqual([false, true, true]));
});

describe('a space that somebody has left', () => {
  it('is got ready for the charter’s minutes, and nobody comes in before: told until when', async () => {
    const { expectedId } = await leftAndExpected();
    expect(await waiting()).toMatchObject([{ spaceId: story.room(0), spaceName: 'Room 1', readyAt: moment('11:30') }]);
    await story.at('2026-11-03', '11:29');
    const { answer, changed } = await story.changes(() => act('welcomeGuest', { stayId: expectedId }));
    expect([answer, changed]).toMatchObject([{ __typename: 'NotReadyYet', spaceId: story.room(0), spaceName: 'Room 1', readyAt: moment('11:30') }, {}]);
    expect((await act('welcomeGuest', { stayId: expectedId, spaceId: story.room(1) })).__typename).toBe('Stay');
    await act('undoWelcome', { stayId: expectedId });
    await story.at('2026-11-03', '11:30');
    expect(await waiting()).toEqual([]);
    expect((await act('welcomeGuest', { stayId: expectedId })).__typename).toBe('Stay');
  });

  it('is ready when a worker says so, which is written down', async () => {
    const { expectedId } = await leftAndExpected();
    const { answer, changed } = await story.changes(() => act('sayReady', { spaceId: story.room(0) }));
    expect([answer.spaceId, changed]).toEqual([story.room(0), { stays: '~1', audit: '+1' }]);
    const { rows } = await api.database.admin.query('select what, account_id, about_id from audit where service_id = $1 order by id desc limit 1', [story.open.house.id]);
    expect(rows).toEqual([{ what: 'space.said_ready', account_id: ada().accountId, about_id: story.room(0) }]);
    expect(await waiting()).toEqual([]);
    expect((await story.changes(() => act('sayReady', { spaceId: story.room(0) }))).changed).toEqual({});
    expect((await act('welcomeGuest', { stayId: expectedId })).__typename).toBe('Stay');
  });

  it('is got ready again after the next leaving, and is as it was when the leaving is taken back', async () => {
    const { leftId } = await leftAndExpected();
    await act('sayReady', { spaceId: story.room(0) });
    await act('undoLeaving', { stayId: leftId });
    await story.at('2026-11-03', '12:00');
    await leave(leftId);
    expect(await waiting()).toMatchObject([{ readyAt: moment('13:30') }]);
    await act('undoLeaving', { stayId: leftId });
    expect(await waiting()).toEqual([]);
  });

  it('is got ready anew when the next who came in leaves', async () => {
    const { expectedId } = await leftAndExpected();
    await act('sayReady', { spaceId: story.room(0) });
    await act('welcomeGuest', { stayId: expectedId });
    await story.at('2026-11-03', '10:30');
    await leave(expectedId);
    expect(await waiting()).toMatchObject([{ spaceName: 'Room 1', readyAt: moment('12:00') }]);
  });

  it('is judged at the moment of coming in, also when it is written down later', async () => {
    const { expectedId } = await leftAndExpected();
    await story.at('2026-11-03', '15:00');
    expect(await act('welcomeGuest', { stayId: expectedId, at: moment('11:00') })).toMatchObject({ __typename: 'NotReadyYet', readyAt: moment('11:30') });
    expect((await act('welcomeGuest', { stayId: expectedId, at: moment('12:00') })).__typename).toBe('Stay');
  });

  it('is not moved into either', async () => {
    const { id } = await story.here({ room: 1, nights: 3 });
    await leftAndExpected().then(({ expectedId }) => act('changeNights', { stayId: expectedId, leaves: '2026-11-04' }));
    const { id: other } = await story.here({ room: 2, from: '2026-11-03', nights: 1 });
    await leave(other);
    const { answer, changed } = await story.changes(() => act('moveStay', { stayId: id, spaceId: story.room(2) }));
    expect([answer.__typename, answer.spaceName, changed]).toEqual(['NotReadyYet', 'Room 3', {}]);
    await act('sayReady', { spaceId: story.room(2) });
    expect((await act('moveStay', { stayId: id, spaceId: story.room(2) })).__typename).toBe('Stay');
  });

  it('is got ready after a move out of it as well, and after the next one; who moved out may go back', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    const { id: expectedId } = await story.expected({ room: 2, nights: 2 });
    const move = (stayId: string, room: number) => act('moveStay', { stayId, spaceId: story.room(room) });
    const { changed } = await story.changes(() => move(id, 1));
    expect(changed).toEqual({ stays: '~1', claims: '+1 -1' });
    expect(await waiting()).toMatchObject([{ spaceId: story.room(0), readyAt: story.moment('2026-11-02', '11:30').toISOString() }]);
    expect(await act('welcomeGuest', { stayId: expectedId, spaceId: story.room(0) })).toMatchObject({ __typename: 'NotReadyYet', spaceName: 'Room 1' });
    expect((await move(id, 0)).__typename).toBe('Stay');
    expect(await waiting()).toMatchObject([{ spaceId: story.room(1) }]);
    await story.at('2026-11-02', '11:31');
    await move(id, 1);
    expect((await story.changes(() => act('sayReady', { spaceId: story.room(0) }))).changed).toEqual({ stays: '~1', audit: '+1' });
    expect(await waiting()).toEqual([]);
    expect((await act('welcomeGuest', { stayId: expectedId, spaceId: story.room(0) })).__typename).toBe('Stay');
  });

  it('is still got ready when who moved out of it has left, and not for a move that lies ahead', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    await act('moveStay', { stayId: id, spaceId: story.room(2), from: '2026-11-03' });
    expect(await waiting()).toEqual([]);
    await act('moveStay', { stayId: id, spaceId: story.room(1) });
    await leave(id);
    expect((await waiting()).map((one: { spaceName: string }) => one.spaceName).sort()).toEqual(['Room 1', 'Room 2']);
  });

  it('of another house is not there', async () => {
    expect(await story.acts.errorOf(ada(), 'sayReady', { spaceId: story.open.houses[1]!.spaces[0]!.id })).toBe('NOT_HERE');
  });
});
