import { HouseStory, inAHouseWithWorker, type Loose, type TestStaffApi, type TestWorker } from '#peerhouse/testing';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
/** A full house whose charter has a waiting list and lets an offer stand for four hours. */
inAHouseWithWorker((given) => { ({ api, worker, story } = given); }, { charter: (one: Loose) => { Object.assign(one.entry, { when_full: ['waiting_list', 'directory'], offer_hours: 4 }); } });
beforeEach(async () => { for (const room of [0, 1, 2]) await story.here({ room, nights: 2 }); });

const ada = () => story.open.as.peerWorker;
const act = (field: string, variables: Record<string, unknown>) => story.acts.do(ada(), field, variables);
const list = () => act('waitingList', { houseId: story.open.house.id });
const wait = (enquiryId: string) => act('waitForSpace', { enquiryId });
const offer = (enquiryId: string, room = 0) => act('offerSpace', { enquiryId, spaceId: story.room(room) });
const answer = (enquiryId: string, said: string) => act('answerOffer', { enquiryId, answer: said });
const waiting = async (more: Record<string, unknown> = {}) => story.good('Enquiry', await wait((await story.enquiry(more)).id));
/** The guests of room 1 have left, so that it can be offered. */
const oneLeaves = async (room = 0) => {
  const stay = (await act('stays', { houseId: story.open.house.id })).find((one: Loose) => one.state === 'here' && one.spaceId === story.room(room));
  story.good('Stay', await act('recordLeaving', { stayId: stay.id, input: {} }));
};
const mayDo = (enquiry: Loose) => enquiry.actions.filter((one: Loose) => one.allowed).map((one: Loose) => one.name);

describe('a place on the waiting list', () => {
  it('is given when no space is free for all the nights wanted, and its order is the order of asking', async () => {
    const second = await waiting();
    const first = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', wantsNights: 2, called: 'Jo', askedAt: story.moment('2026-11-02', '08:00').toISOString() } });
    const { answer: put, changed } = await story.changes(() => wait(first.id));
    expect([put.state, mayDo(put), changed]).toEqual(['waiting', ['change', 'close', 'leaveList'], { enquiries: '~1' }]);
    expect((await list()).map((one: Loose) => [one.enquiry.number, one.offerable.length])).toEqual([[first.number, 0], [second.number, 0]]);
    expect(JSON.stringify(await list())).not.toContain('Jo');
    expect((await story.changes(() => wait(first.id))).changed).toEqual({});
  });

  it('is not needed while there is room, and not there without a list in the charter', async () => {
    const { id } = await story.enquiry({ from: '2026-11-10' });
    expect(await wait(id)).toMatchObject({ __typename: 'SpaceWasFree', free: [{ name: 'Room 1' }, { name: 'Room 2' }, { name: 'Room 3' }] });
    story = await HouseStory.begin(api);
    for (const room of [0, 1, 2]) await story.here({ room });
    expect(await wait((await story.enquiry()).id)).toEqual({ __typename: 'NotInCharter', code: 'NotInCharter' });
  });

  it('needs to know for how many nights, and is for nobody who has come to an end', async () => {
    const { id } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone' } });
    expect(await wait(id)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'wantsNights', problem: 'missing' }] });
    await act('closeEnquiry', { enquiryId: id, input: { outcome: 'not_now' } });
    expect(await wait(id)).toMatchObject({ __typename: 'AlreadyDecided', state: 'closed' });
  });

  it('ends when they take themself off, or are closed: then the list is among what was offered', async () => {
    const { id } = await waiting();
    expect(await act('leaveWaitingList', { enquiryId: id })).toMatchObject({ __typename: 'Enquiry', state: 'in_conversation' });
    expect(await act('leaveWaitingList', { enquiryId: id })).toMatchObject({ __typename: 'Enquiry' });
    await wait(id);
    const { facts } = await story.changes(() => act('closeEnquiry', { enquiryId: id, input: { outcome: 'chose_something_else', offered: ['directory'] } }));
    expect(facts).toEqual([expect.objectContaining({ what: 'contact', outcome: 'chose_something_else', offered: 'directory+waiting_list' })]);
    expect(await act('leaveWaitingList', { enquiryId: id })).toMatchObject({ __typename: 'NotNow', state: 'closed' });
  });
});

