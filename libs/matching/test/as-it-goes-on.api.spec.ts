import { newId } from '#peerhouse/kernel';
import type { HouseStory, Loose, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { WhoLeftWithoutAMeeting1795849200000 } from '../../../infra/migrations/20261128070000-who-left-without-a-meeting.js';
import { inAProgramme, names, type MatchingStory } from './matching-story.given.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let matching: MatchingStory;
inAProgramme((given) => { ({ api, worker, story, matching } = given); });

describe('a promise', () => {
  it('is of the day on which it was made, however late it is looked at; a new one begins with what is next then', async () => {
    const id = await matching.interested();
    const phone = await matching.phoneOf(id);
    const told = async () => {
      await worker.runJob('matching-days');
      const [own, desk] = [(await phone.do('myPeer')).nextStep, (await matching.person(id)).person.nextStep];
      expect(desk.by).toBe(own.by);
      return [own.step, own.by];
    };
    const first = await told();
    await story.at('2026-11-04', '10:00');
    expect([first, await told()]).toEqual([['first_talk', '2026-11-05'], ['first_talk', '2026-11-05']]);
    await matching.good('writeWishes', { personId: id, input: { likes: ['gardening'], languages: ['English'] } });
    expect(await told()).toEqual(['talk_about_wishes', '2026-11-07']);
    await story.at('2026-11-06', '10:00');
    expect(await told()).toEqual(['talk_about_wishes', '2026-11-07']);
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    expect(await told()).toEqual(['proposal_to_come', '2026-11-09']);
    await matching.good('askPeer', { personId: id, peerId: ada });
    await story.at('2026-11-08', '10:00');
    expect(await told()).toEqual(['peer_is_asked', '2026-11-09']);
    await matching.good('changeLeavingHospital', { personId: id, to: '2026-11-20' }); // changes nothing of it
    expect(await told()).toEqual(['peer_is_asked', '2026-11-09']);
    await matching.good('sayForPeer', { personId: id, answer: 'no' });
    await matching.good('askPeer', { personId: id, peerId: bo });
    expect(await told()).toEqual(['peer_is_asked', '2026-11-11']); // another is asked
    await matching.good('sayForPeer', { personId: id, answer: 'no' });
    expect([await told(), (await matching.person(id)).person.nextStep.step]).toEqual([['wait_with_group', null], 'talk_about_wishes']); // what others said is not told, and nothing promised of it
    await story.at('2026-11-12', '10:00');
    for (const [peerId, who] of [[ada, matching.ada], [bo, matching.bo]] as const) await matching.good('leaveAsPeer', { peerId }, who);
    await worker.runJob('matching-days');
    expect((await matching.person(id)).person.nextStep).toMatchObject({ step: 'talk_about_wishes', by: '2026-11-15' });
  });

  it('of somebody for the while is one, whoever is asked meanwhile', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const met = await matching.met(bo, '2026-11-02', {}, { called: 'Moss' });
    await matching.good('beAway', { peerId: bo, until: '2026-11-30' }, matching.bo);
    await story.at('2026-11-04', '10:00');
    await matching.good('nameCover', { personId: met, peerId: ada, until: '2026-11-30' });
    await worker.runJob('matching-days');
    expect((await matching.person(met)).person.nextStep).toMatchObject({ step: 'cover_is_asked', by: '2026-11-05' });
    expect((await matching.act('peers', { programmeId: matching.programme })).peers[1]).toMatchObject({ called: 'Bo', withoutCover: [met], coverAsked: [met] });
    await story.at('2026-11-05', '10:00');
    const { person } = await matching.good('sayForCover', { personId: met, answer: 'yes' });
    expect([person.nextStep.step, (await matching.good('endCover', { personId: met })).person.nextStep]).toMatchObject(['your_answer_meanwhile', { step: 'cover_is_looked_for', by: '2026-11-05' }]);
  });

  it('and a way goes by the charter it began under, at the desk, with the peer and with the person, whatever the programme has since', async () => {
    const ada = await matching.peer(matching.ada, {}, 3);
    const old = await matching.agreed(ada, {}, { leavesHospitalOn: '2026-11-10' });
    await api.database.admin.query(
      `insert into charter_versions (id, organisation_id, service_id, version, starts_on, charter, published_at)
       select gen_random_uuid(), organisation_id, service_id, 2, '2026-11-02', jsonb_set(jsonb_set(charter::jsonb, '{matching,first_meeting}', '{"days_before": 1, "days_after": 2}'), '{matching,lasts,months}', '6'), now() from charter_versions where service_id = $1`, [matching.programme]);
    const late = await matching.agreed(ada, {}, { called: 'Moss', leavesHospitalOn: '2026-11-10' });
    const windows = async (id: string) => [
      (await matching.person(id)).person, (await matching.act('matchDesk', { programmeId: matching.programme })).firstMeetings.find((one: Loose) => one.id === id),
      (await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).people.find((one: Loose) => one.id === id), await (await matching.phoneOf(id)).do('myPeer'),
    ].map(({ window: { from, to } }) => `${from} ${to}`);
    expect([await windows(old), await windows(late)]).toEqual([Array.from({ length: 4 }, () => '2026-11-03 2026-11-24'), Array.from({ length: 4 }, () => '2026-11-09 2026-11-12')]);
    await story.at('2026-11-09', '12:00');
    for (const personId of [old, late]) await matching.good('firstMeetingHappened', { personId, on: '2026-11-09' }, matching.ada);
    const ends = async (id: string) => [
      (await matching.person(id)).person, (await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).people.find((one: Loose) => one.id === id), await matching.act('meetings', { personId: id }), await (await matching.phoneOf(id)).do('myPeer'),
    ].map(({ lastsUntil }) => lastsUntil);
    expect([new Set(await ends(old)), new Set(await ends(late))]).toEqual([new Set(['2027-11-08']), new Set(['2027-05-08'])]);
  });
});

