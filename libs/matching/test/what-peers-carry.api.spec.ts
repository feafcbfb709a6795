import type { HouseStory, Loose, Persona, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { inAProgramme, type MatchingStory } from './matching-story.given.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let matching: MatchingStory;
inAProgramme((given) => { ({ api, worker, story, matching } = given); });

describe('what a peer can carry', () => {
  it('is theirs to say: a lower limit, stepping back today, being away; nobody they have met is dropped', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const met = await matching.met(ada, '2026-11-02', {}, { called: 'Kay' });
    const proposed = await matching.waiting({}, { called: 'Moss' });
    await matching.good('askPeer', { personId: proposed, peerId: ada });
    await matching.good('changePeerLimit', { peerId: ada, capacity: 1 }, matching.ada);
    expect((await matching.person(proposed)).person).toMatchObject({ coming: null, proposal: { peerId: bo } });
    expect(await matching.act('askPeer', { personId: proposed, peerId: ada })).toMatchObject({ __typename: 'PeerAlreadyFull', peer: 'Ada', free: [{ peerId: bo, called: 'Bo' }] });
    await matching.good('stepBackToday', { peerId: bo, until: '2026-12-01' }, matching.bo);
    expect((await matching.person(proposed)).person).toMatchObject({ unplaced: 'nobody_free', nextStep: { step: 'wait_with_group', estimate: { kind: 'cannot_tell' } } });
    await matching.good('takePeopleAgain', { peerId: bo }, matching.bo);
    await matching.good('beAway', { peerId: ada, until: '2026-11-20' }, matching.ada);
    expect((await matching.person(met)).person).toMatchObject({ going: { state: 'paused', peerAway: true, peerAwayUntil: '2026-11-20' }, nextStep: { step: 'cover_is_looked_for' } });
    expect((await matching.act('peers', { programmeId: matching.programme })).peers[0]).toMatchObject({ called: 'Ada', state: 'away', withoutCover: [met] });
    expect((await matching.covered(met, bo, '2026-11-20')).person).toMatchObject({ going: { state: 'covered', cover: { called: 'Bo', until: '2026-11-20' } } });
    expect((await matching.act('myPeople', { programmeId: matching.programme }, matching.bo)).people).toMatchObject([{ as: 'cover', called: 'Kay', reach: '555 0111' }]);
    await matching.good('leaveAsPeer', { peerId: ada }, matching.ada);
    expect((await matching.person(met)).person).toMatchObject({ state: 'waiting', interestedOn: '2026-11-02', going: null, proposal: { peerId: bo } });
    expect((await matching.act('myPeople', { programmeId: matching.programme }, matching.bo)).people).toEqual([]);
    const { rows } = await api.database.admin.query('select count(*)::int as n from peer_places where service_id = $1', [matching.programme]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('who stands in for them is asked first, then the person, who may rather wait; name and number pass with the second yes and not before', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { likes: ['chess'] }), await matching.peer(matching.bo, { likes: ['bread'] })];
    const id = await matching.met(ada, '2026-11-02', {}, { called: 'Kay' });
    const phone = await matching.phoneOf(id);
    const his = async () => (await matching.act('myPeople', { programmeId: matching.programme }, matching.bo)).people;
    const says = async (answer: 'yes' | 'no') => matching.good('answerProposal', { personId: id, answer, question: (await his())[0].match.cover.question }, matching.bo);
    const { meetings: [{ seriesId }] } = await matching.act('meetings', { personId: id });
    await matching.good('beAway', { peerId: ada, until: '2026-11-20' }, matching.ada);
    await phone.do('seenMyNews');
    expect((await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' })).person).toMatchObject({ going: { state: 'paused', cover: { called: 'Bo', peerSaidYes: false } }, nextStep: { step: 'cover_is_asked', whose: 'peer' } });
    expect(await phone.do('myPeer')).toMatchObject({ news: [], going: { coveredBy: null, meanwhile: null }, nextStep: { step: 'cover_is_asked' } });
    /** What he is told, and what he can do, while it is a question. */
    const isAsked = async () => {
      const people = await his();
      expect(people).toMatchObject([{ as: 'asked_cover', called: null, reach: null, messageSafe: null, likes: ['gardening'], lastsUntil: null, match: { called: '', cover: { until: '2026-11-20' } } }]);
      expect(JSON.stringify(people)).not.toMatch(/Kay|555 0111|Ada/);
      for (const field of ['meetings', 'handOn', 'backInHospital'] as const) expect([field, await story.acts.errorOf(matching.bo, field, { personId: id })]).toEqual([field, 'NOT_HERE']);
      expect(await story.acts.errorOf(matching.bo, 'cancelMeeting', { personId: id, seriesId, slot: '2026-11-09' })).toBe('NOT_HERE');
      return people[0].actions.filter(({ allowed }: Loose) => allowed).map(({ name }: Loose) => name);
    };
    expect(await isAsked()).toEqual(['coverPeerSays']);
    await says('yes');
    expect(await isAsked()).toEqual(['coverPeerSays']); // he may think otherwise
    expect(await phone.do('myPeer')).toMatchObject({ news: [{ what: 'would_you_meet_meanwhile' }], going: { coveredBy: null, meanwhile: { until: '2026-11-20', likes: ['bread'] } }, nextStep: { step: 'your_answer_meanwhile', by: '2026-11-20' } });
    const asked = async () => (await phone.do('myPeer')).going.question;
    const first = await asked();
    /** What is held of them about that. */
    const held = async () => { const [{ matches: [{ waitsForPeer, standIn }] }] = await phone.do('heldOfMyWays'); return [waitsForPeer, standIn && [standIn.called, standIn.until, standIn.saidYes]]; };
    expect(await held()).toEqual([false, [null, '2026-11-20', false]]);
    expect(await phone.do('sayToMeanwhile', { answer: 'no', question: first })).toMatchObject({ going: { coveredBy: null, meanwhile: null }, nextStep: { step: 'you_wait_for_them', by: '2026-11-20' } });
    expect(await held()).toEqual([true, null]);
    // And they may say otherwise, also twice: then the desk looks for somebody, from today on.
    expect(await phone.do('meetSomebodyMeanwhile')).toMatchObject({ nextStep: { step: 'cover_is_looked_for', by: '2026-11-05' } });
    expect([await phone.do('meetSomebodyMeanwhile'), await held(), (await matching.act('peers', { programmeId: matching.programme })).peers.find(({ id: one }: Loose) => one === ada).withoutCover]).toMatchObject([{ nextStep: { step: 'cover_is_looked_for', by: '2026-11-05' } }, [false, null], [id]]);
    expect(await his()).toEqual([]);
    // No is theirs to say too, and to be away meanwhile.
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await says('no');
    expect([await his(), (await matching.person(id)).person.going.cover]).toEqual([[], null]);
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await matching.good('beAway', { peerId: bo, until: '2026-11-05' }, matching.bo);
    expect([await his(), (await phone.do('myPeer')).nextStep.step]).toEqual([[], 'cover_is_looked_for']);
    await matching.good('beBack', { peerId: bo }, matching.bo);
    // Who steps back, or is no peer any more, is not asked any more, whatever the person says.
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await says('yes');
    await matching.good('stepBackToday', { peerId: bo }, matching.bo);
    expect([await his(), await phone.do('sayToMeanwhile', { answer: 'yes', question: first })]).toMatchObject([[], { __typename: 'NotNow' }]);
    await matching.good('takePeopleAgain', { peerId: bo }, matching.bo);
    // While he is asked for the while he is not asked about as the next peer.
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    expect(await matching.act('nameCover', { personId: id, peerId: bo, until: '2026-11-25' })).toMatchObject({ __typename: 'NotNow' });
    await matching.good('askForAnotherByPhone', { personId: id, meanwhile: true });
    expect([await matching.act('askPeer', { personId: id, peerId: bo }), (await matching.person(id)).person.proposal]).toMatchObject([{ __typename: 'PeerNotOffered' }, null]);
    await matching.good('goOnAfterAllByPhone', { personId: id });
    // Asked until another day it is another question: what was answered is not said of it, by any of the three.
    await matching.good('endCover', { personId: id });
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-25' });
    const other = { personId: id, answer: 'yes', question: first };
    expect([await matching.act('answerProposal', other, matching.bo), await matching.act('sayForCover', other)]).toMatchObject([{ __typename: 'NotNow' }, { __typename: 'NotNow' }]);
    await matching.good('answerProposal', { ...other, question: (await his())[0].match.cover.question }, matching.bo);
    expect([await matching.act('sayForPersonOfCover', other), await phone.do('sayToMeanwhile', { answer: 'yes', question: first })]).toMatchObject([{ __typename: 'NotNow' }, { __typename: 'NotNow' }]);
    await matching.good('stepBackToday', { peerId: bo, until: '2026-12-01' }, matching.bo);
    expect([await his(), (await matching.person(id)).person.going.cover]).toEqual([[], null]);
    await matching.good('takePeopleAgain', { peerId: bo }, matching.bo);
    // Asked anew it is asked from the beginning; then with both yeses he has the name.
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await isAsked();
    await says('yes');
    expect(await phone.do('sayToMeanwhile', { answer: 'yes', question: await asked() })).toMatchObject({ going: { coveredBy: 'Bo', coveredUntil: '2026-11-20', meanwhile: null }, nextStep: { step: 'meet_cover' } });
    expect(await held()).toEqual([false, ['Bo', '2026-11-20', true]]);
    expect(await his()).toMatchObject([{ as: 'cover', called: 'Kay', reach: '555 0111', match: { called: 'Ada' } }]);
    expect((await matching.act('meetings', { personId: id }, matching.bo)).meetings.length).toBeGreaterThan(50);
    // Either ends it whenever they like; nobody asks why.
    await says('no');
    expect([await his(), (await phone.do('myPeer')).nextStep.step]).toEqual([[], 'cover_is_looked_for']);
    await matching.covered(id, bo, '2026-11-20');
    expect(await phone.do('sayToMeanwhile', { answer: 'no', question: await asked() })).toMatchObject({ going: { coveredBy: null, question: null } });
    expect(await his()).toEqual([]);
    await matching.covered(id, bo, '2026-11-20');
    await matching.good('beBack', { peerId: ada }, matching.ada);
    expect(await his()).toEqual([]);
  });

  it('in hospital it is who stands in that hears of it and can visit; and who is asked as the next peer is not asked about the while', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, {}, 3), await matching.peer(matching.bo, {}, 3)];
    const id = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(id);
    await matching.good('beAway', { peerId: ada, until: '2026-11-30' }, matching.ada);
    await matching.covered(id, bo, '2026-11-20');
    const news = async (who: Persona) => (await matching.act('myPeople', { programmeId: matching.programme }, who)).news;
    // What came since is not read: only what was shown.
    const [shown] = await news(matching.bo);
    expect(shown.what).toBe('you_cover');
    expect((await phone.do('imInHospital')).nextStep).toMatchObject({ step: 'visit_in_hospital' });
    await matching.act('seenMyNews', { programmeId: matching.programme, upTo: shown.id }, matching.bo);
    expect([(await news(matching.bo)).map(({ what }: Loose) => what), (await news(matching.ada)).some(({ what }: Loose) => what === 'person_in_hospital')]).toEqual([['person_in_hospital'], false]);
    const { news: [newest] } = await phone.do('myPeer');
    await matching.good('outOfHospital', { personId: id }, matching.bo);
    expect((await news(matching.bo)).map(({ what }: Loose) => what)).toEqual(['person_out_of_hospital', 'person_in_hospital']);
    await matching.good('endCover', { personId: id });
    expect((await phone.do('seenMyNews', { upTo: newest.id })).news.map(({ what }: Loose) => what)).toEqual(['peer_is_away']);
    expect((await phone.do('imInHospital')).nextStep).toMatchObject({ step: 'tell_us_when_you_leave', whose: 'person' }); // nobody of theirs is there to visit
    await phone.do('imOutOfHospital');
    await matching.another(phone, { meanwhile: true });
    await phone.do('askForPeerByName', { called: 'Bo' });
    await matching.good('askPeer', { personId: id, peerId: bo });
    expect(await matching.act('nameCover', { personId: id, peerId: bo, until: '2026-11-20' })).toMatchObject({ __typename: 'PeerNotOffered' });
    // Until they have said yes to the next, ending the old meetings is theirs.
    expect((await phone.do('myPeer')).actions.find(({ name }: Loose) => name === 'stopOldMeetings').allowed).toBe(true);
    expect(await matching.another(phone, { meanwhile: false })).toMatchObject({ going: null });
    expect((await matching.person(id)).person.coming).toMatchObject({ peerId: bo, state: 'proposed' });
  });

  it('is nobody else’s to say but the desk’s, and a peer reaches no other peer’s people', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const id = await matching.met(ada, '2026-11-02');
    expect(await story.acts.errorOf(matching.bo, 'stepBackToday', { peerId: ada })).toBe('NOT_HERE');
    expect(await story.acts.errorOf(matching.bo, 'handOn', { personId: id })).toBe('NOT_HERE');
    expect(await story.acts.errorOf(matching.bo, 'matchPerson', { personId: id })).toBe('NOT_HERE');
    expect(await story.acts.errorOf(story.open.as.otherHouse, 'matchDesk', { programmeId: matching.programme })).toBe('NOT_HERE');
    expect((await matching.good('changePeerLimit', { peerId: bo, capacity: 5 })).id).toBe(matching.programme);
    expect(await matching.act('changePeerLimit', { peerId: bo, capacity: 21 })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'capacity', problem: 'too_big', limit: 20 }] });
  });
  it('ends with their role or account: nothing new is proposed to them from that moment on, and those they met are looked for again', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const [met, waits] = [await matching.met(ada, '2026-11-02'), await matching.waiting({}, { called: 'Moss' })];
    const { administrator } = story.open.as;
    await matching.good('pinPeer', { personId: waits, peerId: ada });
    const { rows: [role] } = await api.database.admin.query<{ id: string }>(`select id from account_roles where account_id = $1 and service_id = $2 and role = 'peer_worker'`, [matching.ada.accountId, matching.programme]);
    expect(await story.acts.do(administrator, 'takeRole', { roleId: role!.id })).toMatchObject({ __typename: 'Person' });
    expect(await matching.person(waits)).toMatchObject({ candidates: [{ called: 'Bo' }], pinnedTo: null, person: { proposal: { peerId: bo } } });
    expect([await matching.act('askPeer', { personId: waits, peerId: ada }), (await matching.act('peers', { programmeId: matching.programme })).peers[0]]).toMatchObject([{ __typename: 'PeerNotOffered' }, { called: 'Ada', state: 'left' }]);
    expect(await matching.act('setUpPeer', { programmeId: matching.programme, accountId: matching.ada.accountId, capacity: 2 })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'accountId', problem: 'not_a_choice' }] });
    await worker.runJob('matching-days');
    expect((await matching.person(met)).person).toMatchObject({ state: 'waiting', interestedOn: '2026-11-02', going: null, proposal: { peerId: bo } });
    expect(await (await matching.phoneOf(met)).do('myPeer')).toMatchObject({ nextStep: { step: 'proposal_to_come', by: '2026-11-05' }, news: expect.arrayContaining([expect.objectContaining({ what: 'someone_else_is_looked_for' })]) });
    await matching.good('askPeer', { personId: waits, peerId: bo });
    expect(await story.acts.do(administrator, 'endAccount', { accountId: matching.bo.accountId })).toMatchObject({ __typename: 'Person' });
    await worker.runJob('matching-days');
    expect((await matching.act('matchDesk', { programmeId: matching.programme })).waiting).toMatchObject([{ coming: null, proposal: null, unplaced: 'nobody_can_meet' }, { coming: null, proposal: null, unplaced: 'nobody_can_meet' }]);
    expect((await api.database.admin.query('select count(*)::int as n from peer_places where service_id = $1', [matching.programme])).rows).toEqual([{ n: 0 }]);
  });

  it('and what a person says at that very moment stands: who has just said yes is not let go by a step back, who has just ended holds up nobody', async () => {
    const ada = await matching.peer(matching.ada, {}, 3);
    const { admin } = api.database;
    /** The peer's act meets the person's in the middle: theirs is begun and not yet done. */
    const during = async (personId: string, theirs: string, act: () => Promise<Loose>): Promise<Loose> => {
      await admin.query('begin');
      await admin.query(`set local session_replication_role = replica; select 1 from companionships where id = '${personId}' for update; ${theirs}`);
      const answer = act();
      for (let waits = 0; waits === 0;) waits = (await admin.query<{ waits: number }>('select count(*)::int as waits from pg_locks where not granted and transactionid::text = pg_current_xact_id()::text')).rows[0]!.waits;
      await admin.query('commit');
      return answer;
    };
    const asked = await matching.waiting();
    await matching.good('askPeer', { personId: asked, peerId: ada });
    await matching.good('sayForPeer', { personId: asked, answer: 'yes' });
    const yes = `update matches set person_yes = true, both_yes_on = '2026-11-02' where companionship_id = '${asked}'`;
    expect(await during(asked, yes, () => matching.act('stepBackToday', { peerId: ada }, matching.ada))).toMatchObject({ __typename: 'MatchDone' });
    expect((await matching.person(asked)).person).toMatchObject({ state: 'matched', coming: { peerId: ada, state: 'first_meeting' } });
    const end = `delete from peer_places where match_id in (select id from matches where companionship_id = '${asked}'); update matches set ended_on = '2026-11-02' where companionship_id = '${asked}'; update companionships set closed_on = '2026-11-02', closed_as = 'ended' where id = '${asked}'`;
    expect(await during(asked, end, () => matching.act('leaveAsPeer', { peerId: ada }, matching.ada))).toMatchObject({ __typename: 'MatchDone' });
  });
});

