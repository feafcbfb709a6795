import { HouseStory, statementCount, testGuestApi, testNow, testStaffApi, type GuestPhone, type Loose, type TestGuestApi, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let guests: TestGuestApi;
let story: HouseStory;

beforeAll(async () => {
  api = await testStaffApi();
  guests = await testGuestApi(api);
});
beforeEach(async () => {
  api.clock.set(testNow);
  story = await HouseStory.begin(api);
});
afterAll(async () => {
  await guests.close();
  await api.close();
});

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const wordsOf = (stayId: string): Promise<Loose> => story.acts.do(ada(), 'guestWords', { stayId });
/** Somebody here, with everything a house writes down, and signed in on their phone. */
async function sam(wish: Parameters<HouseStory['here']>[0] = {}): Promise<{ stay: Loose; phone: GuestPhone }> {
  const stay = await story.here({ nights: 3, called: 'Sam', hopes: 'to sleep', ...wish });
  await story.acts.do(ada(), 'tellRights', { stayId: stay.id, texts: ['rights', 'emergency'] });
  await story.acts.do(ada(), 'offerLockBox', { stayId: stay.id });
  await story.acts.do(ada(), 'writeHandoverLine', { houseId: story.open.house.id, input: { kind: 'practical', words: 'Key given.', stayId: stay.id } });
  await story.acts.do(bo(), 'writeHandoverLine', { houseId: story.open.house.id, input: { kind: 'promise', words: 'Help with the letter', stayId: stay.id } });
  await story.acts.do(ada(), 'accompany', { stayId: stay.id, input: { kind: 'visit', day: '2026-11-04', line: 'ward 4' } });
  const { code } = await story.acts.do(ada(), 'giveGuestCode', { stayId: stay.id });
  const phone = guests.phone();
  await phone.do('signInWithCode', { code, ownPhone: false });
  return { stay, phone };
}
const held = (phone: GuestPhone): Promise<Loose> => phone.do('heldAboutMe');
const newest = async (phone: GuestPhone): Promise<Loose> => (await held(phone)).stays[0];
const differently = async (phone: GuestPhone, line: string, words: string): Promise<Loose> => phone.do('seeItDifferently', { stay: (await newest(phone)).id, line, words });

describe('everything held about a guest', () => {
  it('is told to them, word for word, with who wrote it', async () => {
    const { phone } = await sam();
    const { stays: [all, ...more], ...beside } = await held(phone);
    expect([more, beside.opensMore]).toEqual([[], false]);
    expect(all).toMatchObject({
      houseName: 'Open Door 1', timeZone: 'America/New_York', called: 'Sam', state: 'here', arrives: '2026-11-02', leaves: '2026-11-05', rooms: ['Room 1'], cameInAt: '2026-11-02T15:00:00.000Z', leftAt: null, hopes: 'to sleep', lockBoxOfferedAt: '2026-11-02T15:00:00.000Z', erasedFrom: null,
      rightsTold: { by: 'Ada', charterVersion: '1', language: 'en' }, notes: [], messages: [],
    });
    expect(beside).toMatchObject({ promises: [{ stayId: all.id, kind: 'visit', day: '2026-11-04', words: 'ward 4', doneAt: null }], enquiries: [{ stayId: all.id, called: 'Sam', reach: null, hopes: 'to sleep', answer: 'yes' }] });
    expect(all.rightsTold.texts.map(({ key }: Loose) => key)).toEqual(['rights', 'emergency']);
    expect(all.lines.map(({ kind, words, by }: Loose) => [kind, words, by]).sort()).toEqual([['practical', 'Key given.', 'Ada'], ['promise', 'Help with the letter', 'Bo']]);
  });

  it('is of nobody else, and is told to nobody who is not signed in', async () => {
    const { phone } = await sam();
    const other = await story.here({ room: 1, called: 'Kay' });
    const { code } = await story.acts.do(ada(), 'giveGuestCode', { stayId: other.id });
    const second = guests.phone();
    await second.do('signInWithCode', { code, ownPhone: false });
    expect(await held(second)).toMatchObject({ stays: [{ called: 'Kay', rooms: ['Room 2'], lines: [], rightsTold: null }], promises: [] });
    const { id, lines: [line] } = await newest(phone);
    expect((await differently(second, line.line, 'not mine')).fields).toMatchObject([{ field: 'line', problem: 'not_a_choice' }]);
    expect(await second.errorOf('seeItDifferently', { stay: id, line: 'nights', words: 'not mine' })).toBe('NOT_HERE');
    await expect(held(guests.phone())).rejects.toThrow('NOT_SIGNED_IN');
  });

  it('is of every stay that hangs on the account, the oldest last, once its plans were opened; a house’s code alone opens what that house holds', async () => {
    const [first, phone] = [await story.here({ nights: 2, called: 'Sam', hopes: 'to sleep' }), guests.phone()];
    const signIn = async (stay: Loose) => phone.do('signInWithCode', { code: (await story.acts.do(ada(), 'giveGuestCode', { stayId: stay.id })).code, ownPhone: true });
    await signIn(first);
    await differently(phone, 'nights', 'I said one.');
    await story.acts.do(ada(), 'accompany', { stayId: first.id, input: { kind: 'ring', day: '2026-11-04', line: 'at noon' } });
    await story.acts.do(ada(), 'tellRights', { stayId: first.id, texts: ['rights'] });
    await story.acts.do(ada(), 'recordLeaving', { stayId: first.id, input: { how: 'own_choice' } });
    api.clock.set(new Date(api.clock.now().getTime() + 60_000));
    const second = await story.here({ room: 1, nights: 3, called: 'Sam B', hopes: 'to eat' });
    await story.acts.do(bo(), 'writeHandoverLine', { houseId: story.open.house.id, input: { kind: 'practical', words: 'Key given.', stayId: second.id } });
    await signIn(second);
    const ofTheCode = await held(phone);
    expect([ofTheCode.stays.map(({ id }: Loose) => id), ofTheCode.enquiries.length, ofTheCode.promises, ofTheCode.opensMore]).toEqual([[second.id], 1, [], true]);
    const beside = (stay: Loose, words: string) => phone.do('seeItDifferently', { stay: stay.id, line: 'hopes', words });
    expect(await phone.errorOf('seeItDifferently', { stay: first.id, line: 'hopes', words: 'mine' })).toBe('NOT_HERE');

    // The plans were opened here, with a passphrase; they are as old as the account.
    const { admin } = api.database;
    const lock = (state: string, madeAt: string) => admin.query(`insert into guest_locks (vault_id, organisation_id, account_id, state, kdf, pepper_no, verifier, wrap_pass, vault_proof, made_at)
      select gen_random_uuid(), organisation_id, account_id, $2, 1, 1, decode(repeat('00', 32), 'hex'), decode(repeat('00', 73), 'hex'), decode(repeat('00', 32), 'hex'), $3 from guest_account_guests where guest_id = (select guest_id from stays where id = $1) returning vault_id as id`, [second.id, state, madeAt]);
    const { rows: [vault] } = await lock('active', '2026-11-02T10:00:00Z');
    await admin.query('update guest_sessions set proved_vault = $1, proved_at = $2 where ended_at is null and account_id = (select account_id from guest_locks where vault_id = $1)', [vault.id, api.clock.now()]);
    const all = await held(phone);
    expect(all.opensMore).toBe(false);
    expect(all.stays.map(({ id, called, state, hopes, lines, notes, rightsTold }: Loose) => [id, called, state, hopes, lines.length, notes.map(({ words }: Loose) => words), rightsTold?.texts.length ?? 0]))
      .toEqual([[second.id, 'Sam B', 'here', 'to eat', 1, [], 0], [first.id, 'Sam', 'left', 'to sleep', 0, ['I said one.'], 1]]);
    expect(all.enquiries.map(({ stayId, hopes, answer }: Loose) => [stayId, hopes, answer])).toEqual([[second.id, 'to eat', 'yes'], [first.id, 'to sleep', 'yes']]);
    expect(all.promises).toMatchObject([{ stayId: first.id, words: 'at noon' }]);
    // Beside each stay its own words, and the house of each reads them there.
    await beside(second, 'to eat well');
    expect((await beside(first, 'to sleep at night')).stays.map(({ notes }: Loose) => notes.map(({ line, words }: Loose) => `${line}: ${words}`))).toEqual([['hopes: to eat well'], ['hopes: to sleep at night', 'nights: I said one.']]);
    expect((await wordsOf(first.id)).notes).toHaveLength(2);
    // As many statements as for one stay, but for two that ask whose they are and whether the plans were opened.
    const { code } = await story.acts.do(ada(), 'giveGuestCode', { stayId: (await story.here({ room: 2 })).id });
    const other = guests.phone();
    await other.do('signInWithCode', { code, ownPhone: false });
    expect((await statementCount(() => held(phone))) - (await statementCount(() => held(other)))).toBeLessThanOrEqual(3);

    // Whoever began anew beside older plans has of the account what came since.
    await lock('sealed', '2026-11-01T10:00:00Z');
    expect(await held(phone)).toMatchObject({ stays: [{ id: second.id }], opensMore: true });
  });

  it('says from which day it is erased once they have left', async () => {
    const { stay, phone } = await sam();
    await story.acts.do(ada(), 'recordLeaving', { stayId: stay.id, input: { how: 'own_choice' } });
    expect(await newest(phone)).toMatchObject({ state: 'left', how: 'own_choice', erasedFrom: '2026-12-02' });
  });
});

describe('a guest who sees a line differently', () => {
  it('puts their own words beside it; the house reads them there and cannot change or remove them', async () => {
    const { stay, phone } = await sam();
    const { lines: [key] } = await newest(phone);
    const { answer, changed } = await story.changes(() => differently(phone, key.line, '  I said I might need the key early. '));
    expect(changed).toEqual({ guest_notes: '+1' });
    expect(answer.stays[0].notes).toMatchObject([{ line: key.line, words: 'I said I might need the key early.' }]);
    expect((await wordsOf(stay.id)).notes).toMatchObject([{ line: key.line, words: 'I said I might need the key early.', writtenAt: '2026-11-02T15:00:00.000Z' }]);
    await story.acts.do(ada(), 'takeOutHandoverLine', { houseId: story.open.house.id, lineId: key.line.slice(5), id: key.line.slice(5) });
    expect((await wordsOf(stay.id)).notes).toHaveLength(1);
    expect((await story.changes(() => differently(phone, key.line, 'Never mind.'))).changed).toEqual({ guest_notes: '~1' });
    expect((await story.changes(() => differently(phone, key.line, ' '))).changed).toEqual({ guest_notes: '-1' });
  });

  it('is told what is wrong with too many words or with no such line, and nothing is lost', async () => {
    const { phone } = await sam();
    await differently(phone, 'nights', 'I said two.');
    const { answer, changed } = await story.changes(async () => [await differently(phone, 'nights', 'x'.repeat(1001)), await differently(phone, 'made_up', 'x'), await differently(phone, 'line:00000000-0000-4000-8000-000000000000', 'x')]);
    expect(answer.map(({ fields: [one] }: Loose) => [one.field, one.problem])).toEqual([['words', 'too_long'], ['line', 'not_a_choice'], ['line', 'not_a_choice']]);
    expect(changed).toEqual({});
    expect((await newest(phone)).notes).toMatchObject([{ line: 'nights', words: 'I said two.' }]);
  });

  it('is read by those on shift in the house alone', async () => {
    const { stay, phone } = await sam();
    await differently(phone, 'nights', 'I said two.');
    await ada().ask('mutation { endShift { __typename } }');
    expect(await story.acts.errorOf(ada(), 'guestWords', { stayId: stay.id })).toBe('NOT_ON_SHIFT');
    for (const who of ['otherHouse', 'otherOrganisation', 'administrator'] as const) expect([who, await story.acts.errorOf(story.open.as[who], 'guestWords', { stayId: stay.id })]).toEqual([who, 'NOT_HERE']);
  });
});

describe('a plan that was not followed', () => {
  const tell = (stayId: string, more: Record<string, unknown> = {}, id?: string): Promise<Loose> => story.acts.do(ada(), 'tellPlanNotFollowed', {
    stayId, ...(id ? { id } : {}), input: { decidedById: bo().accountId, what: 'We rang an ambulance.', why: 'You did not answer and we were afraid.', ...more },
  });

  it('is told to the guest: what, who decided, why; it is written down without them, counted, and a review opens', async () => {
    const { stay, phone } = await sam();
    const { answer, changed, facts } = await story.changes(() => tell(stay.id));
    expect(changed).toEqual({ deviations: '+1', reviews: '+1', guest_messages: '+1', facts: '+1' });
    expect(facts).toEqual([{ what: 'deviation', day: '2026-11-02', n: 1, outcome: 'plan_not_followed' }]);
    expect(answer.records[0]).toMatchObject({ about: 'deviation', kind: 'plan_not_followed', told: true, decidedBy: { called: 'Bo' }, reviewState: 'open' });
    expect(JSON.stringify(answer.records)).not.toMatch(/ambulance|afraid|Sam/);
    const { messages: [message] } = await newest(phone);
    expect(message).toMatchObject({ kind: 'plan_not_followed', day: '2026-11-02', what: 'We rang an ambulance.', why: 'You did not answer and we were afraid.', decidedBy: 'Bo', writtenBy: 'Ada' });
    await differently(phone, message.line, 'I was asleep. My plan says so.');
    expect(await wordsOf(stay.id)).toMatchObject({ messages: [{ line: message.line }], notes: [{ line: message.line, words: 'I was asleep. My plan says so.' }] });
  });

  it('wants to know what, why and who; sent twice it is told once', async () => {
    const { stay } = await sam();
    const wrong = await story.changes(async () => [await tell(stay.id, { what: ' ' }), await tell(stay.id, { why: 'x'.repeat(1001) }), await tell(stay.id, { decidedById: story.open.as.otherHouse.accountId }), await tell(stay.id, { day: '2026-11-03' })]);
    expect(wrong.answer.map((one: Loose) => one.fields?.[0]?.field ?? one.__typename)).toEqual(['what', 'why', 'decidedById', 'NotYet']);
    expect(wrong.changed).toEqual({});
    const id = '11111111-1111-4111-8111-111111111111';
    await tell(stay.id, {}, id);
    expect((await story.changes(() => tell(stay.id, {}, id))).changed).toEqual({});
  });

  it('goes with the stay: nothing of the house’s own record leads to the guest', async () => {
    const { stay } = await sam();
    await tell(stay.id);
    const { rows } = await api.database.admin.query('select (select to_jsonb(d)::text from deviations d where d.service_id = $1) as record, (select id::text from guest_messages where stay_id = $2) as message', [story.open.house.id, stay.id]);
    expect(rows[0].record).not.toContain(stay.id);
    expect(rows[0].record).not.toContain(rows[0].message);
    await api.database.admin.query('delete from stay_hopes where stay_id = $1', [stay.id]);
    await api.database.admin.query('delete from claims where stay_id = $1', [stay.id]);
    await api.database.admin.query('delete from stays where id = $1', [stay.id]);
    const { rows: after } = await api.database.admin.query('select (select count(*)::int from guest_messages where stay_id = $1) + (select count(*)::int from guest_notes where stay_id = $1) as left, (select count(*)::int from deviations where service_id = $2) as records', [stay.id, story.open.house.id]);
    expect(after).toEqual([{ left: 0, records: 1 }]);
  });
});
