import { HouseStory, testStaffApi, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
beforeAll(async () => { api = await testStaffApi(); });
beforeEach(async () => {
  story = await HouseStory.begin(api, { houses: 3, charter: (one: Loose) => { one.entry.when_full = ['ring_back', 'other_house', 'directory']; one.network = []; } });
  await inNetwork(there().id);
  for (const room of [0, 1, 2]) await story.here({ room, nights: 3 });
});
afterAll(() => api.close());

const ada = () => story.open.as.peerWorker;
const otto = () => story.open.as.otherHouse;
const there = () => story.open.houses[1]!;
const inNetwork = (...ids: string[]) => newVersion(story.open.house.id, '{network}', ids);
/** The next version of a house's charter, in force already. */
async function newVersion(house: string, field: string, value: unknown): Promise<void> {
  await api.database.admin.query(
    `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
     select gen_random_uuid(), organisation_id, service_id, version + 1, '2026-11-01', jsonb_set(charter, $2::text[], $3), published_at from charter_versions where service_id = $1 order by version desc limit 1`, [house, field, JSON.stringify(value)]);
}
const full = (enquiryId: string, otherHouse: Loose | null, more: Loose = {}) =>
  story.acts.do(ada(), 'closeEnquiry', { enquiryId, input: { outcome: 'no_space', ...(otherHouse ? { otherHouse: { houseId: there().id, theyAgree: true, ...otherHouse } } : {}), ...more } });
const inOther = async () => (await story.acts.do(otto(), 'enquiries', { houseId: there().id })) as Loose[];
const notInCharter = { __typename: 'NotInCharter', code: 'NotInCharter' };

describe('full, between houses of the organisation', () => {
  it('opens a nameless enquiry there with their yes, and closes the first with what was offered', async () => {
    const { id, otherHouses } = await story.enquiry({ called: 'Jo', hopes: 'to sleep' });
    expect(otherHouses).toMatchObject([{ id: there().id, name: 'Open Door 2' }]);
    const { answer, changed, facts } = await story.changes(() => full(id, {}, { offered: ['ring_back'] }));
    expect(answer).toMatchObject({ state: 'closed', outcome: 'no_space', offered: ['other_house', 'ring_back'], passedTo: { id: there().id, name: 'Open Door 2' } });
    expect(changed).toEqual({ enquiries: '+1 ~1', facts: '+1', audit: '+1' });
    expect(facts).toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 3, channel: 'phone', outcome: 'no_space', offered: 'other_house+ring_back' }]);
    const [opened] = await inOther();
    expect(await story.acts.do(otto(), 'enquiry', { id: opened!.id })).toMatchObject({
      number: 1, state: 'open', channel: 'phone', spaceKind: 'night', wantsNights: 3, called: null, reach: null, hopes: null, cameFrom: { name: 'Open Door 1' }, takenBy: { called: 'Ada' },
    });
    expect((await story.changes(() => full(id, {}))).changed).toEqual({});
  });

  it('lets name and way to reach them go along only if they want that, and never their hopes', async () => {
    const taken = await story.enquiry({ called: 'Jo', hopes: 'to sleep' });
    expect((await story.changes(() => full(taken.id, { carry: true }))).changed).toEqual({ enquiries: '+1 ~1', enquiry_people: '+1', facts: '+1', audit: '+1' });
    const [opened] = await inOther();
    expect(await story.acts.do(otto(), 'enquiry', { id: opened!.id })).toMatchObject({ called: 'Jo', hopes: null });
  });

  it('shows nothing of that house to who asked there, and they can do nothing there', async () => {
    await full((await story.enquiry()).id, {});
    const [opened] = await inOther();
    expect(await story.acts.errorOf(ada(), 'enquiry', { id: opened!.id })).toBe('NOT_HERE');
    expect(await story.acts.errorOf(ada(), 'closeEnquiry', { enquiryId: opened!.id, input: { outcome: 'lost_touch' } })).toBe('NOT_HERE');
    expect(await story.acts.do(otto(), 'carryOn', { enquiryId: opened!.id })).toMatchObject({ takenBy: { called: 'Otto' } });
  });

  it('is refused without their yes, where there is room, and for a house not of the network or not of the organisation', async () => {
    const { id } = await story.enquiry();
    const elsewhere = story.open.as.otherOrganisation.house;
    const { changed } = await story.changes(async () => {
      expect(await full(id, { theyAgree: false })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'theyAgree', problem: 'missing' }] });
      for (const houseId of [story.open.houses[2]!.id, story.open.house.id, elsewhere, 'x', '']) expect(await full(id, { houseId })).toEqual(notInCharter);
      expect(await full(id, {}, { outcome: 'not_now' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'outcome', problem: 'not_a_choice' }] });
    });
    expect(changed).toEqual({});
  });

  it('by two at once opens one there', async () => {
    const { id } = await story.enquiry();
    const { changed } = await story.changes(() => Promise.all([full(id, {}), full(id, {})]));
    expect(changed).toEqual({ enquiries: '+1 ~1', facts: '+1', audit: '+1' });
  });

  it('is judged here by the charter it began under, and there by the one in force', async () => {
    const { id } = await story.enquiry();
    await inNetwork();
    expect((await story.enquiry()).otherHouses).toEqual([]);
    await newVersion(there().id, '{entry,started_by}', ['anyone_with_consent']);
    expect(await full(id, {})).toEqual(notInCharter);
    await newVersion(there().id, '{entry,started_by}', ['self']);
    expect(await full(id, {})).toMatchObject({ passedTo: { id: there().id } });
  });

  it('sends nobody to a house that is closed on the first night they want', async () => {
    const { id } = await story.enquiry();
    for (const { id: spaceId } of there().spaces) await story.acts.do(otto(), 'closeSpace', { spaceId, from: '2026-11-02', to: '2026-11-03', why: 'repair' });
    const { answer, changed } = await story.changes(() => full(id, {}));
    expect([answer, changed]).toEqual([{ __typename: 'OtherHouseClosed', code: 'OtherHouseClosed', houseName: 'Open Door 2' }, {}]);
    expect(await full((await story.enquiry({ from: '2026-11-03' })).id, {})).toMatchObject({ passedTo: { id: there().id } });
  });

  it('asks there for no night that is over', async () => {
    const { id } = await story.enquiry({ from: '2026-11-02' });
    await story.at('2026-11-04', '10:00');
    await full(id, {});
    expect(await story.acts.do(otto(), 'enquiry', { id: (await inOther())[0]!.id })).toMatchObject({ wantsFrom: null, wantsNights: 3 });
  });

  it('is counted there by that way in, so that nobody is counted twice unsaid', async () => {
    await full((await story.enquiry()).id, {});
    const [opened] = await inOther();
    const { facts } = await story.changes(() => story.acts.do(otto(), 'closeEnquiry', { enquiryId: opened!.id, input: { outcome: 'lost_touch' } }));
    expect(facts).toMatchObject([{ what: 'contact', n: 1, channel: 'other_house', outcome: 'lost_touch' }]);
  });
});

