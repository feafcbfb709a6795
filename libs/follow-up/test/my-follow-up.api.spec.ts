import { HouseStory, statementCount, testGuestApi, testStaffApi, testWorker, type GuestPhone, type Loose, type TestGuestApi, type TestStaffApi, type TestWorker } from '#peerhouse/testing';
import { FollowUpStory } from './follow-up-story.given.js';
import { signedReply } from './gateway.given.js';
import { MatchingStory } from '../../matching/test/matching-story.given.js';

const secret = 'a secret of thirty-two signs, or so';
let api: TestStaffApi;
let guests: TestGuestApi;
let worker: TestWorker;
let story: HouseStory;

beforeAll(async () => {
  api = await testStaffApi();
  worker = await testWorker(api);
  guests = await testGuestApi(api, { SMS_REPLY_SECRET: [secret] });
});
afterAll(async () => {
  await worker.stop();
  await guests.close();
  await api.close();
});

const input = (change: Record<string, unknown> = {}) => ({
  rhythm: 'days_2_7_30_90', from: '2026-11-02', ways: [{ channel: 'text', address: '01632 960 201' }, { channel: 'call', address: '01632 960 201' }], never: [{ channel: 'email' }], says: 'plain', voicemail: 'nothing',
  timeZone: 'America/New_York', quietFrom: '20:00', quietTo: '09:00', at: null, weekdays: [], daysOff: [], language: 'en', ...change,
});

/** A phone signed in by a paper code of the house, and whose it is. */
async function inHouse(wish: Parameters<HouseStory['here']>[0] = { called: 'Jo' }): Promise<{ phone: GuestPhone; stayId: string; guestId: string }> {
  const { id: stayId } = await story.here(wish);
  const { code } = await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId });
  const phone = guests.phone();
  story.good('GuestMe', await phone.do('signInWithCode', { code, ownPhone: true }));
  const { rows: [row] } = await api.database.admin.query<{ guest_id: string }>('select guest_id from stays where id = $1', [stayId]);
  return { phone, stayId, guestId: row!.guest_id };
}

const mine = async (phone: GuestPhone): Promise<Loose> => (await phone.do('myFollowUps')).followUps[0];
async function agreed(phone: GuestPhone, change: Record<string, unknown> = {}): Promise<Loose> {
  const { offers: [offer] } = await phone.do('myFollowUps');
  const { followUps: [one] } = story.good('MyFollowUps', await phone.do('agreeMyFollowUp', { offer: offer.id, input: input(change) }));
  return one;
}
/** Its next one has come up, for a worker to do. */
const comesUp = (followUpId: string) => api.database.admin.query("update check_ins set state = 'due', why = 'by_hand' where id = (select id from check_ins where follow_up_id = $1 and state = 'planned' order by slot limit 1)", [followUpId]);
/** A text that somebody writes back, and what the gateway is answered. */
async function writesBack(from: string, text: string): Promise<number> {
  const body = JSON.stringify({ from, text, id: text });
  return (await fetch(`${guests.address}/m/replies/text`, { method: 'POST', body, headers: signedReply(body, secret, api.clock.now()) })).status;
}
const days = (next: Loose[]): string[] => next.map(({ on, time, why, daysAfter }) => [on, time, why, daysAfter].join(' '));

