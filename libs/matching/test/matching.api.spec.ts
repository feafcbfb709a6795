import { newId } from '#peerhouse/kernel';
import type { HouseStory, Loose, Persona, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { inAProgramme, type MatchingStory } from './matching-story.given.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let matching: MatchingStory;
inAProgramme((given) => { ({ api, worker, story, matching } = given); });

const names = (people: Loose[]) => people.map(({ called }) => called);

describe('from the ward to the first meeting', () => {
  it('goes by the peer’s yes, then the person’s, and names pass with them', async () => {
    const rosa = await matching.peer(matching.ada, { likes: ['gardening'], near: ['Kingston'], times: ['tue_evening'] });
    const id = newId();
    const { answer, changed, facts } = await story.changes(() => matching.act('noteInterest', { programmeId: matching.programme, id, input: { channel: 'ward', called: 'Kay', reach: '555 0111', place: 'Kingston', leavesHospitalOn: '2026-11-10' } }));
    expect(answer.person).toMatchObject({ called: 'Kay', state: 'interested', interestedOn: '2026-11-02', daysWaited: 0, nextStep: { step: 'first_talk' } });
    expect(changed).toEqual({ guests: '+1', guest_names: '+1', companionships: '+1', companionship_wishes: '+1', companionship_reach: '+1', facts: '+1' });
    expect(facts).toEqual([{ what: 'companionship_opened', day: '2026-11-02', n: 1, channel: 'ward' }]);
    expect((await story.changes(() => matching.act('noteInterest', { programmeId: matching.programme, id, input: { channel: 'ward', called: 'Kay' } }))).changed).toEqual({});

    await matching.good('writeWishes', { personId: id, input: { place: 'Kingston', likes: ['gardening', 'work'], languages: ['English'], times: ['tue_evening'] } });
    const desk = await matching.act('matchDesk', { programmeId: matching.programme });
    expect(desk.waiting).toMatchObject([{ called: 'Kay', state: 'waiting', nextStep: { step: 'proposal_to_come' }, proposal: { peerId: rosa, called: 'Ada', when: 'tue_evening' } }]);
    expect(desk.waiting[0].proposal.because.map(({ key, values, more }: Loose) => [key, values, more])).toEqual([['both_like', ['gardening'], null], ['both_free', ['tue_evening'], null], ['both_speak', ['English'], null], ['near', ['Kingston'], null], ['has_room', [], 2]]);

    expect((await matching.good('askPeer', { personId: id, peerId: rosa })).person).toMatchObject({ coming: { state: 'proposed', called: 'Ada' }, nextStep: { step: 'peer_is_asked', whose: 'peer' }, proposal: null });
    const asked = await matching.act('myPeople', { programmeId: matching.programme }, matching.ada);
    expect(asked.people).toMatchObject([{ id, as: 'asked', called: null, reach: null, likes: ['gardening', 'work'], place: 'Kingston' }]);
    expect(asked.news.map(({ what }: Loose) => what)).toEqual(['would_you_meet']);
    await matching.good('answerProposal', { personId: id, answer: 'yes' }, matching.ada);

    const phone = await matching.phoneOf(id);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'waiting', coming: { called: null, likes: ['gardening'], state: 'proposed' }, nextStep: { step: 'your_answer', whose: 'person', groups: true } });
    expect(await phone.do('sayToMeeting', { answer: 'maybe' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await phone.do('sayToMeeting', { answer: 'yes' })).toMatchObject({ state: 'matched', coming: { called: 'Ada', state: 'first_meeting' }, window: { from: '2026-11-03', to: '2026-11-24', state: 'to_come' }, nextStep: { step: 'agree_first_meeting' } });
    expect((await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).people).toMatchObject([{ as: 'own', called: 'Kay', reach: '555 0111' }]);

    expect(await matching.act('fixFirstMeeting', { personId: id, on: '2026-12-01' }, matching.ada)).toMatchObject({ __typename: 'OutsideWindow', from: '2026-11-03', to: '2026-11-24' });
    expect(await phone.do('fixMyFirstMeeting', { on: '2026-11-03' })).toMatchObject({ coming: { firstMeetingOn: '2026-11-03', firstMeetingTime: '18:00' }, nextStep: { step: 'first_meeting', on: '2026-11-03' } });
    await story.at('2026-11-03', '19:30');
    const met = await story.changes(() => matching.good('firstMeetingHappened', { personId: id, on: '2026-11-03', travelMinutes: 30, travelKm: 12.5 }, matching.ada));
    expect(met.facts).toEqual([
      { what: 'first_meeting', day: '2026-11-03', n: 1, days: 1, outcome: 'inside', how: 'first' }, { what: 'meeting', day: '2026-11-03', n: 1, amount: 60, how: 'happened' }, { what: 'travel', day: '2026-11-03', n: 1, amount: 30 },
    ]);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'matched', going: { called: 'Ada', state: 'meeting', metOn: '2026-11-03' }, lastsUntil: '2027-11-02', nextStep: { step: 'next_meeting', on: '2026-11-10' } });
    expect((await matching.act('matchDesk', { programmeId: matching.programme })).goingWell).toMatchObject([{ called: 'Kay', nextStep: { on: '2026-11-10' } }]);
  });

  it('begins with the person themself too, without a sign-in and with nothing that must be said', async () => {
    const door = { at: story.open.id, programmeId: matching.programme, ticket: newId() };
    const phone = matching.newPhone();
    expect(await phone.do('programmes', { at: door.at })).toMatchObject([{ id: matching.programme, organisation: story.open.id, name: story.open.house.name, places: expect.arrayContaining(['Kingston']), sentences: expect.arrayContaining(['An hour a week, up to a year. Ask for someone else at any time; nobody asks why.']) }]);
    expect(await phone.do('programmes', { at: newId() })).toEqual([]);
    const ours = { name: story.open.house.name, kind: 'programme' };
    expect([(await phone.do('welcome', { at: door.at })).houses, await phone.do('rightsTexts', { at: door.at })]).toEqual([expect.arrayContaining([expect.objectContaining(ours)]), expect.arrayContaining([expect.objectContaining(ours)])]);
    expect(await phone.do('sayInterested', { ...door, input: { place: 'Toronto' } })).toMatchObject({ __typename: 'OutsideCatchment' });
    const { answer, changed, facts } = await story.changes(() => phone.do('sayInterested', { ...door, input: {} }));
    expect(changed).toEqual({ guests: '+1', guest_codes: '+1', companionships: '+1', companionship_wishes: '+1', companionship_reach: '+1', facts: '+1' });
    expect(facts).toEqual([{ what: 'companionship_opened', day: '2026-11-02', n: 1, channel: 'self' }]);
    expect(await phone.do('signInWithCode', { code: answer.code, ownPhone: true })).toMatchObject({ __typename: 'GuestMe' });
    expect(await phone.do('me')).toMatchObject({ house: ours });
    expect(await phone.do('changeMyWishes', { input: { likes: ['work'], place: 'Perth' } })).toMatchObject({ state: 'waiting', place: 'Perth', wishes: { likes: ['work'] } });
    expect((await matching.act('matchDesk', { programmeId: matching.programme })).waiting).toMatchObject([{ called: null, number: 1, place: 'Perth' }]);
    expect(await phone.errorOf('sayInterested', { ...door, ticket: newId(), programmeId: story.open.houses[1]!.id, input: {} })).toBe('NOT_HERE');
    expect(await phone.errorOf('sayInterested', { ...door, ticket: newId(), at: story.open.as.otherOrganisation.organisationId, input: {} })).toBe('NOT_HERE');
  });

  it('with what they would like they are on the list at once; sent again where the answer was lost it is the same interest, and nothing of another’s shows in it', async () => {
    const door = { at: story.open.id, programmeId: matching.programme, ticket: newId() };
    const [phone, input] = [matching.newPhone(), { called: 'Kay', reach: '555 0111', messageSafe: true, leavesHospitalOn: '2026-11-10', place: 'Kingston' }];
    expect(await phone.do('sayInterested', { ...door, input: { ...input, reach: 'x'.repeat(201) }, wishes: { likes: ['a topic that is longer than any forty letters'] } }))
      .toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reach', problem: 'too_long', limit: 200 }, { field: 'likes', problem: 'too_long', limit: 40 }] });
    const said = await phone.do('sayInterested', { ...door, input, wishes: { likes: ['gardening'], genders: ['woman'] } });
    expect(said).toMatchObject({ __typename: 'SaidInterested', nextStep: { step: 'peer_is_looked_for', by: '2026-11-05', groups: true }, groups: [] });
    // The same page sends it again, with another number and name: one person, the newer ones, a code that works.
    const again = await story.changes(() => phone.do('sayInterested', { ...door, input: { ...input, called: 'Kit', reach: '555 0222' }, wishes: { likes: [] } }));
    expect(again.changed).toEqual({ companionships: '~1', companionship_reach: '~1', guest_names: '~1', guest_codes: '+1' });
    const desk = await matching.act('matchDesk', { programmeId: matching.programme });
    expect(desk.waiting).toMatchObject([{ called: 'Kit', state: 'waiting', place: 'Kingston', leavesHospitalOn: '2026-11-10' }]);
    expect(await matching.person(desk.waiting[0].id)).toMatchObject({ reach: '555 0222', messageSafe: true, wishes: { likes: ['gardening'], genders: ['woman'] } });
    expect(await matching.newPhone().do('signInWithCode', { code: again.answer.code, ownPhone: false })).toMatchObject({ __typename: 'GuestMe' });
    // Somebody else types the very same: the answer says nothing of there being one already.
    const other = await matching.newPhone().do('sayInterested', { ...door, ticket: newId(), input, wishes: { likes: ['gardening'], genders: ['woman'] } });
    expect({ ...other, code: '' }).toEqual({ ...said, code: '' });
    await story.at('2026-11-02', '11:01');
    expect(await phone.errorOf('sayInterested', { ...door, input })).toBe('NOT_HERE'); // an hour later it is nobody's any more
    for (let left = 15; left > 0; left -= 1) await phone.do('sayInterested', { ...door, ticket: newId(), input: {} });
    const answers = await Promise.all(Array.from({ length: 8 }, () => phone.textOf('sayInterested', { ...door, ticket: newId(), input: {} })));
    expect(answers.some((answer) => answer.includes('TooManyTries'))).toBe(true);
  });

  it('and without a script the same address says what it is and whom to ring, in their language, and of nobody', async () => {
    const read = async (query: string) => (await fetch(`${matching.guestAddress}/interested${query}`)).text();
    const [page, french] = [await read(`?at=${story.open.id}`), await read(`?at=${story.open.id}&to=${matching.programme}&lang=fr`)];
    expect(page).toContain('<h1>I’m interested</h1>');
    expect(page).toContain('An hour a week, up to a year. Ask for someone else at any time; nobody asks why.');
    expect(page).toMatch(/<a href="tel:\+?\d+"><bdi dir="ltr">[^<]+<\/bdi><\/a>/);
    expect(french).toContain('<main lang="fr" dir="ltr"><h1>Cela m’intéresse</h1>');
    const contact = await (await fetch(`${matching.guestAddress}/plain/contact?at=${story.open.id}`)).text();
    expect(contact.split('<section>').find((part) => part.includes(story.open.house.name))).not.toContain('Someone is awake');
    for (const odd of ['?at=<script>', `?at=${newId()}`, '?at=nobody&to=<b>']) expect(await read(odd)).not.toMatch(/<script|<b>|An hour a week/);
  });

  it('ends with either’s no, which nobody hears of, and the matcher proposes somebody else', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { likes: ['gardening'] }), await matching.peer(matching.bo)];
    const id = await matching.waiting();
    const phone = await matching.phoneOf(id);
    await matching.good('askPeer', { personId: id, peerId: ada });
    await matching.good('answerProposal', { personId: id, answer: 'no' }, matching.ada);
    expect((await phone.do('myPeer')).coming).toBeNull();
    const { candidates, person } = await matching.person(id);
    expect([names(candidates), person.proposal.peerId, person.interestedOn]).toEqual([['Bo'], bo, '2026-11-02']);
    expect(await matching.act('askPeer', { personId: id, peerId: ada })).toEqual({ __typename: 'PeerNotOffered', code: 'PeerNotOffered' });
    await matching.good('askPeer', { personId: id, peerId: bo });
    await matching.good('sayForPeer', { personId: id, answer: 'yes' });
    expect(await phone.do('sayToMeeting', { answer: 'no' })).toMatchObject({ state: 'waiting', coming: null });
    expect((await matching.person(id)).person).toMatchObject({ unplaced: 'nobody_can_meet', nextStep: { step: 'talk_about_wishes' } });
    expect((await matching.act('peers', { programmeId: matching.programme })).peers.map(({ called, taken }: Loose) => [called, taken])).toEqual([['Ada', 0], ['Bo', 0]]);
  });
});