describe('whether somebody still waits', () => {
  const atNine = () => story.at('2026-11-16', '09:00');
  const asked = async () => (await list()).map((one: Loose) => one.askStill);
  const still = (enquiryId: string) => story.changes(() => act('stillWaits', { enquiryId }));

  it('is asked after 14 days in which nothing happened, and again after as long', async () => {
    const { id } = await waiting();
    await story.at('2026-11-16', '09:59');
    await worker.runJobs(); // whoever is here past their morning has their nights
    expect([await asked(), (await still(id)).changed]).toEqual([[false], {}]);
    await story.at('2026-11-16', '10:00');
    expect(await asked()).toEqual([true]);
    const { answer: said, changed } = await still(id);
    expect([said.state, changed, await asked()]).toEqual(['waiting', { enquiries: '~1' }, [false]]);
    await story.at('2026-11-30', '10:00');
    expect(await asked()).toEqual([true]);
    await act('leaveWaitingList', { enquiryId: id });
    expect((await still(id)).answer).toMatchObject({ __typename: 'NotNow', state: 'in_conversation' });
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['put right what they asked for', async (id) => { await atNine(); return act('changeEnquiry', { id, version: (await act('enquiry', { id })).version, input: { channel: 'phone', wantsNights: 2 } }); }],
    ['an offer', async (id) => { await atNine(); return offer(id); }],
    ['a no to one', async (id) => { await offer(id); await atNine(); return answer(id, 'no'); }],
  ])('is not asked so soon after %s', async (_, happens) => {
    const { id } = await waiting();
    await oneLeaves();
    await story.at('2026-11-16', '08:00');
    story.good('Enquiry', (await happens(id)) as Loose);
    await story.at('2026-11-30', '08:59');
    expect(await asked()).toEqual([false]);
    await story.at('2026-11-30', '09:00');
    expect(await asked()).toEqual([true]);
  });
});