describe('staying in touch, by the person themself', () => {
  beforeEach(async () => { story = await HouseStory.begin(api); });

  it('is begun where it is offered, seen day by day and why, changed, stopped at once, and begun again', async () => {
    const { phone, guestId } = await inHouse();
    const before = await phone.do('myFollowUps');
    expect(before).toMatchObject({ followUps: [], opensMore: false, offers: [{ id: `keeping_in_touch-${guestId}`, about: 'keeping_in_touch', rhythms: ['only_if_i_ask', 'once', 'days_2_7_30_90'], quietFrom: '20:00', quietTo: '09:00', today: '2026-11-02' }] });
    const offer = before.offers[0].id;
    // Nothing of what needs another look is written.
    const wrong = await story.changes(() => phone.do('agreeMyFollowUp', { offer, input: input({ rhythm: 'weekly', ways: [{ channel: 'text', address: 'x' }], quietFrom: '09:30', quietTo: '09:00' }) }));
    expect([wrong.answer, wrong.changed]).toMatchObject([{ __typename: 'InvalidInput', fields: [{ field: 'rhythm', problem: 'not_offered' }, { field: 'ways.0', problem: 'not_reachable' }, { field: 'quiet', problem: 'too_little_left', limit: 60 }] }, {}]);
    const { answer, changed } = await story.changes(() => phone.do('agreeMyFollowUp', { offer, input: input() }));
    expect(changed).toEqual({ follow_ups: '+1', follow_up_ways: '+2', follow_up_never: '+1', check_ins: '+2' });
    const [one] = answer.followUps;
    expect([await statementCount(() => phone.do('myFollowUps')), await statementCount(() => phone.do('heldOfMyFollowUps'))]).toEqual([16, 14]);
    expect(one).toMatchObject({
      about: 'keeping_in_touch', agreedOn: '2026-11-02', agreedBy: null, rhythm: 'days_2_7_30_90', days: [2, 7, 30, 90], ways: [{ channel: 'text', address: '01632 960 201' }, { channel: 'call', address: '01632 960 201' }],
      never: [{ channel: 'email', address: null }], says: 'plain', voicemail: 'nothing', asks: null, peer: null, canRing: true, waiting: null, ringing: null, past: [], stoppedOn: null,
    });
    expect(days(one.next)).toEqual(['2026-11-04 09:00 agreed 2', '2026-11-09 09:00 agreed 7', '2026-12-02 09:00 agreed 30', '2027-01-31 09:00 agreed 90']);
    // In no table as it was typed.
    const { rows } = await api.database.admin.query<{ all: string }>("select jsonb_agg(to_jsonb(w))::text as all from follow_up_ways w");
    expect(rows[0]!.all).not.toMatch(new RegExp(`960 ?201|${Buffer.from('960 201').toString('hex')}`)); // three digits alone stand in a sealed text by chance
    // Once more, as from another window: it is there. Somebody else's offer is nobody's.
    expect(await story.changes(() => phone.do('agreeMyFollowUp', { offer, input: input({ rhythm: 'once' }) }))).toMatchObject({ answer: { __typename: 'FollowUpThere', id: one.id }, changed: {} });
    expect(await phone.errorOf('agreeMyFollowUp', { offer: offer.replace(guestId, one.id), input: input() })).toBe('NOT_HERE');

    expect(await phone.do('changeMyFollowUp', { id: one.id, version: one.version + 1, input: input() })).toMatchObject({ __typename: 'ChangedElsewhere' });
    const { followUps: [other] } = story.good('MyFollowUps', await phone.do('changeMyFollowUp', { id: one.id, version: one.version, input: input({ at: '17:30', weekdays: [1, 2, 3, 4, 5], daysOff: ['2026-12-02'], says: 'first_name' }) }));
    expect(days(other.next)).toEqual(['2026-11-04 17:30 agreed 2', '2026-11-09 17:30 agreed 7', '2026-12-03 09:00 agreed 30', '2027-02-01 09:00 agreed 90']);
    expect(other.says).toBe('first_name');

    const stop = await story.changes(() => phone.do('stopMyFollowUp', { id: one.id }));
    expect([stop.changed, stop.answer.followUps[0]]).toMatchObject([{ follow_ups: '~1', check_ins: '-2' }, { stoppedOn: '2026-11-02', next: [], waiting: null }]);
    expect((await story.changes(() => phone.do('stopMyFollowUp', { id: one.id }))).answer.followUps[0].stoppedOn).toBe('2026-11-02');
    expect(await phone.do('ringMe', { id: one.id })).toMatchObject({ __typename: 'NotNow', state: 'stopped' });
    expect(await phone.do('changeMyFollowUp', { id: one.id, version: one.version + 1, input: input() })).toMatchObject({ __typename: 'NotNow', state: 'stopped' });
    const again = story.good('MyFollowUps', await phone.do('beginMyFollowUpAgain', { id: one.id }));
    expect([again.followUps[0].stoppedOn, days(again.followUps[0].next)]).toEqual([null, days(other.next)]);
    expect((await story.changes(() => phone.do('beginMyFollowUpAgain', { id: one.id }))).changed).toEqual({});
  });

  it('is answered in one touch, whoever has the card; twice is once, and a stop always holds', async () => {
    const { phone } = await inHouse();
    const { id } = await agreed(phone);
    await story.at('2026-11-04', '10:00');
    await comesUp(id);
    const { waiting } = await mine(phone);
    expect(waiting).toMatchObject({ on: '2026-11-04', answers: ['good', 'wants_call_back', 'skipped', 'later', 'no_more'] });
    story.good('CheckInCard', await story.acts.do(story.open.as.peerWorker, 'takeCheckIn', { checkInId: waiting.id }));
    expect(await phone.do('answerCheckIn', { id: waiting.id, says: 'wants_another_peer' })).toMatchObject({ __typename: 'NotAboutAMatch' });
    expect(await phone.do('answerCheckIn', { id: waiting.id, says: 'fine' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'says', problem: 'not_a_choice' }] });
    expect(await phone.do('answerCheckIn', { id: waiting.id, says: 'later', on: '2026-11-03' })).toMatchObject({ __typename: 'TooSoon', earliest: '2026-11-05' });

    // Another time is a day of theirs, out of their quiet; then it waits no longer, and can be answered all the same.
    expect(await phone.do('answerCheckIn', { id: waiting.id, says: 'later', on: '2062-11-06' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'on', problem: 'too_far' }] });
    const later = story.good('MyFollowUps', await phone.do('answerCheckIn', { id: waiting.id, says: 'later', on: '2026-11-06' }));
    expect([later.followUps[0].waiting, days(later.followUps[0].next)[0]]).toEqual([null, '2026-11-06 09:00 another_time ']);
    const { facts, changed } = await story.changes(() => phone.do('answerCheckIn', { id: waiting.id, says: 'good' }));
    expect([facts, changed]).toMatchObject([[{ what: 'check_in', day: '2026-11-04', n: 1, outcome: 'good' }], { check_ins: '~1', facts: '+1' }]);
    expect((await mine(phone)).past).toEqual([expect.objectContaining({ on: '2026-11-04', outcome: 'good' })]);
    expect((await story.changes(() => phone.do('answerCheckIn', { id: waiting.id, says: 'good' }))).changed).toEqual({});
    expect(await phone.do('answerCheckIn', { id: waiting.id, says: 'skipped' })).toMatchObject({ __typename: 'CheckInOver', outcome: 'good' });
    expect(await story.acts.do(story.open.as.peerWorker, 'sayHowItWas', { checkInId: waiting.id, input: { says: 'talked' } })).toMatchObject({ __typename: 'CheckInOver' });

    // To be rung: asked twice it is one, and can be taken back.
    const rung = await story.changes(() => phone.do('ringMe', { id }));
    expect([rung.changed, (await story.changes(() => phone.do('ringMe', { id }))).changed]).toEqual([{ check_ins: '+1' }, {}]);
    const { ringing } = (await mine(phone));
    story.good('MyFollowUps', await phone.do('answerCheckIn', { id: ringing.id, says: 'skipped' }));
    expect((await mine(phone)).ringing).toBeNull();

    expect((await phone.do('answerCheckIn', { id: waiting.id, says: 'no_more' })).followUps[0]).toMatchObject({ stoppedOn: '2026-11-04', next: [] });
    expect((await api.database.admin.query("select id from check_ins where follow_up_id = $1 and state <> 'closed'", [id])).rows).toEqual([]);
    const [held] = await phone.do('heldOfMyFollowUps');
    expect(held).toMatchObject({ agreed: { id, stoppedOn: '2026-11-04', ways: [{ address: '01632 960 201' }, {}] }, messages: [], wrote: [], erasedFrom: '2026-12-05' });
  });

  it('what they wrote back is read by a person, though they answered and stopped since; and what is promised to them then is kept', async () => {
    const { phone } = await inHouse();
    const { id } = await agreed(phone, { ways: [{ channel: 'text', address: '01632 960 477' }, { channel: 'call', address: '01632 960 477' }] });
    const told = new FollowUpStory(api, story);
    const writes = (text: string) => writesBack('01632960477', text);
    await story.at('2026-11-04', '10:00');
    await comesUp(id);
    expect(await writes('can one of you come by?')).toBe(204);
    expect(await mine(phone)).toMatchObject({ wrote: true, ringing: null });
    expect(await phone.do('heldOfMyFollowUps')).toMatchObject([{ wrote: ['can one of you come by?'] }]);
    const { waiting } = await mine(phone);
    story.good('MyFollowUps', await phone.do('answerCheckIn', { id: waiting.id, says: 'good' }));
    story.good('MyFollowUps', await phone.do('stopMyFollowUp', { id }));
    expect(await mine(phone)).toMatchObject({ wrote: true, ringing: null, waiting: null, past: [{ outcome: 'good' }] });
    const [card] = (await told.list()).today;
    expect(card).toMatchObject({ isCallBack: true, whyHere: 'wrote', isStopped: true });
    story.good('CheckInCard', await told.act('takeCheckIn', { checkInId: card.id }));
    expect(await told.act('showCheckInWays', { checkInId: card.id })).toMatchObject({ words: 'can one of you come by?' });
    // A moment's mistake is taken back also after the stop.
    expect(await told.say(card.id, 'read')).toMatchObject({ state: 'closed', outcome: 'read' });
    expect(await mine(phone).then(({ wrote, past }) => [wrote, past.map(({ outcome }: Loose) => outcome).sort()])).toEqual([false, ['good', 'read']]);
    expect(await told.act('undoCheckIn', { checkInId: card.id })).toMatchObject({ state: 'taken', whyHere: 'wrote', isMine: true });
    told.passSeconds(60);
    await told.say(card.id, 'wants_call_back');
    await told.settled(card.id);
    expect([await mine(phone), (await told.list()).today]).toMatchObject([{ wrote: false, ringing: { answers: ['skipped', 'no_more'] } }, [{ isCallBack: true, whyHere: 'asked' }]]);
    expect((await api.database.admin.query('select count(*)::int as n from check_in_words')).rows).toEqual([{ n: 0 }]);

    // Put off to an hour at which he is there, and they write at that very moment; and once more while somebody has the card in hand.
    const [{ id: ring }] = (await told.list()).today;
    await told.say(ring, 'later', { on: '2026-11-05' });
    expect(await writes('not thursday, he is here')).toBe(204);
    await told.settled(ring);
    expect((await told.list()).today).toMatchObject([{ id: ring, whyHere: 'wrote' }]);
    await told.act('takeCheckIn', { checkInId: ring });
    expect(await told.act('showCheckInWays', { checkInId: ring })).toMatchObject({ words: 'not thursday, he is here' });
    expect(await writes('and not on friday')).toBe(204);
    await told.say(ring, 'talked');
    await told.settled(ring);
    const [unread] = (await told.list()).today;
    expect([unread, await mine(phone)]).toMatchObject([{ isCallBack: true, whyHere: 'wrote' }, { wrote: true, ringing: null }]);
    await told.act('takeCheckIn', { checkInId: unread.id });
    expect(await told.act('showCheckInWays', { checkInId: unread.id })).toMatchObject({ words: 'and not on friday' });
  });

  it('says it where whom they want to hear from works there no more', async () => {
    const { phone, stayId } = await inHouse();
    const { secondPeer, peerWorker } = story.open.as;
    story.good('FollowUp', await story.acts.do(peerWorker, 'agreeFollowUp', { stayId, about: 'keeping_in_touch', input: input({ onlyFrom: secondPeer.accountId }) }));
    expect(await mine(phone)).toMatchObject({ asks: 'Bo', onlyThem: true, theyLeft: false });
    await api.database.admin.query('update accounts set ended_at = $2 where id = $1', [secondPeer.accountId, api.clock.now()]);
    expect(await mine(phone)).toMatchObject({ asks: 'Bo', onlyThem: true, theyLeft: true });
  });

  it('is nobody else’s: another account sees nothing of it, and a house’s code that house’s alone', async () => {
    const [jo, ash] = [await inHouse(), await inHouse({ called: 'Ash', room: 1 })];
    const [one, other] = [await agreed(jo.phone), await agreed(ash.phone)];
    expect(await mine(ash.phone)).toMatchObject({ id: other.id });
    for (const [field, variables] of [['changeMyFollowUp', { id: one.id, version: one.version, input: input() }], ['stopMyFollowUp', { id: one.id }], ['beginMyFollowUpAgain', { id: one.id }], ['ringMe', { id: one.id }]] as const) expect([field, await ash.phone.errorOf(field, variables)]).toEqual([field, 'NOT_HERE']);

    // Jo was in the other house too, under the same account: the code of the one opens nothing of the other.
    const { admin } = api.database;
    await admin.query('update guest_account_guests set account_id = (select account_id from guest_account_guests where guest_id = $1) where guest_id = $2', [jo.guestId, ash.guestId]);
    const { followUps, opensMore } = await jo.phone.do('myFollowUps');
    expect([followUps.map(({ id }: Loose) => id), opensMore]).toEqual([[one.id], true]);
    expect(await jo.phone.errorOf('stopMyFollowUp', { id: other.id })).toBe('NOT_HERE');
    expect((await jo.phone.do('heldOfMyFollowUps')).map(({ agreed: { id } }: Loose) => id)).toEqual([one.id]);
  });
});