describe('a different peer', () => {
  it('is one act on the phone, keeps the place in the queue, tells the earlier peer only that it has ended, and asks nothing', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const id = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(id);
    await story.at('2026-11-05', '10:00');
    await story.at('2026-11-05', '22:30'); // in the programme's own day, which is another in universal time
    await phone.do('sayThanks');
    expect((await story.changes(() => phone.do('sayThanks'))).changed).toEqual({});
    const hers = async () => (await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).people.map(({ match: { version: _version, ...match }, ...one }: Loose) => ({ ...one, match }));
    const asBefore = await hers();
    const { facts } = await story.changes(() => phone.do('askForAnother', { meanwhile: true }));
    expect(await hers()).toEqual(asBefore);
    expect(facts).toEqual([{ what: 'rematch', day: '2026-11-05', n: 1 }]);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'waiting', interestedOn: '2026-11-02', going: { called: 'Ada', untilNext: true } });
    const { person, candidates } = await matching.person(id);
    expect([person.wantsAnother, names(candidates)]).toEqual([true, ['Bo']]);
    await matching.introduced(id, bo);
    // While the old meetings go on neither peer sees, or does, anything of the other's.
    expect(await hers()).toEqual(asBefore);
    expect((await matching.act('meetings', { personId: id }, matching.bo)).meetings).toEqual([]);
    expect((await matching.act('meetings', { personId: id }, matching.ada)).meetings.length).toBeGreaterThan(0);
    expect(await matching.act('fixFirstMeeting', { personId: id, on: '2026-11-06' }, matching.ada)).toMatchObject({ __typename: 'NotNow', state: 'matched' });
    expect(await matching.act('firstMeetingHappened', { personId: id, on: '2026-11-05' }, matching.ada)).toMatchObject({ __typename: 'NotNow', state: 'matched' });
    await matching.act('handOn', { personId: id }, matching.ada);
    expect((await matching.person(id)).person).toMatchObject({ going: null, coming: { peerId: bo } });
    await story.at('2026-11-06', '10:00');
    expect(await matching.act('firstMeetingHappened', { personId: id, on: '2026-11-06', travelKm: 9000 }, matching.bo)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'travelKm', problem: 'too_big', limit: 5000 }] });
    await matching.good('firstMeetingHappened', { personId: id, on: '2026-11-06' }, matching.bo);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'matched', going: { called: 'Bo', untilNext: false }, lastsUntil: '2027-11-01', thanked: false });
    const { rows: thanks } = await api.database.admin.query(`select p.account_id as who, n.on_day::text as on from match_news n join peers p on p.id = n.peer_id where n.what = 'thanks' order by n.number`);
    expect(thanks).toEqual([{ who: matching.ada.accountId, on: '2026-11-05' }]);
    expect((await story.changes(() => phone.do('sayThanks'))).changed).toEqual({ match_news: '+1', matches: '~1' }); // to each once
    const left = await matching.act('myPeople', { programmeId: matching.programme }, matching.ada);
    expect([left.people, left.news.map(({ what }: Loose) => what)]).toEqual([[], expect.arrayContaining(['match_ended_thanks'])]);
    expect((await matching.act('askPeer', { personId: id, peerId: ada })).__typename).toBe('PeerNotOffered');
    expect((await matching.good('askForAnotherByPhone', { personId: id, meanwhile: false })).person).toMatchObject({ state: 'waiting', unplaced: 'nobody_can_meet', going: null });
  });

  it('that one of the two would not meet the other again leaves the other’s answers as they are, to the byte, and the desk’s', async () => {
    const [ada] = [await matching.peer(matching.ada, {}, 3), await matching.peer(matching.bo, {}, 1)];
    /** All that the three are told, from that word to the end and after it. */
    const answers = async (saidBy: 'person' | 'peer' | null): Promise<{ person: string; peer: string; desk: string }> => {
      await matching.act('seenMyNews', { programmeId: matching.programme }, matching.ada);
      const id = await matching.met(ada, '2026-11-02', {}, { called: 'Moss' });
      const phone = await matching.phoneOf(id);
      const told = { person: '', peer: '', desk: '' };
      const listen = async () => {
        await worker.runJob('matching-days');
        told.person += await phone.textOf('myPeer') + await phone.textOf('myMeetings');
        for (const field of ['myPeople', 'myAvailability']) told.peer += JSON.stringify(await matching.act(field, { programmeId: matching.programme }, matching.ada));
        for (const field of ['matchDesk', 'peers', 'proposals']) told.desk += JSON.stringify(await matching.act(field, { programmeId: matching.programme }));
        told.desk += JSON.stringify(await matching.person(id));
      };
      if (saidBy === 'peer') await matching.act('notAgainWith', { personId: id }, matching.ada);
      await listen();
      await phone.do('askForAnother', { meanwhile: true, notAgain: saidBy === 'person' });
      await listen();
      await phone.do('askForAnother', { meanwhile: false });
      await listen();
      told.desk += JSON.stringify(await matching.act('askPeer', { personId: id, peerId: ada }));
      await matching.good('endByPhone', { personId: id });
      await listen();
      const plain = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/"(number|version)":\d+/g, '');
      return { person: plain(told.person), peer: plain(told.peer), desk: plain(told.desk) };
    };
    const nobody = await answers(null);
    expect(nobody.person).toContain('someone_else_is_looked_for');
    expect(await answers('person')).toEqual(nobody);
    expect(await answers('peer')).toEqual(nobody);
  });

  it('a peer’s no, and what else another says of the two, is to the person one free place fewer and nothing else', async () => {
    const ada = await matching.peer(matching.ada, {}, 3);
    const people = { none: await matching.waiting(), no: await matching.waiting(), notAgain: await matching.waiting(), apart: await matching.waiting() };
    // Ada has begun to meet so many people that how long it takes can be told.
    await api.database.admin.query(`set session_replication_role = replica;
      insert into matches (id, organisation_id, service_id, companionship_id, peer_id, proposed_on, peer_yes, person_yes, both_yes_on, met_on, ended_on)
      select gen_random_uuid(), organisation_id, service_id, gen_random_uuid(), id, '2026-10-01', true, true, '2026-10-01', date '2026-10-01' + n, '2026-11-01' from peers, generate_series(1, 12) n where id = '${ada}'; set session_replication_role = origin`);
    for (const [said, personId] of Object.entries(people)) {
      await matching.good('askPeer', { personId, peerId: ada });
      if (said === 'notAgain') await matching.act('notAgainWith', { personId }, matching.ada);
      if (said === 'no') await matching.good('answerProposal', { personId, answer: 'no' }, matching.ada);
      else await matching.good('takeProposalBack', { personId });
      if (said === 'apart') await matching.good('keepApart', { personId, peerId: ada, apart: true });
    }
    const told = async (personId: string) => {
      await worker.runJob('matching-days');
      return (await (await matching.phoneOf(personId)).textOf('myPeer')).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
    };
    /** Of people of one day each is told by how many before them. */
    const inAnyTurn = (page: string) => page.replaceAll(/"(from|to)Weeks":\d+/g, '');
    expect(await told(people.none)).toContain('proposal_to_come');
    const first = await told(people.no);
    expect(first).toMatch(/wait_with_group.*"range"/);
    for (const personId of [people.notAgain, people.apart]) expect(inAnyTurn(await told(personId))).toBe(inAnyTurn(first));
    await matching.good('changePeerLimit', { peerId: ada, capacity: 0 });
    expect(await told(people.no)).toBe(first);
    expect(inAnyTurn(await told(people.none))).toBe(inAnyTurn(first));
  });
});

