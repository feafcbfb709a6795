import { newId } from '#peerhouse/kernel';
import type { HouseStory, Loose, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { inAProgramme, names, type MatchingStory } from './matching-story.given.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let matching: MatchingStory;
inAProgramme((given) => { ({ api, worker, story, matching } = given); });

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
    const { id: match } = (await phone.do('myPeer')).coming;
    expect(await phone.do('sayToMeeting', { answer: 'maybe', match })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await phone.do('sayToMeeting', { answer: 'yes', match })).toMatchObject({ state: 'matched', coming: { called: 'Ada', state: 'first_meeting' }, window: { from: '2026-11-03', to: '2026-11-24', state: 'to_come' }, nextStep: { step: 'agree_first_meeting' } });
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
    expect(await phone.do('sayToMeeting', { answer: 'no', match: (await phone.do('myPeer')).coming.id })).toMatchObject({ state: 'waiting', coming: null });
    expect((await matching.person(id)).person).toMatchObject({ unplaced: 'nobody_can_meet', nextStep: { step: 'talk_about_wishes' } });
    expect((await matching.act('peers', { programmeId: matching.programme })).peers.map(({ called, taken }: Loose) => [called, taken])).toEqual([['Ada', 0], ['Bo', 0]]);
  });

  it('is answered of whom each was asked about: who is asked since, or about standing in, is another question', async () => {
    const [ada, bo] = [await matching.peer(matching.ada, { likes: ['chess'] }), await matching.peer(matching.bo, { likes: ['bread'] })];
    const id = await matching.waiting();
    const phone = await matching.phoneOf(id);
    const asks = async (peerId: string) => { await matching.good('askPeer', { personId: id, peerId }); return (await matching.person(id)).person.coming.id; };
    const first = await asks(ada);
    await matching.good('answerProposal', { personId: id, answer: 'yes', match: first }, matching.ada);
    expect((await phone.do('myPeer')).coming).toMatchObject({ id: first, likes: ['chess'] });
    await matching.good('takeProposalBack', { personId: id });
    const then = await asks(bo);
    for (const answer of ['yes', 'no']) {
      expect(await matching.act('sayForPeer', { personId: id, answer, match: first })).toMatchObject({ __typename: 'NotNow', state: 'waiting' });
      expect(await matching.act('answerProposal', { personId: id, answer, match: first }, matching.bo)).toMatchObject({ __typename: 'NotNow', state: 'waiting' });
    }
    await matching.good('answerProposal', { personId: id, answer: 'yes', match: then }, matching.bo);
    for (const answer of ['yes', 'no']) {
      expect(await phone.do('sayToMeeting', { answer, match: first })).toMatchObject({ __typename: 'NotNow', state: 'waiting' });
      expect(await matching.act('sayForPerson', { personId: id, answer, match: first })).toMatchObject({ __typename: 'NotNow', state: 'waiting' });
    }
    expect(await phone.do('sayToMeeting', { answer: 'yes', match: then })).toMatchObject({ coming: { called: 'Bo' } });
    expect(await phone.do('sayToMeeting', { answer: 'yes', match: then })).toMatchObject({ coming: { called: 'Bo' } }); // the answer was lost
    // Asked to stand in he answers that question, and no old card of another.
    await matching.good('firstMeetingHappened', { personId: id, on: '2026-11-02' });
    await matching.good('beAway', { peerId: bo, until: '2026-11-30' }, matching.bo);
    await matching.good('nameCover', { personId: id, peerId: ada, until: '2026-11-20' });
    for (const old of [{}, { match: first }]) expect(await matching.act('answerProposal', { personId: id, answer: 'yes', ...old }, matching.ada)).toMatchObject({ __typename: 'NotNow' });
    expect((await matching.person(id)).person.going.cover.peerSaidYes).toBe(false);
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
    const notTheirs = async () => [await matching.act('answerProposal', { personId: id, answer: 'no' }, matching.ada), await matching.act('outOfHospital', { personId: id }, matching.ada)];
    const refused = await notTheirs();
    expect(refused).toMatchObject([{ __typename: 'NotNow', state: 'matched' }, { __typename: 'NotNow', state: 'matched' }]);
    const hers = async () => (await matching.act('myPeople', { programmeId: matching.programme }, matching.ada)).people.map(({ match: { version: _version, ...match }, ...one }: Loose) => ({ ...one, match }));
    const asBefore = await hers();
    const { facts } = await story.changes(() => matching.another(phone, { meanwhile: true }));
    expect([await hers(), await notTheirs()]).toEqual([asBefore, refused]);
    expect(facts).toEqual([{ what: 'rematch', day: '2026-11-05', n: 1 }]);
    expect(await phone.do('myPeer')).toMatchObject({ state: 'waiting', interestedOn: '2026-11-02', going: { called: 'Ada', untilNext: true } });
    const { person, candidates } = await matching.person(id);
    expect([person.wantsAnother, names(candidates)]).toEqual([true, ['Bo']]);
    await matching.good('askPeer', { personId: id, peerId: bo });
    expect([await hers(), await notTheirs()]).toEqual([asBefore, refused]);
    for (const field of ['sayForPeer', 'sayForPerson']) await matching.good(field, { personId: id, answer: 'yes' });
    // While the old meetings go on neither peer sees, or does, anything of the other's.
    expect([await hers(), await notTheirs()]).toEqual([asBefore, refused]);
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

  it('is told to no peer who is away, nor to who is asked to stand in, by the day on which anything is promised', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const id = await matching.met(ada, '2026-11-02');
    const phone = await matching.phoneOf(id);
    await matching.good('beAway', { peerId: ada, until: '2026-11-30' }, matching.ada);
    const theirs = async () => Promise.all([matching.ada, matching.bo].map(async (who) => (await matching.act('myPeople', { programmeId: matching.programme }, who)).people.map(({ match: { version: _version, ...match }, ...one }: Loose) => ({ ...one, match }))));
    await story.at('2026-11-04', '10:00');
    await worker.runJob('matching-days');
    const before = await theirs();
    expect(before).toMatchObject([[{ as: 'own', nextStep: { step: 'cover_is_looked_for', by: null } }], []]);
    await matching.another(phone, { meanwhile: true });
    await worker.runJob('matching-days');
    expect(await theirs()).toEqual(before);
    expect((await phone.do('myPeer')).nextStep).toMatchObject({ step: 'proposal_to_come', by: '2026-11-07' });
    await phone.do('goOnAfterAll');
    await matching.good('nameCover', { personId: id, peerId: bo, until: '2026-11-20' });
    const asked = await theirs();
    await matching.another(phone, { meanwhile: true });
    expect([asked[1]!.length, await theirs()]).toEqual([1, asked]);
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
      await matching.another(phone, { meanwhile: true, notAgain: saidBy === 'person' });
      await listen();
      await matching.another(phone, { meanwhile: false });
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
    await matching.another(phone, { meanwhile: false });
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
    await matching.another(later, { meanwhile: false });
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
    await matching.another(phone, { meanwhile: false, notAgain: true });
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
    await matching.another(phone, { meanwhile: false, notAgain: true });
    await phone.do('askForPeerByName', { called: 'Ada' });
    expect(await matching.person(id)).toMatchObject({ candidates: [{ called: 'Bo' }], asksFor: null, asksForCalled: 'Ada', person: { proposal: { peerId: bo } } });
    const { rows } = await api.database.admin.query('select kind, said_by as by from kept_apart where companionship_id = $1 order by 1, 2', [id]);
    expect(rows).toEqual([{ kind: 'met', by: 'nobody' }, { kind: 'not_again', by: 'peer' }]);
  });
});