describe('somebody who comes again', () => {
  beforeEach(async () => { story = await HouseStory.begin(api); });

  const leaves = async (stayId: string, change: Record<string, unknown> = {}): Promise<Loose> => {
    story.good('Stay', await story.acts.do(story.open.as.peerWorker, 'recordLeaving', { stayId, input: { how: 'own_choice' } }));
    return story.good('FollowUp', await story.acts.do(story.open.as.peerWorker, 'agreeFollowUp', { stayId, about: 'keeping_in_touch', input: input({ from: null, ...change }) }));
  };
  const tick = async () => {
    await worker.runJob('plan-check-ins');
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
  };

  it('is asked at the table while they stay; what they agree to at leaving takes the place of what was before, and both pages say so', async () => {
    const told = new FollowUpStory(api, story);
    const { phone, stayId } = await inHouse();
    const earlier = await leaves(stayId);
    await story.at('2026-11-03', '10:00');
    const { id: again } = await story.here({ called: 'Jo', from: '2026-11-03', room: 1 });
    const { code } = await story.acts.do(story.open.as.peerWorker, 'giveGuestCode', { stayId: again });
    story.good('GuestMe', await phone.do('signInWithCode', { code, ownPhone: true }));
    await story.at('2026-11-04', '10:00');
    await tick();
    expect((await told.rows(earlier.id)).map(({ slot, state, outcome }) => [slot, state, outcome])).toEqual([['2026-11-04', 'closed', 'here_again'], ['2026-11-09', 'planned', null]]);

    // They asked to be rung, put it off to Thursday, and somebody has it in hand.
    const { rows: [ring] } = await api.database.admin.query<{ id: string }>("update check_ins set kind = 'call_back', state = 'taken', why = 'asked', put_off = true, taken_by = $2, taken_until = $3, taken_from = 'due' where follow_up_id = $1 and slot = '2026-11-09' returning id", [earlier.id, told.ada.accountId, new Date(api.clock.now().getTime() + 600_000)]);
    const { answer: later, changed } = await story.changes(() => leaves(again));
    expect(later).toMatchObject({ insteadOf: '2026-11-02', gaveWayTo: null });
    expect(await told.act('followUp', { followUpId: earlier.id })).toMatchObject({ gaveWayTo: later.id, insteadOf: null, mayBeginAgain: false });
    expect((await told.act('followUps', { serviceId: told.serviceId, about: 'keeping_in_touch' })).map(({ id }: Loose) => id)).toEqual([later.id]);
    expect(changed).toMatchObject({ follow_ups: '+1 ~1' });
    expect((await told.rows(later.id)).map(({ kind, slot, state }) => [kind, slot, state])).toEqual([['planned', '2026-11-06', 'planned'], ['planned', '2026-11-11', 'planned'], ['call_back', '2026-11-09', 'taken']]);
    expect((await told.rows(later.id))[2]).toMatchObject({ putOff: true, dueAt: new Date('2026-11-09T14:00:00Z') });
    expect(await told.say(ring!.id, 'talked')).toMatchObject({ followUpId: later.id, outcome: 'talked' });
    const own = await phone.do('myFollowUps');
    expect([own.followUps, own.offers]).toMatchObject([[{ id: later.id, insteadOf: '2026-11-02', gaveWay: false }], []]);
  });

  /** Two stays of them that nothing ties yet, an agreement after each; then they type their code. */
  async function tiedSince(between: () => Promise<unknown> = () => Promise.resolve(), change: Record<string, unknown> = {}): Promise<{ earlier: Loose; later: Loose; phone: GuestPhone; tie: () => Promise<void> }> {
    const { stayId } = await inHouse();
    const { stayId: another, phone } = await inHouse({ called: 'Jo', room: 1 });
    const earlier = await leaves(stayId, change);
    await between();
    const later = await leaves(another, change);
    expect(later).toMatchObject({ insteadOf: null });
    const tie = async () => {
      await api.database.admin.query('update guest_account_guests set account_id = (select t.account_id from guest_account_guests t join stays s on s.guest_id = t.guest_id where s.id = $1) where guest_id = (select guest_id from stays where id = $2)', [stayId, another]);
      await api.database.admin.query("update follow_ups set agreed_at = agreed_at + interval '1 minute' where id = $1", [later.id]);
      await story.at('2026-11-04', '10:00');
      await tick();
    };
    return { earlier, later, phone, tie };
  }

  it('and types their code only after they agreed anew is asked by the later one from then on', async () => {
    const told = new FollowUpStory(api, story);
    const { earlier, later, tie } = await tiedSince();
    await tie();
    expect([(await told.rows(earlier.id)).filter(({ state }) => state !== 'closed'), (await told.rows(later.id))[0]]).toMatchObject([[], { slot: '2026-11-04', state: 'asking' }]);
    expect(await told.act('followUp', { followUpId: earlier.id })).toMatchObject({ gaveWayTo: later.id });
  });

  it('is rung once where they asked it of the later one, and what they wrote to the earlier one is read there', async () => {
    const told = new FollowUpStory(api, story);
    const { earlier, later, phone, tie } = await tiedSince(() => writesBack('01632960488', 'is somebody there on sunday?'), { ways: [{ channel: 'call', address: '01632 960 488' }] });
    story.good('MyFollowUps', await phone.do('ringMe', { id: later.id }));
    await tie();
    const cards = (await told.list()).today;
    await told.act('takeCheckIn', { checkInId: cards[0].id });
    expect([cards, await told.act('showCheckInWays', { checkInId: cards[0].id })]).toMatchObject([[{ followUpId: later.id, whyHere: 'asked' }], { words: 'is somebody there on sunday?' }]);
    expect((await told.rows(earlier.id)).filter(({ state }) => state !== 'closed')).toEqual([]);
  });
});

