import type { Queue } from 'bullmq';
import pg from 'pg';
import { Clock } from '#peerhouse/kernel';
import { createLogger, Database, onlyEventNames, openQueues, usualTiming, type Queues } from '#peerhouse/platform';
import { testStaffApi, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { troublesOf } from '../src/machine/machine-work.rules.js';
import { lookAtQueue, mostBroken } from '../src/machine/queue-look.js';
import { WorkersSeen } from '../src/machine/workers-seen.js';
import { usualWorkTiming } from '../src/queue/work-timing.js';
import { backendsOf, givenRedis, leaveOut, until } from './backends.given.js';
import { givenEffects, paintingEvents, testWorker } from './outbox.given.js';

const ask = `{ machineWork { troubles waits sent again oldest { event name at } queues { name waits underWay later aside oldestAt } lookedAt backend
  broken { queue name event at starts reference done } workers { startedAt seenAt there } } }`;
interface Work {
  troubles: string[]; waits: number; sent: number; again: number; oldest: { event: number; name: string; at: string } | null;
  queues: { name: string; waits: number; underWay: number; later: number; aside: number; oldestAt: string | null }[]; lookedAt: string | null; backend: string | null;
  broken: { queue: string; name: string; event: number | null; at: string; starts: number; reference: string | null; done: boolean }[]; workers: { startedAt: string; seenAt: string; there: boolean }[];
}

const redis = await givenRedis(10);
afterAll(() => redis?.stop());
if (!redis) it('leaves out what the machine has to do on Redis and says so', () => leaveOut('what the machine has to do on Redis'));

const quiet = createLogger('error', 'test', { write: () => undefined });
let api: TestStaffApi;
let organisation: GivenOrganisation;
let restoreEvents: () => void;
beforeAll(async () => {
  api = await testStaffApi();
  organisation = await api.given.organisation();
  restoreEvents = onlyEventNames(paintingEvents);
  await givenEffects(api.database);
});
afterAll(() => restoreEvents());
afterAll(() => api.close());
beforeEach(() => api.database.admin.query('truncate outbox restart identity'));

const work = async (who: Persona = organisation.as.administrator) => (await who.ask<{ machineWork: Work }>(ask)).machineWork;
const paint = async (organisationId: string) => {
  const { rows } = await api.database.admin.query<{ id: string }>("insert into outbox (organisation_id, name, payload, created_at) values ($1, 'DoorPainted', '{\"doorId\": \"Anna’s door\"}', $2) returning id", [organisationId, api.clock.now()]);
  return Number(rows[0]!.id);
};

describe.each(backendsOf(redis))('what the machine has to do, over the queue on $name', ({ name, address }) => {
  let queues: Queues;
  beforeAll(async () => { queues = await openQueues(address(api.database), { logger: quiet, timing: { ...usualTiming, backoff: 20 } }); });
  afterAll(() => queues.close());

  it('is told to administrators while a worker runs: what broke by its number and its reference, never what it is about', async () => {
    expect(await work()).toEqual({ troubles: ['no_worker'], waits: 0, sent: 0, again: 0, oldest: null, queues: [], lookedAt: null, backend: null, broken: [], workers: [] });
    const worker = await testWorker(api.database, address(api.database), { clock: api.clock, timing: { look: 30 } });
    worker.painter.before = async () => { throw new Error('Anna is not at her door'); };
    await worker.engine.start();
    const [ours, theirs] = [await paint(organisation.id), await paint(organisation.as.otherOrganisation.organisationId)];
    await until('both are put aside and told, and what comes round has come round', async () => { const [events, jobs] = (await work()).queues; return events?.aside === 2 && (jobs?.later ?? 0) >= 3; }); // on a slow machine what comes round is looked after, and stands there once more
    const told = await work();
    const at = api.clock.now().toISOString();
    expect(told).toMatchObject({ troubles: ['broke'], waits: 0, sent: 1, again: 0, oldest: null, lookedAt: at, backend: name, workers: [{ startedAt: at, seenAt: at, there: true }] });
    expect(told.broken).toEqual([{ queue: 'events', name: 'DoorPainted', event: ours, at: expect.any(String), starts: 3, reference: expect.stringMatching(/^[0-9a-f-]{36}$/), done: false }]);
    expect(worker.logs.filter((line) => line.includes(told.broken[0]!.reference!) && line.includes('a job broke'))).toHaveLength(1);
    expect(told.queues).toEqual([{ name: 'events', waits: 0, underWay: 0, later: 0, aside: 2, oldestAt: null }, expect.objectContaining({ name: 'jobs', aside: 0 })]);
    expect(JSON.stringify(told)).not.toContain('Anna');

    // Of another organisation the same machine, and of events their own.
    const stranger = await work(organisation.as.otherOrganisation);
    expect(stranger).toMatchObject({ queues: [told.queues[0], {}], sent: 1, broken: [{ event: theirs }] });
    // In the queue itself lies no more than the number.
    for (const one of ['events', 'jobs']) {
      for (const { data } of await queues.queue(one).getJobs(['waiting', 'active', 'delayed', 'failed', 'completed'])) expect(one === 'events' ? Object.entries(data as object).map(([key, value]) => [key, typeof value]) : data).toEqual(one === 'events' ? [['id', 'number']] : {});
    }

    // However much of theirs broke since, ours is not lost behind it.
    for (let more = 0; more < mostBroken; more += 1) await paint(organisation.as.otherOrganisation.organisationId);
    await until('all of it is put aside', async () => (await work()).queues[0]?.aside === mostBroken + 2);
    expect([(await work()).broken, (await work(organisation.as.otherOrganisation)).broken.length]).toEqual([told.broken, mostBroken]);

    api.clock.pass(3);
    await until('the worker has told of itself again', async () => !(await work()).troubles.includes('no_worker'));
    expect(await work()).toMatchObject({ troubles: ['events_wait', 'broke'], oldest: { event: ours, name: 'DoorPainted', at } });
    expect(await work(organisation.as.otherOrganisation)).toMatchObject({ oldest: { event: theirs } });
    worker.painter.before = async () => undefined;
    expect(await worker.runner.drain()).toBeLessThanOrEqual(mostBroken + 2); // the relay sends them again meanwhile
    await until('both are done', async () => (await work()).broken[0]?.done === true);
    expect(await work()).toMatchObject({ troubles: [], sent: 0, oldest: null });
    await worker.close();
    expect(await work()).toMatchObject({ troubles: ['no_worker'], workers: [] });
  });

  it('is looked at without taking anything, by the name and the number alone whatever lies there', async () => {
    const queue = queues.queue('looked-at');
    await queue.addBulk([1, 2, 3].map((minute) => ({ name: 'Painted', data: { id: minute }, opts: { timestamp: Date.parse(`2026-11-02T15:0${minute}:00Z`) } })));
    const look = async () => lookAtQueue('events', queue);
    expect(await look()).toEqual({ look: { name: 'events', waits: 3, underWay: 0, later: 0, aside: 0, oldestAt: '2026-11-02T15:01:00.000Z' }, broken: [] });
    await queue.add('Anna rang <b>', { id: 'Anna', words: 'at night' }, { attempts: 1 });
    await queues.worker('looked-at', async () => { throw new Error('Anna'); });
    await until('all are put aside', async () => (await look()).look.aside === 4);
    const { look: now, broken } = await look();
    expect(now).toMatchObject({ waits: 0, oldestAt: null });
    expect(broken.map(({ name: called, event, starts }) => [called, event, starts])).toEqual(expect.arrayContaining([['unknown', null, 1], ['Painted', 1, 3], ['Painted', 2, 3], ['Painted', 3, 3]]));
    expect(broken.map(({ at }) => at)).toEqual(broken.map(({ at }) => at).sort().reverse()); // the newest first
    expect(JSON.stringify(broken)).not.toMatch(/Anna|night/);

    // Sent again and again it is one line, its last.
    for (const more of [1, 2]) {
      await queue.add('Painted', { id: 2 }, { attempts: 1 });
      await until('it is put aside once more', async () => (await look()).look.aside === 4 + more);
    }
    expect((await look()).broken.map(({ event, starts }) => [event, starts])).toEqual([[2, 1], ...broken.filter(({ event }) => event !== 2).map(({ event, starts }) => [event, starts])]);
  });
});

it('stays told when the queue answers no more, and says so after a minute; what a killed worker left is missed, and forgotten after a day', async () => {
  let answers = true;
  const silent = { getJobCounts: async () => { if (!answers) throw new Error('gone'); return { waiting: 0, active: 5 }; } } as unknown as Queue;
  const worker = await testWorker(api.database, { queueDatabaseUrl: api.database.urls.queue }, { clock: api.clock });
  const seen = new WorkersSeen(worker.app.get(Database, { strict: false }), worker.app.get(Clock, { strict: false }), quiet, { ...usualWorkTiming, look: 10 });
  seen.start({ backend: 'redis', queue: () => silent } as unknown as Queues);
  await until('it was seen', async () => (await work()).troubles.length === 0);
  const before = (await work()).lookedAt;
  answers = false;
  api.clock.pass(1.1);
  await until('the queue is said to be silent', async () => (await work()).troubles.includes('queue_silent'));
  expect(await work()).toMatchObject({ troubles: ['queue_silent'], lookedAt: before, backend: 'redis', queues: [{ underWay: 5 }, {}], workers: [{ there: true }] });
  await seen.stop();
  expect((await work()).workers).toEqual([]);

  const left = (id: string) => api.database.admin.query("insert into workers_seen (id, backend, started_at, seen_at, queues, broken) values ($1, 'postgres', $2, $2, '[]', '[]')", [id, api.clock.now()]);
  await left('00000000-0000-4000-8000-000000000001');
  expect((await work()).troubles).toEqual([]);
  api.clock.pass(1.1);
  expect(await work()).toMatchObject({ troubles: ['no_worker'], workers: [{ there: false }] });
  await api.database.admin.query("update workers_seen set seen_at = seen_at - interval '1 day'");
  answers = true;
  seen.start({ backend: 'redis', queue: () => silent } as unknown as Queues);
  await until('only the one that runs is there', async () => { const { workers } = await work(); return workers.length === 1 && workers[0]!.there; });
  await seen.stop();
  await worker.close();
});

it('is closed to the other applications and to everybody else, in the database as well', async () => {
  await paint(organisation.id);
  await api.database.admin.query("insert into workers_seen (id, backend, started_at, seen_at, queues, broken) values (gen_random_uuid(), 'postgres', $1, $1, '[]', '[]')", [api.clock.now()]);
  const asRole = async (url: string, administrator: string, text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query("select set_config('app.organisation', $1, false), set_config('app.administrator', $2, false)", [organisation.id, administrator]);
      return (await client.query(text)).rows.length;
    } catch (problem) {
      return (problem as { code: string }).code;
    } finally {
      await client.end();
    }
  };
  const { staff, guest } = api.database.urls;
  const forbidden = '42501';
  for (const url of [staff, guest]) for (const table of ['workers_seen', 'outbox']) expect([table, await asRole(url, 'true', `select * from ${table}`)]).toEqual([table, forbidden]);
  for (const what of ['workers_told()', 'outbox_standing() where oldest_id is not null']) {
    expect([what, await asRole(guest, 'true', `select * from ${what}`)]).toEqual([what, forbidden]);
    expect([what, await asRole(staff, '', `select * from ${what}`), await asRole(staff, 'true', `select * from ${what}`)]).toEqual([what, 0, 1]);
  }
  await api.database.admin.query('truncate workers_seen');
});

