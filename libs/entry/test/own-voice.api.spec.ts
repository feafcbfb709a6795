import { HouseStory, testGuestApi, testStaffApi, testWorker, type GuestPhone, type Loose, type TestGuestApi, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let guests: TestGuestApi;
let worker: TestWorker;
let story: HouseStory;

beforeAll(async () => {
  api = await testStaffApi();
  [guests, worker] = [await testGuestApi(api), await testWorker(api)];
});
beforeEach(async () => {
  await api.database.admin.query('delete from attempts');
  story = await HouseStory.begin(api);
});
afterAll(async () => {
  await guests.close();
  await worker.stop();
  await api.close();
});

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const seen = (id: string): Promise<Loose> => story.acts.do(ada(), 'enquiry', { id });
const giveCode = (enquiryId: string, who = ada()): Promise<Loose> => story.acts.do(who, 'giveVoiceCode', { enquiryId });
const open = (phone: GuestPhone, code: string): Promise<Loose> => phone.do('openMyVoice', { code, language: 'en' });
const say = (phone: GuestPhone, code: string, answer: string): Promise<Loose> => phone.do('sayMyVoice', { code, answer, language: 'en' });
const guestVoice = async (id: string): Promise<Loose> => (await seen(id)).voices.find((one: Loose) => one.voice === 'guest');
/** Everybody has said yes but the guest, and a room is held. */
async function allButTheGuest(wish: { called?: string; hopes?: string; nights?: number } = {}): Promise<{ id: string; code: string }> {
  const { id } = await story.enquiry({ nights: 2, ...wish });
  await story.acts.do(ada(), 'holdSpace', { enquiryId: id, spaceId: story.room(0) });
  await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'first_contact', answer: 'yes' });
  await story.acts.do(bo(), 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' });
  return { id, code: (await giveCode(id)).code };
}