describe('a number that was a wrong one', () => {
  it('is rung no more, also where they ask to be rung; it stays one until they say so themselves', async () => {
    story = await HouseStory.begin(api);
    const { phone } = await inHouse();
    const ways = [{ channel: 'call', address: '01632 960 201' }, { channel: 'text', address: '01632 960 202' }];
    const one = await agreed(phone, { ways });
    await story.at('2026-11-04', '10:00');
    await comesUp(one.id);
    const { waiting } = await mine(phone);
    const begun = input({ ways, at: '17:30' });
    const { rows: [first] } = await api.database.admin.query<{ id: string }>('select id from follow_up_ways where follow_up_id = $1 and place = 1', [one.id]);
    story.good('CheckInCard', await story.acts.do(story.open.as.peerWorker, 'sayHowItWas', { checkInId: waiting.id, input: { says: 'wrong_number', way: first!.id } }));
    const now = await mine(phone);
    const lines = ({ never }: Loose): string[] => never.map(({ channel, address }: Loose) => channel ?? address).sort();
    expect([now.canRing, lines(now)]).toEqual([false, ['01632 960 201', 'email']]);
    expect(await phone.do('ringMe', { id: one.id })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'ways', problem: 'no_number' }] });
    // The form was open before: it is told, and said again all the same it takes nothing off the list.
    expect(await phone.do('changeMyFollowUp', { id: one.id, version: one.version, input: begun })).toMatchObject({ __typename: 'ChangedElsewhere' });
    const { followUps: [kept] } = story.good('MyFollowUps', await phone.do('changeMyFollowUp', { id: one.id, version: now.version, input: begun }));
    expect([kept.at, kept.canRing, lines(kept)]).toEqual(['17:30', false, ['01632 960 201', 'email']]);
    const shown = input({ ways, never: [{ channel: 'email' }, { address: '01632 960 201' }] });
    const { followUps: [same] } = story.good('MyFollowUps', await phone.do('changeMyFollowUp', { id: one.id, version: kept.version, input: shown }));
    expect(same.never).toEqual(kept.never);
    const wrong = same.never.find(({ address }: Loose) => address);
    const { followUps: [used] } = story.good('MyFollowUps', await phone.do('changeMyFollowUp', { id: one.id, version: same.version, input: input({ ways, usedAgain: [wrong.id] }) }));
    expect([used.canRing, lines(used)]).toEqual([true, ['email']]);
  });
});

