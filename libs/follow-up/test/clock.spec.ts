import { newId } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';
import type { Happening } from '../src/check-in.rules.js';
import { FollowUpWriter, isDone } from '../src/writer.js';
import { byText, givenCheckIn, givenFollowUp, givenWrong, type GivenFollowUp } from './clock.given.js';
import { agreed, checkInsOf, clock, comesAgain, database, hour, mailServer, messagesOf, monday, organisation, pass, place, rows, texts, tick, withAWorker, worker } from './clock-world.given.js';

withAWorker();

describe('what was agreed comes up', () => {
  it('on its day, once, at the hour their quiet ends, and arrives as written', async () => {
    const kay = await agreed({ days: [1, 3], says: 'first_name', language: 'es' });
    await tick();
    await tick();
    expect((await checkInsOf(kay)).map(({ slot, state }) => [slot, state])).toEqual([['2026-11-03', 'planned'], ['2026-11-05', 'planned']]);
    await pass(22.9); // eight minutes to nine
    expect(texts()).toEqual([]);
    await pass(0.2);
    await tick();
    expect(texts()).toEqual([{ To: '+15550101234', Body: 'Hola. Pensamos en ti, como quedamos. Responde 1 bien, 2 una llamada, 3 parar. No hace falta responder.', Key: expect.stringMatching(/^[0-9a-f-]{36}-1$/) }]);
    expect(await checkInsOf(kay)).toMatchObject([{ state: 'waiting', tries: 1 }, { state: 'planned' }]);
    expect(await messagesOf(kay)).toEqual([{ state: 'sent', channel: 'text', waits_for: null }]);
  });

  it('by mail, in the app, or as a card for a worker, as they said; what is never to be used is not used', async () => {
    const [byMail, inApp, byHand] = [await agreed({ ways: [byText(), { channel: 'email', address: 'kay@example.org' }], never: [{ channel: 'text' }] }), await agreed({ ways: [{ channel: 'app', address: null }] }), await agreed({ ways: [{ channel: 'call', address: '555 010 9999' }] })];
    await tick();
    await pass(24);
    expect(mailServer.arrived.map(({ to, text, headers }) => [to, text.trim(), /Subject: (.*)/.exec(headers)?.[1]?.trim()])).toEqual([['kay@example.org', 'Hello. Thinking of you, as we said. You can tell us any time, also to stop this. No answer is fine.', 'Hello']]);
    expect([await checkInsOf(byMail), await checkInsOf(inApp), await checkInsOf(byHand)]).toMatchObject([[{ state: 'waiting', tries: 1 }], [{ state: 'waiting', tries: 1 }], [{ state: 'due', why: 'by_hand', tries: 0 }]]);
    expect(await messagesOf(inApp)).toEqual([{ state: 'sent', channel: 'app', waits_for: null }]);
    expect(texts()).toEqual([]);
  });

  it('is tried as often as the charter says, a day apart, then a last word and rest; the follow-up ends, and its number is kept as long as somebody may answer', async () => {
    const kay = await agreed();
    await tick();
    for (let day = 0; day < 5; day += 1) await pass(24);
    expect(texts().map(({ Body }) => Body)).toEqual([...Array<string>(3).fill('Hello. Thinking of you, as we said. Reply 1 good, 2 ring me, 3 stop. No reply is fine.'), 'Hello. We tried a few times. No need to do anything. You can be in touch any time.']);
    expect(await checkInsOf(kay)).toMatchObject([{ state: 'closed', outcome: 'no_answer', tries: 3 }]);
    await tick();
    expect(await rows('select what, outcome, n from facts')).toEqual([{ what: 'check_in', outcome: 'no_answer', n: 1 }]);
    for (let day = 0; day < 2; day += 1) await pass(24);
    expect(await rows('select ended_at is not null as ended from follow_ups')).toEqual([{ ended: true }]);
    const kept = async () => { await worker.runJob('forget-what-is-due'); return (await rows('select id from follow_up_ways')).length; };
    expect(await kept()).toBe(1);
    await pass(7 * 24);
    expect([await kept(), texts().length]).toEqual([0, 4]);
  });

  it('across the night in which the clocks change, and where a clock was wrong: each day once, at its hour', async () => {
    clock.set(new Date('2027-03-13T15:00:00Z'));
    const kay = await agreed({ days: [1, 2], quiet: { from: '02:30', to: '02:45' }, at: '02:30' });
    await tick();
    expect(await rows('select due_at from check_ins order by slot')).toEqual([{ due_at: new Date('2027-03-14T07:30:00Z') }, { due_at: new Date('2027-03-15T06:45:00Z') }]); // half past two is left out of the 14th: it is the later moment, and not quiet
    clock.set(new Date('2027-03-14T08:00:00Z')); // ahead by an hour while it is found
    await worker.runJob('find-due-check-ins');
    clock.set(new Date('2027-03-14T06:50:00Z')); // and put right before it is handled
    await worker.drainOutbox();
    await tick();
    expect([texts().length, (await checkInsOf(kay))[0]!.state]).toEqual([0, 'planned']);
    await pass(0.7);
    expect([texts().length, (await checkInsOf(kay))[0]!.state]).toEqual([1, 'waiting']);
  });
});

