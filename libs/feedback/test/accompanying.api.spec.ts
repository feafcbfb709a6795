import { newId } from '#peerhouse/kernel';
import { inAHouseWithWorker, type HouseStory, type Loose, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const as = () => story.open.as;
const accompany = (stayId: string, input: Record<string, unknown> = {}, more: Record<string, unknown> = {}, who = as().peerWorker) =>
  story.acts.do(who, 'accompany', { stayId, input: { kind: 'visit', day: '2026-11-03', line: ' Ward 4, two to four. ', ...input }, ...more });
const open = async (who = as().secondPeer): Promise<Loose[]> => (await story.acts.do(who, 'houseRights', { houseId: story.open.house.id })).accompanying;

describe('a promise to go along, ring or visit', () => {
  it('has a day and a practical line, and is seen by those on shift until it is done', async () => {
    const { id } = await story.here();
    const { answer, changed, facts } = await story.changes(() => accompany(id));
    expect(answer).toMatchObject({ __typename: 'AccompanyingOfStay', stayId: id, promises: [{ kind: 'visit', day: '2026-11-03', line: 'Ward 4, two to four.', promisedBy: { called: 'Ada' }, doneBy: null }] });
    expect([changed, facts]).toEqual([{ accompanying: '+1' }, []]);
    expect(await open()).toMatchObject([{ stayId: id, kind: 'visit' }]);
    expect(await open(as().rightsOfficer)).toEqual([]);
    const promiseId = answer.promises[0].id;
    const done = await story.acts.do(as().secondPeer, 'noteAccompanied', { stayId: id, promiseId, done: true });
    expect(done.promises).toMatchObject([{ doneBy: { called: 'Bo' }, doneAt: '2026-11-02T15:00:00.000Z' }]);
    expect(await open()).toEqual([]);
    expect((await story.changes(() => story.acts.do(as().peerWorker, 'noteAccompanied', { stayId: id, promiseId, done: true }))).changed).toEqual({});
    await story.acts.do(as().secondPeer, 'noteAccompanied', { stayId: id, promiseId, done: false });
    expect(await open()).toHaveLength(1);
  });

  it('may be made to somebody who has left, not to somebody who is only expected', async () => {
    const { id } = await story.left();
    expect(await accompany(id)).toMatchObject({ __typename: 'AccompanyingOfStay' });
    const expected = await story.expected({ room: 1 });
    const { answer, changed } = await story.changes(() => accompany(expected.id));
    expect([answer, changed]).toMatchObject([{ code: 'NotNow', state: 'expected' }, {}]);
  });

  it('wants a kind from the list, a day from today on and a short line', async () => {
    const { id } = await story.here();
    const { answer, changed } = await story.changes(async () => [await accompany(id, { kind: 'watch', day: '2026-11-01', line: 'x'.repeat(201) }), await accompany(id, { day: '2099-01-01' })]);
    expect(answer.map(({ fields }) => fields.map(({ field, problem }: Loose) => `${field} ${problem}`))).toEqual([['kind not_a_choice', 'day wrong_order', 'line too_long'], ['day too_far']]);
    expect(changed).toEqual({});
  });

  it('sent twice is made once; an id of somebody else’s is no choice', async () => {
    const { id } = await story.here();
    const own = newId();
    await accompany(id, {}, { id: own });
    const { answer, changed } = await story.changes(() => accompany(id, {}, { id: own }));
    expect([answer.__typename, changed]).toEqual(['AccompanyingOfStay', {}]);
    expect(await accompany(id, {}, { id: own }, as().secondPeer)).toMatchObject({ code: 'InvalidInput', fields: [{ field: 'id' }] });
  });

  it('is not there for what is not there', async () => {
    for (const [field, variables] of [['accompany', { stayId: newId(), input: { kind: 'ring', day: '2026-11-03' } }], ['accompanying', { stayId: newId() }], ['noteAccompanied', { stayId: newId(), promiseId: newId(), done: true }]] as const) {
      expect([field, await story.acts.errorOf(as().peerWorker, field, variables)]).toEqual([field, 'NOT_HERE']);
    }
  });

  it('is found under its own stay alone', async () => {
    const [one, other] = [await story.here({ room: 0 }), await story.here({ room: 1 })];
    const { promises: [{ id: promiseId }] } = await accompany(one.id);
    expect(await story.acts.errorOf(as().peerWorker, 'noteAccompanied', { stayId: other.id, promiseId, done: true })).toBe('NOT_HERE');
  });

  it('is forgotten with the stay', async () => {
    const { id } = await story.here({ nights: 2 });
    const line = `Line-${newId()}`;
    await accompany(id, { line });
    await story.at('2026-11-04', '10:00');
    await story.acts.do(as().peerWorker, 'recordLeaving', { stayId: id, input: { how: 'hospital' } });
    await worker.runJobs();
    const lines = async () => (await api.database.admin.query('select 1 from accompanying where line = $1', [line])).rowCount;
    await story.at('2026-12-03', '10:00');
    await worker.runJob('forget-what-is-due');
    expect(await lines()).toBe(1);
    await story.at('2026-12-06', '10:00');
    await worker.runJob('forget-what-is-due');
    expect(await lines()).toBe(0);
  });
});