describe('another rhythm', () => {
  it('is counted from today where they say nothing else, and one of which no day is left is told; what they have stays whatever day it is', async () => {
    story = await HouseStory.begin(api);
    const { phone } = await inHouse();
    const one = await agreed(phone, { rhythm: 'only_if_i_ask', from: null });
    await api.database.admin.query("update follow_ups set from_day = '2026-07-05' where id = $1", [one.id]);
    const change = (wish: Record<string, unknown>) => phone.do('changeMyFollowUp', { id: one.id, version: one.version, input: input(wish) });
    expect(await change({ from: '2026-07-05' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'rhythm.from', problem: 'all_past' }] });
    const { followUps: [now] } = story.good('MyFollowUps', await change({ from: null }));
    expect([now.from, days(now.next)[0]]).toEqual(['2026-11-02', '2026-11-04 09:00 agreed 2']);
  });

  it('begun again after its last day is counted from that day, and goes on', async () => {
    story = await HouseStory.begin(api);
    const { phone } = await inHouse();
    const { id } = await agreed(phone, { rhythm: 'once', from: null });
    const begins = async () => { const { followUps: [one] } = story.good('MyFollowUps', await phone.do('beginMyFollowUpAgain', { id })); return [one.from, one.agreedOn, days(one.next)]; };
    story.good('MyFollowUps', await phone.do('stopMyFollowUp', { id }));
    await api.database.admin.query("update follow_ups set from_day = '2026-10-23', agreed_on = '2026-10-23' where id = $1", [id]);
    expect(await begins()).toEqual(['2026-11-02', '2026-11-02', ['2026-11-09 09:00 agreed 7']]);
    // Of what was asked today nothing is left either.
    await story.at('2026-11-09', '09:30');
    await comesUp(id);
    story.good('MyFollowUps', await phone.do('answerCheckIn', { id: (await mine(phone)).waiting.id, says: 'no_more' }));
    expect(await begins()).toEqual(['2026-11-09', '2026-11-09', ['2026-11-16 09:00 agreed 7']]);
    // Whoever only wants to ask says so once more, however long ago they said it first.
    story.good('MyFollowUps', await phone.do('stopMyFollowUp', { id }));
    await api.database.admin.query("update follow_ups set rhythm = 'only_if_i_ask', days = '{}', agreed_at = '2024-11-01' where id = $1", [id]);
    expect(await begins()).toEqual(['2026-11-09', '2026-11-09', []]);
    await api.database.admin.query("delete from check_ins where follow_up_id = $1", [id]);
    await api.database.admin.query("update follow_ups set planned_until = '2026-11-10' where id = $1", [id]);
    await worker.runJob('plan-check-ins');
    expect(await mine(phone)).toMatchObject({ id });
    // Past its last day there is nothing to begin, and nothing is said to go on.
    story.good('MyFollowUps', await phone.do('stopMyFollowUp', { id }));
    await api.database.admin.query("update follow_ups set rhythm = 'once', days = '{7}', from_day = '2026-11-01', until_day = '2026-11-08' where id = $1", [id]);
    const over = await story.changes(() => phone.do('beginMyFollowUpAgain', { id }));
    expect([over.answer, over.changed]).toMatchObject([{ __typename: 'NotNow', state: 'ended' }, {}]);
  });
});