describe('afterwards', () => {
  it('puts right what was written of the first, which stays full and passed on', async () => {
    const { id } = await story.enquiry();
    const { version } = await full(id, {});
    const right = (input: Loose) => story.acts.do(ada(), 'correctEnquiry', { enquiryId: id, version, input: { channel: 'web', wantsNights: 3, outcome: 'no_space', ...input } });
    expect(await right({ outcome: 'not_now' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'outcome', problem: 'went_on' }] });
    expect(await right({ offered: [] })).toMatchObject({ channel: 'web', outcome: 'no_space', offered: ['other_house'], passedTo: { name: 'Open Door 2' } });
  });

  it('lets nobody on shift take any other enquiry out, straight in the database', async () => {
    const own = await story.enquiry();
    await full((await story.enquiry()).id, {});
    const [opened] = await inOther();
    const { admin } = api.database;
    /** Rows that somebody on shift in that house takes out; nothing is kept. */
    const removed = async (house: string, enquiryId: string): Promise<number | null> => {
      await admin.query('begin');
      try {
        for (const [key, value] of [['organisation', story.open.id], ['services', `{${house}}`], ['shift', house]]) await admin.query('select set_config($1, $2, true)', [`app.${key}`, value]);
        await admin.query('set local role peerhouse_staff');
        return (await admin.query('delete from enquiries where id = $1', [enquiryId])).rowCount;
      } finally {
        await admin.query('rollback');
      }
    };
    expect([await removed(story.open.house.id, own.id), await removed(story.open.house.id, opened!.id)]).toEqual([0, 0]);
    await admin.query('update enquiries set version = 2 where id = $1', [opened!.id]);
    expect(await removed(there().id, opened!.id)).toBe(0);
    await admin.query('update enquiries set version = 1 where id = $1', [opened!.id]);
    expect(await removed(there().id, opened!.id)).toBe(1);
  });
});

