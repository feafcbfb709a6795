import { inAHouse, type HouseStory, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const board = (more: Record<string, unknown> = {}) => story.acts.do(ada(), 'board', { houseId: story.open.house.id, ...more });
const close = (at: number, from: string, to: string, why = 'repair', who = ada()) => story.acts.do(who, 'closeSpace', { spaceId: story.room(at), from, to, why });
const open = (claimId: string) => story.acts.do(ada(), 'openSpace', { claimId });
const may = (claim: Loose): string[] => claim.actions.filter((one: Loose) => one.allowed).map((one: Loose) => one.name);
const invalid = (field: string, problem: string, limit: number | null = null) => ({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field, problem, limit }] });

describe('the board', () => {
  it('shows each space with who is here, expected, held and closed, and counts what is free each night', async () => {
    const [here, expected] = [await story.here({ room: 0, nights: 2 }), await story.expected({ room: 0, from: '2026-11-05', nights: 2 })];
    const enquiry = await story.enquiry({ nights: 1 });
    await story.acts.do(ada(), 'holdSpace', { enquiryId: enquiry.id, spaceId: story.room(1) });
    const closure = await close(2, '2026-11-03', '2026-11-05', 'not_enough_of_us');
    const seen = await board({ nights: 5 });
    expect(seen).toMatchObject({
      houseId: story.open.house.id, timeZone: 'America/New_York', tonight: '2026-11-02', asOf: '2026-11-02T15:00:00.000Z', longestNights: 7,
      nights: ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'], free: [1, 1, 2, 2, 2],
    });
    expect(seen.spaces.map((one: Loose) => [one.name, one.kind, one.kept])).toEqual([['Room 1', 'night', false], ['Room 2', 'night', false], ['Room 3', 'night', false]]);
    const [first, second, third] = seen.spaces.map((one: Loose) => one.claims);
    expect(first).toMatchObject([
      { state: 'here', from: '2026-11-02', to: '2026-11-04', stayId: here.id, heldFor: null, endsAt: null, why: null },
      { state: 'expected', from: '2026-11-05', to: '2026-11-07', stayId: expected.id, endsAt: story.moment('2026-11-05', '20:00').toISOString() },
    ]);
    expect(second).toMatchObject([{ state: 'held', from: '2026-11-02', to: '2026-11-03', stayId: null, heldFor: enquiry.id, endsAt: '2026-11-02T16:30:00.000Z' }]);
    expect(third).toMatchObject([{ id: closure.id, state: 'closed', from: '2026-11-03', to: '2026-11-05', why: 'not_enough_of_us' }]);
    expect([...first, ...second, ...third].map(may)).toEqual([
      ['changeNights', 'move', 'arrivalList', 'leave', 'undoWelcome', 'giveCode', 'withdrawCode'], ['welcome', 'changeNights', 'move', 'arrivalList', 'giveCode', 'withdrawCode'], ['letGo'], ['openAgain']]);
  });

  it('names the stay of a guest who leaves today and is still in, until the evening gives them the night', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    const first = async () => { const { spaces: [space], free: [tonight] } = await board(); return [space.stillInStayId, space.claims.length, tonight]; };
    expect(await first()).toEqual([null, 1, 2]);
    await story.at('2026-11-03', '10:00');
    expect(await first()).toEqual([id, 0, 3]);
    await story.at('2026-11-03', '20:00');
    expect(await first()).toEqual([null, 1, 2]);
    await story.acts.do(ada(), 'recordLeaving', { stayId: id, input: { how: 'own_choice' } });
    expect(await first()).toEqual([null, 0, 3]);
  });

  it('offers an empty space before one that somebody is still in, and says which', async () => {
    await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '10:00');
    const free = await story.acts.do(ada(), 'freeSpaces', { houseId: story.open.house.id, from: '2026-11-03', nights: 2 });
    expect(free.map((one: Loose) => [one.name, one.stillIn])).toEqual([['Room 2', false], ['Room 3', false], ['Room 1', true]]);
    const later = await story.acts.do(ada(), 'freeSpaces', { houseId: story.open.house.id, from: '2026-11-04', nights: 2 });
    expect(later.map((one: Loose) => one.stillIn)).toEqual([false, false, false]);
  });

  it('takes no space out of use under a guest who is still in it', async () => {
    const { id } = await story.here({ room: 0, nights: 1 });
    await story.at('2026-11-03', '10:00');
    const { answer, changed } = await story.changes(() => close(0, '2026-11-03', '2026-11-05'));
    expect([answer.__typename, answer.stillIn, answer.kind, answer.by, changed]).toEqual(['SpaceTaken', true, null, null, {}]);
    await story.acts.do(ada(), 'recordLeaving', { stayId: id, input: { how: 'own_choice' } });
    expect((await close(0, '2026-11-03', '2026-11-05')).__typename).toBe('BoardClaim');
  });

  it('offers nothing to do off shift, and says so', async () => {
    await story.here();
    await ada().endShift();
    const { actions } = (await board()).spaces[0].claims[0];
    expect(actions.filter((one: Loose) => one.allowed)).toEqual([]);
    expect(new Set(actions.map((one: Loose) => one.whyNot))).toEqual(new Set(['OffShift', 'NotNow']));
  });

  it('turns at six in the morning', async () => {
    await story.at('2026-11-03', '05:59');
    expect((await board()).tonight).toBe('2026-11-02');
    await story.at('2026-11-03', '06:00');
    expect((await board()).tonight).toBe('2026-11-03');
  });

  it('shows 14 nights unless said, at least one and at most 366, so that a closing a year ahead is found, also of the past', async () => {
    const count = async (nights?: number) => (await board(nights === undefined ? {} : { nights })).nights.length;
    expect([await count(), await count(-3), await count(0), await count(62), await count(2_000_000_000)]).toEqual([14, 1, 1, 62, 366]);
    expect((await board({ from: '2025-12-30', nights: 3 })).nights).toEqual(['2025-12-30', '2025-12-31', '2026-01-01']);
  });

  it.each(['9999-12-31', '0001-01-01', '2026-02-30', 'tomorrow', ''])('from %p, which is no night, is asked for again', async (from) => {
    expect(await story.acts.errorOf(ada(), 'board', { houseId: story.open.house.id, from })).toBe('BAD_USER_INPUT');
  });

  it('keeps what nights that have passed were like: who was here, and no hold that came to nothing', async () => {
    const { id } = await story.left({ room: 1 });
    const stayed = await story.here({ room: 0, nights: 1 });
    await story.acts.do(ada(), 'holdSpace', { enquiryId: (await story.enquiry()).id, spaceId: story.room(2) });
    await story.at('2026-11-03', '10:00');
    await story.acts.do(ada(), 'recordLeaving', { stayId: stayed.id, input: { how: 'own_choice' } });
    const seen = await board({ from: '2026-11-01', nights: 4 });
    expect(seen.spaces.map((one: Loose) => one.claims.map((claim: Loose) => [claim.state, claim.stayId, claim.from, claim.to]))).toEqual([[['left', stayed.id, '2026-11-02', '2026-11-03']], [], []]);
    expect(JSON.stringify(seen)).not.toContain(id);
  });
});