describe('how it goes with a peer', () => {
  beforeEach(async () => { story = await HouseStory.begin(api, { programme: true }); });

  it('is asked by whoever made the match, never by the peer; somebody different is asked for in one touch, and nobody asks why', async () => {
    const matching = new MatchingStory(story, guests);
    const ada = await matching.peer(matching.ada);
    const person = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(person);
    const { offers } = await phone.do('myFollowUps');
    const offer = offers.find(({ about }: Loose) => about === 'match');
    expect(offer).toMatchObject({ peer: 'Ada', rhythms: ['match_asks', 'only_if_i_ask', 'once', 'days_2_7_30_90'] });
    const { followUps: [one] } = story.good('MyFollowUps', await phone.do('agreeMyFollowUp', { offer: offer.id, input: input({ rhythm: 'match_asks', from: null }) }));
    expect(one).toMatchObject({ about: 'match', peer: 'Ada', asks: 'Amal', onlyThem: false, from: '2026-11-02', days: [7], everyDays: 30 });
    expect(days(one.next).slice(0, 3)).toEqual(['2026-11-09 09:00 agreed 7', '2026-12-09 09:00 agreed 37', '2027-01-08 09:00 agreed 67']);
    await story.at('2026-11-09', '09:30');
    await comesUp(one.id);
    const { waiting } = await mine(phone);
    const { answer, changed } = await story.changes(() => phone.do('answerCheckIn', { id: waiting.id, says: 'wants_another_peer', than: one.match }));
    expect([answer.followUps[0].past[0].outcome, changed]).toMatchObject(['wants_another_peer', { check_ins: '~1', outbox: '+1', facts: '+1' }]);
    const { rows } = await api.database.admin.query<{ name: string; payload: Loose }>("select name, payload from outbox order by id desc limit 1");
    expect(rows[0]).toMatchObject({ name: 'AnotherPeerAsked', payload: { companionshipId: person, by: null, than: one.match } });
  });

  it('somebody different than who was shown: who came since is neither ended nor kept apart, however late it is told', async () => {
    const matching = new MatchingStory(story, guests);
    const rosa = story.open.as.houseLead;
    await story.acts.do(story.open.as.administrator, 'giveRole', { accountId: rosa.accountId, role: 'peer_worker', serviceId: matching.programme });
    const [ada, bo, next] = [await matching.peer(matching.ada), await matching.peer(matching.bo), await matching.peer(rosa)];
    const personId = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(personId);
    const one = await agreed(phone, { rhythm: 'match_asks', from: null });
    await story.at('2026-11-09', '09:30');
    await comesUp(one.id);
    const shown = await mine(phone);
    const answer = (than: string | null) => phone.do('answerCheckIn', { id: shown.waiting.id, says: 'wants_another_peer', than });
    await matching.good('handOn', { personId }, matching.ada);
    const nobody = await mine(phone);
    await matching.introduced(personId, bo);
    for (const { match } of [shown, nobody]) {
      const { answer: said, changed } = await story.changes(() => answer(match));
      expect([said.__typename, changed]).toEqual(['ChangedElsewhere', {}]);
    }
    // It waits to be said of the one who came; and while that is on its way the desk is faster, so that the next one goes on.
    const now = await mine(phone);
    expect([shown.peer, nobody.peer, now.peer, now.waiting.id]).toEqual(['Ada', null, 'Bo', shown.waiting.id]);
    expect((await answer(now.match)).followUps[0].past[0].outcome).toBe('wants_another_peer');
    await matching.good('handOn', { personId }, matching.bo);
    await matching.introduced(personId, next);
    await worker.drainOutbox();
    expect([(await mine(phone)).peer, (await answer(now.match)).__typename]).toEqual(['Rosa', 'MyFollowUps']);
  });

  it('is agreed about at any time of the meetings, also long after the first', async () => {
    const matching = new MatchingStory(story, guests);
    const person = await matching.met(await matching.peer(matching.ada), '2026-11-02');
    const phone = await matching.phoneOf(person);
    await api.database.admin.query("update companionships set first_met_on = '2026-05-29' where id = $1", [person]);
    const { offers } = await phone.do('myFollowUps');
    const { followUps: [one] } = story.good('MyFollowUps', await phone.do('agreeMyFollowUp', { offer: offers.find(({ about }: Loose) => about === 'match').id, input: input({ rhythm: 'match_asks', from: null }) }));
    expect([one.from, one.until, days(one.next).slice(0, 2)]).toEqual(['2026-11-02', '2027-05-29', ['2026-11-09 09:00 agreed 7', '2026-12-09 09:00 agreed 37']]);
  });
});
