import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import { inAHouse, type HouseStory, type Loose, type TestStaffApi } from '#peerhouse/testing';
import { CheckInsService } from '../src/check-ins.service.js';
import { FollowUpWriter } from '../src/writer.js';
import { calls, FollowUpStory } from './follow-up-story.given.js';

let api: TestStaffApi;
let story: HouseStory;
let told: FollowUpStory;
inAHouse((given) => { ({ api, story } = given); told = new FollowUpStory(api, story); });

const fieldsOf = (answer: Loose) => answer.fields.map(({ field, problem }: Loose) => `${field}: ${problem}`);

describe('agreeing to stay in touch', () => {
  it('at leaving: what needs another look is told, and nothing is written; then the days are there, and no number lies open', async () => {
    const { id: stayId } = await story.left({ called: 'Jo' });
    const agree = (wish: Record<string, unknown>) => told.act('agreeFollowUp', { stayId, about: 'keeping_in_touch', input: calls(wish) });
    const bad = await story.changes(() => agree({
      rhythm: 'weekly', ways: [{ channel: 'email', address: 'jo' }, { channel: 'text' }], timeZone: 'Mars/Olympus', at: '25:00', says: 'all', voicemail: 'everything', language: 'la', never: [{ channel: 'pigeon' }], onlyFrom: told.ada.accountId,
    }));
    expect(bad.answer.__typename).toBe('InvalidInput');
    expect(fieldsOf(bad.answer)).toEqual(['rhythm: not_offered', 'ways.0: not_reachable', 'ways.1: missing', 'timeZone: unknown', 'at: not_a_time', 'says: not_a_choice', 'voicemail: not_a_choice', 'language: not_a_choice', 'never.0: not_a_choice']);
    expect(bad.changed).toEqual({});
    expect(fieldsOf(await agree({ ways: [] }))).toEqual(['ways: missing']);
    expect(fieldsOf(await agree({ never: [{ address: '(413) 555-0142' }] }))).toEqual(['ways: never_allowed']);
    // Also not somebody who works here and has no shifts: nobody would ever ask.
    for (const { accountId } of [story.open.as.otherOrganisation, story.open.as.coordinator]) expect(fieldsOf(await agree({ onlyFrom: accountId, notFrom: [stayId] }))).toEqual(['onlyFrom: not_a_choice', 'notFrom: not_a_choice']);

    const done = await story.changes(() => agree({ ways: [{ channel: 'call', address: '+1 413 555 0142' }, { channel: 'app' }], never: [{ channel: 'text' }, { address: 'mum@example.org' }], notFrom: [told.bo.accountId], at: '18:00' }));
    expect(done.answer).toMatchObject({
      __typename: 'FollowUp', about: 'keeping_in_touch', called: 'Jo', rhythm: 'days_2_7_30_90', from: '2026-11-02', days: [2, 7, 30, 90], nextOn: '2026-11-04', ways: [{ place: 1, channel: 'call' }, { place: 2, channel: 'app' }],
      hours: { timeZone: 'America/New_York', quietFrom: '20:00', quietTo: '09:00', at: '18:00' }, says: 'plain', voicemail: 'nothing', onlyFrom: null, notFrom: [{ called: 'Bo' }], stoppedOn: null, agreedOn: '2026-11-02',
    });
    expect(done.changed).toEqual({ follow_ups: '+1', follow_up_ways: '+2', follow_up_never: '+2', follow_up_not_from: '+1', check_ins: '+2' });
    expect((await told.rows(done.answer.id)).map(({ slot, state, dueAt }) => [slot, state, dueAt.toISOString()])).toEqual([['2026-11-04', 'planned', '2026-11-04T23:00:00.000Z'], ['2026-11-09', 'planned', '2026-11-09T23:00:00.000Z']]);
    const { rows } = await api.database.admin.query(`select w::text || coalesce((select string_agg(n::text, '') from follow_up_never n), '') as row, encode(w.sealed, 'escape') as sealed from follow_up_ways w`);
    expect(JSON.stringify(rows)).not.toMatch(/555 0142|mum@/);
    expect(JSON.stringify(done.answer)).not.toMatch(/555 0142|mum@/);
    expect(await agree({})).toMatchObject({ __typename: 'FollowUpThere', id: done.answer.id });
    const both = await Promise.all([1, 2].map(async (room) => told.act('agreeFollowUp', { stayId: (await story.left({ room })).id, about: 'keeping_in_touch', input: calls() })));
    expect(both.map(({ __typename }) => __typename)).toEqual(['FollowUp', 'FollowUp']);
  });

  it('is for who is there or has left; twice at once it is one; later it is changed, and nothing is written over', async () => {
    const expected = await story.expected({ room: 1 });
    expect(await told.act('agreeFollowUp', { stayId: expected.id, about: 'keeping_in_touch', input: calls() })).toMatchObject({ __typename: 'NotNow', state: 'expected' });
    const here = await story.here({ room: 0, called: 'Jo' });
    const twice = await Promise.all([told.ada, told.bo].map((by) => told.act('agreeFollowUp', { stayId: here.id, about: 'keeping_in_touch', input: calls({ never: [{ address: 'mum@example.org' }] }) }, by)));
    const { id, version, ways: [way] } = twice.find(({ __typename }) => __typename === 'FollowUp')!;
    expect(twice.find(({ __typename }) => __typename === 'FollowUpThere')).toMatchObject({ id });
    const change = (seen: number, wish: Record<string, unknown>, field = 'changeFollowUp') => told.act(field, { followUpId: id, version: seen, input: calls(wish) });

    expect(fieldsOf(await change(version, { at: '7pm' }))).toEqual(['at: not_a_time']);
    const moved = await change(version, { at: '12:00', ways: [{ channel: 'text', keeps: way.id }] });
    expect(moved).toMatchObject({ __typename: 'FollowUp', ways: [{ id: way.id, place: 1, channel: 'text' }], never: [{ channel: null }], version: version + 1 });
    expect((await told.rows(id)).map(({ dueAt }) => dueAt.toISOString())).toEqual(['2026-11-04T17:00:00.000Z', '2026-11-09T17:00:00.000Z']);
    expect(await change(version, {})).toMatchObject({ __typename: 'ChangedElsewhere' });
    const rare = await change(moved.version, { rhythm: 'once', from: '2026-11-03', ways: [{ channel: 'text', keeps: way.id }] });
    expect((await told.rows(id)).map(({ slot }) => slot)).toEqual(['2026-11-10']);
    await told.act('takeCheckIn', { checkInId: await told.due(id) });
    expect((await told.act('showCheckInWays', { checkInId: (await told.list()).today[0].id })).ways).toEqual([expect.objectContaining({ channel: 'text', address: '+1 413 555 0142' })]);

    const stopped = await told.act('stopFollowUp', { followUpId: id }, told.bo);
    expect(stopped).toMatchObject({ stoppedOn: '2026-11-02', nextOn: null, mayBeginAgain: false });
    expect(await told.act('stopFollowUp', { followUpId: id })).toMatchObject({ stoppedOn: '2026-11-02' });
    expect((await told.rows(id)).map(({ state, outcome }) => [state, outcome])).toEqual([['closed', 'no_more']]);
    expect(await change(rare.version, {})).toMatchObject({ __typename: 'TheyAskedUsToStop' });
    expect(await change(stopped.version, {}, 'beginFollowUpAgain')).toMatchObject({ __typename: 'TheyAskedUsToStop' });
    // They come again, as another guest; that it is them their own account says, to the same house alone.
    await story.at('2026-12-01', '10:00');
    const again = await story.here({ room: 2, called: 'Jo', from: '2026-12-01' });
    const mayBegin = async () => [(await told.act('followUp', { followUpId: id })).mayBeginAgain, (await told.act('followUps', { serviceId: told.serviceId, about: 'keeping_in_touch' }))[0].mayBeginAgain];
    expect(await mayBegin()).toEqual([false, false]);
    await story.sameAccount(here.id, again.id);
    expect(await mayBegin()).toEqual([true, true]);
    const { version: now } = await told.act('followUp', { followUpId: id });
    expect(await change(now, {}, 'beginFollowUpAgain')).toMatchObject({ __typename: 'FollowUp', stoppedOn: null, nextOn: '2026-12-03' });
    expect(await told.act('followUps', { serviceId: told.serviceId, about: 'keeping_in_touch' })).toMatchObject([{ id, called: 'Jo' }]);
    expect((await told.act('followUpOffers', { serviceId: told.serviceId, about: 'keeping_in_touch' }))).toMatchObject({ rhythms: ['only_if_i_ask', 'once', 'days_2_7_30_90'], tries: 3, quietFrom: '20:00', firstDays: null, workers: [{ called: 'Ada' }, { called: 'Bo' }, { called: 'Rosa' }] });
  });
});