describe('an offer from the list', () => {
  it('holds the space for the charter’s hours, for whoever asked first', async () => {
    const [first, second] = [await waiting(), await waiting()];
    await oneLeaves();
    expect((await list()).map((one: Loose) => one.offerable.map(({ name }: Loose) => name))).toEqual([['Room 1'], []]);
    const tooSoon = await story.changes(() => offer(second.id));
    expect([tooSoon.answer, tooSoon.changed]).toEqual([{ __typename: 'AskedEarlier', code: 'AskedEarlier', numbers: [first.number] }, {}]);
    const { answer: offered, changed } = await story.changes(() => offer(first.id));
    expect(offered).toMatchObject({ __typename: 'Enquiry', state: 'waiting', wantsFrom: '2026-11-02', hold: { spaceName: 'Room 1', endsAt: '2026-11-02T19:00:00.000Z' } });
    expect([mayDo(offered), changed]).toEqual([['change', 'close', 'answerOffer', 'leaveList'], { claims: '+1', enquiries: '~1' }]);
  });

  it('that runs is not made a second time: the same space keeps its end, another one is refused while it runs', async () => {
    const { id } = await waiting();
    await oneLeaves();
    await oneLeaves(1);
    const { hold } = await offer(id);
    api.clock.pass(30);
    const again = await story.changes(() => offer(id));
    expect([again.answer.hold, again.changed]).toEqual([hold, {}]);
    const other = await story.changes(() => story.acts.do(story.open.as.secondPeer, 'offerSpace', { enquiryId: id, spaceId: story.room(1) }));
    expect([other.answer, other.changed]).toEqual([{ __typename: 'OfferStands', code: 'OfferStands', spaceName: 'Room 1', endsAt: hold.endsAt }, {}]);
    await answer(id, 'no');
    expect(await offer(id, 1)).toMatchObject({ __typename: 'Enquiry', hold: { spaceName: 'Room 2' } });
  });

  it('that runs, also from the day before, keeps no other space from those who asked later', async () => {
    const [first, second] = [await waiting(), await waiting()];
    await oneLeaves();
    await oneLeaves(1);
    await story.at('2026-11-02', '23:00');
    await offer(first.id);
    await api.database.admin.query("update enquiries set offered_on = '2026-11-01' where id = $1", [first.id]);
    expect((await list()).map((one: Loose) => one.offerable.map(({ name }: Loose) => name))).toEqual([[], ['Room 2']]);
    expect(await offer(second.id, 1)).toMatchObject({ __typename: 'Enquiry', hold: { spaceName: 'Room 2' } });
  });

  it('is of a space that is free for all their nights: of none that is for some of them, and of no kept one', async () => {
    const offerable = async () => (await list()).map((one: Loose) => one.offerable.map(({ name }: Loose) => name));
    await waiting({ nights: 4 });
    expect(await offerable()).toEqual([[]]);
    await oneLeaves(0);
    await oneLeaves(1);
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(1)]);
    expect(await offerable()).toEqual([['Room 1']]);
  });

  it('that is a yes goes on to the voices, and to a stay with the last of them', async () => {
    const { id } = await waiting();
    await oneLeaves();
    await offer(id);
    expect(await answer(id, 'yes')).toMatchObject({ __typename: 'Enquiry', state: 'in_conversation', hold: { spaceName: 'Room 1' } });
    for (const voice of ['guest', 'first_contact']) await act('speak', { enquiryId: id, voice, answer: 'yes' });
    expect(await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' })).toMatchObject({ __typename: 'Enquiry', state: 'agreed' });
  });

  it('that is a yes with every voice there is an expected stay', async () => {
    const { id } = await story.enquiry();
    for (const voice of ['guest', 'first_contact']) await act('speak', { enquiryId: id, voice, answer: 'yes' });
    await story.acts.do(story.open.as.secondPeer, 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' });
    await wait(id);
    await oneLeaves();
    await offer(id);
    expect(await answer(id, 'yes')).toMatchObject({ __typename: 'Enquiry', state: 'agreed' });
  });

  it('that is a no lets the space go to the next and keeps the place in the list', async () => {
    const [first, second] = [await waiting(), await waiting()];
    await oneLeaves();
    await offer(first.id);
    const { answer: said, changed } = await story.changes(() => answer(first.id, 'no'));
    expect([said.state, said.hold, changed]).toEqual(['waiting', null, { claims: '-1', enquiries: '~1' }]);
    expect((await list()).map((one: Loose) => one.enquiry.number)).toEqual([first.number, second.number]);
    expect(await offer(second.id)).toMatchObject({ __typename: 'Enquiry' });
    await answer(second.id, 'no');
    await story.at('2026-11-03', '10:00');
    expect(await offer(second.id)).toMatchObject({ __typename: 'AskedEarlier', numbers: [first.number] });
  });

  it('ends quietly by itself, judged by time: nothing but the place is left of it', async () => {
    const { id } = await waiting();
    await oneLeaves();
    await offer(id);
    await story.at('2026-11-02', '13:59');
    expect((await act('enquiry', { id })).hold).not.toBeNull();
    await story.at('2026-11-02', '14:00');
    expect((await act('enquiry', { id })).hold).toBeNull();
    expect(await answer(id, 'yes')).toEqual({ __typename: 'OfferEnded', code: 'OfferEnded' });
    await worker.runJobs();
    expect(await act('enquiry', { id })).toMatchObject({ state: 'waiting', hold: null });
    expect(await offer(id)).toMatchObject({ __typename: 'Enquiry', hold: { spaceName: 'Room 1' } });
  });

  it('can be let go from the board, and the place in the list is kept', async () => {
    const { id } = await waiting();
    await oneLeaves();
    await offer(id);
    expect(await story.changes(() => act('letGoHold', { enquiryId: id }))).toMatchObject({ answer: { __typename: 'Enquiry', state: 'waiting', hold: null }, changed: { claims: '-1', enquiries: '~1' } });
    expect((await list()).map((one: Loose) => one.enquiry.id)).toEqual([id]);
    expect(await act('letGoHold', { enquiryId: id })).toMatchObject({ __typename: 'NotNow', state: 'waiting' });
  });

  it('is one at a time: of two who offer the same space at once one does', async () => {
    const { id } = await waiting();
    const other = await story.enquiry();
    await oneLeaves();
    const at = await Promise.all([offer(id), story.acts.do(story.open.as.secondPeer, 'holdSpace', { enquiryId: other.id, spaceId: story.room(0), ahead: true })]);
    expect(at.map(({ __typename }) => __typename)).toContain('Enquiry');
    expect(at.filter(({ __typename }) => __typename === 'Enquiry')).toHaveLength(1);
  });

  it('comes before a space is held for who asked later and is not on the list; meant all the same, the audit has it', async () => {
    const first = await waiting();
    const later = await story.enquiry({ nights: 2 });
    await oneLeaves();
    const hold = (more = {}) => story.changes(() => act('holdSpace', { enquiryId: later.id, spaceId: story.room(0), ...more }));
    const refused = await hold();
    expect([refused.answer, refused.changed]).toEqual([{ __typename: 'AskedEarlier', code: 'AskedEarlier', numbers: [first.number] }, {}]);
    const spoken = await story.changes(() => act('speak', { enquiryId: later.id, voice: 'guest', answer: 'yes', spaceId: story.room(0) }));
    expect([spoken.answer.__typename, spoken.changed]).toEqual(['AskedEarlier', {}]);
    const meant = await hold({ ahead: true });
    expect([meant.answer.hold.spaceName, meant.changed]).toEqual(['Room 1', { claims: '+1', enquiries: '~1', audit: '+1' }]);
    const { rows } = await api.database.admin.query("select about_id from audit where what = 'waiting_list.passed'");
    expect(rows).toEqual([{ about_id: later.id }]);
    expect((await hold()).answer).toMatchObject({ __typename: 'Enquiry' });
  });

  it('does not stand before who asked earlier and never went on the list, nor before nights that nobody waits for', async () => {
    const early = await story.enquiry({ nights: 2 });
    await waiting({ nights: 9 });
    await oneLeaves();
    expect(await act('holdSpace', { enquiryId: early.id, spaceId: story.room(0) })).toMatchObject({ __typename: 'Enquiry' });
    const later = await story.enquiry({ from: '2026-11-10', nights: 2 });
    expect(await act('holdSpace', { enquiryId: later.id, spaceId: story.room(1) })).toMatchObject({ __typename: 'Enquiry' });
  });

  describe('of nights from the 10th, which are free in room 1 alone', () => {
    beforeEach(async () => {
      const held = [];
      for (const room of [0, 1, 2]) {
        const { id } = await story.enquiry({ from: '2026-11-10', nights: 2 });
        held.push(story.good('Enquiry', await act('holdSpace', { enquiryId: id, spaceId: story.room(room) })));
      }
      await waiting({ from: '2026-11-10', nights: 2 });
      story.good('Enquiry', await act('letGoHold', { enquiryId: held[0]!.id }));
    });
    const holds = async (more: Record<string, unknown>) => act('holdSpace', { enquiryId: (await story.enquiry(more)).id, spaceId: story.room(0) });

    it('keeps no space from who wants one before them', async () => {
      expect(await holds({ from: '2026-11-09', nights: 2 })).toMatchObject({ __typename: 'AskedEarlier' });
      expect(await holds({ from: '2026-11-09', nights: 1 })).toMatchObject({ __typename: 'Enquiry' });
    });

    it('comes before a hold that is made longer: with nights that others wait for it is let go', async () => {
      const { id } = await holds({ from: '2026-11-08', nights: 1 });
      const change = async (wantsNights: number) => act('changeEnquiry', { id, version: (await act('enquiry', { id })).version, input: { channel: 'phone', wantsFrom: '2026-11-08', wantsNights } });
      expect((await change(2)).hold).toMatchObject({ spaceName: 'Room 1', to: '2026-11-10' });
      expect((await change(3)).hold).toBeNull();
    });
  });

  it('is for who waits, of nights as they are now: other nights are offered anew', async () => {
    const asked = await story.enquiry();
    expect(await offer(asked.id)).toMatchObject({ __typename: 'NotNow', state: 'open' });
    const { id } = await waiting();
    await oneLeaves();
    const { version } = await offer(id);
    expect(await answer(id, 'perhaps')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await act('changeEnquiry', { id, version, input: { channel: 'phone', wantsNights: 1 } })).toMatchObject({ __typename: 'Enquiry', state: 'waiting', hold: null });
    expect(await offer(id)).toMatchObject({ __typename: 'Enquiry', hold: { spaceName: 'Room 1' } });
    expect(await act('leaveWaitingList', { enquiryId: id })).toMatchObject({ __typename: 'Enquiry', state: 'in_conversation', hold: null });
  });
});
