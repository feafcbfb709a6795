import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const closed = async (ending: object = {}): Promise<string> => {
  const { id } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', wantsNights: 2, askedBefore: 'no' } });
  story.good('Enquiry', await story.acts.do(ada(), 'closeEnquiry', { enquiryId: id, input: { outcome: 'lost_touch', ...ending } }));
  return id;
};
const right = (more: object = {}) => ({ channel: 'phone', wantsNights: 2, askedBefore: 'no', outcome: 'lost_touch', ...more });
const correct = async (id: string, more: object = {}): Promise<Loose> => story.acts.do(bo(), 'correctEnquiry', { enquiryId: id, version: (await story.acts.do(bo(), 'enquiry', { id })).version, input: right(more) });
const unchanged = async (work: () => Promise<Loose>) => {
  const { answer, changed } = await story.changes(work);
  expect(changed).toEqual({});
  return answer;
};

describe('an enquiry that ended and was written down wrongly', () => {
  it('is put right and says so; counted is the difference', async () => {
    const id = await closed({ offered: ['directory'] });
    await story.at('2026-11-04', '10:00');
    const { answer, changed, facts } = await story.changes(() => correct(id, { channel: 'walk_in', wantsNights: null, askedBefore: null, outcome: 'chose_something_else', offered: ['ring_back'], ringBackOn: '2026-11-05' }));
    expect(answer).toMatchObject({
      __typename: 'Enquiry', state: 'closed', channel: 'walk_in', wantsNights: null, askedBefore: null, outcome: 'chose_something_else', offered: ['ring_back'], ringBackOn: '2026-11-05',
      closedBy: { called: 'Ada' }, correctedBy: { called: 'Bo' }, correctedAt: api.clock.now().toISOString(),
    });
    const contact = { what: 'contact', day: '2026-11-02' };
    expect([changed, facts]).toEqual([{ enquiries: '~1', facts: '+2' }, [
      { ...contact, n: -1, days: 2, channel: 'phone', outcome: 'lost_touch', offered: 'directory', asked_before: 'no' },
      { ...contact, n: 1, channel: 'walk_in', outcome: 'chose_something_else', offered: 'ring_back' },
    ]]);
    expect(await unchanged(() => correct(id, { channel: 'walk_in', wantsNights: null, askedBefore: null, outcome: 'chose_something_else', offered: ['ring_back'], ringBackOn: '2026-11-05' }))).toMatchObject({ __typename: 'Enquiry' });
  });

  it('is opened again after that without anything left of it', async () => {
    const id = await closed();
    await correct(id, { outcome: 'not_now' });
    await story.acts.do(ada(), 'reopenEnquiry', { enquiryId: id });
    const { rows } = await api.database.admin.query("select outcome, sum(n)::int as n from facts where service_id = $1 and what = 'contact' group by outcome order by outcome", [story.open.house.id]);
    expect(rows).toEqual([{ outcome: 'lost_touch', n: 0 }, { outcome: 'not_now', n: 0 }]);
  });

  it('cannot become “no room” where there was room, and stays it where it was', async () => {
    const id = await closed();
    expect(await unchanged(() => correct(id, { outcome: 'no_space' }))).toMatchObject({ __typename: 'SpaceWasFree' });
    const guests = [];
    for (const room of [0, 1, 2]) guests.push(await story.here({ room }));
    const full = await closed({ outcome: 'no_space' });
    expect(await correct(id, { outcome: 'no_space' })).toMatchObject({ __typename: 'Enquiry', outcome: 'no_space' });
    await story.acts.do(ada(), 'recordLeaving', { stayId: guests[0]!.id, input: {} });
    expect(await correct(full, { outcome: 'no_space', channel: 'web' })).toMatchObject({ __typename: 'Enquiry', outcome: 'no_space', channel: 'web' });
  });

  it('is refused for what the charter and the form do not have', async () => {
    const id = await closed({ ringBackOn: '2026-11-03' });
    expect(await unchanged(() => correct(id, { outcome: 'admitted' }))).toMatchObject({ __typename: 'NotInCharter' });
    expect(await unchanged(() => correct(id, { offered: ['kept_space'] }))).toMatchObject({ __typename: 'NotInCharter' });
    expect((await unchanged(() => correct(id, { channel: 'fax', wantsNights: 0, askedBefore: 'maybe' }))).fields.map(({ field }: Loose) => field)).toEqual(['channel', 'askedBefore', 'wantsNights']);
    await story.at('2026-11-04', '10:00');
    expect(await unchanged(() => correct(id, { ringBackOn: '2026-11-02' }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'ringBackOn', problem: 'wrong_order' }] });
    expect(await correct(id, { ringBackOn: '2026-11-03', channel: 'text' })).toMatchObject({ ringBackOn: '2026-11-03', channel: 'text' });
  });

  it('to another day of ringing is a promise anew; what else is put right leaves the call made', async () => {
    const id = await closed({ ringBackOn: '2026-11-02' });
    await story.acts.do(ada(), 'markRung', { enquiryId: id, rung: true });
    expect(await correct(id, { ringBackOn: '2026-11-02', channel: 'text' })).toMatchObject({ rungBy: { called: 'Ada' } });
    expect(await unchanged(() => correct(id, { ringBackOn: '2099-01-01' }))).toMatchObject({ fields: [{ field: 'ringBackOn', problem: 'too_far', limit: 31 }] });
    expect(await correct(id, { ringBackOn: '2026-11-04' })).toMatchObject({ rungAt: null, rungBy: null });
  });

  it('keeps an end and an offer that the charter does not have, where they were not what was wrong', async () => {
    story = await HouseStory.begin(api, { charter: (one: Loose) => { one.entry.outcomes = ['no_space', 'not_now']; } });
    const id = await closed({ outcome: 'not_now' });
    await api.database.admin.query("update enquiries set outcome = 'lost_touch', offered = '{kept_space}' where id = $1", [id]);
    expect(await correct(id, { offered: ['kept_space'], channel: 'web' })).toMatchObject({ __typename: 'Enquiry', outcome: 'lost_touch', offered: ['kept_space'], channel: 'web' });
  });

  it('is refused while it is open, once 72 hours have passed, and when somebody else changed it', async () => {
    const { id: open } = await story.enquiry();
    expect(await unchanged(() => correct(open))).toMatchObject({ __typename: 'NotNow', state: 'open' });
    const id = await closed();
    const { version } = await story.acts.do(ada(), 'enquiry', { id });
    await correct(id, { channel: 'text' });
    expect(await unchanged(() => story.acts.do(ada(), 'correctEnquiry', { enquiryId: id, version, input: right({ channel: 'web' }) }))).toMatchObject({ __typename: 'ChangedElsewhere' });
    await story.at('2026-11-05', '10:00');
    expect(await correct(id, { channel: 'email' })).toMatchObject({ channel: 'email' });
    api.clock.pass(1);
    expect(await unchanged(() => correct(id, { channel: 'web' }))).toMatchObject({ __typename: 'TooLongAgo', hours: 72 });
    expect((await story.acts.do(ada(), 'enquiry', { id })).actions.find((one: Loose) => one.name === 'correct')).toMatchObject({ allowed: false, whyNot: 'TooLongAgo' });
  });

  it('by two at once is put right by one', async () => {
    const id = await closed();
    const { version } = await story.acts.do(ada(), 'enquiry', { id });
    const { answer, facts } = await story.changes(() => Promise.all(['web', 'text'].map((channel) => story.acts.do(ada(), 'correctEnquiry', { enquiryId: id, version, input: right({ channel }) }))));
    expect([answer.map((one: Loose) => one.__typename).sort(), facts.length]).toEqual([['ChangedElsewhere', 'Enquiry'], 2]);
  });
});
