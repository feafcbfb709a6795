import { inAHouseWithWorker, type HouseStory, type Loose, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
inAHouseWithWorker((given) => { ({ api, worker, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const act = (field: string, variables: Record<string, unknown>, who = ada()) => story.acts.do(who, field, variables);
const close = (room: number, from: string, to: string, more: Record<string, unknown> = {}) => act('closeSpace', { spaceId: story.room(room), from, to, why: 'repair', ...more });
const change = (closingId: string, version: number, input: Record<string, unknown>, who = ada()) =>
  act('changeClosing', { closingId, version, input: { from: '2026-11-04', to: '2026-11-06', why: 'repair', ...input } }, who);
const closing = (closingId: string) => act('closing', { closingId });
const takeOff = (from = '2026-11-02', to = '2026-11-03', words?: string) => act('takeOffOffer', { houseId: story.open.house.id, from, to, ...(words ? { words } : {}) });
const may = (shown: Loose): string[] => shown.actions.filter((one: Loose) => one.allowed).map((one: Loose) => one.name);
/** What is taken on each space in the next nights, as `state from to`. */
async function taken(from = '2026-11-01'): Promise<string[][]> {
  const { spaces } = await act('board', { houseId: story.open.house.id, from, nights: 30 });
  return spaces.map(({ claims }: Loose) => claims.map((one: Loose) => `${one.state} ${one.from} ${one.to}`));
}

describe('a closing', () => {
  it('has the house’s own words, read on opening it and not on the board', async () => {
    const { answer, changed } = await story.changes(() => close(0, '2026-11-04', '2026-11-06', { words: ' The tap drips. ' }));
    expect(changed).toEqual({ claims: '+1', closing_versions: '+1' });
    expect(await closing(answer.id)).toMatchObject({ spaceName: 'Room 1', state: 'planned', from: '2026-11-04', to: '2026-11-06', why: 'repair', words: 'The tap drips.', by: 'Ada', version: 1, calledOff: false, history: [] });
    expect(JSON.stringify(await act('board', { houseId: story.open.house.id }))).not.toContain('tap');
    expect(may(await closing(answer.id))).toEqual(['change', 'openAgain']);
  });

  it('with words too long needs another look', async () => {
    const { answer, changed } = await story.changes(() => close(0, '2026-11-04', '2026-11-06', { words: 'x'.repeat(201) }));
    expect([answer.fields, changed]).toMatchObject([[{ field: 'words', problem: 'too_long', limit: 200 }], {}]);
  });

  it('is changed in its nights, reason and words, and what was written before is kept', async () => {
    const { id } = await close(0, '2026-11-04', '2026-11-06', { words: 'the tap' });
    const { answer, changed } = await story.changes(() => change(id, 1, { to: '2026-11-09', why: 'cleaning', words: 'and the carpet' }, bo()));
    expect(changed).toEqual({ claims: '~1', closing_versions: '+1' });
    expect(answer).toMatchObject({ from: '2026-11-04', to: '2026-11-09', why: 'cleaning', words: 'and the carpet', by: 'Bo', version: 2, history: [{ to: '2026-11-06', why: 'repair', words: 'the tap', by: 'Ada' }] });
    expect((await taken())[0]).toEqual(['closed 2026-11-04 2026-11-09']);
  });

  it('changed to what it is stays as it is; changed by two, the second is told who was first', async () => {
    const { id } = await close(0, '2026-11-04', '2026-11-06');
    expect((await story.changes(() => change(id, 1, {}))).changed).toEqual({});
    await change(id, 1, { to: '2026-11-07' });
    const { answer, changed } = await story.changes(() => change(id, 1, { to: '2026-11-08' }, bo()));
    expect([answer.__typename, answer.by, changed]).toEqual(['ChangedElsewhere', 'Ada', {}]);
  });

  it('is not laid over what has those nights: it says what that is', async () => {
    const { id } = await close(0, '2026-11-04', '2026-11-06', { words: 'the tap' });
    await story.expected({ room: 0, from: '2026-11-06', nights: 2 });
    const stay = await story.changes(() => change(id, 1, { to: '2026-11-07' }));
    expect([stay.answer.__typename, stay.answer.kind, stay.changed]).toEqual(['SpaceTaken', 'stay', {}]);
    const other = await close(1, '2026-11-08', '2026-11-09');
    const { id: mine } = await close(1, '2026-11-04', '2026-11-06');
    expect([other.__typename, (await change(mine, 1, { to: '2026-11-09' })).kind]).toEqual(['BoardClaim', 'closure']);
  });

  it('is not laid over a guest who is still in', async () => {
    const { id } = await close(0, '2026-11-05', '2026-11-06');
    const { id: stayId } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '10:00');
    const { answer, changed } = await story.changes(() => change(id, 1, { from: '2026-11-03' }));
    expect([answer.__typename, answer.stillIn, changed]).toEqual(['SpaceTaken', true, {}]);
    await act('recordLeaving', { stayId, input: {} });
    expect((await change(id, 1, { from: '2026-11-03' })).__typename).toBe('Closing');
  });

  it('keeps nights that were too long ago to be written about', async () => {
    const { id } = await close(0, '2026-11-02', '2026-11-20');
    await story.at('2026-11-10', '10:00');
    expect((await change(id, 1, { from: '2026-11-09', to: '2026-11-20' })).fields).toMatchObject([{ field: 'from', problem: 'too_far' }]);
    expect((await change(id, 1, { from: '2026-11-02', to: '2026-11-05' })).fields).toMatchObject([{ field: 'to', problem: 'too_far' }]);
    const { changed } = await story.changes(() => change(id, 1, { from: '2026-11-02', to: '2026-11-12' }));
    expect(changed).toEqual({ claims: '~1', closing_versions: '+1', outbox: '+1' });
  });
});

describe('a closing that is called off', () => {
  const nightsOpen = async () => {
    await worker.runJobs();
    await worker.drainOutbox();
    const { rows } = await api.database.admin.query<{ day: string; n: number }>(`select day::text, sum(n)::int as n from facts where service_id = $1 and what = 'night_open' group by day order by day`, [story.open.house.id]);
    return rows.map(({ day, n }) => `${day} ${n}`);
  };

  it('before it began was nothing: every night counts as open', async () => {
    const { id } = await close(0, '2026-11-03', '2026-11-05');
    expect((await story.changes(() => act('openSpace', { claimId: id }))).changed).toEqual({ claims: '-1', closing_versions: '+1' });
    expect(await closing(id)).toMatchObject({ state: 'called_off', from: '2026-11-03', to: '2026-11-05', version: 2 });
    await story.at('2026-11-05', '10:00');
    expect(await nightsOpen()).toEqual(['2026-11-02 3', '2026-11-03 3', '2026-11-04 3']);
  });

  it('while it lasts ends tonight: the nights before stay closed, and are counted so', async () => {
    const { id } = await close(0, '2026-11-02', '2026-11-06');
    await story.at('2026-11-04', '10:00');
    expect((await story.changes(() => act('openSpace', { claimId: id }))).changed).toEqual({ claims: '~1', closing_versions: '+1' });
    expect((await taken())[0]).toEqual(['closed 2026-11-02 2026-11-04']);
    await story.at('2026-11-06', '10:00');
    expect(await nightsOpen()).toEqual(['2026-11-02 2', '2026-11-03 2', '2026-11-04 3', '2026-11-05 3']);
  });

  it('can be closed again as it was, for a day', async () => {
    const ahead = await close(0, '2026-11-04', '2026-11-06', { words: 'the tap' });
    const running = await close(1, '2026-11-01', '2026-11-06');
    for (const { id } of [ahead, running]) await act('openSpace', { claimId: id });
    expect(await act('closeAgain', { closingId: ahead.id })).toMatchObject({ __typename: 'Closing', state: 'planned', words: 'the tap', version: 3 });
    expect(await act('closeAgain', { closingId: running.id })).toMatchObject({ __typename: 'Closing', state: 'running' });
    expect((await taken()).slice(0, 2)).toEqual([['closed 2026-11-04 2026-11-06'], ['closed 2026-11-01 2026-11-06']]);
    expect((await story.changes(() => act('closeAgain', { closingId: ahead.id }))).changed).toEqual({});
    await act('openSpace', { claimId: ahead.id });
    await story.at('2026-11-03', '10:00');
    expect(await act('closeAgain', { closingId: ahead.id })).toMatchObject({ __typename: 'TooLongAgo', hours: 24 });
  });

  it('is not closed again over somebody who has it meanwhile, and is not changed', async () => {
    const { id } = await close(0, '2026-11-04', '2026-11-06');
    await act('openSpace', { claimId: id });
    await story.expected({ room: 0, from: '2026-11-05' });
    const { answer, changed } = await story.changes(() => act('closeAgain', { closingId: id }));
    expect([answer.__typename, answer.kind, changed]).toEqual(['SpaceTaken', 'stay', {}]);
    expect(await change(id, 2, { to: '2026-11-05' })).toMatchObject({ __typename: 'NotNow', state: 'called_off' });
  });
});

describe('not enough of us tonight', () => {
  it('takes what is empty off offer in one act, and who has a space keeps it', async () => {
    await story.here({ room: 0, nights: 3 });
    await story.expected({ room: 1, from: '2026-11-03', nights: 1 });
    const { answer, changed } = await story.changes(() => takeOff('2026-11-02', '2026-11-05', 'Bo is ill'));
    expect(answer).toMatchObject({ __typename: 'OffOffer', spaces: 2, stillTaken: 1 });
    expect(changed).toEqual({ claims: '+3', closing_versions: '+3' });
    expect((await taken()).map((claims) => claims.filter((one) => one.startsWith('closed')))).toEqual([[], ['closed 2026-11-02 2026-11-03', 'closed 2026-11-04 2026-11-05'], ['closed 2026-11-02 2026-11-05']]);
    expect((await act('board', { houseId: story.open.house.id, nights: 3 })).free).toEqual([0, 0, 0]);
    const { changed: back, answer: again } = await story.changes(() => act('offerAgain', { houseId: story.open.house.id, closingIds: answer.closingIds }));
    expect([again.spaces, back]).toEqual([2, { claims: '-3', closing_versions: '+3' }]);
  });

  it('has nothing to take off where nothing is empty, and leaves kept spaces and day places alone, which are not counted as not offered', async () => {
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(2)]);
    await api.database.admin.query("insert into spaces (id, organisation_id, service_id, name, kind, position) values (gen_random_uuid(), $1, $2, 'Day place', 'day', 9)", [story.open.id, story.open.house.id]);
    await story.here({ room: 0 });
    expect(await takeOff()).toMatchObject({ spaces: 1, stillTaken: 1 });
    expect(await act('board', { houseId: story.open.house.id, nights: 1 })).toMatchObject({ free: [0], notOffered: [1], taken: [1] });
    const { answer, changed } = await story.changes(() => takeOff());
    expect([answer.__typename, changed]).toEqual(['NothingEmpty', {}]);
  });

  it('holds for what falls free later: by leaving, a hold let go, a guest who does not come', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.expected({ room: 1, from: '2026-11-03', nights: 2 });
    const { id: enquiryId } = await story.enquiry({ from: '2026-11-03', nights: 2 });
    await story.at('2026-11-03', '10:00');
    await act('holdSpace', { enquiryId, spaceId: story.room(2) });
    const { closingIds } = await takeOff('2026-11-03', '2026-11-06');
    const offered = async () => [(await act('board', { houseId: story.open.house.id, from: '2026-11-03', nights: 3 })).free, await act('freeSpaces', { houseId: story.open.house.id, from: '2026-11-03', nights: 1 })];
    expect((await offered())[0]).toEqual([1, 0, 0]);
    await act('recordLeaving', { stayId: id, input: {} });
    expect(await offered()).toEqual([[0, 0, 0], []]);
    expect((await act('undoLeaving', { stayId: id })).state).toBe('here');
    await act('recordLeaving', { stayId: id, input: {} });
    await act('letGoHold', { enquiryId });
    await story.at('2026-11-03', '23:00');
    await worker.runJobs();
    expect(await offered()).toEqual([[0, 0, 0], []]);
    await act('offerAgain', { houseId: story.open.house.id, closingIds: closingIds.slice(0, 1) });
    expect((await offered())[0]).toEqual([3, 3, 3]);
  });

  it('leaves alone what was opened again by itself, and a closing for another reason', async () => {
    const { id } = await story.here({ room: 0, nights: 3 });
    const { closingIds } = await takeOff('2026-11-02', '2026-11-05');
    await act('openSpace', { claimId: closingIds[0] });
    await act('recordLeaving', { stayId: id, input: {} });
    expect(await taken()).toEqual([['closed 2026-11-02 2026-11-05'], [], ['closed 2026-11-02 2026-11-05']]);
    const other = await story.here({ room: 1, nights: 2 });
    await act('offerAgain', { houseId: story.open.house.id, closingIds });
    await act('recordLeaving', { stayId: other.id, input: {} });
    await close(1, '2026-11-02', '2026-11-04');
    expect(await act('undoLeaving', { stayId: other.id })).toMatchObject({ __typename: 'SpaceTaken', kind: 'closure' });
  });

  it.each([
    ['all at once', async (ids: string[]) => { expect((await act('offerAgain', { houseId: story.open.house.id, closingIds: ids })).spaces).toBe(1); }],
    ['one by one', async (ids: string[]) => { for (const claimId of ids) await act('openSpace', { claimId }); }],
  ])('is over once it is offered again on a later night, %s: what falls free then is offered', async (_how, again) => {
    const { id } = await story.here({ room: 0, nights: 4 });
    await story.expected({ room: 2, from: '2026-11-03', nights: 2 }); // what is closed of Room 3 before them is over by then
    const { closingIds } = await takeOff('2026-11-02', '2026-11-05');
    await story.at('2026-11-03', '10:00');
    await again(closingIds);
    await act('recordLeaving', { stayId: id, input: {} });
    expect((await taken())[0]).toEqual(['left 2026-11-02 2026-11-03']);
  });

  it('is of nights that can still be written about, too', async () => {
    const { id } = await story.here({ room: 0, nights: 2 });
    await story.at('2026-11-03', '10:00');
    expect((await story.changes(() => takeOff())).changed).toEqual({ claims: '+2', closing_versions: '+2', outbox: '+1' });
    await act('recordLeaving', { stayId: id, input: { at: story.moment('2026-11-02', '20:00').toISOString() } });
    expect((await taken())[0]).toEqual(['closed 2026-11-02 2026-11-03']);
  });

  it('does not close a space that somebody is still in', async () => {
    await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '10:00');
    expect(await takeOff('2026-11-03', '2026-11-04')).toMatchObject({ spaces: 2, stillTaken: 1 });
  });

  it('takes no night from who is there: not past their morning, not when they stay longer', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await takeOff('2026-11-02', '2026-11-06');
    await story.at('2026-11-03', '23:00');
    await worker.runJobs();
    expect((await taken())[0]).toEqual(['here 2026-11-02 2026-11-04', 'closed 2026-11-04 2026-11-06']);
    expect(await act('changeNights', { stayId: id, leaves: '2026-11-05' })).toMatchObject({ __typename: 'Stay', leaves: '2026-11-05' });
    expect((await taken())[0]).toEqual(['here 2026-11-02 2026-11-05', 'closed 2026-11-05 2026-11-06']);
  });

  it('gives way only as long as it is that: changed to a repair it stays', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    const { closingIds } = await takeOff('2026-11-02', '2026-11-06');
    const [own] = (await Promise.all(closingIds.map((one: string) => closing(one)))).filter((one: Loose) => one.spaceName === 'Room 1');
    expect(await change(own.id, own.version, { from: own.from, to: own.to })).toMatchObject({ __typename: 'Closing', why: 'repair' });
    expect(await act('changeNights', { stayId: id, leaves: '2026-11-05' })).toMatchObject({ __typename: 'SpaceTaken' });
  });

  it('needs another look with nights that are none, and offers nothing of another house again', async () => {
    expect((await takeOff('2026-11-03', '2026-11-03')).fields).toMatchObject([{ field: 'to', problem: 'wrong_order' }]);
    const { id } = await close(0, '2026-11-04', '2026-11-06');
    const there = story.open.as.otherHouse;
    expect((await act('offerAgain', { houseId: there.house, closingIds: [id] }, there)).spaces).toBe(0);
    expect((await taken())[0]).toEqual(['closed 2026-11-04 2026-11-06']);
  });
});

describe('what was written of a closing', () => {
  it('is forgotten with its words after the days a stay is kept; the night counts stay', async () => {
    const { id } = await close(0, '2026-11-02', '2026-11-04', { words: 'the tap' });
    await story.at('2026-12-04', '01:00');
    await worker.runJob('forget-what-is-due');
    expect((await closing(id)).words).toBe('the tap');
    await story.at('2026-12-06', '01:00');
    const { changed } = await story.changes(() => worker.runJob('forget-what-is-due'));
    expect(changed.claims).toBeUndefined();
    expect(await closing(id)).toMatchObject({ words: null, state: 'over', version: 0 });
    expect((await taken())[0]).toEqual(['closed 2026-11-02 2026-11-04']);
  });
});