describe('who comes back', () => {
  it('is kept apart from whom they were, by themself or through the desk, until the way that ended is forgotten', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const first = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(first);
    await matching.another(phone, { meanwhile: false, notAgain: true });
    await matching.good('keepApart', { personId: first, peerId: bo, apart: true });
    await phone.do('stopForNow');
    await story.at('2026-11-04', '10:00');
    expect(await phone.do('myPeer')).toMatchObject({ state: 'ended', nextStep: { step: 'open_door' } });
    const { changed, facts } = await story.changes(() => phone.do('imInterestedAgain'));
    expect([changed, facts]).toEqual([{ companionships: '+1', companionship_wishes: '+1', companionship_reach: '+1', facts: '+1' }, [{ what: 'companionship_opened', day: '2026-11-04', n: 1, channel: 'self' }]]);
    expect((await story.changes(() => phone.do('imInterestedAgain'))).changed).toEqual({});
    // What was before is still kept: it is among what is held of them, and the desk sees when it was and with whom.
    expect(await phone.do('heldOfMyWays')).toMatchObject([{ interestedOn: '2026-11-04', endedOn: null, matches: [] }, { id: first, interestedOn: '2026-11-02', endedOn: '2026-11-02', erasedFrom: '2026-12-03', matches: [{ called: 'Ada', askedAnotherOn: '2026-11-02', notAgain: true, standIn: null }] }]);
    await phone.do('changeMyWishes', { input: { likes: ['gardening'] } });
    const { waiting: [{ id, earlier }] } = await matching.act('matchDesk', { programmeId: matching.programme });
    expect(id).not.toBe(first);
    expect(earlier).toEqual([{ __typename: 'EarlierWay', interestedOn: '2026-11-02', endedOn: '2026-11-02', peers: ['Ada'] }]);
    expect(await matching.person(id)).toMatchObject({ candidates: [], keptApart: [bo], reach: '555 0111', person: { called: 'Kay', interestedOn: '2026-11-04', proposal: null, unplaced: 'nobody_can_meet' } });
    expect(await matching.act('askPeer', { personId: id, peerId: ada })).toMatchObject({ __typename: 'PeerNotOffered' });
    expect(await matching.good('keepApart', { personId: id, peerId: bo, apart: false })).toMatchObject({ keptApart: [], candidates: [{ called: 'Bo' }] });
    await phone.do('askForPeerByName', { called: 'Ada' }); // whom they met on the way before
    expect((await matching.person(id)).person).toMatchObject({ proposal: { peerId: ada } });
    await phone.do('stopForNow');
    // Said at once by themself and to the desk it is one, of whichever earlier way.
    const input = { channel: 'phone', called: 'Kay' };
    const [own, told] = await Promise.all([phone.do('imInterestedAgain'), ...[first, id].map((again) => matching.act('noteInterest', { programmeId: matching.programme, id: newId(), input, again }))]);
    expect([own, (await matching.act('matchDesk', { programmeId: matching.programme })).waiting.length]).toMatchObject([{ __typename: 'MyPeer', state: 'interested' }, 1]);
    expect(['MatchPersonDetail', 'InvalidInput']).toContain(told.__typename);
    await phone.do('stopForNow');
    // Through the desk, which knows them again: the same person.
    const again = newId();
    expect(await matching.act('noteInterest', { programmeId: matching.programme, id: newId(), input, again: newId() })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'again', problem: 'not_a_choice' }] });
    await matching.good('noteInterest', { programmeId: matching.programme, id: again, input, again: id });
    expect(await matching.act('noteInterest', { programmeId: matching.programme, id: newId(), input, again: id })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'again', problem: 'not_a_choice' }] });
    await matching.good('writeWishes', { personId: again, input: { likes: ['gardening'], languages: ['English'] } });
    expect(names((await matching.person(again)).candidates)).toEqual(['Bo']);
    await story.at('2026-12-12', '10:00');
    await worker.runJob('forget-what-is-due');
    const known = await matching.person(again);
    expect([names(known.candidates).sort(), known.person.earlier, await (await matching.phoneOf(again)).do('heldOfMyWays')]).toMatchObject([['Ada', 'Bo'], [], [{ id: again }]]);
  });
});

