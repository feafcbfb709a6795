import { HouseStory, testStaffApi, type Loose, type Personas, type TestStaffApi } from '#peerhouse/testing';

interface Ids { house: string; open: string; closed: string; version: number }
type Variables = (ids: Ids, story: HouseStory) => Record<string, unknown>;

const nowhere = '00000000-0000-4000-8000-000000000000';
const reading: [field: string, variables: Variables][] = [
  ['enquiries', ({ house }) => ({ houseId: house })],
  ['enquiry', ({ open }) => ({ id: open })],
];
const writing: typeof reading = [
  ['takeEnquiry', ({ house }) => ({ houseId: house, input: { channel: 'phone' } })],
  ['changeEnquiry', ({ open, version }) => ({ id: open, version, input: { channel: 'text', wantsNights: 2 } })],
  ['carryOn', (ids) => ({ enquiryId: ids.open })],
  ['askSecond', ({ open }, story) => ({ enquiryId: open, accountId: story.open.as.secondPeer.accountId })],
  ['speak', ({ open }) => ({ enquiryId: open, voice: 'guest', answer: 'not_sure' })],
  ['holdSpace', ({ open }, story) => ({ enquiryId: open, spaceId: story.room(1) })],
  ['letGoHold', ({ open }) => ({ enquiryId: open })],
  ['closeEnquiry', ({ open }) => ({ enquiryId: open, input: { outcome: 'lost_touch' } })],
  ['letAnswerWait', ({ open }) => ({ enquiryId: open, waits: true })],
  ['stillWaits', ({ open }) => ({ enquiryId: open })],
  ['reopenEnquiry', ({ closed }) => ({ enquiryId: closed })],
];

let api: TestStaffApi;
let story: HouseStory;
let ids: Ids;
beforeAll(async () => {
  api = await testStaffApi();
  story = await HouseStory.begin(api);
  const { peerWorker, houseLead } = story.open.as;
  const closed = await story.enquiry();
  await story.acts.do(peerWorker, 'closeEnquiry', { enquiryId: closed.id, input: { outcome: 'lost_touch' } });
  const open = await story.nearlyAgreed({ called: 'Jo', hopes: 'to sleep' });
  await story.acts.do(peerWorker, 'changeEnquiry', { id: open.id, version: open.version, input: { channel: 'phone', wantsNights: 3, called: 'Jo', reach: '555 0100', messageSafe: false, hopes: 'to sleep' } });
  ids = { house: story.open.house.id, closed: closed.id, open: open.id, version: open.version + 1 };
  await houseLead.endShift();
});
afterAll(() => api.close());
const asked = (who: keyof Personas, field: string, variables: Record<string, unknown>) => story.acts.errorOf(story.open.as[who], field, variables);

describe.each([...reading, ...writing])('%s', (field, variablesOf) => {
  it('asks those who are not signed in to sign in', async () => {
    expect(await asked('nobody', field, variablesOf(ids, story))).toBe('NOT_SIGNED_IN');
  });

  it('is not there for a role without the permission, for another house and for another organisation, and nothing happens', async () => {
    const turnedAway = ['coordinator', 'rightsOfficer', 'administrator', 'otherHouse', 'otherOrganisation'] as const;
    const { answer, changed } = await story.changes(async () => {
      const codes: (string | null)[] = [];
      for (const who of turnedAway) codes.push(await asked(who, field, variablesOf(ids, story)));
      return codes;
    });
    expect(answer).toEqual(turnedAway.map(() => 'NOT_HERE'));
    expect(changed).toEqual({});
  });

  it('answers for what is not there, and for what is no id at all, just as for what is not theirs', async () => {
    const { peerWorker, otherHouse } = story.open.as;
    const variables = variablesOf(ids, story);
    for (const key of Object.keys(variables).filter((name) => name.endsWith('Id') || name === 'id').slice(0, 1)) {
      const theirs = await story.acts.whole(otherHouse, field, variables);
      for (const id of [nowhere, 'x', '', 'x'.repeat(10_000)]) expect(await story.acts.whole(peerWorker, field, { ...variables, [key]: id })).toEqual(theirs);
    }
  });

  it('is open to read off shift, and to change on shift alone', async () => {
    const { answer, changed } = await story.changes(() => asked('houseLead', field, variablesOf(ids, story)));
    expect([answer, changed]).toEqual([reading.some(([name]) => name === field) ? null : 'NOT_ON_SHIFT', {}]);
  });
});

describe('what a person said of themself', () => {
  it('comes back on shift alone', async () => {
    const { peerWorker, houseLead } = story.open.as;
    const said = async (who: typeof peerWorker) => (({ called, reach, messageSafe, hopes }: Loose) => ({ called, reach, messageSafe, hopes }))(await story.acts.do(who, 'enquiry', { id: ids.open }));
    expect(await said(peerWorker)).toEqual({ called: 'Jo', reach: '555 0100', messageSafe: false, hopes: 'to sleep' });
    expect(await said(houseLead)).toEqual({ called: null, reach: null, messageSafe: null, hopes: null });
  });

  it('is in no list', async () => {
    expect(JSON.stringify(await story.acts.whole(story.open.as.peerWorker, 'enquiries', { houseId: ids.house }))).not.toMatch(/Jo"|555 0|sleep/);
  });

  it('is offered to nobody off shift to act on', async () => {
    const { actions, voices } = await story.acts.do(story.open.as.houseLead, 'enquiry', { id: ids.open });
    expect([...actions, ...voices.map((one: Loose) => one.action)].filter((one: Loose) => one.allowed)).toEqual([]);
    expect(voices.map((one: Loose) => one.action.whyNot)).toEqual(['OffShift', 'OffShift', 'OffShift']);
  });
});

it('a space and a worker of elsewhere are not there for an enquiry', async () => {
  const { peerWorker, otherHouse, otherOrganisation } = story.open.as;
  const spaceId = story.open.houses[1]!.spaces[0]!.id;
  const { answer, changed } = await story.changes(async () => [
    await story.acts.errorOf(peerWorker, 'holdSpace', { enquiryId: ids.open, spaceId }),
    await story.acts.errorOf(peerWorker, 'speak', { enquiryId: ids.open, voice: 'guest', answer: 'yes', spaceId }),
    ...(await Promise.all([otherHouse, otherOrganisation].map(({ accountId }) => story.acts.do(peerWorker, 'askSecond', { enquiryId: ids.open, accountId })))).map(({ __typename }) => __typename),
  ]);
  expect([answer, changed]).toEqual([['NOT_HERE', 'NOT_HERE', 'InvalidInput', 'InvalidInput'], {}]);
});