describe('what is wrong', () => {
  const now = new Date('2026-11-28T03:00:00Z');
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
  const fine = { workers: [{ startedAt: ago(600), seenAt: ago(8), lookedAt: ago(8) }], oldestEventAt: ago(100), broken: [] };
  it.each<[string, Parameters<typeof troublesOf>[0], string[]]>([
    ['nothing', fine, []],
    ['no worker at all', { ...fine, workers: [] }, ['no_worker']],
    ['a worker that went without a word', { ...fine, workers: [{ startedAt: ago(600), seenAt: ago(61), lookedAt: ago(61) }] }, ['no_worker']],
    ['one of two that went', { ...fine, workers: [...fine.workers, { startedAt: ago(900), seenAt: ago(400), lookedAt: ago(400) }] }, []],
    ['a queue that answers no more', { ...fine, workers: [{ startedAt: ago(600), seenAt: ago(5), lookedAt: ago(61) }] }, ['queue_silent']],
    ['a queue that never answered', { ...fine, workers: [{ startedAt: ago(61), seenAt: ago(5), lookedAt: null }] }, ['queue_silent']],
    ['a queue that is still asked for the first time', { ...fine, workers: [{ startedAt: ago(3), seenAt: ago(1), lookedAt: null }] }, []],
    ['an event that waits for long', { ...fine, oldestEventAt: ago(121) }, ['events_wait']],
    ['what broke, and what was done since or is long ago', { ...fine, broken: [{ at: ago(60), done: true }, { at: ago(3_601), done: false }] }, []],
    ['everything, the cause first', { workers: [], oldestEventAt: ago(999), broken: [{ at: ago(60), done: false }] }, ['no_worker', 'events_wait', 'broke']],
  ])('%s', (_, signs, expected) => expect(troublesOf(signs, now)).toEqual(expected));
});