describe('a person on their own phone', () => {
  it('reads what was asked and the house’s own words, and of nobody anything', async () => {
    const { id, code } = await allButTheGuest({ called: 'Jo', hopes: 'to sleep' });
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const { answer, changed } = await story.changes(() => open(guests.phone(), code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')));
    expect(changed).toEqual({});
    expect(answer).toMatchObject({
      house: { name: story.open.house.name, phone: '+1 413 555 0100' }, state: 'in_conversation', spaceKind: 'night', wantsFrom: null, wantsNights: 2,
      voices: ['guest', 'first_contact', 'second_member'], answer: null, ownPhone: false, spokenAt: null, endsAt: '2026-11-05T15:00:00.000Z',
    });
    expect(answer.texts.map(({ key }: Loose) => key)).toEqual(['rights', 'emergency', 'complaints']);
    expect(answer.language).toBe('en');
    expect(answer.promises.map(({ text }: Loose) => text)).toContain('Three decide: you, your first contact, another of us. Your no is enough.');
    expect(JSON.stringify(answer)).not.toMatch(/Jo\b|to sleep|Ada|Bo\b/);
    expect((await seen(id)).voiceCodeUntil).toBe('2026-11-05T15:00:00.000Z');
  });

  it('says the last yes: the stay is expected, with the name and hopes that were told; counts are as ever', async () => {
    const { id, code } = await allButTheGuest({ called: 'Jo', hopes: 'to sleep' });
    const { answer, changed } = await story.changes(() => say(guests.phone(), code, 'yes'));
    expect(answer).toMatchObject({ __typename: 'MyVoice', answer: 'yes', ownPhone: true, spokenAt: '2026-11-02T15:00:00.000Z' });
    expect(changed).toEqual({ voices: '+1', enquiries: '~1', outbox: '+1' });
    const followed = await story.changes(() => worker.drainOutbox());
    expect([followed.changed, followed.facts]).toEqual([{ enquiries: '~1', guests: '+1', guest_names: '+1', stays: '+1', stay_hopes: '+1', claims: '~1', outbox: '~1' }, []]);
    const agreed = await seen(id);
    expect(agreed).toMatchObject({ state: 'agreed', waitingFor: [] });
    expect(await guestVoice(id)).toMatchObject({ answer: 'yes', ownPhone: true, toldTo: null, worker: null, spokenAt: '2026-11-02T15:00:00.000Z' });
    expect(await story.stay(agreed.stayId)).toMatchObject({ state: 'expected', spaceName: 'Room 1', hopes: 'to sleep' });
    expect((await story.acts.do(ada(), 'showNames', { houseId: story.open.house.id })).names).toMatchObject([{ stayId: agreed.stayId, called: 'Jo' }]);
  });

  it('is not sure first, which keeps it open, and may say something else until the decision', async () => {
    const { id, code } = await allButTheGuest();
    const phone = guests.phone();
    await say(phone, code, 'not_sure');
    await worker.drainOutbox();
    expect(await seen(id)).toMatchObject({ state: 'in_conversation', waitingFor: ['guest'], stayId: null, hold: { spaceName: 'Room 1' } });
    expect(await open(guests.phone(), code)).toMatchObject({ answer: 'not_sure', ownPhone: true });
    await say(phone, code, 'yes');
    await worker.drainOutbox();
    expect(await seen(id)).toMatchObject({ state: 'agreed' });
    expect(await say(phone, code, 'no')).toEqual({ __typename: 'DecisionMade', code: 'DecisionMade', state: 'agreed' });
    expect(await open(phone, code)).toMatchObject({ __typename: 'CodeEnded' });
  });

  it('says no: it ends, the room is let go, and it is counted as not now', async () => {
    const { id, code } = await allButTheGuest();
    await say(guests.phone(), code, 'no');
    const { changed, facts } = await story.changes(() => worker.drainOutbox());
    expect([changed, facts]).toEqual([{ claims: '-1', enquiries: '~1', facts: '+1', outbox: '~1' }, [{ what: 'contact', day: '2026-11-02', n: 1, days: 2, channel: 'phone', outcome: 'not_now' }]]);
    expect(await seen(id)).toMatchObject({ state: 'closed', outcome: 'not_now', closedBy: null, hold: null, voiceCodeUntil: null });
    expect(await open(guests.phone(), code)).toMatchObject({ __typename: 'CodeEnded' });
  });

  it('says it twice and it is said once; an answer that is none changes nothing', async () => {
    const { code } = await allButTheGuest();
    await say(guests.phone(), code, 'not_sure');
    const { answer, changed } = await story.changes(() => say(guests.phone(), code, 'not_sure'));
    expect([answer.answer, changed]).toEqual(['not_sure', { enquiries: '~1' }]);
    const wrong = await story.changes(() => say(guests.phone(), code, 'perhaps'));
    expect([wrong.answer.fields, wrong.changed]).toEqual([[{ __typename: 'FieldProblem', field: 'answer', problem: 'not_a_choice', limit: null }], {}]);
  });

  it('says no in the moment of the last yes of a worker: nobody is expected', async () => {
    const { id } = await story.nearlyAgreed();
    const { code } = await giveCode(id);
    await Promise.all([say(guests.phone(), code, 'no'), story.acts.do(bo(), 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' })]);
    await worker.drainOutbox();
    const after = await seen(id);
    expect(after).toMatchObject({ stayId: null });
    expect(after.state === 'closed' || (await guestVoice(id)).answer !== 'no').toBe(true);
    const { rows } = await api.database.admin.query("select 1 from stays where service_id = $1 and state = 'expected'", [story.open.house.id]);
    expect(rows).toEqual(after.state === 'agreed' ? [{ '?column?': 1 }] : []);
  });
});

describe('the same voice told to a worker', () => {
  it('shows who wrote it down; said with the code afterwards it is their own', async () => {
    const { id, code } = await allButTheGuest();
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'guest', answer: 'not_sure' });
    expect(await guestVoice(id)).toMatchObject({ answer: 'not_sure', ownPhone: false, toldTo: { called: 'Ada' } });
    expect(await open(guests.phone(), code)).toMatchObject({ answer: 'not_sure', ownPhone: false });
    await say(guests.phone(), code, 'yes');
    expect(await guestVoice(id)).toMatchObject({ answer: 'yes', ownPhone: true, toldTo: null });
  });

  it('told after it was said by code is told, and the phone says so', async () => {
    const { id, code } = await allButTheGuest();
    await say(guests.phone(), code, 'not_sure');
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'guest', answer: 'yes' });
    expect(await guestVoice(id)).toMatchObject({ answer: 'yes', ownPhone: false, toldTo: { called: 'Ada' } });
    await worker.drainOutbox();
    expect(await seen(id)).toMatchObject({ state: 'agreed' });
  });
});

describe('a code', () => {
  it('opens its own enquiry and no other; nobody’s code is the same as a wrong one', async () => {
    const [first, second] = [await allButTheGuest(), await story.enquiry({ nights: 5 })];
    expect(await open(guests.phone(), (await giveCode(second.id)).code)).toMatchObject({ wantsNights: 5 });
    await say(guests.phone(), first.code, 'no');
    await worker.drainOutbox();
    expect((await seen(second.id)).voices[0]).toMatchObject({ answer: null });
    for (const code of ['ABCD-EFGH', 'ABCD-EFGH-JKMN', '', 'x'.repeat(10_000)]) expect(await open(guests.phone(), code)).toEqual({ __typename: 'WrongCode', code: 'WrongCode' });
  });

  it('given anew or taken back opens nothing any more, nor after 72 hours; what was said stays said', async () => {
    const { id, code } = await allButTheGuest();
    await say(guests.phone(), code, 'not_sure');
    const again = await giveCode(id);
    expect(await say(guests.phone(), code, 'yes')).toMatchObject({ __typename: 'CodeEnded' });
    const { changed } = await story.changes(() => story.acts.do(ada(), 'withdrawVoiceCode', { enquiryId: id }));
    expect(changed).toEqual({ enquiry_codes: '~1', audit: '+1' });
    expect(await open(guests.phone(), again.code)).toMatchObject({ __typename: 'CodeEnded' });
    expect(await guestVoice(id)).toMatchObject({ answer: 'not_sure', ownPhone: true });
    const third = await giveCode(id);
    await story.at('2026-11-05', '10:00');
    expect(await open(guests.phone(), third.code)).toMatchObject({ __typename: 'CodeEnded' });
  });

  it('is not given for what is decided, and nobody off shift or elsewhere gives one', async () => {
    const { id } = await allButTheGuest();
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'guest', answer: 'no' });
    const { answer, changed } = await story.changes(() => giveCode(id));
    expect([answer.__typename, changed]).toEqual(['AlreadyDecided', {}]);
    const { id: other } = await story.enquiry();
    for (const who of ['otherHouse', 'otherOrganisation'] as const) expect([who, await story.acts.errorOf(story.open.as[who], 'giveVoiceCode', { enquiryId: other })]).toEqual([who, 'NOT_HERE']);
  });

  it('ended with its enquiry works again when the closing is taken back', async () => {
    const { id, code } = await allButTheGuest();
    await story.acts.do(ada(), 'closeEnquiry', { id, enquiryId: id, input: { outcome: 'lost_touch' } });
    expect(await say(guests.phone(), code, 'yes')).toMatchObject({ __typename: 'DecisionMade', state: 'closed' });
    await story.acts.do(ada(), 'reopenEnquiry', { enquiryId: id });
    expect(await say(guests.phone(), code, 'yes')).toMatchObject({ answer: 'yes' });
  });

  it('is tried ten times from one place, and right ones are not counted', async () => {
    const { code } = await allButTheGuest();
    for (let n = 0; n < 12; n++) expect(await open(guests.phone(), code)).toMatchObject({ __typename: 'MyVoice' });
    for (let n = 0; n < 10; n++) expect(await open(guests.phone(), 'AAAA-AAAA')).toMatchObject({ __typename: 'WrongCode' });
    expect(await open(guests.phone(), code)).toMatchObject({ __typename: 'TooManyTries', minutes: 15 });
  });

  it('lies nowhere in readable form, and leaves nothing in a log', async () => {
    const { code } = await allButTheGuest();
    await say(guests.phone(), code, 'yes');
    const { rows } = await api.database.admin.query<{ hash: string }>('select code_hash as hash from enquiry_codes');
    expect(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(api.logs.join('\n')).not.toContain(code);
  });
});