describe('a card', () => {
  it('is one worker’s at a time, with its numbers for whoever has it; without a sign of them it is everybody’s again', async () => {
    const { id: followUpId } = await told.agreed({ never: [{ channel: 'email' }], ways: [{ channel: 'call', address: '+1 413 555 0142' }, { channel: 'in_person' }] });
    const id = await told.due(followUpId);
    const acts = (card: Loose) => Object.fromEntries(card.actions.map(({ name, whyNot }: Loose) => [name, whyNot]));
    const [card] = (await told.list()).today;
    expect(card).toMatchObject({ called: 'Jo', promisedOn: '2026-11-02', ways: [{ channel: 'call' }, { channel: 'in_person' }], whyHere: 'by_hand', isMine: false, takenBy: null, voicemail: 'nothing', tries: 0, before: null });
    expect(acts(card)).toMatchObject({ take: null, giveBack: 'NotYours', showWays: 'NotYours', talked: null, left_word: 'NoVoicemail', wants_another_peer: 'NotAboutAMatch', undo: 'TooLateToUndo' });
    expect(await told.act('showCheckInWays', { checkInId: id })).toMatchObject({ __typename: 'NotYours' });
    const [first, second] = await Promise.all([told.ada, told.bo].map((by) => told.act('takeCheckIn', { checkInId: id }, by)));
    const hers = first.__typename === 'CheckInCard';
    const [mine, other] = hers ? [told.ada, told.bo] : [told.bo, told.ada];
    expect(hers ? second : first).toMatchObject({ __typename: 'TakenByAnother', who: mine.called });
    expect((await told.list('keeping_in_touch', other)).today[0]).toMatchObject({ takenBy: mine.called, isMine: false });
    expect(acts((await told.list('keeping_in_touch', other)).today[0])).toMatchObject({ take: 'TakenByAnother', talked: 'TakenByAnother' });
    expect(await told.say(id, 'talked', {}, other)).toMatchObject({ __typename: 'TakenByAnother' });
    expect(await told.act('giveCheckInBack', { checkInId: id }, other)).toMatchObject({ __typename: 'NotYours' });

    const shown = await story.changes(() => told.act('showCheckInWays', { checkInId: id }, mine));
    expect(shown.answer).toMatchObject({ ways: [{ channel: 'call', address: '+1 413 555 0142' }, { channel: 'in_person', address: null }], words: null });
    expect(shown.changed).toEqual({ audit: '+1', check_ins: '~1' });
    expect(await told.act('giveCheckInBack', { checkInId: id }, mine)).toMatchObject({ state: 'due', takenBy: null });
    await told.act('takeCheckIn', { checkInId: id }, mine);
    told.passSeconds(31 * 60);
    expect((await told.list('keeping_in_touch', other)).today[0]).toMatchObject({ takenBy: null, takenUntil: null });
    expect(await told.act('takeCheckIn', { checkInId: id }, other)).toMatchObject({ takenBy: other.called, isMine: true });

    // Off shift, and elsewhere, nothing of it is there.
    const { houseLead, otherHouse, otherOrganisation, coordinator } = story.open.as;
    for (const who of [otherHouse, otherOrganisation, coordinator]) expect([await story.acts.errorOf(who, 'checkIns', { serviceId: told.serviceId, about: 'keeping_in_touch' }), await story.acts.errorOf(who, 'takeCheckIn', { checkInId: id })]).toEqual(['NOT_HERE', 'NOT_HERE']);
    expect(await story.acts.errorOf(houseLead, 'checkIns', { serviceId: told.serviceId, about: 'match' })).toBe('NOT_HERE');
    await houseLead.endShift();
    for (const [field, variables] of [['checkIns', { serviceId: told.serviceId, about: 'keeping_in_touch' }], ['followUps', { serviceId: told.serviceId, about: 'keeping_in_touch' }], ['takeCheckIn', { checkInId: id }], ['followUp', { followUpId }]] as const) expect([field, await story.acts.errorOf(houseLead, field, variables)]).toEqual([field, 'NOT_ON_SHIFT']);
  });

  it('goes to whom they want to hear from, and to nobody whom they would rather not', async () => {
    const { id: followUpId } = await told.agreed({ onlyFrom: told.bo.accountId });
    const id = await told.due(followUpId);
    expect((await told.list()).today[0]).toMatchObject({ askedBy: 'Bo' });
    expect(await told.act('takeCheckIn', { checkInId: id })).toMatchObject({ __typename: 'NotWanted' });
    expect(await told.say(id, 'talked')).toMatchObject({ __typename: 'NotWanted' });
    expect(await told.act('takeCheckIn', { checkInId: id }, told.bo)).toMatchObject({ __typename: 'CheckInCard', askerLeft: null });
    await told.act('giveCheckInBack', { checkInId: id }, told.bo);
    expect(await told.act('followUp', { followUpId })).toMatchObject({ onlyFrom: { called: 'Bo' }, onlyFromLeft: false });
    // Who works there no more is waited for by nobody: anybody asks whom they want.
    await api.database.admin.query('delete from account_roles where account_id = $1', [told.bo.accountId]);
    expect((await told.list()).today[0]).toMatchObject({ askedBy: null, askerLeft: 'Bo' });
    expect(await told.act('takeCheckIn', { checkInId: id })).toMatchObject({ __typename: 'CheckInCard', isMine: true });
    expect(await told.act('followUp', { followUpId })).toMatchObject({ onlyFrom: { called: 'Bo' }, onlyFromLeft: true });
    // Nor who is back in a role without shifts.
    await api.database.admin.query("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'coordinator', $4)", [story.open.id, told.bo.accountId, told.serviceId, api.clock.now()]);
    expect([(await told.list()).today[0], await told.act('followUp', { followUpId })]).toMatchObject([{ askerLeft: 'Bo' }, { onlyFromLeft: true }]);
  });
});

