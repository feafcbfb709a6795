import { Database } from '#peerhouse/platform';
import { forgetGuests } from '#peerhouse/stays';
import { FiguresController } from '../src/clock/figures.controller.js';
import { FOLLOW_UP_READY, type FollowUpReady } from '../src/clock/follow-up-ready.js';
import { Sender } from '../src/clock/sender.js';
import { givenCheckIn } from './clock.given.js';
import { agreed, checkInsOf, clock, database, gateway, hour, mailServer, messagesOf, organisation, pass, place, rows, texts, tick, withAWorker, worker } from './clock-world.given.js';

withAWorker();

describe('a gateway', () => {
  it('that takes nothing is tried again, later and later, then somebody sees that it could not be reached', async () => {
    const kay = await agreed();
    await tick();
    gateway.answers(503);
    await pass(24);
    expect([texts().length, await messagesOf(kay)]).toEqual([1, [{ state: 'waiting', channel: 'text', waits_for: 'gateway' }]]);
    await tick();
    expect(texts()).toHaveLength(1); // not before its minute is over
    await pass(1 / 60);
    expect(texts().map(({ Key }) => Key!.slice(-2))).toEqual(['-1', '-2']);
    for (let hours = 0; hours < 14; hours += 1) await pass(1);
    expect([await messagesOf(kay), await checkInsOf(kay)]).toMatchObject([[{ state: 'waiting', waits_for: 'quiet' }], [{ state: 'asking', tries: 0 }]]);
    for (let hours = 0; hours < 15; hours += 1) await pass(1);
    expect([await messagesOf(kay), await checkInsOf(kay)]).toMatchObject([[{ state: 'given_up' }], [{ state: 'due', why: 'could_not_reach', tries: 0 }]]);
  });

  it('that takes the words and says nothing is not asked again: it may have gone out, and somebody sees that; a slow one holds nobody up', async () => {
    const slow = await agreed();
    await tick();
    gateway.treat = () => undefined; // never answers
    clock.set(new Date(clock.now().getTime() + 24 * hour));
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    for (let others = 0; others < 20; others += 1) await agreed({ ways: [{ channel: 'email', address: 'kay@example.org' }], days: [0], quiet: { from: '00:00', to: '00:00' }, at: '00:00' });
    await worker.runJob('plan-check-ins');
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    await worker.runJob('send-messages');
    expect(mailServer.arrived).toHaveLength(20);
    expect([texts().length, await messagesOf(slow), await checkInsOf(slow)]).toMatchObject([1, [{ state: 'unsure' }], [{ state: 'due', why: 'may_have_gone_out', tries: 1 }]]);
    await pass(1);
    expect(texts()).toHaveLength(1);
  });

  it('whose answer nobody heard, as the worker was gone: after five minutes it may have gone out; told late, it is put right and counted once', async () => {
    const kay = await agreed();
    await tick();
    await pass(24);
    await database.admin.query("update follow_up_messages set state = 'sending', settled_at = null");
    await database.admin.query("update check_ins set state = 'asking', tries = 0, last_try_at = null where state = 'waiting'");
    await pass(0.05);
    expect(await messagesOf(kay)).toMatchObject([{ state: 'sending' }]);
    await pass(0.05);
    expect([texts().length, await messagesOf(kay), await checkInsOf(kay)]).toMatchObject([1, [{ state: 'unsure' }], [{ state: 'due', why: 'may_have_gone_out', tries: 1 }]]);
  });
});