describe('a peer asked for by name', () => {
  it('may be somebody they met before; the answer is the same to the byte whether there is such a peer, has room, said not again, or is the one', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, {}, 1), await matching.peer(matching.bo, {}, 1)];
    const before = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(before);
    await story.at('2026-11-05', '10:00');
    await phone.do('askForAnother', { meanwhile: false });
    const called = (name: string, who = phone) => who.textOf('askForPeerByName', { called: name });
    const answers = [await called('Nobody of that name'), await called(' ADA ')];
    expect((await matching.person(before)).asksForCalled).toBe('ADA');
    const row = async (id: string) => (await matching.act('matchDesk', { programmeId: matching.programme })).waiting.find((one: Loose) => one.id === id);
    expect([(await row(before)).proposal, (await row(before)).daysWaited]).toMatchObject([{ peerId: ada, because: expect.arrayContaining([{ __typename: 'BecauseOf', key: 'asked_by_name', values: [], more: null }]) }, 0]);
    // Full: somebody else is proposed meanwhile, and the desk sees who was asked for.
    const other = await matching.agreed(ada, {}, { called: 'Wren' });
    answers.push(await called('Ada'));
    expect([(await row(before)).proposal.peerId, names((await matching.person(before)).candidates)]).toEqual([bo, ['Bo', 'Ada']]);
    await matching.good('askPeer', { personId: before, peerId: bo }); // a name stands in nobody else's way
    await matching.good('takeProposalBack', { personId: before });
    await matching.good('endByPhone', { personId: other });
    // Both together again, and then the peer would not meet again: nothing of what the person is told differs from nobody of that name.
    await matching.introduced(before, ada);
    await matching.good('firstMeetingHappened', { personId: before, on: '2026-11-05' }, matching.ada);
    // Asked for once, it lifts nothing the next time: who wants a different peer is not proposed the same one again.
    expect((await matching.person(before)).asksForCalled).toBeNull();
    await story.at('2026-11-12', '10:00');
    expect(await matching.act('notAgainWith', { personId: before }, matching.ada)).toBeTruthy();
    const later = await matching.phoneOf(before);
    await later.do('askForAnother', { meanwhile: false });
    await worker.runJob('matching-days');
    const told = async (name: string) => { const now = await called(name, later); await worker.runJob('matching-days'); return [now, await later.textOf('myPeer')]; };
    const toNobody = await told('Nobody of that name');
    expect(await told('Ada')).toEqual(toNobody);
    // Neither in whom the desk can look at, nor as whom they ask for: what they typed themself stays.
    expect(await matching.person(before)).toMatchObject({ candidates: [{ called: 'Bo' }], asksFor: null, asksForCalled: 'Ada' });
    await matching.good('changePeerLimit', { peerId: bo, capacity: 0 }); // and where that leaves nobody
    const [, alone] = await told('Nobody of that name');
    expect(alone).toContain('wait_with_group');
    expect((await told('Ada'))[1]).toBe(alone);
    await matching.good('changePeerLimit', { peerId: bo, capacity: 1 });
    expect(new Set(answers).size).toBe(1);
    expect(await later.do('askForPeerByName', { called: 'a'.repeat(61) })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'called', problem: 'too_long', limit: 60 }] });
    await later.do('askForPeerByName', { called: ' ' });
    expect((await matching.person(before)).asksForCalled).toBeNull();
    await later.do('stopForNow');
    expect(await later.do('askForPeerByName', { called: 'Ada' })).toMatchObject({ __typename: 'AlreadyEnded' });
  });

  it('their own “not again” is kept whoever else names that peer, and taken back by asking for them themself; the peer’s is not', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const id = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(id);
    await phone.do('askForPeerByName', { called: 'Ada' }); // said while they meet: it does not bring back whom they then want no more
    await phone.do('askForAnother', { meanwhile: false, notAgain: true });
    expect(await matching.person(id)).toMatchObject({ candidates: [{ called: 'Bo' }], asksFor: null, asksForCalled: null, person: { proposal: { peerId: bo } } });
    const input = { likes: ['gardening'], languages: ['English'] };
    expect(await matching.good('writeWishes', { personId: id, input: { ...input, asksFor: ada } })).toMatchObject({ candidates: [{ called: 'Bo' }], asksFor: null, person: { proposal: { peerId: bo } } });
    expect(await matching.act('askPeer', { personId: id, peerId: ada })).toMatchObject({ __typename: 'PeerNotOffered' });
    // The desk, which does not see that name, writes something else meanwhile: the name stays.
    const { wishes: { __typename: _, ...wishes }, person } = await matching.person(id);
    const seen = { ...wishes, place: person.place, asksFor: null };
    expect((await matching.good('writeWishes', { personId: id, input: { ...seen, likes: ['chess'] }, seen })).wishes.likes).toEqual(['chess']);
    expect((await api.database.admin.query('select asks_for, asks_for_called from companionship_wishes where companionship_id = $1', [id])).rows).toEqual([{ asks_for: ada, asks_for_called: null }]);
    for (const asksFor of [newId(), 'Ada', story.open.as.coordinator.accountId]) expect(await matching.act('writeWishes', { personId: id, input: { ...input, asksFor } })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'asksFor', problem: 'not_a_choice' }] });
    await phone.do('askForPeerByName', { called: 'Ada' });
    expect(await matching.person(id)).toMatchObject({ asksFor: ada, asksForCalled: 'Ada', person: { proposal: { peerId: ada } } });
    expect(await matching.good('writeWishes', { personId: id, input: { ...input, asksFor: bo } })).toMatchObject({ asksFor: bo, asksForCalled: null }); // told by phone since: another name
    expect(await matching.good('writeWishes', { personId: id, input: { ...input, asksFor: null } })).toMatchObject({ asksFor: null, asksForCalled: null });
    await phone.do('askForPeerByName', { called: 'Ada' });
    await matching.introduced(id, ada);
    await matching.act('notAgainWith', { personId: id }, matching.ada);
    await phone.do('askForAnother', { meanwhile: false, notAgain: true });
    await phone.do('askForPeerByName', { called: 'Ada' });
    expect(await matching.person(id)).toMatchObject({ candidates: [{ called: 'Bo' }], asksFor: null, asksForCalled: 'Ada', person: { proposal: { peerId: bo } } });
    const { rows } = await api.database.admin.query('select kind, said_by as by from kept_apart where companionship_id = $1 order by 1, 2', [id]);
    expect(rows).toEqual([{ kind: 'met', by: 'nobody' }, { kind: 'not_again', by: 'peer' }]);
  });
});

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
    await matching.good('answerProposal', { personId: id, answer: 'yes' }, matching.bo);
    expect(await isAsked()).toEqual(['coverPeerSays']); // he may think otherwise
    expect(await phone.do('myPeer')).toMatchObject({ news: [{ what: 'would_you_meet_meanwhile' }], going: { coveredBy: null, meanwhile: { until: '2026-11-20', likes: ['bread'] } }, nextStep: { step: 'your_answer_meanwhile', by: '2026-11-20' } });
    const asked = async () => (await phone.do('myPeer')).going.question;
    const first = await asked();
    expect(await phone.do('sayToMeanwhile', { answer: 'no', question: first })).toMatchObject({ going: { coveredBy: null, meanwhile: null }, nextStep: { step: 'you_wait_for_them', by: '2026-11-20' } });
    expect(await his()).toEqual([]);
    // No is theirs to say too, and to be away meanwhile.
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await matching.good('answerProposal', { personId: id, answer: 'no' }, matching.bo);
    expect([await his(), (await matching.person(id)).person.going.cover]).toEqual([[], null]);
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await matching.good('beAway', { peerId: bo, until: '2026-11-05' }, matching.bo);
    expect([await his(), (await phone.do('myPeer')).nextStep.step]).toEqual([[], 'cover_is_looked_for']);
    await matching.good('beBack', { peerId: bo }, matching.bo);
    // Who steps back, or is no peer any more, is not asked any more, whatever the person says.
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    await matching.good('answerProposal', { personId: id, answer: 'yes' }, matching.bo);
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
    await matching.good('answerProposal', { personId: id, answer: 'yes' }, matching.bo);
    expect(await phone.do('sayToMeanwhile', { answer: 'yes', question: await asked() })).toMatchObject({ going: { coveredBy: 'Bo', coveredUntil: '2026-11-20', meanwhile: null }, nextStep: { step: 'meet_cover' } });
    expect(await his()).toMatchObject([{ as: 'cover', called: 'Kay', reach: '555 0111', match: { called: 'Ada' } }]);
    expect((await matching.act('meetings', { personId: id }, matching.bo)).meetings.length).toBeGreaterThan(50);
    // Either ends it whenever they like; nobody asks why.
    await matching.good('answerProposal', { personId: id, answer: 'no' }, matching.bo);
    expect([await his(), (await phone.do('myPeer')).nextStep.step]).toEqual([[], 'cover_is_looked_for']);
    await matching.covered(id, bo, '2026-11-20');
    expect(await phone.do('sayToMeanwhile', { answer: 'no', question: await asked() })).toMatchObject({ going: { coveredBy: null, question: null } });
    expect(await his()).toEqual([]);
    await matching.covered(id, bo, '2026-11-20');
    await matching.good('beBack', { peerId: ada }, matching.ada);
    expect(await his()).toEqual([]);
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
    await phone.do('askForAnother', { meanwhile: false, notAgain: true });
    await matching.good('keepApart', { personId: first, peerId: bo, apart: true });
    await phone.do('stopForNow');
    await story.at('2026-11-04', '10:00');
    expect(await phone.do('myPeer')).toMatchObject({ state: 'ended', nextStep: { step: 'open_door' } });
    const { changed, facts } = await story.changes(() => phone.do('imInterestedAgain'));
    expect([changed, facts]).toEqual([{ companionships: '+1', companionship_wishes: '+1', companionship_reach: '+1', facts: '+1' }, [{ what: 'companionship_opened', day: '2026-11-04', n: 1, channel: 'self' }]]);
    expect((await story.changes(() => phone.do('imInterestedAgain'))).changed).toEqual({});
    await phone.do('changeMyWishes', { input: { likes: ['gardening'] } });
    const { waiting: [{ id }] } = await matching.act('matchDesk', { programmeId: matching.programme });
    expect(id).not.toBe(first);
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
    expect(names((await matching.person(again)).candidates).sort()).toEqual(['Ada', 'Bo']);
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
    expect((await story.changes(() => phone.do('askForAnother', { meanwhile: true, notAgain: true }))).facts).toMatchObject([{ what: 'rematch', n: 1 }]); // another than Bo, who was to come: it is he whom they would not meet again
    expect((await api.database.admin.query(`select peer_id from kept_apart where companionship_id = $1 and kind = 'not_again'`, [id])).rows).toEqual([{ peer_id: bo }]);
    const back = await story.changes(() => phone.do('goOnAfterAll'));
    expect([back.answer.state, back.answer.going.untilNext, back.facts]).toEqual(['matched', false, []]); // that they moved is no re-match, so none is taken back
    expect(await phone.do('iMoved', { place: null })).toMatchObject({ state: 'matched', place: null, going: { called: 'Ada', untilNext: false }, nextStep: { step: 'resources_there' } });
    expect(await phone.do('iMoved', { place: 'Kingston' })).toMatchObject({ state: 'matched', place: 'Kingston', interestedOn: '2026-11-02', going: { called: 'Ada', untilNext: false }, nextStep: { step: 'next_meeting' } });
    // Asked for another, and then on with the one they have: it was counted, and is not any more.
    expect((await story.changes(() => phone.do('askForAnother', { meanwhile: true, notAgain: true }))).facts).toMatchObject([{ what: 'rematch', n: 1 }]);
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
    expect(await phone.do('askForAnother', { meanwhile: true })).toMatchObject({ __typename: 'AlreadyEnded' });
    expect(await matching.act('noteInterest', { programmeId: matching.programme, id: newId(), input: { channel: 'ward', place: 'Toronto' } })).toMatchObject({ __typename: 'OutsideCatchment', places: expect.arrayContaining(['Kingston']) });
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
    await phone.do('askForAnother', { meanwhile: false, notAgain: true });
    const { id: _id, matches: [{ id: _match, ...match }, ...others], ...held } = await phone.do('heldOfMyWay');
    expect(held).toMatchObject({
      called: 'Moss', reach: '555 0111', messageSafe: false, channel: 'ward', notedBy: 'Amal', interestedOn: '2026-11-02', place: 'Perth', leavesHospitalOn: '2026-11-01', backInHospital: false, movedOutside: false,
      wishes: { likes: ['gardening'], languages: ['English'], times: ['mon_evening'], genders: ['woman'] }, matchedBy: 'Amal', saidNo: false, marks: [{ day: '2026-11-02', how: 'happened' }], thanked: true, hasCalendar: false, endedOn: null, erasedFrom: null,
    });
    expect([match, others]).toMatchObject([{ called: 'Ada', bothYesOn: '2026-11-02', yesWasTold: true, metOn: '2026-11-02', endedOn: '2026-11-02', notAgain: true }, []]);
    expect(JSON.stringify(held)).not.toContain('Bo');
    await phone.do('stopForNow');
    expect(await phone.do('heldOfMyWay')).toMatchObject({ endedOn: '2026-11-02', erasedFrom: '2026-12-03' });
    await story.at('2026-12-03', '10:00');
    await worker.runJob('forget-what-is-due');
    expect(await (await matching.phoneOf(await matching.interested())).do('heldOfMyWay')).toMatchObject({ matches: [], marks: [], matchedBy: null });
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