describe('what came of it', () => {
  it('is said in one touch, taken back for twenty seconds, and counted when it no longer can be', async () => {
    const { id: followUpId } = await told.agreed();
    const id = await told.due(followUpId);
    const talked = await story.changes(() => told.say(id, 'talked'));
    expect(talked.answer).toMatchObject({ state: 'closed', outcome: 'talked', section: 'done', undoUntil: new Date(api.clock.now().getTime() + 20_000).toISOString() });
    expect(talked.changed).toEqual({ check_ins: '~1' });
    expect(await told.act('undoCheckIn', { checkInId: id }, told.bo)).toMatchObject({ __typename: 'NotYours' });
    expect(await told.act('undoCheckIn', { checkInId: id })).toMatchObject({ state: 'taken', isMine: true, outcome: null });
    await told.say(id, 'talked');
    expect(await told.say(id, 'talked', {}, told.bo)).toMatchObject({ __typename: 'CheckInOver', outcome: 'talked' });
    await told.settled(id);
    expect(await told.act('undoCheckIn', { checkInId: id })).toMatchObject({ __typename: 'TooLateToUndo' });
    expect(await told.facts()).toEqual([{ day: '2026-11-04', outcome: 'talked', channel: 'call', amount: 0, n: 1 }]);
    expect((await told.list()).done).toMatchObject([{ id, outcome: 'talked' }]);
    // Another came up meanwhile: there is one under way.
    const next = await told.due(followUpId);
    expect((await told.list()).today[0]).toMatchObject({ before: 'talked', beforeOn: '2026-11-04' });
    // What they wrote and was only read is no talk, on the list and in the facts; of who wrote nothing there is nothing to read.
    expect(await told.say(next, 'read')).toMatchObject({ __typename: 'NotNow' });
    await api.database.admin.query("update check_ins set why = 'wrote' where id = $1", [next]);
    expect(await told.say(next, 'read')).toMatchObject({ state: 'closed', outcome: 'read' });
    await api.database.admin.query("insert into check_ins (id, organisation_id, service_id, follow_up_id, kind, slot, state, promised_at, due_at) select gen_random_uuid(), organisation_id, service_id, follow_up_id, kind, '2026-12-01', 'due', due_at, due_at from check_ins where id = $1", [next]);
    expect(await told.act('undoCheckIn', { checkInId: next })).toMatchObject({ __typename: 'TooLateToUndo' });
    await told.settled(next);
    expect((await told.list()).today).toMatchObject([{ before: 'read' }]);
    expect((await told.facts()).map(({ day, outcome }) => [day, outcome])).toEqual([['2026-11-04', 'talked'], ['2026-11-09', 'read']]);
  });

  it('no answer: again on a day, a day later at the earliest, as often as the charter says; then one kind word', async () => {
    const { id: followUpId } = await told.agreed({ voicemail: 'first_name_and_number' });
    const id = await told.due(followUpId);
    expect(fieldsOf(await told.say(id, 'no_answer', { on: '2028-01-01', at: '10:00' }))).toEqual(['on: too_far']);
    expect(fieldsOf(await told.say(id, 'no_answer', { on: '2026-11-04', at: 'noon' }))).toEqual(['at: not_a_time']);
    expect(fieldsOf(await told.say(id, 'shrugged'))).toEqual(['says: not_a_choice']);
    expect(await told.say(id, 'no_answer', { on: '2026-11-03' })).toMatchObject({ __typename: 'TooSoon', earliest: '2026-11-04' });
    expect(await told.say(id, 'no_answer', { on: '2026-11-04', at: '12:00' })).toMatchObject({ section: 'later', state: 'planned', tries: 1, promisedOn: '2026-11-04', lastTryOn: '2026-11-02', unanswered: true });
    expect((await told.list()).later).toMatchObject([{ id }]);
    await story.at('2026-11-04', '12:00');
    await api.database.admin.query("update check_ins set state = 'due', settling_by = null, settling_until = null, settling_before = null where id = $1", [id]);
    expect(await told.say(id, 'left_word', { on: '2026-11-06' })).toMatchObject({ tries: 2 });
    await story.at('2026-11-06', '12:00');
    await api.database.admin.query("update check_ins set state = 'due', settling_by = null, settling_until = null, settling_before = null where id = $1", [id]);
    expect(await told.say(id, 'no_answer', { on: '2026-11-09' })).toMatchObject({ __typename: 'NoMoreTries' });
    await api.database.admin.query("update check_ins set why = 'wrote' where id = $1", [id]);
    expect((await told.list()).today).toMatchObject([{ id, lastTryOn: '2026-11-04', unanswered: false }]);
    expect(await told.say(id, 'no_answer')).toMatchObject({ outcome: 'no_answer', tries: 3 });
    expect((await api.database.admin.query('select count(*)::int as n from follow_up_messages where follow_up_id = $1', [followUpId])).rows).toEqual([{ n: 0 }]);
    await told.settled(id);
    expect((await api.database.admin.query('select kind, number, state from follow_up_messages where follow_up_id = $1', [followUpId])).rows).toEqual([{ kind: 'last_word', number: 0, state: 'waiting' }]);
    expect(await told.facts()).toEqual([{ day: '2026-11-04', outcome: 'no_answer', channel: 'call', amount: 0, n: 1 }]);
  });

  it('later, ring me, wrong number, stop: each with what follows, and what must not wait does not', async () => {
    const { id: followUpId } = await told.agreed();
    const id = await told.due(followUpId);
    expect(fieldsOf(await told.say(id, 'later'))).toEqual(['on: missing']);
    expect(await told.say(id, 'later', { on: '2026-11-02', at: '09:30' })).toMatchObject({ __typename: 'TooSoon', earliest: '2026-11-03' });
    expect(await told.say(id, 'later', { on: '2026-11-02', at: '21:00' })).toMatchObject({ nextAt: '2026-11-03T14:00:00.000Z', promisedOn: '2026-11-03' });
    await told.act('undoCheckIn', { checkInId: id });
    await told.say(id, 'wants_call_back');
    await told.settled(id);
    const [ring] = (await told.list()).today;
    expect(ring).toMatchObject({ isCallBack: true, whyHere: 'asked', state: 'due' });

    const never = async () => (await api.database.admin.query('select count(*)::int as n from follow_up_never where follow_up_id = $1', [followUpId])).rows[0].n;
    expect(await told.say(ring.id, 'wrong_number', { way: followUpId })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await told.say(ring.id, 'wrong_number')).toMatchObject({ outcome: 'wrong_number' });
    expect(await never()).toBe(1);
    expect(await told.act('undoCheckIn', { checkInId: ring.id })).toMatchObject({ state: 'taken' });
    expect(await never()).toBe(0);
    await told.say(ring.id, 'wrong_number');
    await told.settled(ring.id);

    const next = await told.due(followUpId);
    expect(await told.act('takeCheckIn', { checkInId: next })).toMatchObject({ ways: [] });
    expect((await told.act('showCheckInWays', { checkInId: next })).ways).toEqual([]);
    expect(await told.say(next, 'no_more')).toMatchObject({ outcome: 'no_more', isStopped: true });
    expect(await told.act('followUp', { followUpId })).toMatchObject({ stoppedOn: '2026-11-02', nextOn: null });
    expect(await told.act('undoCheckIn', { checkInId: next })).toMatchObject({ isStopped: false });
    // Said to somebody else while it can still be taken back: that holds.
    await told.say(next, 'no_more');
    await told.act('stopFollowUp', { followUpId }, told.bo);
    expect(await told.act('undoCheckIn', { checkInId: next })).toMatchObject({ isStopped: true, state: 'closed', outcome: 'no_more' });
    expect(await told.say(next, 'no_more')).toMatchObject({ __typename: 'CheckInOver' });
    expect((await told.rows(followUpId)).filter(({ state }) => state !== 'closed')).toEqual([]);
    expect((await told.facts()).map(({ outcome }) => outcome)).toEqual(['wants_call_back', 'wrong_number', 'no_more']);
  });
});