describe('free spaces', () => {
  const free = (more: Record<string, unknown>) => story.acts.do(ada(), 'freeSpaces', { houseId: story.open.house.id, from: '2026-11-02', nights: 3, ...more });

  it('are told best first with the nights they have, kept ones last and marked', async () => {
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(0)]);
    await story.expected({ room: 1, from: '2026-11-04' });
    expect((await free({})).map((one: Loose) => [one.name, one.freeNights, one.freeForAll, one.kept])).toEqual([['Room 3', 3, true, false], ['Room 2', 2, false, false], ['Room 1', 3, true, true]]);
  });

  it('of a kind that the house does not have, or nobody knows, are none', async () => {
    expect([await free({ kind: 'day' }), await free({ kind: 'x'.repeat(10_000) })]).toEqual([[], []]);
  });

  it('are asked for one night at least and a year at most', async () => {
    const nights = async (count: number) => (await free({ nights: count }))[0].freeNights;
    expect([await nights(-1), await nights(0), await nights(365), await nights(1_000_000)]).toEqual([1, 1, 365, 365]);
  });
});

describe('taking a space out of use', () => {
  it('closes those nights, and counts the past ones again', async () => {
    const ahead = await story.changes(() => close(0, '2026-11-04', '2026-11-06'));
    expect(ahead.answer).toMatchObject({ __typename: 'BoardClaim', state: 'closed', from: '2026-11-04', to: '2026-11-06', why: 'repair', stayId: null });
    expect(ahead.changed).toEqual({ claims: '+1', closing_versions: '+1' });
    expect((await story.changes(() => close(1, '2026-10-30', '2026-11-03'))).changed).toEqual({ claims: '+1', closing_versions: '+1', outbox: '+1' });
  });

  it('twice is one closure', async () => {
    const { id } = await close(0, '2026-11-04', '2026-11-06');
    const { answer, changed } = await story.changes(() => close(0, '2026-11-04', '2026-11-06'));
    expect([answer.id, changed]).toEqual([id, {}]);
  });

  it('under a stay is refused with who has it and what is free', async () => {
    await story.here({ room: 0 });
    const { answer, changed } = await story.changes(() => close(0, '2026-11-04', '2026-11-06'));
    expect(answer).toMatchObject({ __typename: 'SpaceTaken', spaceName: 'Room 1', by: 'Ada' });
    expect(answer.free.map((one: Loose) => one.name)).toEqual(['Room 2', 'Room 3']);
    expect(changed).toEqual({});
  });

  it.each([
    ['2026-11-04', '2026-11-04', 'repair', 'to', 'wrong_order', null],
    ['2026-11-04', '2026-11-03', 'repair', 'to', 'wrong_order', null],
    ['2026-10-29', '2026-11-03', 'repair', 'from', 'too_far', 3],
    ['2027-11-04', '2027-11-05', 'repair', 'from', 'too_far', 365],
    ['2026-11-04', '2027-11-05', 'repair', 'to', 'too_far', 365],
    ['2026-11-04', '2026-11-05', 'holiday', 'why', 'not_a_choice', null],
    ['2026-11-04', '2026-11-05', 'x'.repeat(10_000), 'why', 'not_a_choice', null],
  ])('from %s to %s needs another look (%#)', async (from, to, why, field, problem, limit) => {
    const { answer, changed } = await story.changes(() => close(0, from, to, why));
    expect([answer, changed]).toEqual([invalid(field, problem, limit), {}]);
  });

  it('of another house is not possible', async () => {
    expect(await story.acts.errorOf(ada(), 'closeSpace', { spaceId: story.open.houses[1]!.spaces[0]!.id, from: '2026-11-04', to: '2026-11-05', why: 'repair' })).toBe('NOT_HERE');
  });

  it('by two at once for nights that overlap is one closure', async () => {
    const answers = await Promise.all([close(0, '2026-11-04', '2026-11-06'), close(0, '2026-11-05', '2026-11-07', 'cleaning', story.open.as.secondPeer)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['BoardClaim', 'SpaceTaken']);
  });
});

describe('putting a space back into use', () => {
  it('frees nights to come, and those that have passed stay closed', async () => {
    const ahead = await close(0, '2026-11-04', '2026-11-06');
    expect(await story.changes(() => open(ahead.id))).toMatchObject({ answer: { __typename: 'SpaceOpened', spaceId: story.room(0) }, changed: { claims: '-1', closing_versions: '+1' } });
    const running = await close(1, '2026-11-01', '2026-11-06');
    expect(await story.changes(() => open(running.id))).toMatchObject({ answer: { __typename: 'SpaceOpened', spaceId: story.room(1) }, changed: { claims: '~1', closing_versions: '+1' } });
    const [{ claims: none }, { claims }] = (await board({ from: '2026-11-01', nights: 7 })).spaces;
    expect([none, claims.map((one: Loose) => [one.from, one.to])]).toEqual([[], [['2026-11-01', '2026-11-02']]]);
    expect(await story.changes(() => open(running.id))).toMatchObject({ answer: { __typename: 'SpaceOpened' }, changed: {} });
  });

  it('is not possible for a closure that is over, and there is none that was taken away, or that is no closure', async () => {
    const over = await close(0, '2026-11-01', '2026-11-02');
    await story.at('2026-11-03', '10:00');
    expect(await open(over.id)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'closed' });
    const gone = await close(1, '2026-11-05', '2026-11-06');
    await open(gone.id);
    await story.here({ room: 0 });
    const [{ id }] = (await board()).spaces[0].claims;
    for (const claimId of [gone.id, id]) expect(await story.acts.errorOf(ada(), 'openSpace', { claimId })).toBe('NOT_HERE');
  });
});
