import { newId } from '#peerhouse/kernel';
import { inAHouse, type HouseStory, type Loose, type Persona, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const rosa = () => story.open.as.houseLead;
const carryOn = (enquiryId: string, by: Persona = bo()) => story.acts.do(by, 'carryOn', { enquiryId });
const speak = (enquiryId: string, voice: string, by: Persona, answer = 'yes') => story.acts.do(by, 'speak', { enquiryId, voice, answer });
const enquiryOf = (id: string, by: Persona = bo()) => story.acts.do(by, 'enquiry', { id });
const action = (enquiry: Loose) => enquiry.actions.find(({ name }: Loose) => name === 'carryOn');

describe('an enquiry whose first contact has gone home', () => {
  it('is gone on with by somebody on shift, who is the first contact then, and comes to its agreement', async () => {
    const { id } = await story.enquiry({ nights: 2 });
    await story.acts.do(ada(), 'askSecond', { enquiryId: id, accountId: bo().accountId });
    await ada().endShift();
    expect(action(await enquiryOf(id))).toMatchObject({ allowed: true, whyNot: null });
    const { answer, changed } = await story.changes(() => carryOn(id));
    expect(answer).toMatchObject({ __typename: 'Enquiry', takenBy: { called: 'Bo' }, secondAsked: null });
    expect(changed).toEqual({ enquiries: '~1' });
    expect((await story.changes(() => carryOn(id))).changed).toEqual({});
    await story.acts.do(bo(), 'holdSpace', { enquiryId: id, spaceId: story.room(0) });
    await speak(id, 'guest', bo());
    await speak(id, 'first_contact', bo());
    expect(await speak(id, 'second_member', bo())).toMatchObject({ __typename: 'VoiceTaken', by: 'Bo' });
    expect(await speak(id, 'second_member', rosa())).toMatchObject({ __typename: 'Enquiry', state: 'agreed' });
  });

  it('keeps the voice they have spoken; who carries on may be the second', async () => {
    const { id } = await story.nearlyAgreed();
    await ada().endShift();
    await carryOn(id);
    const { voices } = await enquiryOf(id);
    expect(voices.find(({ voice }: Loose) => voice === 'first_contact')).toMatchObject({ answer: 'yes', worker: { called: 'Ada' } });
    expect(await speak(id, 'first_contact', bo(), 'no')).toMatchObject({ __typename: 'VoiceTaken', by: 'Ada' });
    expect(await speak(id, 'second_member', bo())).toMatchObject({ __typename: 'Enquiry', state: 'agreed' });
  });

  it('is not for who has spoken the second voice, while the first is to be spoken', async () => {
    const { id } = await story.enquiry();
    await speak(id, 'second_member', bo());
    await ada().endShift();
    expect(action(await enquiryOf(id))).toMatchObject({ allowed: false, whyNot: 'VoiceTaken' });
    expect(await carryOn(id)).toEqual({ __typename: 'VoiceTaken', code: 'VoiceTaken', voice: 'second_member', by: 'Bo' });
    expect(await carryOn(id, rosa())).toMatchObject({ takenBy: { called: 'Rosa' } });
  });

  it('whose shift has ended by itself is gone on with as well', async () => {
    const { id } = await story.enquiry();
    api.clock.set(story.moment('2026-11-02', '22:01'));
    await bo().startShift();
    expect(await carryOn(id)).toMatchObject({ takenBy: { called: 'Bo' } });
  });
});

describe('an enquiry', () => {
  it('stays with its first contact while they are on shift', async () => {
    const { id } = await story.enquiry();
    expect(action(await enquiryOf(id))).toMatchObject({ allowed: false, whyNot: 'NotNow' });
    const { answer, changed } = await story.changes(() => carryOn(id));
    expect([answer, changed]).toEqual([{ __typename: 'FirstContactHere', code: 'FirstContactHere', by: 'Ada' }, {}]);
  });

  it('that is decided is nobody’s to go on with', async () => {
    const { id } = await story.enquiry();
    await story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch' } });
    await ada().endShift();
    expect(await carryOn(id)).toMatchObject({ __typename: 'AlreadyDecided', state: 'closed' });
  });

  it('is decided by the voices of the charter it began under, whatever is in force since', async () => {
    const { id } = await story.nearlyAgreed();
    await api.database.admin.query(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
       select $1, organisation_id, service_id, 2, '2026-11-02', jsonb_set(charter, '{entry,voices}', '["guest", "house"]'), $3 from charter_versions where id = $2`, [newId(), story.open.house.charterVersionId, api.clock.now()]);
    const voicesOf = (enquiry: Loose) => enquiry.voices.map(({ voice }: Loose) => voice);
    const before = await enquiryOf(id);
    expect([voicesOf(before), before.waitingFor]).toEqual([['guest', 'first_contact', 'second_member'], ['second_member']]);
    expect((await story.acts.do(bo(), 'enquiries', { houseId: story.open.house.id }))[0].waitingFor).toEqual(['second_member']);
    expect(await speak(id, 'house', bo())).toMatchObject({ __typename: 'VoiceNotNeeded' });
    expect(await speak(id, 'second_member', bo())).toMatchObject({ __typename: 'Enquiry', state: 'agreed' });
    const since = await story.enquiry();
    expect(voicesOf(since)).toEqual(['guest', 'house']);
    await story.acts.do(ada(), 'holdSpace', { enquiryId: since.id, spaceId: story.room(1) });
    await speak(since.id, 'guest', ada());
    expect(await speak(since.id, 'house', ada())).toMatchObject({ __typename: 'Enquiry', state: 'agreed' });
  });
});