it('a result is taken back to nothing where it has ended since', async () => {
  const { id: followUpId } = await told.agreed();
  const id = await told.due(followUpId);
  await told.say(id, 'talked');
  told.passSeconds(5);
  await api.app.get(Database, { strict: false }).run(told.ada.ctx(), async (tx) => {
    const writer = api.app.get(FollowUpWriter, { strict: false });
    await writer.end((await writer.open(tx, told.ada.ctx(), { followUpId }))!);
  });
  expect(await told.act('undoCheckIn', { checkInId: id })).toMatchObject({ state: 'closed', outcome: 'ended', takenBy: null });
  expect([(await told.list()).today, await told.facts()]).toEqual([[], []]);
});

it('the wrong number is the one that is named, where there are two; and a form that was open before knows that it is no longer so', async () => {
  const { id: followUpId, ways } = await told.agreed({ ways: [{ channel: 'call', address: '01632 960 011' }, { channel: 'call', address: '01632 960 012' }] });
  const id = await told.due(followUpId);
  const version = async () => (await api.database.admin.query<{ version: number }>('select version from follow_ups where id = $1', [followUpId])).rows[0]!.version;
  const before = await version();
  expect(fieldsOf(await told.say(id, 'wrong_number'))).toEqual(['way: missing']);
  // Named by what was seen: turned round meanwhile, it is still that one.
  await api.database.admin.query('update follow_up_ways set place = case place when 1 then 4 else 3 end where follow_up_id = $1', [followUpId]);
  expect(await told.say(id, 'wrong_number', { way: ways[1].id })).toMatchObject({ outcome: 'wrong_number' });
  await api.database.admin.query('update follow_up_ways set place = case place when 4 then 1 else 2 end where follow_up_id = $1', [followUpId]);
  expect(await version()).toBe(before + 1);
  expect(await told.act('undoCheckIn', { checkInId: id })).toMatchObject({ state: 'taken' });
  expect((await told.act('showCheckInWays', { checkInId: id })).ways).toHaveLength(2);
  await told.say(id, 'wrong_number', { way: ways[1].id });
  await told.settled(id);
  const next = await told.due(followUpId);
  expect(await told.act('takeCheckIn', { checkInId: next })).toMatchObject({ ways: [{ place: 1, channel: 'call' }] });
  expect((await told.act('showCheckInWays', { checkInId: next })).ways).toMatchObject([{ address: '01632 960 011' }]);
  // The first of two is gone: the second has its own place still, and that of the first is no choice any more.
  expect(fieldsOf(await told.say(next, 'wrong_number', { way: ways[1].id }))).toEqual(['way: not_a_choice']);

  // Whoever began to type before that knows nothing of it; pressed again it does not come back by that.
  const change = async (wish: Record<string, unknown>) => told.act('changeFollowUp', { followUpId, version: await version(), input: calls({ ways: ways.map(({ id: keeps }: Loose) => ({ channel: 'call', keeps })), ...wish }) });
  const { rows: [wrong] } = await api.database.admin.query<{ id: string }>('select id from follow_up_never where follow_up_id = $1', [followUpId]);
  const kept = await change({ never: [{ address: 'mum@example.org' }] });
  expect(kept.never).toHaveLength(2);
  expect((await told.act('showCheckInWays', { checkInId: next })).ways).toMatchObject([{ id: ways[0].id }]);
  const [mum] = kept.never.filter(({ id: line }: Loose) => line !== wrong!.id);
  expect((await change({ usedAgain: [mum.id] })).never).toMatchObject([{ id: wrong!.id }]);
  expect((await change({ usedAgain: [wrong!.id] })).never).toEqual([]);
  expect((await told.act('showCheckInWays', { checkInId: next })).ways).toHaveLength(2);

  // Never by text, and one number never: a card says neither, nor any number.
  const never = await told.due((await told.agreed({ never: [{ channel: 'text' }, { address: '(01632) 960-013' }], ways: [...[['text', '01632 960 014'], ['call', '01632 960 013'], ['call', '01632 960 015']].map(([channel, address]) => ({ channel, address })), { channel: 'app' }] }, 1)).id);
  expect((await told.list()).today.find(({ id: card }: Loose) => card === never).ways.map(({ place, channel }: Loose) => [place, channel])).toEqual([[3, 'call'], [4, 'app']]);
});

