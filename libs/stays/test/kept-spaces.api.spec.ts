import { HouseStory, testStaffApi, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
beforeAll(async () => { api = await testStaffApi(); });
beforeEach(async () => { await begin(); });
afterAll(() => api.close());

/** Two rooms on offer and a third kept for emergencies, as in Link House. */
async function begin(whenFull: string[] = ['kept_space', 'directory']): Promise<void> {
  story = await HouseStory.begin(api, { charter: (one: Loose) => {
    one.entry.when_full = whenFull;
    one.spaces = [{ name: 'Room', count: 2, kind: 'night' }, { name: 'Emergency room', count: 1, kind: 'night', kept: true }];
  } });
  await api.database.admin.query('update spaces set kept = true where id = $1', [kept()]);
}
const kept = () => story.room(2);
const ada = () => story.open.as.peerWorker;
const act = (field: string, variables: Record<string, unknown>) => story.acts.do(ada(), field, variables);
const hold = (enquiryId: string, more: Record<string, unknown> = {}) => act('holdSpace', { enquiryId, spaceId: kept(), ...more });
const full = async () => { for (const room of [0, 1]) await story.here({ room }); };
const audited = async () => (await api.database.admin.query<{ what: string; about_id: string }>("select what, about_id from audit where what = 'kept_space.used'")).rows.filter(({ about_id }) => about_id === kept());

/** Somebody in the kept space, from the deliberate act to the third yes. */
async function expectedInKept(): Promise<string> {
  const { id } = await story.enquiry();
  story.good('Enquiry', await hold(id, { kept: true }));
  await act('speak', { enquiryId: id, voice: 'guest', answer: 'yes' });
  await act('speak', { enquiryId: id, voice: 'first_contact', answer: 'yes' });
  return story.good('Enquiry', await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' })).stayId;
}

describe('a space kept for emergencies', () => {
  it('is not held while another is free, whatever is meant: what is free is named', async () => {
    const { id } = await story.enquiry();
    for (const more of [{}, { kept: true }]) {
      const { answer, changed } = await story.changes(() => hold(id, more));
      expect(answer).toMatchObject({ __typename: 'KeptSpace', spaceName: 'Room 3', mayUse: false, free: [{ name: 'Room 1' }, { name: 'Room 2' }] });
      expect(changed).toEqual({});
    }
  });

  it('is held only when that is meant, once nothing else is free, and the audit says by whom', async () => {
    await full();
    const { id } = await story.enquiry();
    const { answer, changed } = await story.changes(() => hold(id));
    expect([answer, changed]).toEqual([{ __typename: 'KeptSpace', code: 'KeptSpace', spaceId: kept(), spaceName: 'Room 3', mayUse: true, free: [] }, {}]);
    expect(await act('speak', { enquiryId: id, voice: 'guest', answer: 'yes', spaceId: kept() })).toMatchObject({ __typename: 'KeptSpace' });
    const meant = await story.changes(() => hold(id, { kept: true }));
    expect(meant.answer).toMatchObject({ __typename: 'Enquiry', hold: { spaceName: 'Room 3' } });
    expect(meant.changed).toEqual({ claims: '+1', enquiries: '~1', audit: '+1' });
    expect(await audited()).toHaveLength(1);
  });

  it('does not count as room: an honest “no room” is taken while it is free', async () => {
    await full();
    const { id } = await story.enquiry();
    expect(await act('closeEnquiry', { enquiryId: id, input: { outcome: 'no_space' } })).toMatchObject({ __typename: 'Enquiry', outcome: 'no_space' });
  });

  it('is never given out under a charter that does not offer it', async () => {
    await begin(['directory']);
    await full();
    expect(await hold((await story.enquiry()).id, { kept: true })).toMatchObject({ __typename: 'KeptSpace', mayUse: false, free: [] });
  });

  it('that somebody came in to is told with the arrival, and taken back with it', async () => {
    await full();
    const stayId = await expectedInKept();
    const came = await story.changes(() => act('welcomeGuest', { stayId }));
    expect(came.answer).toMatchObject({ __typename: 'Stay', spaceName: 'Room 3' });
    expect(came.facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: 1, offered: 'kept_space' }]);
    const back = await story.changes(() => act('undoWelcome', { stayId }));
    expect(back.answer).toMatchObject({ __typename: 'Stay', state: 'expected', spaceName: 'Room 3' });
    expect(back.facts).toEqual([{ what: 'stay_began', day: '2026-11-02', cohort_day: '2026-11-02', n: -1, offered: 'kept_space' }]);
  });

  it('can be moved out of at any time, and into only when it is meant and nothing else is free', async () => {
    const { id } = await story.here({ room: 0 });
    const move = (spaceId: string, more: Record<string, unknown> = {}) => act('moveStay', { stayId: id, spaceId, ...more });
    expect(await move(kept(), { kept: true })).toMatchObject({ __typename: 'KeptSpace', free: [{ name: 'Room 2' }] });
    await story.here({ room: 1 });
    expect(await move(kept())).toMatchObject({ __typename: 'KeptSpace', mayUse: true, free: [] });
    expect(await move(kept(), { kept: true })).toMatchObject({ __typename: 'Stay', spaceName: 'Room 3' });
    expect(await move(story.room(0))).toMatchObject({ __typename: 'Stay', spaceName: 'Room 1' });
  });

  it('is there for who comes a day late, when it is meant and nothing else is free', async () => {
    const { id: late } = await story.expected({ room: 0 });
    await story.at('2026-11-02', '20:30');
    await full();
    expect(await act('welcomeGuest', { stayId: late, spaceId: kept() })).toMatchObject({ __typename: 'KeptSpace', mayUse: true });
    expect(await act('welcomeGuest', { stayId: late, spaceId: kept(), kept: true })).toMatchObject({ __typename: 'Stay', state: 'here', spaceName: 'Room 3' });
  });

  it('stays held when the nights change only while nothing else is free', async () => {
    await full();
    const { id, version } = await story.enquiry();
    await hold(id, { kept: true });
    const input = (wantsNights: number) => ({ channel: 'phone', wantsNights });
    expect((await act('changeEnquiry', { id, version: version + 1, input: input(2) })).hold).toMatchObject({ spaceName: 'Room 3' });
    expect((await act('changeEnquiry', { id, version: version + 2, input: { ...input(2), wantsFrom: '2026-11-20' } })).hold).toBeNull();
  });
});