describe('other turns', () => {
  it('hospital again pauses it, moving away ends the meetings with resources there, the end asks nothing', async () => {
    const ada = await matching.peer(matching.ada, { near: ['Kingston'] });
    const id = await matching.met(ada, '2026-11-02', {}, { place: 'Kingston' });
    const phone = await matching.phoneOf(id);
    expect(await phone.do('imInHospital')).toMatchObject({ state: 'paused', nextStep: { step: 'visit_in_hospital' } });
    expect(await phone.do('imOutOfHospital')).toMatchObject({ state: 'matched' });
    // Within the programme's places nothing is lost: who doesn't go there goes on until the next, and they may stay all the same. Elsewhere, and back, it is as it was.
    expect(await phone.do('iMoved', { place: 'Perth' })).toMatchObject({ state: 'waiting', place: 'Perth', going: { untilNext: true } });
    expect((await matching.person(id)).person.wantsAnother).toBe(false); // they moved, and asked for nobody else
    expect(await phone.do('iMoved', { place: 'Kingston' })).toMatchObject({ state: 'matched', place: 'Kingston', going: { called: 'Ada', untilNext: false } });
    await phone.do('iMoved', { place: 'Perth' });
    const bo = await matching.peer(matching.bo);
    await matching.introduced(id, bo);
    expect((await story.changes(() => matching.another(phone, { meanwhile: true, notAgain: true }))).facts).toMatchObject([{ what: 'rematch', n: 1 }]); // another than Bo, who was to come: it is he whom they would not meet again
    expect((await api.database.admin.query(`select peer_id from kept_apart where companionship_id = $1 and kind = 'not_again'`, [id])).rows).toEqual([{ peer_id: bo }]);
    const back = await story.changes(() => phone.do('goOnAfterAll'));
    expect([back.answer.state, back.answer.going.untilNext, back.facts]).toEqual(['matched', false, []]); // that they moved is no re-match, so none is taken back
    expect(await phone.do('iMoved', { place: null })).toMatchObject({ state: 'matched', place: null, going: { called: 'Ada', untilNext: false }, nextStep: { step: 'resources_there' } });
    expect(await phone.do('iMoved', { place: 'Kingston' })).toMatchObject({ state: 'matched', place: 'Kingston', interestedOn: '2026-11-02', going: { called: 'Ada', untilNext: false }, nextStep: { step: 'next_meeting' } });
    // Asked for another, and then on with the one they have: it was counted, and is not any more.
    expect((await story.changes(() => matching.another(phone, { meanwhile: true, notAgain: true }))).facts).toMatchObject([{ what: 'rematch', n: 1 }]);
    await story.at('2026-11-03', '10:00');
    const stays = await story.changes(() => phone.do('goOnAfterAll'));
    expect([stays.answer.going.untilNext, stays.facts, stays.changed.kept_apart]).toMatchObject([false, [{ what: 'rematch', n: -1, day: '2026-11-02' }], '-1']);
    expect(await phone.do('goOnAfterAll')).toMatchObject({ __typename: 'NotNow' });
    await matching.good('askForAnotherByPhone', { personId: id, meanwhile: true });
    expect((await matching.good('goOnAfterAllByPhone', { personId: id })).person).toMatchObject({ state: 'matched', going: { untilNext: false } });
    expect((await matching.good('movedTo', { personId: id, place: 'Toronto' })).person).toMatchObject({ movedOutside: true, nextStep: { step: 'resources_there' } });
    expect(await phone.do('sayThanks')).toMatchObject({ thanked: true });
    const { facts } = await story.changes(() => phone.do('stopForNow'));
    expect(facts).toEqual([{ what: 'companionship_closed', day: '2026-11-03', n: 1, outcome: 'ended' }]);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'ended', going: null, nextStep: { step: 'open_door', groups: true } });
    expect(await matching.another(phone, { meanwhile: true })).toMatchObject({ __typename: 'AlreadyEnded' });
    expect(await matching.act('noteInterest', { programmeId: matching.programme, id: newId(), input: { channel: 'ward', place: 'Toronto' } })).toMatchObject({ __typename: 'OutsideCatchment', places: expect.arrayContaining(['Kingston']) });
  });

  it('another is asked for of the match that was shown: sent again it ends nobody else, and turns no word against them', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, {}, 3), await matching.peer(matching.bo, {}, 3)];
    const id = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(id);
    await matching.another(phone, { meanwhile: true });
    await matching.introduced(id, bo);
    const { coming, going } = await phone.do('myPeer');
    const act = { meanwhile: false, notAgain: true, than: coming.id };
    expect(await phone.do('askForAnother', { ...act, than: going.id })).toMatchObject({ __typename: 'NotNow' }); // an old page: it is Bo who would end now
    expect(await phone.do('askForAnother', act)).toMatchObject({ coming: null, going: { called: 'Ada', untilNext: true } });
    const again = await story.changes(() => phone.do('askForAnother', act)); // the answer was lost
    expect([again.answer.going.called, again.changed]).toEqual(['Ada', {}]);
    const told = await story.changes(() => matching.good('askForAnotherByPhone', { personId: id, meanwhile: false, than: coming.id }));
    expect([told.answer.person.going.called, told.changed]).toEqual(['Ada', {}]);
    expect((await api.database.admin.query(`select peer_id from kept_apart where companionship_id = $1 and kind = 'not_again'`, [id])).rows).toEqual([{ peer_id: bo }]);
    // Said with it the second time, it is kept of whom it was said; and what there is to end is ended as before.
    expect(await phone.do('askForAnother', { meanwhile: false, than: going.id })).toMatchObject({ going: null });
    expect(await phone.do('askForAnother', { meanwhile: false, notAgain: true, than: going.id })).toMatchObject({ going: null, state: 'waiting' });
    expect((await api.database.admin.query(`select count(*)::int as n from kept_apart where companionship_id = $1 and kind = 'not_again'`, [id])).rows).toEqual([{ n: 2 }]);
    expect((await api.database.admin.query(`select sum(n)::int as n from facts where what = 'rematch' and service_id = $1`, [matching.programme])).rows).toEqual([{ n: 2 }]);
  });

  it('who was to meet them and moves, or is thought to, has lost nobody; who is written down elsewhere at the desk is proposed who goes there', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { near: ['Kingston'] }, 3), await matching.peer(matching.bo, { near: ['Perth'] })];
    const id = await matching.agreed(ada, {}, { place: 'Kingston' });
    const phone = await matching.phoneOf(id);
    expect(await phone.do('iMoved', { place: null })).toMatchObject({ state: 'matched', coming: { called: 'Ada' }, nextStep: { step: 'resources_there' } });
    expect(await phone.do('iMoved', { place: 'Kingston' })).toMatchObject({ state: 'matched', coming: { called: 'Ada' }, nextStep: { step: 'agree_first_meeting' } });
    // Where Ada does not go somebody else is looked for; had they it wrong, she is proposed again.
    expect(await phone.do('iMoved', { place: 'Perth' })).toMatchObject({ state: 'waiting', coming: null });
    expect((await matching.person(id)).person).toMatchObject({ wantsAnother: false, proposal: { peerId: bo } });
    await phone.do('iMoved', { place: 'Kingston' });
    expect((await matching.person(id)).person.proposal).toMatchObject({ peerId: ada });
    await matching.introduced(id, ada);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'matched', coming: { called: 'Ada' } });
    const waits = await matching.waiting({}, { called: 'Moss', place: 'Kingston' });
    expect((await matching.person(waits)).person.proposal).toMatchObject({ peerId: ada });
    const moved = await matching.good('movedTo', { personId: waits, place: 'Perth' });
    expect(moved).toMatchObject({ person: { place: 'Perth', proposal: { peerId: bo } } });
  });

  it('that somebody wants a different peer is told to the desk of who asked, and of nobody whose peer left or who moved', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { near: ['Kingston', 'Perth'] }, 3), await matching.peer(matching.bo, { near: ['Kingston', 'Perth'] }, 3)];
    const [left, asks, moved] = [await matching.met(bo, '2026-11-02', {}, { called: 'Wren' }), await matching.met(ada, '2026-11-02', {}, { place: 'Kingston' }), await matching.met(ada, '2026-11-02', {}, { called: 'Moss', place: 'Kingston' })];
    const wants = async () => (await matching.act('matchDesk', { programmeId: matching.programme })).waiting.map(({ called, wantsAnother }: Loose) => [called, wantsAnother]);
    await matching.good('leaveAsPeer', { peerId: bo }, matching.bo);
    const [phone, other] = [await matching.phoneOf(asks), await matching.phoneOf(moved)];
    await matching.another(phone, { meanwhile: true });
    await other.do('iMoved', { place: 'Belleville' });
    expect(await wants()).toEqual(expect.arrayContaining([['Wren', false], ['Kay', true], ['Moss', false]]));
    // They moved within her places: they asked all the same. Who moved and then asks has asked, and it is counted.
    expect(await phone.do('iMoved', { place: 'Perth' })).toMatchObject({ state: 'waiting', going: { untilNext: true } });
    const { facts } = await story.changes(() => matching.another(other, { meanwhile: true }));
    expect([facts, await other.do('iMoved', { place: 'Kingston' })]).toMatchObject([[{ what: 'rematch', n: 1 }], { state: 'waiting', going: { untilNext: true } }]);
    await matching.another(phone, { meanwhile: false });
    expect(await wants()).toEqual(expect.arrayContaining([['Wren', false], ['Kay', true], ['Moss', true]]));
    expect(left).toBeTruthy();
  });

  it('all that is held of them is told to them: what they said, who made the match, whom they met, what became of meetings; of what others said nothing', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { gender: 'woman' }), await matching.peer(matching.bo, { gender: 'woman' })];
    const id = await matching.waiting({ genders: ['woman'], times: ['mon_evening'] }, { called: 'Moss', place: 'Perth', leavesHospitalOn: '2026-11-01' });
    const phone = await matching.phoneOf(id);
    await matching.good('askPeer', { personId: id, peerId: bo });
    await matching.good('sayForPeer', { personId: id, answer: 'no' }); // another's word: it is not theirs
    await matching.introduced(id, ada);
    await matching.good('firstMeetingHappened', { personId: id, on: '2026-11-02' });
    await matching.good('notAgainWith', { personId: id }, matching.ada);
    await phone.do('sayThanks');
    await phone.do('askForPeerByName', { called: 'Nobody' });
    await matching.another(phone, { meanwhile: false, notAgain: true });
    const [{ id: _id, matches: [{ id: _match, ...match }, ...others], ...held }, ...before] = await phone.do('heldOfMyWays');
    expect(before).toEqual([]);
    expect(held).toMatchObject({
      called: 'Moss', reach: '555 0111', messageSafe: false, channel: 'ward', notedBy: 'Amal', interestedOn: '2026-11-02', place: 'Perth', leavesHospitalOn: '2026-11-01', backInHospital: false, movedOutside: false,
      wishes: { likes: ['gardening'], languages: ['English'], times: ['mon_evening'], genders: ['woman'] }, matchedBy: 'Amal', saidNo: false, marks: [{ day: '2026-11-02', how: 'happened' }], thanked: true, hasCalendar: false, endedOn: null, erasedFrom: null,
    });
    expect([match, others]).toMatchObject([{ called: 'Ada', bothYesOn: '2026-11-02', yesWasTold: true, metOn: '2026-11-02', endedOn: '2026-11-02', notAgain: true }, []]);
    expect(JSON.stringify(held)).not.toContain('Bo');
    await phone.do('stopForNow');
    expect(await phone.do('heldOfMyWays')).toMatchObject([{ endedOn: '2026-11-02', erasedFrom: '2026-12-03' }]);
    await story.at('2026-12-03', '10:00');
    await worker.runJob('forget-what-is-due');
    expect(await (await matching.phoneOf(await matching.interested())).do('heldOfMyWays')).toMatchObject([{ matches: [], marks: [], matchedBy: null }]);
    expect((await api.database.admin.query('select 1 from companionships where id = $1', [id])).rows).toEqual([]);
  });

  it('the desk pins, keeps apart and takes back, and the matcher goes by it', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { likes: ['gardening'] }), await matching.peer(matching.bo)];
    const id = await matching.waiting();
    expect((await matching.person(id)).person.proposal.peerId).toBe(ada);
    expect((await matching.good('pinPeer', { personId: id, peerId: bo })).person.proposal).toMatchObject({ peerId: bo, isPinned: true });
    await matching.good('changePeerLimit', { peerId: bo, capacity: 0 });
    expect((await matching.person(id)).person).toMatchObject({ proposal: null, keptPeer: 'Bo', unplaced: 'nobody_free' }); // kept for them, though they wait for it
    await matching.good('leaveAsPeer', { peerId: bo });
    expect(await matching.person(id)).toMatchObject({ pinnedTo: null, person: { keptPeer: null, proposal: { peerId: ada, isPinned: false } } }); // a pin to nobody holds nobody up
    await matching.good('setUpPeer', { programmeId: matching.programme, accountId: matching.bo.accountId, capacity: 4 });
    expect((await matching.person(id)).pinnedTo).toBe(bo);
    expect(await matching.good('keepApart', { personId: id, peerId: bo, apart: true })).toMatchObject({ pinnedTo: null, person: { proposal: { peerId: ada } } });
    await matching.good('keepApart', { personId: id, peerId: bo, apart: false });
    await matching.good('pinPeer', { personId: id });
    expect(await matching.good('keepApart', { personId: id, peerId: ada, apart: true })).toMatchObject({ keptApart: [ada], person: { proposal: { peerId: bo } } });
    expect(await matching.good('keepApart', { personId: id, peerId: ada, apart: false })).toMatchObject({ keptApart: [], person: { proposal: { peerId: ada } } });
    await matching.good('askPeer', { personId: id, peerId: ada });
    expect((await matching.good('takeProposalBack', { personId: id })).person).toMatchObject({ coming: null, proposal: { peerId: ada } });
  });
});