it('a form that was open before goes by the lines it began with, wherever they stand now: no number comes to another, and nothing that is never used is lost', async () => {
  const { id: followUpId, version, ways: [texts, rings], never: [never] } = await told.agreed({ ways: [{ channel: 'text', address: '01632 960 701' }, { channel: 'call', address: '01632 960 702' }], never: [{ address: '01632 960 999' }] });
  const change = (seen: number, wish: Record<string, unknown>, by = told.ada) => told.act('changeFollowUp', { followUpId, version: seen, input: calls(wish) }, by);
  const numbers = async () => {
    const checkInId = (await told.list()).today[0]?.id ?? (await told.due(followUpId));
    await told.act('takeCheckIn', { checkInId });
    return (await told.act('showCheckInWays', { checkInId })).ways.map(({ channel, address }: Loose) => `${channel} ${address}`);
  };
  const mine = { at: '12:00', ways: [{ channel: 'text', keeps: texts.id }, { channel: 'call', keeps: rings.id }] };

  // Meanwhile the ways are turned round, one of them typed as it is, and one thing more is never used.
  const turned = await change(version, { ways: [{ channel: 'call', address: '01632 960 702' }, { channel: 'text', keeps: texts.id }], never: [{ channel: 'email' }, { address: '01632 960 999' }] }, told.bo);
  expect([turned.ways, turned.never]).toMatchObject([[{ id: rings.id, place: 1, channel: 'call' }, { id: texts.id, place: 2, channel: 'text' }], [{ channel: 'email' }, { id: never.id, channel: null }]]);
  expect(await change(version, mine)).toMatchObject({ __typename: 'ChangedElsewhere' });
  const kept = await change(turned.version, mine);
  expect([kept.hours.at, kept.ways, kept.never]).toMatchObject(['12:00', [{ id: texts.id, channel: 'text' }, { id: rings.id, channel: 'call' }], [{ channel: 'email' }, { id: never.id }]]);
  expect(await numbers()).toEqual(['text 01632 960 701', 'call 01632 960 702']);

  // Another number is another line, and what should have stayed of the one that is gone is asked beside it.
  const one = await change(kept.version, { ways: [{ channel: 'text', address: '01632 960 701' }, { channel: 'call', address: '01632 960 701' }] }, told.bo);
  expect([one.ways[0].id, [texts.id, rings.id].includes(one.ways[1].id)]).toEqual([texts.id, false]);
  const refused = await story.changes(() => change(one.version, mine));
  expect([fieldsOf(refused.answer), refused.changed]).toEqual([['ways.1: missing'], {}]);
  expect(await numbers()).toEqual(['text 01632 960 701', 'call 01632 960 701']);
  expect((await change(one.version, { ...mine, usedAgain: [never.id], ways: [mine.ways[0], { channel: 'call', address: '01632 960 703' }] })).never).toMatchObject([{ channel: 'email' }]);
  expect(await numbers()).toEqual(['text 01632 960 701', 'call 01632 960 703']);
});