describe('taking it back', () => {
  const reopen = (enquiryId: string) => story.acts.do(ada(), 'reopenEnquiry', { enquiryId });

  it('takes the other one out again while nobody there has touched it', async () => {
    const { id } = await story.enquiry({ called: 'Jo' });
    await full(id, { carry: true });
    const { answer, changed } = await story.changes(() => reopen(id));
    expect(answer).toMatchObject({ state: 'in_conversation', passedTo: null, offered: [] });
    expect(changed).toEqual({ enquiries: '-1 ~1', enquiry_people: '-1', facts: '+1', audit: '+1' });
    expect(await inOther()).toEqual([]);
  });

  it('and somebody there beginning with it at the same moment: one of the two does, the other is told', async () => {
    const { id } = await story.enquiry();
    await full(id, {});
    const enquiryId = (await inOther())[0]!.id;
    const [back, there] = await Promise.all([reopen(id), story.acts.errorOf(otto(), 'carryOn', { enquiryId })]);
    expect(back.__typename === 'Enquiry' ? 'NOT_HERE' : null).toBe(there);
    expect(await inOther()).toHaveLength(there ? 0 : 1);
  });

  it('taken back while somebody there waits for their turn, it is not there', async () => {
    const { id } = await story.enquiry();
    await full(id, {});
    const enquiryId = (await inOther())[0]!.id;
    const { admin } = api.database;
    await admin.query('begin');
    await admin.query('select 1 from services where id = $1 for update', [there().id]);
    const began = story.acts.errorOf(otto(), 'carryOn', { enquiryId });
    while ((await admin.query("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount === 0) await new Promise(setImmediate);
    await admin.query('delete from enquiries where id = $1', [enquiryId]);
    await admin.query('commit');
    expect(await began).toBe('NOT_HERE');
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['gone on with it', (enquiryId) => story.acts.do(otto(), 'carryOn', { enquiryId })],
    ['held a room', (enquiryId) => story.acts.do(otto(), 'holdSpace', { enquiryId, spaceId: there().spaces[0]!.id })],
    ['held a room and let it go', async (enquiryId) => {
      await story.acts.do(otto(), 'holdSpace', { enquiryId, spaceId: there().spaces[0]!.id });
      await story.acts.do(otto(), 'letGoHold', { enquiryId });
    }],
    ['written down a voice', (enquiryId) => story.acts.do(otto(), 'speak', { enquiryId, voice: 'guest', answer: 'not_sure' })],
  ])('says so once somebody there has %s', async (_, touch) => {
    const { id } = await story.enquiry();
    await full(id, {});
    await touch((await inOther())[0]!.id);
    const { answer, changed } = await story.changes(() => reopen(id));
    expect([answer, changed]).toEqual([{ __typename: 'OtherHouseBegan', code: 'OtherHouseBegan', houseName: 'Open Door 2' }, {}]);
  });
});
