import { HouseStory, inAHouse, type Loose, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let story: HouseStory;
inAHouse((given) => { ({ api, story } = given); });

const ada = () => story.open.as.peerWorker;
const bo = () => story.open.as.secondPeer;
const close = (enquiryId: string, outcome: string, more: Record<string, unknown> = {}, who = ada()) => story.acts.do(who, 'closeEnquiry', { enquiryId, input: { outcome, ...more } });
const reopen = (enquiryId: string, who = ada()) => story.acts.do(who, 'reopenEnquiry', { enquiryId });
const full = async (nights = 3) => { for (const room of [0, 1, 2]) await story.here({ room, nights }); };
const notInCharter = { __typename: 'NotInCharter', code: 'NotInCharter' };

describe('closing an enquiry', () => {
  it.each(['cannot_offer', 'chose_something_else', 'lost_touch', 'not_now'])('as %s ends it, lets its space go and counts it once', async (outcome) => {
    const { id } = await story.nearlyAgreed({ nights: 4 });
    const { answer, changed, facts } = await story.changes(() => close(id, outcome, { offered: ['directory', 'ring_back', 'directory'], ringBackOn: '2026-11-04' }));
    expect(answer).toMatchObject({ __typename: 'Enquiry', state: 'closed', outcome, offered: ['directory', 'ring_back'], ringBackOn: '2026-11-04', closedAt: '2026-11-02T15:00:00.000Z', closedBy: { called: 'Ada' }, hold: null });
    expect(answer.actions.filter((one: Loose) => one.allowed).map((one: Loose) => one.name)).toEqual(['reopen', 'correct']);
    expect(changed).toEqual({ claims: '-1', enquiries: '~1', facts: '+1' });
    expect(facts).toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 4, channel: 'phone', outcome, offered: 'directory+ring_back' }]);
    expect((await story.changes(() => close(id, outcome))).changed).toEqual({});
  });

  it('counts it by the day it was asked, with whether they had asked before', async () => {
    const { id } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'text', askedBefore: 'yes', askedAt: story.moment('2026-10-31', '23:59').toISOString() } });
    expect((await story.changes(() => close(id, 'lost_touch'))).facts).toEqual([{ what: 'contact', day: '2026-10-31', n: 1, channel: 'text', outcome: 'lost_touch', asked_before: 'yes' }]);
  });

  it('that somebody else closed otherwise is decided already', async () => {
    const { id } = await story.enquiry();
    await close(id, 'lost_touch', {}, bo());
    const { answer, changed } = await story.changes(() => close(id, 'not_now'));
    expect([answer, changed]).toEqual([{ __typename: 'AlreadyDecided', code: 'AlreadyDecided', state: 'closed', by: 'Bo', at: '2026-11-02T15:00:00.000Z' }, {}]);
  });

  it('that came to an agreement is decided already', async () => {
    await story.expected();
    const [{ id }] = await story.acts.do(ada(), 'enquiries', { houseId: story.open.house.id });
    expect(await close(id, 'lost_touch')).toMatchObject({ __typename: 'AlreadyDecided', state: 'agreed' });
  });

  it('by two at once, each with an outcome of their own, is counted once', async () => {
    const { id } = await story.enquiry();
    const { answer, facts } = await story.changes(() => Promise.all([close(id, 'lost_touch'), close(id, 'not_now', {}, bo())]));
    expect(answer.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyDecided', 'Enquiry']);
    expect(facts).toHaveLength(1);
  });

  it('and the last yes at once end it one way, and the count is of that way', async () => {
    const { id } = await story.nearlyAgreed();
    const { answer, facts, changed } = await story.changes(() => Promise.all([close(id, 'lost_touch'), story.acts.do(bo(), 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' })]));
    expect(answer.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyDecided', 'Enquiry']);
    expect(facts).toHaveLength(changed.stays ? 0 : 1);
  });

  it.each(['admitted', '', 'x'.repeat(10_000), 'NO_SPACE'])('with an outcome that the charter does not have is refused (%#)', async (outcome) => {
    const { id } = await story.enquiry();
    const { answer, changed } = await story.changes(() => close(id, outcome));
    expect([answer, changed]).toEqual([notInCharter, {}]);
  });

  it('with an offer that the charter does not have is refused', async () => {
    const { id } = await story.enquiry();
    for (const offered of [['kept_space'], ['x'.repeat(10_000)]]) expect(await close(id, 'not_now', { offered })).toEqual(notInCharter);
  });

  it('with a day to ring that has passed needs another look', async () => {
    const { id } = await story.enquiry();
    expect(await close(id, 'not_now', { ringBackOn: '2026-11-01' })).toEqual({ __typename: 'InvalidInput', code: 'InvalidInput', fields: [{ __typename: 'FieldProblem', field: 'ringBackOn', problem: 'wrong_order', limit: null }] });
    expect(await close(id, 'not_now', { ringBackOn: '2026-11-02' })).toMatchObject({ ringBackOn: '2026-11-02' });
  });

  it('with a day to ring more than 31 days on needs another look', async () => {
    const { id } = await story.enquiry();
    const { answer, changed } = await story.changes(() => close(id, 'not_now', { ringBackOn: '2026-12-04' }));
    expect([answer.fields, changed]).toMatchObject([[{ field: 'ringBackOn', problem: 'too_far', limit: 31 }], {}]);
    expect(await close(id, 'not_now', { ringBackOn: '2026-12-03' })).toMatchObject({ ringBackOn: '2026-12-03' });
  });

  it('under a charter with fewer outcomes keeps to them', async () => {
    story = await HouseStory.begin(api, { charter: (one: Loose) => { one.entry.outcomes = ['no_space', 'lost_touch']; } });
    expect(await close((await story.enquiry()).id, 'not_now')).toEqual(notInCharter);
  });
});

describe('"no space"', () => {
  it('is refused while a space is free for the nights wanted, with what is free', async () => {
    const { id } = await story.enquiry();
    await story.here({ room: 0 });
    const { answer, changed } = await story.changes(() => close(id, 'no_space'));
    expect(answer).toMatchObject({ __typename: 'SpaceWasFree', code: 'SpaceWasFree' });
    expect(answer.free.map((one: Loose) => [one.name, one.freeForAll])).toEqual([['Room 2', true], ['Room 3', true]]);
    expect(changed).toEqual({});
  });

  it('is counted when every space is taken for some of those nights', async () => {
    await full(2);
    const { id } = await story.enquiry({ from: '2026-11-03', nights: 3 });
    const { answer, facts } = await story.changes(() => close(id, 'no_space'));
    expect(answer).toMatchObject({ state: 'closed', outcome: 'no_space' });
    expect(facts).toEqual([{ what: 'contact', day: '2026-11-02', n: 1, days: 3, channel: 'phone', outcome: 'no_space' }]);
  });

  it('is honest where only a kept space is free', async () => {
    await api.database.admin.query('update spaces set kept = true where id = $1', [story.room(2)]);
    for (const room of [0, 1]) await story.here({ room });
    const { id, freeSpaces } = await story.enquiry();
    expect(freeSpaces.map((one: Loose) => [one.name, one.kept])).toEqual([['Room 3', true]]);
    expect(await close(id, 'no_space')).toMatchObject({ outcome: 'no_space' });
  });

  it('is honest after a night with too few of us was taken out of use', async () => {
    for (const room of [0, 1]) await story.here({ room });
    const { id } = await story.enquiry({ nights: 1 });
    expect(await close(id, 'no_space')).toMatchObject({ __typename: 'SpaceWasFree' });
    await story.acts.do(ada(), 'closeSpace', { spaceId: story.room(2), from: '2026-11-02', to: '2026-11-03', why: 'not_enough_of_us' });
    expect(await close(id, 'no_space')).toMatchObject({ outcome: 'no_space' });
  });

  it('is honest while the house has said "not enough of us", also of what fell free since, and not when it offers again', async () => {
    const { id: stayId } = await story.here({ room: 0 });
    const { id } = await story.enquiry({ nights: 1 });
    const { closingIds } = await story.acts.do(ada(), 'takeOffOffer', { houseId: story.open.house.id, from: '2026-11-02', to: '2026-11-03' });
    await story.acts.do(ada(), 'recordLeaving', { stayId, input: { how: 'own_choice' } });
    const { answer, facts } = await story.changes(() => close(id, 'no_space'));
    expect([answer.outcome, facts]).toEqual(['no_space', [expect.objectContaining({ what: 'contact', outcome: 'no_space' })]]);
    await reopen(id);
    await story.acts.do(ada(), 'offerAgain', { houseId: story.open.house.id, closingIds });
    expect(await close(id, 'no_space')).toMatchObject({ __typename: 'SpaceWasFree' });
  });

  it('is not honest when the last space is held for this very enquiry, and is when it is held for another', async () => {
    for (const room of [0, 1]) await story.here({ room });
    const [mine, other] = [await story.nearlyAgreed({ room: 2 }), await story.enquiry()];
    expect(await close(mine.id, 'no_space')).toMatchObject({ __typename: 'SpaceWasFree' });
    expect(await close(other.id, 'no_space')).toMatchObject({ outcome: 'no_space' });
  });

  it('is not honest when a hold of another has ended by itself, though nobody tidied', async () => {
    for (const room of [0, 1]) await story.here({ room });
    await story.nearlyAgreed({ room: 2 });
    const { id } = await story.enquiry();
    await story.at('2026-11-02', '11:30');
    expect(await close(id, 'no_space')).toMatchObject({ __typename: 'SpaceWasFree' });
  });

  it('is judged for tonight alone where no nights were said, and after midnight tonight is still the night before', async () => {
    await full(1);
    await story.at('2026-11-03', '02:00');
    const { id } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone' } });
    expect(await close(id, 'no_space')).toMatchObject({ outcome: 'no_space' });
  });

  it('is judged for the night it was asked, when it is written down the next day', async () => {
    await full(1);
    await story.at('2026-11-03', '10:00');
    for (const { id } of await story.acts.do(ada(), 'stays', { houseId: story.open.house.id })) await story.acts.do(ada(), 'recordLeaving', { stayId: id, input: { how: 'moved_on' } });
    const { id } = await story.acts.do(ada(), 'takeEnquiry', { houseId: story.open.house.id, input: { channel: 'phone', askedAt: story.moment('2026-11-02', '22:00').toISOString() } });
    expect(await close(id, 'no_space')).toMatchObject({ outcome: 'no_space' });
  });

  it('counts a guest who is still here past the planned morning, from the evening hour on', async () => {
    await full(1);
    await story.at('2026-11-03', '19:59');
    const { id } = await story.enquiry({ nights: 1 });
    expect(await close(id, 'no_space')).toMatchObject({ __typename: 'SpaceWasFree' });
    await story.at('2026-11-03', '20:00');
    expect(await close(id, 'no_space')).toMatchObject({ outcome: 'no_space' });
  });
});

describe('taking a closing back', () => {
  it('goes on with the conversation and takes the count back', async () => {
    const { id } = await story.enquiry({ nights: 4 });
    await close(id, 'chose_something_else', { offered: ['directory'], ringBackOn: '2026-11-04' });
    const { answer, changed, facts } = await story.changes(() => reopen(id));
    expect(answer).toMatchObject({ __typename: 'Enquiry', state: 'in_conversation', outcome: null, offered: [], ringBackOn: null, closedAt: null, closedBy: null });
    expect(changed).toEqual({ enquiries: '~1', facts: '+1' });
    expect(facts).toEqual([{ what: 'contact', day: '2026-11-02', n: -1, days: 4, channel: 'phone', outcome: 'chose_something_else', offered: 'directory' }]);
    expect((await story.changes(() => reopen(id))).changed).toEqual({});
  });

  it('also after a no, and the one who said it may say yes', async () => {
    const { id } = await story.nearlyAgreed();
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'guest', answer: 'no' });
    expect(await reopen(id)).toMatchObject({ state: 'in_conversation', waitingFor: ['guest', 'second_member'], hold: null });
    await story.acts.do(ada(), 'speak', { enquiryId: id, voice: 'guest', answer: 'yes', spaceId: story.room(0) });
    expect(await story.acts.do(bo(), 'speak', { enquiryId: id, voice: 'second_member', answer: 'yes' })).toMatchObject({ state: 'agreed' });
    const { rows } = await api.database.admin.query("select sum(n)::int as n from facts where service_id = $1 and what = 'contact'", [story.open.house.id]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('and another end with a day to ring is a promise anew', async () => {
    const { id } = await story.enquiry();
    for (const who of [ada(), bo()]) {
      expect(await close(id, 'not_now', { ringBackOn: '2026-11-02' }, who)).toMatchObject({ rungAt: null, rungBy: null });
      expect(await story.acts.do(who, 'markRung', { enquiryId: id, rung: true })).toMatchObject({ rungAt: '2026-11-02T15:00:00.000Z' });
      expect(await reopen(id)).toMatchObject({ state: 'in_conversation', rungAt: null });
    }
  });

  it('is possible for 24 hours', async () => {
    const [one, other] = [await story.enquiry(), await story.enquiry()];
    for (const { id } of [one, other]) await close(id, 'lost_touch');
    await story.at('2026-11-03', '09:59');
    expect(await reopen(one.id)).toMatchObject({ state: 'in_conversation' });
    await story.at('2026-11-03', '10:00');
    const { answer, changed } = await story.changes(() => reopen(other.id));
    expect([answer, changed]).toEqual([{ __typename: 'TooLongAgo', code: 'TooLongAgo', hours: 24 }, {}]);
  });

  it('of what came to an agreement is not possible now', async () => {
    await story.expected();
    const [{ id }] = await story.acts.do(ada(), 'enquiries', { houseId: story.open.house.id });
    expect(await reopen(id)).toEqual({ __typename: 'NotNow', code: 'NotNow', state: 'agreed' });
  });

  it('by two at once takes the count back once', async () => {
    const { id } = await story.enquiry();
    await close(id, 'lost_touch');
    const { facts } = await story.changes(() => Promise.all([reopen(id), reopen(id, bo())]));
    expect(facts).toHaveLength(1);
  });
});

it('the list tells open enquiries, and those that ended in the last seven days', async () => {
  const listed = async () => (await story.acts.do(ada(), 'enquiries', { houseId: story.open.house.id })).map((one: Loose) => [one.number, one.state]);
  await close((await story.enquiry()).id, 'lost_touch');
  await story.enquiry();
  await story.expected();
  expect(await listed()).toEqual([[3, 'agreed'], [2, 'open'], [1, 'closed']]);
  await story.at('2026-11-09', '10:01');
  expect(await listed()).toEqual([[2, 'open']]);
});

describe('an enquiry begun under an earlier version of the charter', () => {
  /** From today nights are 3 at most, `lost_touch` and `not_now` are no ends, the network is no offer and a hold is short. */
  const publish = async () => {
    const { charter } = await story.acts.do(story.open.as.houseLead, 'charterForm', { serviceId: story.open.house.id });
    charter.nights.longest = 3;
    charter.entry.outcomes = charter.entry.outcomes.filter((one: string) => one !== 'lost_touch' && one !== 'not_now');
    charter.entry.when_full = ['ring_back'];
    charter.entry.hold.deciding_minutes = 5;
    story.good('CharterVersion', await story.acts.do(story.open.as.houseLead, 'publishCharter', { serviceId: story.open.house.id, basedOn: 1, startsOn: '2026-11-02', charter }));
  };

  it('is held, decided and closed as was promised then; the next by the new one', async () => {
    const [one, other] = [await story.enquiry({ nights: 6 }), await story.enquiry({ nights: 6 })];
    await publish();
    const after = await story.enquiry({ nights: 6 });
    expect(await story.acts.do(ada(), 'holdSpace', { enquiryId: one.id, spaceId: story.room(0) })).toMatchObject({ __typename: 'Enquiry', hold: { endsAt: expect.not.stringContaining('T15:05') } });
    expect(await story.acts.do(ada(), 'speak', { enquiryId: one.id, voice: 'guest', answer: 'no' })).toMatchObject({ outcome: 'not_now' });
    expect(await close(other.id, 'lost_touch', { offered: ['directory'] })).toMatchObject({ __typename: 'Enquiry', outcome: 'lost_touch' });
    expect(await story.acts.do(ada(), 'holdSpace', { enquiryId: after.id, spaceId: story.room(0) })).toMatchObject({ __typename: 'TalkFirst' });
    expect(await close(after.id, 'lost_touch')).toEqual(notInCharter);
  });

  it('tells what its own version has to choose from, also once it has ended; the house tells what is in force', async () => {
    const { id } = await story.enquiry();
    const before = (await story.acts.do(ada(), 'enquiry', { id })).rules;
    await close(id, 'lost_touch', { offered: ['directory'] });
    await publish();
    const after = (await story.acts.do(ada(), 'enquiry', { id: (await story.enquiry()).id })).rules;
    const inForce = await story.acts.do(ada(), 'charter', { serviceId: story.open.house.id });
    expect((await story.acts.do(ada(), 'enquiry', { id })).rules).toEqual(before);
    expect(before).toMatchObject({ outcomes: expect.arrayContaining(['lost_touch']), offersWhenFull: expect.arrayContaining(['directory']), starters: ['self'], teams: [], dayPlaces: null, asksBefore: true });
    expect(after).toEqual({ ...before, outcomes: ['no_space', 'cannot_offer', 'chose_something_else'], offersWhenFull: ['ring_back'] });
    expect([inForce.outcomes, inForce.offersWhenFull]).toEqual([after.outcomes, after.offersWhenFull]);
  });
});
