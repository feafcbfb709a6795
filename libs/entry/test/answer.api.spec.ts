import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); }, { charter: (one: Loose) => { one.entry.answer_hours = 24; } });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const letWait = (enquiryId: string, waits: boolean, who = ada()) => story.acts.do(who, 'letAnswerWait', { enquiryId, waits });
const listed = async () => (({ answerDueAt, waitsSince }: Loose) => ({ answerDueAt, waitsSince }))((await story.acts.do(ada(), 'enquiries', { houseId: story.open.house.id }))[0]);

describe('an answer promised within hours', () => {
  it('waits while they wish us to, and is due as much later', async () => {
    const { id, answerDueAt } = await story.enquiry();
    expect(answerDueAt).toBe('2026-11-03T15:00:00.000Z');
    await story.at('2026-11-02', '12:00');
    const { answer, changed, facts } = await story.changes(() => letWait(id, true));
    expect([answer, changed, facts]).toMatchObject([{ answerDueAt: null, waitsSince: '2026-11-02T17:00:00.000Z', state: 'open' }, { enquiries: '~1' }, []]);
    expect(await listed()).toEqual({ answerDueAt: null, waitsSince: '2026-11-02T17:00:00.000Z' });
    await story.at('2026-11-03', '09:00');
    expect(await letWait(id, false, bo())).toMatchObject({ answerDueAt: '2026-11-04T12:00:00.000Z', waitsSince: null });
    await letWait(id, true);
    await story.at('2026-11-03', '10:30');
    await letWait(id, false);
    expect(await listed()).toEqual({ answerDueAt: '2026-11-04T13:30:00.000Z', waitsSince: null });
  });

  it('said twice is said once, by two at once too', async () => {
    const { id } = await story.enquiry();
    await letWait(id, true);
    api.clock.pass(5);
    expect((await story.changes(() => letWait(id, true, bo()))).changed).toEqual({});
    const going = await Promise.all([letWait(id, false), letWait(id, false, bo())]);
    expect(new Set(going.map(({ answerDueAt, version }) => `${answerDueAt} ${version}`)).size).toBe(1);
    expect((await story.changes(() => letWait(id, false))).changed).toEqual({});
  });

  it('counts from when they asked, though it was written down later', async () => {
    const { answerDueAt } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'text', askedAt: story.moment('2026-11-01', '20:00').toISOString() } });
    expect(answerDueAt).toBe(story.moment('2026-11-02', '20:00').toISOString());
  });

  it('that has passed starts nothing and counts nothing', async () => {
    const { id } = await story.enquiry();
    await story.at('2026-11-04', '10:00');
    const { answer, changed, facts } = await story.changes(() => listed());
    expect([answer.answerDueAt, changed, facts]).toEqual(['2026-11-03T15:00:00.000Z', {}, []]);
    expect((await story.changes(() => story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch' } }))).facts)
      .toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 3, channel: 'phone', outcome: 'lost_touch' }]);
  });

  it('of an enquiry that has ended is decided already', async () => {
    const { id } = await story.enquiry();
    await letWait(id, true);
    expect(await story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch' } })).toMatchObject({ waitsSince: null, answerDueAt: null });
    expect(await letWait(id, false)).toMatchObject({ __typename: 'AlreadyDecided', state: 'closed' });
  });

  it('is by the charter the enquiry began under; where none is promised there is nothing to wait with', async () => {
    story = await HouseStory.begin(api);
    const { id } = await story.enquiry();
    expect(await story.changes(() => letWait(id, true))).toEqual({ answer: { __typename: 'NotInCharter', code: 'NotInCharter' }, changed: {}, facts: [] });
  });
});
