import { Database, systemContext } from '#peerhouse/platform';
import type { HouseStory, Loose, Persona, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { inAProgramme, type MatchingStory } from '../../matching/test/matching-story.given.js';
import { Elsewhere } from '../src/clock/elsewhere.js';
import { FollowUpWriter } from '../src/writer.js';
import { calls, FollowUpStory } from './follow-up-story.given.js';

let api: TestStaffApi;
let worker: TestWorker;
let story: HouseStory;
let matching: MatchingStory;
let told: FollowUpStory;
inAProgramme((given) => { ({ api, worker, story, matching } = given); told = new FollowUpStory(api, story); });

/** Kay meets that peer since yesterday, and said that she may be asked how it goes. */
async function asked(peerId: string, wish: Record<string, unknown> = {}): Promise<{ personId: string; followUp: Loose }> {
  const personId = await matching.met(peerId, '2026-11-02', {}, { called: 'Kay' });
  const followUp = await told.act('agreeFollowUp', { personId, about: 'match', input: calls({ rhythm: 'match_asks', ...wish }) }, matching.amal);
  return { personId, followUp: story.good('FollowUp', followUp) };
}

describe('is it still a good match', () => {
  it('is asked at the programme’s rhythm until the meetings end, by the coordinator who made it, and another one’s turn when they are gone', async () => {
    const ada = await matching.peer(matching.ada);
    const { followUp, personId } = await asked(ada);
    expect(followUp).toMatchObject({ about: 'match', personId, rhythm: 'match_asks', from: '2026-11-02', days: [7], everyDays: 30, times: null, nextOn: '2026-11-09' });
    expect(await told.act('followUpOffers', { serviceId: matching.programme, about: 'match' }, matching.amal)).toMatchObject({ workers: [{ called: 'Amal' }], rhythms: ['match_asks', 'only_if_i_ask', 'once', 'days_2_7_30_90'], firstDays: 7, thenDays: 30 });
    expect((await api.database.admin.query('select until_day::text as until, made_by as by from follow_ups')).rows).toEqual([{ until: '2027-11-02', by: matching.amal.accountId }]);
    // Whom they meet is not whom they want to hear from about it.
    const other = await matching.peer(matching.bo);
    const { followUp: second } = await asked(other);
    expect(await told.act('changeFollowUp', { followUpId: second.id, version: second.version, input: calls({ rhythm: 'match_asks', onlyFrom: matching.bo.accountId }) }, matching.amal)).toMatchObject({ fields: [{ field: 'onlyFrom', problem: 'not_a_choice' }] });

    const id = await told.due(followUp.id);
    expect(await told.list('match', matching.amal)).toMatchObject({ matches: 1, keepingInTouch: 0, digest: 1, today: [{ id, called: 'Kay', withPeer: 'Ada', since: '2026-11-02', askedBy: 'Amal' }] });
    // Peers have no list of it, and neither has whoever meets the person, whatever else they are.
    expect(await story.acts.errorOf(matching.ada, 'checkIns', { serviceId: matching.programme, about: 'match' })).toBe('NOT_HERE');
    const coordinates = (who: { accountId: string }) => api.database.admin.query(`insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'coordinator', $4)`, [story.open.id, who.accountId, matching.programme, api.clock.now()]);
    await coordinates(matching.ada);
    await coordinates(matching.bo);
    expect((await told.list('match', matching.ada)).today).toEqual([]);
    expect(await story.acts.errorOf(matching.ada, 'takeCheckIn', { checkInId: id })).not.toBeNull();
    expect(await told.act('takeCheckIn', { checkInId: id }, matching.bo)).toMatchObject({ __typename: 'MadeByAnother', who: 'Amal' });
    // Who met them once and coordinates now sees it, and does not ask.
    await matching.good('handOn', { personId }, matching.ada);
    expect((await told.list('match', matching.ada)).today[0].actions.find(({ name }: Loose) => name === 'take')).toMatchObject({ allowed: false, whyNot: 'NotTheirPeer' });
    expect(await told.act('takeCheckIn', { checkInId: id }, matching.ada)).toMatchObject({ __typename: 'NotTheirPeer' });
    await api.database.admin.query("delete from account_roles where account_id = $1 and role = 'coordinator'", [matching.amal.accountId]);
    expect(await told.act('takeCheckIn', { checkInId: id }, matching.bo)).toMatchObject({ __typename: 'CheckInCard', isMine: true, askedBy: null });
  });

  it('is asked by somebody who may, and does not meet the person: whoever was to ask and cannot is waited for by nobody, and no message has their name', async () => {
    const [amal, rosa] = [matching.amal, story.open.as.houseLead];
    const give = (who: Persona, role: string) => story.acts.do(story.open.as.administrator, 'giveRole', { accountId: who.accountId, role, serviceId: matching.programme });
    await give(rosa, 'coordinator');
    await give(amal, 'peer_worker');
    const ada = await matching.peer(matching.ada);
    const personId = await matching.met(ada, '2026-11-02', {}, { called: 'Kay' });
    const agree = (onlyFrom: string) => told.act('agreeFollowUp', { personId, about: 'match', input: calls({ rhythm: 'match_asks', onlyFrom }) }, amal);
    for (const { accountId } of [matching.bo, matching.ada]) expect(await agree(accountId)).toMatchObject({ fields: [{ field: 'onlyFrom', problem: 'not_a_choice' }] });
    const { id: followUpId } = story.good('FollowUp', await agree(rosa.accountId));
    const phone = await matching.phoneOf(personId);
    const id = await told.due(followUpId);
    const takes = async (who: Persona) => {
      const { __typename } = await told.act('takeCheckIn', { checkInId: id }, who);
      if (__typename === 'CheckInCard') await told.act('giveCheckInBack', { checkInId: id }, who);
      return __typename;
    };
    const now = async (by: Persona) => {
      const followUp = await told.act('followUp', { followUpId }, by);
      const [card] = (await told.list('match', by)).today;
      const { followUps: [mine] } = await phone.do('myFollowUps');
      const { workers } = await told.act('followUpOffers', { serviceId: matching.programme, about: 'match', personId }, by);
      const sent = await worker.app.get(Database, { strict: false }).runAs({ organisation: story.open.id }, async (tx) => {
        const open = await worker.app.get(FollowUpWriter, { strict: false }).open(tx, systemContext(story.open.id, api.clock.now()), { followUpId });
        return worker.app.get(Elsewhere, { strict: false }).of(open!);
      });
      return { version: followUp.version, left: [followUp.onlyFromLeft, card.askerLeft, mine.theyLeft, sent.askerLeft], asks: [card.askedBy, mine.asks, sent.askerCalled], offered: workers.map(({ called }: Loose) => called) };
    };
    const change = async (by: Persona, wish: Record<string, unknown>) => story.good('FollowUp', await told.act('changeFollowUp', { followUpId, version: (await now(by)).version, input: calls({ rhythm: 'match_asks', ...wish }) }, by));
    expect(await now(amal)).toMatchObject({ left: [false, null, false, false], asks: ['Rosa', 'Rosa', 'Rosa'], offered: ['Amal', 'Rosa'] });
    expect([await takes(amal), await takes(rosa)]).toEqual(['NotWanted', 'CheckInCard']);

    // Whom they want leads the house still, and coordinates no more. What the person changes themself goes on with it.
    await api.database.admin.query("delete from account_roles where account_id = $1 and role = 'coordinator'", [rosa.accountId]);
    expect(await now(amal)).toMatchObject({ left: [true, 'Rosa', true, true], asks: ['Amal', 'Rosa', 'Amal'], offered: ['Amal'] });
    expect(await takes(amal)).toBe('CheckInCard');
    const { version } = (await phone.do('myFollowUps')).followUps[0];
    story.good('MyFollowUps', await phone.do('changeMyFollowUp', { id: followUpId, version, input: { rhythm: 'match_asks', ways: [{ channel: 'app' }], at: '17:30' } }));

    // Who made it and whom they would rather not hear from is one: another of the desk asks.
    await give(rosa, 'coordinator');
    await change(amal, { notFrom: [amal.accountId] });
    expect(await now(rosa)).toMatchObject({ left: [false, null, false, false], asks: [null, null, null] });
    expect([await takes(amal), await takes(rosa)]).toEqual(['NotWanted', 'CheckInCard']);

    // Who made it, and whom they want, stands in for their peer: the same.
    await change(amal, { onlyFrom: amal.accountId });
    await matching.good('beAway', { peerId: ada, until: '2026-11-20' }, matching.ada);
    await matching.covered(personId, await matching.peer(amal), '2026-11-20');
    expect(await now(rosa)).toMatchObject({ left: [true, 'Amal', true, true], asks: [null, 'Amal', null], offered: ['Rosa'] });
    expect(await takes(rosa)).toBe('CheckInCard');
    await change(rosa, {});
    expect(await now(rosa)).toMatchObject({ left: [false, null, false, false], asks: [null, null, null] });
    expect(await takes(rosa)).toBe('CheckInCard');
  });

  it('somebody would rather meet another peer: nothing before it can no longer be taken back, then it is asked for once', async () => {
    const ada = await matching.peer(matching.ada);
    const { followUp, personId } = await asked(ada);
    const id = await told.due(followUp.id);
    const events = async () => (await api.database.admin.query("select payload from outbox where name = 'AnotherPeerAsked'")).rows.map(({ payload }: Loose) => payload);
    await told.say(id, 'wants_another_peer', {}, matching.amal);
    expect(await events()).toEqual([]);
    await told.act('undoCheckIn', { checkInId: id }, matching.amal);
    await told.say(id, 'wants_another_peer', {}, matching.amal);
    const saidAt = api.clock.now().toISOString();
    told.passSeconds(21);
    for (let look = 0; look < 2; look += 1) {
      await worker.runJob('find-due-check-ins');
      await worker.drainOutbox();
    }
    expect(await events()).toEqual([{ companionshipId: personId, at: saidAt, by: matching.amal.accountId, than: expect.any(String) }]);
    expect((await matching.person(personId)).person).toMatchObject({ state: 'waiting', going: null, interestedOn: '2026-11-02' });
    expect((await api.database.admin.query("select what, sum(n)::int as n from facts where what in ('rematch', 'check_in') group by what order by what")).rows).toEqual([{ what: 'check_in', n: 1 }, { what: 'rematch', n: 1 }]);
    expect((await told.facts())[0]).toMatchObject({ day: '2026-11-09', outcome: 'wants_another_peer' });
  });

  it('who asked for another already and goes on until the next keeps these meetings', async () => {
    const rematches = async () => (await api.database.admin.query<{ n: number }>("select coalesce(sum(n), 0)::int as n from facts where what = 'rematch'")).rows[0]!.n;
    const { followUp, personId } = await asked(await matching.peer(matching.ada));
    const id = await told.due(followUp.id);
    await matching.good('askForAnotherByPhone', { personId, meanwhile: true });
    const before = await rematches();
    await told.say(id, 'wants_another_peer', {}, matching.amal);
    told.passSeconds(21);
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    expect((await api.database.admin.query("select count(*)::int as n from outbox where name = 'AnotherPeerAsked' and done_at is null")).rows).toEqual([{ n: 0 }]);
    expect((await matching.person(personId)).person.going).not.toBeNull();
    expect(await rematches()).toBe(before);
  });

  it('goes with the match: asked by who made it, counted from a first meeting, of the next peer too, and over with it at once', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const rosa = story.open.as.houseLead;
    await story.acts.do(story.open.as.administrator, 'giveRole', { accountId: rosa.accountId, role: 'coordinator', serviceId: matching.programme });
    const agree = async (personId: string, about: string, rhythm: string) => story.good('FollowUp', await told.act('agreeFollowUp', { personId, about, input: calls({ rhythm }) }, matching.amal)).id as string;
    const now = async (id: string): Promise<Loose> => {
      await worker.drainOutbox();
      return (await api.database.admin.query(`select from_day::text as "from", until_day::text as until, made_by as by, ended_at is not null as over, array(select slot || ' ' || coalesce(outcome, state) from check_ins c where c.follow_up_id = f.id order by slot) as days from follow_ups f where id = $1`, [id])).rows[0] as Loose;
    };
    const says = (field: string, personId: string) => matching.good(field, { personId, answer: 'yes' });
    const personId = await matching.waiting({}, { called: 'Kay' });
    const [about, touch] = [await agree(personId, 'match', 'match_asks'), await agree(personId, 'keeping_in_touch', 'days_2_7_30_90')];
    const begun = { from: '2026-11-02', until: null, by: matching.amal.accountId, over: false, days: ['2026-11-09 planned'] };
    // Until both have said yes it is nobody's match.
    await matching.good('askPeer', { personId, peerId: bo }, rosa);
    await says('sayForPeer', personId);
    expect(await now(about)).toEqual(begun);
    await matching.good('takeProposalBack', { personId });
    await matching.good('askPeer', { personId, peerId: ada }, rosa);
    for (const field of ['sayForPeer', 'sayForPerson']) await says(field, personId);
    expect(await now(about)).toEqual({ ...begun, by: rosa.accountId });
    await story.at('2026-11-05', '10:00');
    await matching.good('firstMeetingHappened', { personId, on: '2026-11-04' });
    expect(await now(about)).toEqual({ from: '2026-11-04', until: '2027-11-04', by: rosa.accountId, over: false, days: ['2026-11-11 planned'] });
    expect(await now(touch)).toMatchObject({ from: '2026-11-02', until: null, by: null });

    // The next peer is another beginning; what they are asked just now goes on, and the last day stays.
    const card = await told.due(about);
    await matching.good('askForAnotherByPhone', { personId, meanwhile: false });
    await matching.introduced(personId, bo);
    await matching.good('firstMeetingHappened', { personId, on: '2026-11-05' });
    expect(await now(about)).toEqual({ from: '2026-11-05', until: '2027-11-04', by: matching.amal.accountId, over: false, days: ['2026-11-11 due', '2026-11-12 planned'] });

    // Who chose days of their own keeps them; who asked us to stop is asked nothing.
    const [own, stopped] = [await matching.agreed(ada, {}, { called: 'Moss' }), await matching.agreed(ada, {}, { called: 'Jun' })];
    const [once, none] = [await agree(own, 'match', 'once'), await agree(stopped, 'match', 'match_asks')];
    await told.act('stopFollowUp', { followUpId: none }, matching.amal);
    // Who wants to be asked from a day on that lies beyond the meetings is not asked, and all else that follows from the first meeting does.
    const beyond = await matching.agreed(bo, {}, { called: 'Lin' });
    const { id: never } = story.good('FollowUp', await told.act('agreeFollowUp', { personId: beyond, about: 'match', input: calls({ rhythm: 'once', from: '2027-11-06' }) }, matching.amal));
    await matching.good('firstMeetingHappened', { personId: beyond, on: '2026-11-05' });
    expect(await now(never)).toMatchObject({ from: '2027-11-06', until: '2027-11-06', over: false, days: [] });
    expect((await api.database.admin.query("select name from outbox where name = 'FirstMeetingHappened' and done_at is null")).rows).toEqual([]);
    await story.at('2026-11-06', '10:00');
    for (const id of [own, stopped]) await matching.good('firstMeetingHappened', { personId: id, on: '2026-11-06' });
    expect([await now(once), await now(none)]).toMatchObject([{ from: '2026-11-05', until: '2027-11-06', days: ['2026-11-12 planned'] }, { from: '2026-11-06', days: [] }]);

    // They stop, in their own app: nobody asks how it goes from that moment on, also who has the card; and coming back they can agree anew.
    await told.act('takeCheckIn', { checkInId: card }, matching.amal);
    const phone = await matching.phoneOf(personId);
    await phone.do('stopForNow');
    expect(await now(about)).toMatchObject({ over: true, days: ['2026-11-11 ended'] });
    expect(await now(touch)).toMatchObject({ over: false, days: ['2026-11-04 planned', '2026-11-09 planned'] });
    await phone.do('imInterestedAgain');
    const { waiting } = await matching.act('matchDesk', { programmeId: matching.programme });
    expect(await agree(waiting.find(({ called }: Loose) => called === 'Kay').id, 'match', 'match_asks')).not.toBe(about);
  });

  it('who asked to be rung is rung after the way has ended too, at the hour that was agreed, at their number', async () => {
    const { personId, followUp: { id: followUpId } } = await asked(await matching.peer(matching.ada));
    const moss = await asked(await matching.peer(matching.bo));
    const other = await matching.phoneOf(moss.personId);
    story.good('MyFollowUps', await other.do('ringMe', { id: moss.followUp.id }));
    await other.do('stopForNow');
    await worker.drainOutbox();
    const { followUps: [{ ringing }] } = await other.do('myFollowUps');
    expect((await other.do('answerCheckIn', { id: ringing.id, says: 'skipped' })).followUps).toEqual([]);
    const phone = await matching.phoneOf(personId);
    story.good('MyFollowUps', await phone.do('ringMe', { id: followUpId }));
    const { amal } = matching;
    const [{ id }] = (await told.list('match', amal)).today;
    expect(await told.say(id, 'later', { on: '2026-11-13', at: '12:00' }, amal)).toMatchObject({ section: 'later' });
    await told.settled(id, amal);
    await phone.do('stopForNow');
    await worker.drainOutbox();
    // Their own page has that, with how to take it back, and nothing else of it.
    const { followUps: [over] } = await phone.do('myFollowUps');
    expect(over).toMatchObject({ id: followUpId, overOn: expect.any(String), ringing: { answers: ['skipped', 'no_more'] }, waiting: null, next: [] });
    // Said once more, as a page without a signal may: heard, and once.
    expect(story.good('MyFollowUps', await phone.do('ringMe', { id: followUpId })).followUps).toHaveLength(1);
    await story.at('2026-11-13', '12:00');
    for (const job of ['forget-what-is-due', 'find-due-check-ins']) await worker.runJob(job);
    await worker.drainOutbox();
    expect((await told.list('match', amal)).today).toMatchObject([{ id, isCallBack: true, whyHere: 'asked', isOver: true }]);
    expect(await told.act('followUp', { followUpId }, amal)).toMatchObject({ endedOn: expect.any(String), stoppedOn: null, nextOn: null });
    await told.act('takeCheckIn', { checkInId: id }, amal);
    expect(await told.act('showCheckInWays', { checkInId: id }, amal)).toMatchObject({ ways: [{ channel: 'call', address: '+1 413 555 0142' }] });
    // Nobody picked up: they are tried again, as anybody who asked.
    expect(await told.say(id, 'no_answer', { on: '2026-11-16', at: '12:00' }, amal)).toMatchObject({ section: 'later', tries: 1 });
    await story.at('2026-11-16', '12:00');
    for (let look = 0; look < 2; look += 1) {
      await worker.runJob('find-due-check-ins');
      await worker.drainOutbox();
    }
    await told.say(id, 'talked', {}, amal);
    await told.settled(id, amal);
    await worker.runJob('forget-what-is-due');
    expect([await told.facts(), (await api.database.admin.query('select id from follow_up_ways where follow_up_id = $1', [followUpId])).rows]).toMatchObject([[{ outcome: 'skipped' }, { outcome: 'talked', channel: 'call' }], []]);
  });

  it('who proposed somebody made no match before both have said yes: who made theirs asks until then', async () => {
    const [ada, bo] = [await matching.peer(matching.ada), await matching.peer(matching.bo)];
    const rosa = story.open.as.houseLead;
    await story.acts.do(story.open.as.administrator, 'giveRole', { accountId: rosa.accountId, role: 'coordinator', serviceId: matching.programme });
    const personId = await matching.met(ada, '2026-11-02', {}, { called: 'Kay' });
    const phone = await matching.phoneOf(personId);
    const held = async () => (await phone.do('heldOfMyWays'))[0].matchedBy;
    const madeBy = async () => (await api.database.admin.query<{ by: string }>('select made_by as by from follow_ups where companionship_id = $1', [personId])).rows[0]!.by;
    await matching.good('askForAnotherByPhone', { personId, meanwhile: true });
    await matching.good('askPeer', { personId, peerId: bo }, rosa);
    await told.act('agreeFollowUp', { personId, about: 'match', input: calls({ rhythm: 'match_asks' }) }, rosa);
    expect([await madeBy(), await held()]).toEqual([matching.amal.accountId, 'Amal']);
    for (const field of ['sayForPeer', 'sayForPerson']) await matching.good(field, { personId, answer: 'yes' });
    await worker.drainOutbox();
    expect([await madeBy(), await held()]).toEqual([rosa.accountId, 'Rosa']);
  });

  it('keeping in touch is for everybody of the programme, and how a way is kept on goes by the charter', async () => {
    const ada = await matching.peer(matching.ada);
    const personId = await matching.met(ada, '2026-11-02', {}, { called: 'Kay' });
    const agree = (about: string, input: Loose, by = matching.amal) => told.act('agreeFollowUp', { personId, about, input }, by);
    const touch = story.good('FollowUp', await agree('keeping_in_touch', calls({ rhythm: 'once' }), matching.ada));
    expect(touch).toMatchObject({ about: 'keeping_in_touch', personId: null, from: '2026-11-02', called: 'Kay' });
    expect(await agree('keeping_in_touch', calls({ rhythm: 'match_asks' }))).toMatchObject({ __typename: 'FollowUpThere' });
    const id = await told.due(touch.id);
    expect((await told.list('keeping_in_touch', matching.bo)).today).toMatchObject([{ id, called: 'Kay' }]);
    expect(await told.act('takeCheckIn', { checkInId: id }, matching.bo)).toMatchObject({ isMine: true });
    await matching.good('endByPhone', { personId });
    expect(await agree('match', calls({ rhythm: 'match_asks' }))).toMatchObject({ __typename: 'NotNow', state: 'finished' });
  });
});