describe('32 workers and one list of 500', () => {
  it('take each card exactly once; who disappears gives back after the set time', async () => {
    const accounts = await told.manyDue(500, 32);
    const cards = api.app.get(CheckInsService, { strict: false });
    const ctxOf = (accountId: string): RequestContext => ({ ...told.ada.ctx(), accountId, now: api.clock.now() });
    const onScreen = async () => (await told.list()).today.filter(({ takenBy }: Loose) => takenBy === null).map(({ id }: Loose) => id as string);
    /** What the screen shows once it was told that something changed. */
    const free = async () => (await api.database.admin.query<{ id: string }>("select id from check_ins where state = 'due' and service_id = $1 order by promised_at, id", [told.serviceId])).rows.map(({ id }) => id);
    const first = await onScreen();
    expect(first).toEqual(await free());
    // Whoever takes what they have already has it once.
    const takers = new Map<string, Set<string>>();
    let refused = 0;
    await Promise.all(accounts.map(async (accountId, at) => {
      for (let list = first; list.length; list = await free()) {
        // From the top, as everybody does, and somewhere else once somebody was faster.
        for (let tries = 0, place = 0; tries < 20 && place < list.length; tries += 1) {
          const answer = await cards.take(ctxOf(accountId), list[place]!);
          if ('actions' in answer) takers.set(answer.id, (takers.get(answer.id) ?? new Set()).add(accountId)); else refused += 1;
          place = 'actions' in answer ? place + 1 : (place + 1 + at * 15) % list.length;
        }
      }
    }));
    expect([takers.size, [...takers.values()].filter(({ size }) => size !== 1)]).toEqual([500, []]);
    expect(refused).toBeGreaterThan(0);
    const { rows } = await api.database.admin.query("select count(*)::int as n, count(distinct taken_by)::int as by from check_ins where state = 'taken' and service_id = $1", [told.serviceId]);
    expect(rows[0].n).toBe(500);
    told.passSeconds(30 * 60 + 1);
    expect(await onScreen()).toHaveLength(500);
  });
});