describe('what goes out is decided when it does', () => {
  it('not after a stop, not to who stays here again, not in the quiet, not from somebody who is away', async () => {
    const [stopped, here, quiet, away] = [await agreed(), await agreed(), await agreed({ at: '19:00' }), await agreed({ onlyFrom: organisation.as.peerWorker.accountId })];
    const left = await agreed({ onlyFrom: organisation.as.secondPeer.accountId });
    const appears = await agreed({ ways: [{ channel: 'call', address: '555 010 9999' }] });
    await tick();
    clock.set(new Date('2026-11-04T00:30:00Z')); // half past seven in the evening
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    expect(await rows("select state, count(*)::int as n from follow_up_messages group by 1")).toEqual([{ state: 'waiting', n: 5 }]);
    await database.admin.query('update follow_ups set stopped_at = $2 where id = $1', [stopped.id, clock.now()]);
    await comesAgain(here.guestId, place.houseId);
    await comesAgain(quiet.guestId, organisation.houses[1]!.id); // of that this house knows nothing
    await database.admin.query('delete from account_roles where account_id = $1', [organisation.as.secondPeer.accountId]);
    clock.set(new Date('2026-11-04T00:56:00Z')); // in the last five minutes before the quiet
    await tick();
    expect(texts()).toEqual([]);
    expect([await messagesOf(stopped), await messagesOf(here), await messagesOf(quiet), await messagesOf(away)]).toMatchObject([[{ state: 'not_needed' }], [{ state: 'not_needed' }], [{ state: 'waiting', waits_for: 'quiet' }], [{ state: 'waiting', waits_for: 'asker_away' }]]);
    expect([await checkInsOf(here), await checkInsOf(appears), await checkInsOf(left), await messagesOf(left)]).toMatchObject([[{ outcome: 'here_again' }], [{ state: 'due' }], [{ state: 'due', why: 'asker_left' }], [{ state: 'not_needed' }]]);
    await pass(13.2); // nine in the morning
    expect([texts().length, await messagesOf(quiet)]).toMatchObject([1, [{ state: 'sent' }]]);
  });

  it('nothing of a house that was restored, until somebody says so; and somebody looks first where we are three days late', async () => {
    const kay = await agreed();
    await tick();
    await database.admin.query('update organisations set sending_held_since = $2 where id = $1', [place.organisationId, clock.now()]);
    await pass(24);
    expect(await messagesOf(kay)).toMatchObject([{ state: 'waiting', waits_for: 'sending_held' }]);
    await database.admin.query('update organisations set sending_held_since = null');
    await pass(73);
    expect([texts().length, await messagesOf(kay), await checkInsOf(kay)]).toMatchObject([0, [{ state: 'not_needed' }], [{ state: 'due', why: 'our_delay' }]]);
  });

  it('nothing a second time of a house whose disk broke after the last backup: what was due before is for somebody to look at, what comes after goes', async () => {
    const [kay, sam] = [await agreed({ days: [1, 4] }), await agreed({ days: [1] })];
    await pass(24);
    expect(texts()).toHaveLength(2);
    // As it stood in the backup: of Kay nothing had come up, of Sam the message had been made.
    await database.admin.query("delete from follow_up_messages where follow_up_id = $1", [kay.id]);
    await database.admin.query("update check_ins set state = 'planned', asked = 0, tries = 0, last_try_at = null, due_at = promised_at, queued_at = null where follow_up_id = $1", [kay.id]);
    await database.admin.query("update follow_up_messages set state = 'waiting', channel = null, claimed_at = null, handed_over = 0, settled_at = null where follow_up_id = $1", [sam.id]);
    await database.admin.query("update check_ins set state = 'asking', tries = 0, last_try_at = null, due_at = promised_at where follow_up_id = $1", [sam.id]);
    await database.admin.query('update organisations set sending_held_since = $2 where id = $1', [place.organisationId, new Date(clock.now().getTime() + hour)]);
    await pass(2);
    expect(await messagesOf(kay)).toMatchObject([{ state: 'waiting', waits_for: 'sending_held' }]);
    await database.admin.query('update organisations set sending_held_since = null, restored_at = sending_held_since');
    await pass(22);
    expect([texts().length, await messagesOf(kay), await messagesOf(sam)]).toMatchObject([2, [{ state: 'unsure' }], [{ state: 'unsure' }]]);
    expect([await checkInsOf(kay), await checkInsOf(sam)]).toMatchObject([[{ state: 'due', why: 'may_have_gone_out', tries: 1 }, { state: 'planned' }], [{ state: 'due', why: 'may_have_gone_out', tries: 1 }]]);
    await database.admin.query("update check_ins set state = 'closed', outcome = 'talked', closed_at = $1, why = null where state = 'due'", [clock.now()]);
    await pass(48);
    expect([texts().length, (await messagesOf(kay))[1]]).toMatchObject([3, { state: 'sent' }]);
  });

  it('nobody asks how a match goes that is over', async () => {
    const [over, going] = [await agreed({ ways: [{ channel: 'call', address: '555 010 9999' }] }), await agreed({ ways: [{ channel: 'call', address: '555 010 9999' }] })];
    for (const [{ id, guestId }, closedOn] of [[over, '2026-11-02'], [going, null]] as const) {
      const way = newId();
      await database.admin.query("insert into companionships (id, organisation_id, service_id, guest_id, charter_version_id, number, channel, interested_at, interested_on, closed_on, closed_as) values ($1, $2, $3, $4, $5, $6, 'ward', $7, '2026-10-01', $8, $9)", [way, place.organisationId, place.houseId, guestId, place.charterVersionId, closedOn ? 1 : 2, monday, closedOn, closedOn && 'finished']);
      await database.admin.query("update follow_ups set about = 'match', companionship_id = $2 where id = $1", [id, way]);
    }
    await tick();
    await pass(24);
    expect([await checkInsOf(over), await checkInsOf(going)]).toMatchObject([[], [{ state: 'due', why: 'by_hand' }]]);
    expect(await rows('select id from follow_ups where ended_at is null')).toEqual([{ id: going.id }]);
  });

  it('a card that nobody holds any more goes back, and a result that was not taken back settles', async () => {
    const [held, said] = [await agreed({ rhythm: 'only_if_i_ask' }), await agreed({ rhythm: 'only_if_i_ask' })];
    const [one, other] = [await givenCheckIn(database.admin, place, held.id, clock.now(), 'due'), await givenCheckIn(database.admin, place, said.id, clock.now(), 'due')];
    await database.admin.query("update check_ins set state = 'taken', taken_by = $2, taken_until = $3, taken_from = 'due' where id = $1", [one, organisation.as.peerWorker.accountId, new Date(clock.now().getTime() + hour / 2)]);
    await database.admin.query("update check_ins set state = 'closed', outcome = 'wants_call_back', closed_at = $2, why = null, settling_by = $3, settling_until = $4, settling_before = '{}' where id = $1", [other, clock.now(), organisation.as.peerWorker.accountId, new Date(clock.now().getTime() + 20_000)]);
    await pass(0.4);
    expect([await checkInsOf(held), (await checkInsOf(said)).map(({ state }) => state)]).toMatchObject([[{ state: 'taken' }], ['closed', 'due']]);
    await pass(0.2);
    expect(await checkInsOf(held)).toMatchObject([{ state: 'due', why: 'by_hand' }]);
  });

  it('what they wrote is gone with the result of whoever read it, also where that was another time; read by nobody it stands on the list', async () => {
    const [later, undone, unread] = [await agreed({ rhythm: 'only_if_i_ask' }), await agreed({ rhythm: 'only_if_i_ask' }), await agreed({ rhythm: 'only_if_i_ask' })];
    const until = new Date(clock.now().getTime() + 20_000);
    for (const { id } of [later, undone, unread]) {
      const card = await givenCheckIn(database.admin, place, id, new Date(clock.now().getTime() + 72 * hour));
      await database.admin.query("update check_ins set put_off = true, settling_by = $2, settling_until = $3, settling_before = '{}' where id = $1", [card, organisation.as.peerWorker.accountId, until]);
      await database.admin.query("insert into check_in_words (id, check_in_id, organisation_id, service_id, kek_no, sealed, written_at, place, shown_at) values (gen_random_uuid(), $1, $2, $3, 1, '\\x00', $4, 1, $5)", [card, place.organisationId, place.houseId, clock.now(), id === unread.id ? new Date(clock.now().getTime() + 1) : clock.now()]);
    }
    await database.admin.query("update check_ins set state = 'taken', taken_by = settling_by, taken_until = $2, taken_from = 'due', put_off = false, settling_by = null, settling_until = null, settling_before = null where follow_up_id = $1", [undone.id, new Date(until.getTime() + hour)]);
    await pass(21 / 3_600);
    expect(await rows('select c.follow_up_id as of, c.kind, c.state, c.why from check_in_words w join check_ins c on c.id = w.check_in_id order by c.state')).toEqual([{ of: unread.id, kind: 'call_back', state: 'due', why: 'wrote' }, { of: undone.id, kind: 'planned', state: 'taken', why: null }]);
  });

  it('after a stop a day that was put off is over, and whoever asks to be rung is rung', async () => {
    const [kay, sam] = [await agreed({ rhythm: 'only_if_i_ask' }), await agreed({ rhythm: 'only_if_i_ask' })];
    for (const { id } of [kay, sam]) await givenCheckIn(database.admin, place, id, new Date(clock.now().getTime() + hour));
    await database.admin.query("update check_ins set kind = 'call_back', put_off = true where follow_up_id = $1", [sam.id]);
    await database.admin.query('update follow_ups set stopped_at = $1', [clock.now()]);
    await pass(2);
    expect([await checkInsOf(kay), await checkInsOf(sam)]).toMatchObject([[{ state: 'closed', outcome: 'no_more' }], [{ state: 'due', why: 'asked' }]]);
  });

  it('within the time to take a stop back nothing is lost by it, and a call-back that was asked for after it is left', async () => {
    const people = [await agreed({ days: [0], at: '10:00' }), await agreed({ days: [0], at: '10:00' }), await agreed({ rhythm: 'only_if_i_ask' }), await agreed({ rhythm: 'only_if_i_ask' })];
    await worker.runJob('plan-check-ins');
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    const [kay, lin, moss, sam] = people as [GivenFollowUp, GivenFollowUp, GivenFollowUp, GivenFollowUp];
    // A message of Kay's and Lin's waits to go out; the next try of Moss and Sam is near. Beside it somebody rings, and hears that we should stop.
    for (const { id } of [moss, sam]) await givenCheckIn(database.admin, place, id, new Date(clock.now().getTime() + 5_000), 'waiting');
    const rings = await Promise.all(people.map(({ id }) => givenCheckIn(database.admin, place, id, new Date(clock.now().getTime() - 48 * hour))));
    await database.admin.query("update check_ins set kind = 'call_back', state = 'due', why = 'asked' where id = any($1)", [rings]);
    const by = organisation.as.peerWorker.accountId;
    const does = (checkInId: string, happening: Happening) => worker.app.get(Database, { strict: false }).runAs({ organisation: place.organisationId }, async (tx) => {
      const writer = worker.app.get(FollowUpWriter, { strict: false });
      expect(isDone(await writer.happen((await writer.open(tx, { organisationId: place.organisationId, accountId: by, now: clock.now() }, { checkInId }))!, checkInId, happening))).toBe(true);
    });
    for (const ring of rings) await does(ring, { does: 'workerSays', by, result: { says: 'no_more' } });
    await pass(10 / 3_600);
    expect([texts(), await messagesOf(kay), await messagesOf(lin)]).toMatchObject([[], [{ state: 'waiting', waits_for: 'worker_has_it' }], [{ state: 'waiting' }]]);
    expect([(await checkInsOf(moss))[1], (await checkInsOf(sam))[1]]).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
    // Kay's and Moss's are taken back; Lin's and Sam's are not, and Sam asks to be rung.
    for (const ring of [rings[0]!, rings[2]!]) await does(ring, { does: 'undo', by });
    await database.admin.query("update check_ins set kind = 'call_back', promised_at = $2, due_at = $2, state = 'planned', put_off = true where follow_up_id = $1 and state = 'waiting'", [sam.id, clock.now()]);
    await pass(11 / 3_600);
    await tick();
    const asked = async (of: GivenFollowUp) => (await checkInsOf(of)).filter(({ id }) => !rings.includes(id));
    expect([await asked(kay), await messagesOf(kay), await asked(moss), await messagesOf(moss)]).toMatchObject([[{ state: 'waiting', tries: 1 }], [{ state: 'sent' }], [{ state: 'waiting', tries: 1 }], [{ state: 'sent' }]]);
    expect([await asked(lin), await messagesOf(lin), await asked(sam), texts().length]).toMatchObject([[{ outcome: 'no_more' }], [{ state: 'not_needed' }], [{ state: 'due', why: 'asked' }], 2]);
  });

  it('a wrong number is one wherever the same person gave it to us, and nobody else’s', async () => {
    const wrong = '+1 555 010 4321';
    const { id: houseId, charterVersionId } = organisation.houses[1]!; // what they agree to anew in one house takes the place of what was before
    const [kay, besides, bo] = [await agreed({ rhythm: 'only_if_i_ask' }), await givenFollowUp(database.admin, { ...place, houseId, charterVersionId }, clock.now(), { ways: [byText(wrong), byText('+1 555 010 7777')] }), await agreed({ ways: [byText(wrong)] })];
    // Over, and its number is there for a while yet.
    const over = await agreed({ ways: [byText(wrong)] });
    await database.admin.query('update follow_ups set guest_id = $2, ended_at = $3 where id = $1', [over.id, kay.guestId, clock.now()]);
    const account = newId();
    await database.admin.query("insert into guest_accounts (id, organisation_id, sign_in_name, made_at) values ($1, $2, 'maple-otter-42', $3)", [account, place.organisationId, clock.now()]);
    for (const [guestId, house] of [[kay.guestId, place.houseId], [besides.guestId, houseId]]) await database.admin.query('insert into guest_account_guests (account_id, guest_id, organisation_id, service_id, tied_at) values ($1, $2, $3, $4, $5)', [account, guestId, place.organisationId, house, clock.now()]);
    const said = await givenCheckIn(database.admin, place, kay.id, clock.now(), 'due');
    const ban = await givenWrong(database.admin, place, kay.id, wrong, said);
    await database.admin.query("update check_ins set state = 'closed', outcome = 'wrong_number', closed_at = $2, why = null, settling_by = $3, settling_until = $4, settling_before = '{}' where id = $1", [said, clock.now(), organisation.as.peerWorker.accountId, new Date(clock.now().getTime() + 20_000)]);
    const bans = async () => (await rows<{ of: string; by: string }>('select follow_up_id as of, by_check_in as by from follow_up_never where id <> $1 order by follow_up_id = $2', [ban, over.id]));
    await tick();
    expect(await bans()).toEqual([]);
    await pass(21 / 3_600);
    expect([await bans(), await rows('select version from follow_ups where id = any($1) order by version', [[besides.id, bo.id]])]).toEqual([[{ of: besides.id, by: said }, { of: over.id, by: said }], [{ version: 1 }, { version: 2 }]]);
    await pass(24);
    expect(texts().map(({ To }) => To).sort()).toEqual(['+15550104321', '+15550107777']);
  });
});