describe('the longest wait', () => {
  it('is told as it is: of who was not talked with yet too, and after a peer from the day on which that ended', async () => {
    const met = await matching.met(await matching.peer(matching.ada), '2026-11-02');
    const longest = async () => (await matching.act('matchDesk', { programmeId: matching.programme })).longestWaitDays;
    await api.database.admin.query(`set session_replication_role = replica; update companionships set interested_on = '2026-01-01', interested_at = '2026-01-01T12:00:00Z' where id = '${met}'; set session_replication_role = origin`);
    expect(await longest()).toBe(0);
    await matching.good('askForAnotherByPhone', { personId: met, meanwhile: true });
    expect([await longest(), (await matching.person(met)).person.daysWaited]).toEqual([0, 0]); // they meet somebody until then
    await matching.good('askForAnotherByPhone', { personId: met, meanwhile: false });
    expect((await matching.person(met)).person).toMatchObject({ daysWaited: 0, interestedOn: '2026-01-01' });
    const noted = newId();
    await matching.act('noteInterest', { programmeId: matching.programme, id: noted, input: { channel: 'ward' } });
    await api.database.admin.query(`set session_replication_role = replica; update companionships set interested_on = '2026-10-23', interested_at = '2026-10-23T12:00:00Z' where id = '${noted}'; set session_replication_role = origin`);
    expect(await longest()).toBe(10);
  });

  it('of a report ends with a way that ended before anybody was met, also where it was counted before facts said so', async () => {
    const { admin } = api.database;
    const [met, early, late, told] = [await matching.met(await matching.peer(matching.ada), '2026-11-02'), await matching.interested(), await matching.interested(), await matching.interested()];
    await admin.query(`set session_replication_role = replica; update companionships set interested_on = '2026-10-23' where id = '${early}'; set session_replication_role = origin`);
    const closed = async () => (await admin.query<{ days: number | null }>(`select days from facts where service_id = $1 and what = 'companionship_closed' order by days nulls first`, [matching.programme])).rows.map(({ days }) => days);
    for (const personId of [met, early, late]) await matching.good('endByPhone', { personId });
    const right = await closed();
    await admin.query(`update facts set days = null where service_id = $1 and what = 'companionship_closed'`, [matching.programme]);
    await matching.good('endByPhone', { personId: told }); // since then it is said
    const migrate = () => new WhoLeftWithoutAMeeting1795849200000().up({ query: (text: string) => admin.query(text) } as never);
    await admin.query('set role peerhouse_owner');
    try {
      for (const times of [1, 2]) expect([times, await migrate()]).toEqual([times, undefined]);
    } finally {
      await admin.query('reset role');
    }
    expect([right, await closed()]).toEqual([[null, 0, 10], [null, 0, 0, 10]]);
  });
});

describe('two who write at once', () => {
  it('what the person wrote meanwhile is not written over: the desk hears it, and may do it all the same', async () => {
    const personId = await matching.waiting({ likes: ['gardening'], times: ['tue_evening'] });
    const seenNow = async () => {
      const { wishes: { __typename: _, ...wishes }, person } = await matching.person(personId);
      return { ...wishes, place: person.place };
    };
    const seen = await seenNow();
    const phone = await matching.phoneOf(personId);
    await phone.do('changeMyWishes', { input: { likes: ['bread'] } });
    expect(await matching.act('writeWishes', { personId, input: { likes: ['chess'] }, seen })).toMatchObject({ __typename: 'ChangedElsewhere' });
    expect((await seenNow()).likes).toEqual(['bread']);
    expect((await matching.good('writeWishes', { personId, input: { likes: ['chess'] }, seen: await seenNow() })).wishes.likes).toEqual(['chess']);
  });
});