describe('two coordinators', () => {
  let rosa: Persona;
  beforeEach(async () => {
    rosa = story.open.as.houseLead;
    expect(await story.acts.do(story.open.as.administrator, 'giveRole', { accountId: rosa.accountId, role: 'coordinator', serviceId: matching.programme })).toMatchObject({ __typename: 'Person' });
  });
  /** All that could be half done of it: matches, places, the people's own rows, what is told, facts, and news that go out. */
  const written = async (): Promise<Loose> => (await api.database.admin.query(
    `select (select count(*)::int from matches where service_id = $1) as matches, (select count(*)::int from peer_places where service_id = $1) as places, (select count(*)::int from match_news where service_id = $1) as news,
      (select sum(version)::int from companionships where service_id = $1) as changes, (select count(*)::int from facts where service_id = $1) as facts, (select count(*)::int from kept_apart where service_id = $1) as apart`, [matching.programme])).rows[0];
  const added = (before: Loose, now: Loose): Loose => Object.fromEntries(Object.entries(now).map(([what, n]) => [what, (n as number) - before[what]]));

  it('who ask two peers for the same person: the first is asked, the other hears that somebody is', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const personId = await matching.waiting();
    await matching.good('askPeer', { personId, peerId: ada });
    expect(await matching.act('askPeer', { personId, peerId: bo })).toMatchObject({ __typename: 'NotNow', state: 'asked' });
    expect((await matching.good('askPeer', { personId, peerId: ada })).person.coming).toMatchObject({ peerId: ada, state: 'proposed' });
  });

  it('who accept the same free place at the same time, 64 times: one has it each time, the other hears who has room, and nothing is half done', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, {}, 1), await matching.peer(matching.bo, {}, 1)];
    const [kay, moss] = [await matching.waiting(), await matching.waiting({}, { called: 'Moss' })];
    const won = { kay: 0, moss: 0 };
    const alone = await written();
    await matching.good('askPeer', { personId: kay, peerId: ada });
    const one = added(alone, await written());
    await matching.good('takeProposalBack', { personId: kay });
    for (let time = 0; time < 64; time += 1) {
      const before = await written();
      const [first, second] = await Promise.all([matching.act('askPeer', { personId: kay, peerId: ada }), matching.act('askPeer', { personId: moss, peerId: ada }, rosa)]);
      const [winner, has, hears] = first.__typename === 'MatchPersonDetail' ? ['kay' as const, first, second] : ['moss' as const, second, first];
      expect([time, has.__typename, hears]).toEqual([time, 'MatchPersonDetail', { __typename: 'PeerAlreadyFull', code: 'PeerAlreadyFull', peer: 'Ada', free: [{ __typename: 'PeerWithRoom', peerId: bo, called: 'Bo' }] }]);
      expect([time, added(before, await written())]).toEqual([time, one]);
      won[winner] += 1;
      const { waiting } = await matching.act('matchDesk', { programmeId: matching.programme }, rosa);
      expect(waiting.map(({ called, coming, proposal }: Loose) => [called, coming?.called ?? null, proposal?.called ?? null]).sort()).toEqual(winner === 'kay' ? [['Kay', 'Ada', null], ['Moss', null, 'Bo']] : [['Kay', null, 'Bo'], ['Moss', 'Ada', null]]);
      await matching.good('takeProposalBack', { personId: winner === 'kay' ? kay : moss });
    }
    expect(won.kay + won.moss).toBe(64);
  });

  it('with 24 people for one place at once: one has it and 23 hear who has room; of the same proposal accepted by both, it is asked once', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, {}, 1), await matching.peer(matching.bo, {}, 1)];
    const people: string[] = [];
    for (let at = 0; at < 24; at += 1) people.push(await matching.waiting({}, { called: `P${at}` }));
    const before = await written();
    const answers = await Promise.all(people.map((personId, at) => matching.act('askPeer', { personId, peerId: ada }, at % 2 ? rosa : matching.amal)));
    expect(answers.filter(({ __typename }) => __typename === 'MatchPersonDetail')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'PeerAlreadyFull')).toHaveLength(23);
    expect(answers.find(({ __typename }) => __typename === 'PeerAlreadyFull')).toMatchObject({ peer: 'Ada', free: [{ peerId: bo, called: 'Bo' }] });
    expect(added(before, await written())).toMatchObject({ matches: 1, places: 1, facts: 0, apart: 0 });
    const left = people[answers.findIndex(({ __typename }) => __typename === 'PeerAlreadyFull')]!;
    const both = await Promise.all([matching.amal, rosa].map((by) => matching.act('askPeer', { personId: left, peerId: bo }, by)));
    expect(both.map(({ __typename }) => __typename)).toEqual(['MatchPersonDetail', 'MatchPersonDetail']);
    expect(added(before, await written())).toMatchObject({ matches: 2, places: 2 });
  });
});
