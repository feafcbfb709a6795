import type { HouseStory, Loose, TestStaffApi, TestWorker } from '#peerhouse/testing';
import { inAProgramme, type MatchingStory } from '../../matching/test/matching-story.given.js';
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
    expect(await told.act('followUpOffers', { serviceId: matching.programme, about: 'match' }, matching.amal)).toMatchObject({ rhythms: ['match_asks', 'only_if_i_ask', 'once', 'days_2_7_30_90'], firstDays: 7, thenDays: 30 });
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
    expect(await events()).toEqual([{ companionshipId: personId, at: saidAt, by: matching.amal.accountId }]);
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