describe('what is kept, and what is told', () => {
  const forget = () => worker.runJob('forget-what-is-due');
  const ready = () => worker.app.get<FollowUpReady>(FOLLOW_UP_READY, { strict: false }).check();

  it('once a week that there is something on the list, to those who see to it, on Monday morning where they are', async () => {
    const tell = async () => {
      await worker.runJob('tell-of-waiting-cards');
      await worker.drainOutbox();
    };
    const mails = () => rows<{ account: string }>("select account_id as account from mails where kind = 'check_ins_wait' order by made_at");
    const { id } = await agreed({ rhythm: 'only_if_i_ask' });
    await tell();
    expect(await mails()).toEqual([]); // nothing is on it
    await givenCheckIn(database.admin, place, id, clock.now(), 'due');
    clock.set(new Date('2026-11-02T13:59:00Z')); // a minute to nine
    await tell();
    expect(await mails()).toEqual([]);
    clock.pass(1);
    for (let hours = 0; hours < 3; hours += 1) await tell();
    expect((await mails()).map(({ account }) => account).sort()).toEqual([organisation.as.houseLead.accountId, organisation.as.coordinator.accountId].sort());
    clock.pass(24 * 60);
    await tell();
    expect(await mails()).toHaveLength(2);
    await worker.runJob('send-mails');
    expect(mailServer.arrived.map(({ text }) => text.trim().split('\n')[2])).toEqual(Array<string>(2).fill('there is something on your list. Look when you have time for it:'));
  });

  it('a message is one worker’s to hand over, however many want it, and nobody’s once it went', async () => {
    await agreed();
    await tick();
    clock.set(new Date(clock.now().getTime() + 24 * hour));
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    const [one] = await rows<{ id: string; checkInId: string; organisationId: string }>('select id, check_in_id as "checkInId", organisation_id as "organisationId" from follow_up_messages');
    const sender = worker.app.get(Sender, { strict: false });
    const claims = await Promise.all(Array.from({ length: 8 }, () => sender.claim(one!, clock.now())));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    expect(await sender.claim(one!, new Date(clock.now().getTime() + 48 * hour))).toBeNull();
  });

  it('waits some seconds in any case, also for a worker whose time is over; and where no number can be opened, it says so', async () => {
    const kay = await agreed();
    await tick();
    clock.set(new Date(clock.now().getTime() + 24 * hour));
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    await database.admin.query("update check_ins set state = 'taken', taken_by = $1, taken_until = $2, taken_from = 'asking'", [organisation.as.peerWorker.accountId, new Date(clock.now().getTime() - 1_000)]);
    await worker.runJob('send-messages');
    const [{ ahead }] = await rows<{ ahead: boolean }>('select next_at >= $1 as ahead from follow_up_messages', [new Date(clock.now().getTime() + 5_000)]) as [{ ahead: boolean }];
    expect([ahead, await messagesOf(kay)]).toMatchObject([true, [{ state: 'waiting', waits_for: 'worker_has_it' }]]);
    await database.admin.query('update follow_up_ways set kek_no = 99');
    clock.set(new Date(clock.now().getTime() + 10_000));
    await worker.runJob('send-messages').catch(() => undefined);
    expect(await messagesOf(kay)).toMatchObject([{ state: 'waiting', waits_for: 'keys' }]);
  });

  it('whoever was promised something is not forgotten before the promise', async () => {
    const { id, guestId } = await agreed();
    const forgets = () => worker.app.get(Database, { strict: false }).runAs({}, (tx) => forgetGuests(tx, [guestId]));
    await forgets();
    expect(await rows('select id from guests')).toEqual([{ id: guestId }]);
    await database.admin.query('delete from follow_ups where id = $1', [id]);
    await forgets();
    expect(await rows('select id from guests')).toEqual([]);
  });

  it('a worker is not ready while something due has stood for two minutes', async () => {
    await agreed();
    await tick();
    clock.set(new Date(clock.now().getTime() + 23 * hour + 119_000));
    await expect(ready()).resolves.toBeUndefined();
    clock.pass(0.1);
    await expect(ready()).rejects.toThrow('check-ins wait');
    await worker.runJob('find-due-check-ins');
    await worker.drainOutbox();
    await expect(ready()).resolves.toBeUndefined();
    clock.pass(2.1);
    await expect(ready()).rejects.toThrow('check-ins wait'); // its message does
    expect((await worker.app.get(FiguresController, { strict: false }).figures()).split('\n')).toEqual(expect.arrayContaining(['peerhouse_check_ins_due 0', 'peerhouse_check_ins_oldest_due_seconds 126', 'peerhouse_check_in_messages_waiting{for="nothing"} 1']));
    await worker.runJob('send-messages');
    await expect(ready()).resolves.toBeUndefined();
  });

  it('goes: numbers a week after the end, messages a month after, all of it when the charter says; a stop that nobody begins again is an end', async () => {
    const [over, stopped, running] = [await agreed(), await agreed({ days: [1, 400] }), await agreed({ days: [1, 400] })];
    // It ended, and they had asked to be rung in two months: not before that.
    const asked = await agreed({ rhythm: 'only_if_i_ask' });
    const ringLater = await givenCheckIn(database.admin, place, asked.id, new Date(clock.now().getTime() + 60 * 24 * hour));
    await database.admin.query("update check_ins set kind = 'call_back', put_off = true where id = $1", [ringLater]);
    await database.admin.query('update follow_ups set ended_at = $2 where id = $1', [asked.id, clock.now()]);
    await tick();
    for (let day = 0; day < 6; day += 1) await pass(24);
    await database.admin.query("update follow_ups set stopped_at = $2 where id = $1", [stopped.id, clock.now()]);
    await forget();
    const kept = async () => ({ followUps: (await rows<{ id: string }>('select id from follow_ups')).map(({ id }) => id), ways: (await rows<{ id: string }>('select follow_up_id as id from follow_up_ways')).map(({ id }) => id), messages: (await rows('select id from follow_up_messages')).length });
    expect(await kept()).toEqual({ followUps: expect.arrayContaining([over.id, stopped.id, running.id, asked.id]), ways: expect.arrayContaining([over.id, stopped.id, running.id, asked.id]), messages: 12 });
    clock.pass(7 * 24 * 60 + 1);
    await forget();
    expect((await kept()).ways.sort()).toEqual([stopped.id, running.id, asked.id].sort());
    clock.pass(24 * 24 * 60);
    // Asked for after the stop: rung first.
    const ring = await givenCheckIn(database.admin, place, stopped.id, new Date(clock.now().getTime() + hour));
    await database.admin.query("update check_ins set kind = 'call_back', put_off = true where id = $1", [ring]);
    await forget();
    expect((await kept()).followUps.sort()).toEqual([stopped.id, running.id, asked.id].sort());
    expect((await kept()).ways).toContain(asked.id);
    await database.admin.query('delete from check_ins where id = any($1)', [[ring, ringLater]]);
    await forget();
    expect(await kept()).toEqual({ followUps: [running.id], ways: [running.id], messages: 0 });
    expect(await rows('select id from guests')).toEqual([{ id: running.guestId }]);
    expect(await rows("select what, sum(count)::int as n from forgettings where what like 'follow-up%' group by 1 order by 1")).toEqual([{ what: 'follow-up-messages', n: 8 }, { what: 'follow-ups', n: 3 }]);
    await database.admin.query("insert into replies_taken (gateway, reply_hash, taken_at) values ('text', 'old', $1), ('text', 'new', $2)", [new Date(clock.now().getTime() - 73 * hour), clock.now()]);
    await worker.runJob('forget-taken-replies');
    expect(await rows('select reply_hash from replies_taken')).toEqual([{ reply_hash: 'new' }]);
  });
});
