import { createLogger, LiveStreams, liveTopics } from '#peerhouse/platform';
import { HouseStory, testStaffApi, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { createStaffApi } from '../src/staff-api.module.js';
import { OpenStream, type Told } from './live.given.js';

let api: TestStaffApi;
let story: HouseStory;
const open: OpenStream[] = [];

beforeAll(async () => { api = await testStaffApi(); });
afterAll(() => api.close());
afterEach(() => { for (const stream of open.splice(0)) stream.close(); });

const begin = async () => { story = await HouseStory.begin(api); };
async function stream(who: Persona, address = api.address): Promise<OpenStream> {
  const one = await OpenStream.open(address, who.secret);
  expect(one.status).toBe(200);
  open.push(one);
  return one;
}
const topic = (name: string) => (told: Told) => told.topic === name;
const topicsOf = (told: Told[]) => [...new Set(told.map((one) => one.topic))].sort();

/** Something of each topic, in one house. */
async function everything(of: HouseStory): Promise<void> {
  const { house, as } = of.open;
  await of.left({ room: 0, called: 'Jo', hopes: 'to sleep' });
  await of.acts.do(as.secondPeer, 'writeHandoverLine', { houseId: house.id, input: { kind: 'house', words: 'Milk is low' } });
  await as.houseLead.endShift();
  await as.houseLead.startShift();
  await of.acts.do(as.houseLead, 'writeDownDeviation', { houseId: house.id, input: { kind: 'held', decidedById: as.houseLead.accountId, told: false } });
  await api.database.admin.query('insert into spaces (id, organisation_id, service_id, name, kind, position) values (gen_random_uuid(), $1, $2, $3, $4, 9)', [of.open.id, house.id, 'Attic', 'night']);
  await shares(of);
  await api.database.admin.query('update account_roles set given_at = given_at where account_id = $1', [as.coordinator.accountId]);
}

const right = async (text: string, values: unknown[]) => (await api.database.admin.query<{ id: string }>(text, values)).rows[0]!.id;

/** A guest with a vault, who shares with the house, stops, and shares with Bo alone. */
async function shares({ open: { id: organisation, house, as } }: HouseStory): Promise<{ account: string; toHouse: string; toBo: string }> {
  const account = await right("insert into guest_accounts (id, organisation_id, sign_in_name, made_at) values (gen_random_uuid(), $1, 'maple-otter-42', now()) returning id", [organisation]);
  const vault = await right(`insert into guest_locks (vault_id, organisation_id, account_id, state, kdf, pepper_no, verifier, wrap_pass, vault_proof, made_at)
    values (gen_random_uuid(), $1, $2, 'active', 1, 1, decode(repeat('00', 32), 'hex'), decode(repeat('00', 73), 'hex'), decode(repeat('00', 32), 'hex'), now()) returning vault_id as id`, [organisation, account]);
  await api.database.admin.query("insert into plan_vaults (vault_id, organisation_id, counter, manifest) values ($1, $2, 1, decode(repeat('00', 2089), 'hex'))", [vault, organisation]);
  const grant = `insert into plan_grants (id, organisation_id, vault_id, reader, house_id, worker_id, until, words_version, made_at) values (gen_random_uuid(), $1, $2, $3, $4, $5, now() + interval '9 days', 1, now()) returning id`;
  const toHouse = await right(grant, [organisation, vault, 'house', house.id, null]);
  await api.database.admin.query("insert into keys.house_keys (grant_id, section_id, organisation_id, version, kek_no, sealed) values ($1, gen_random_uuid(), $2, 1, 1, decode(repeat('00', 105), 'hex'))", [toHouse, organisation]);
  await api.database.admin.query("update plan_grants set ended_at = now(), ended_by = 'guest' where id = $1", [toHouse]);
  return { account, toHouse, toBo: await right(grant, [organisation, vault, 'worker', null, as.secondPeer.accountId]) };
}

describe('an open stream', () => {
  beforeEach(begin);

  it('is told of what Bo does in Ada’s house: topic, house and ids, and nothing else', async () => {
    const ada = await stream(story.open.as.peerWorker);
    const { id } = await story.enquiry({ called: 'Jo', hopes: 'to sleep' }, story.open.as.secondPeer);
    const told = await ada.upTo(topic('enquiries'));
    expect(told).toEqual([{ topic: 'enquiries', houseId: story.open.house.id, ids: [id] }]);
    expect(ada.headers.get('content-type')).toBe('text/event-stream');
    expect(ada.headers.get('cache-control')).toBe('no-store');
  });

  it('is told by every process of the application, whichever did it', async () => {
    const second = await createStaffApi({
      clock: api.clock, logger: createLogger('error', 'staff-api', { write: () => undefined }),
      config: { NODE_ENV: 'test', DATABASE_URL: api.database.urls.staff, PEERHOUSE_KEY: '07'.repeat(32), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 2, PEERHOUSE_DEMO: false },
    });
    try {
      await second.listen(0, '127.0.0.1');
      const address = (await second.getUrl()).replace('[::1]', '127.0.0.1');
      await listens(address);
      const [here, there] = [await stream(story.open.as.peerWorker), await stream(story.open.as.secondPeer, address)];
      const { id } = await story.enquiry();
      for (const one of [here, there]) expect((await one.upTo(topic('enquiries'))).at(-1)!.ids).toEqual([id]);
    } finally {
      await second.close();
    }
  });

  it('names stays and enquiries, houses, and no guest, worker, space or claim', async () => {
    const ada = await stream(story.open.as.peerWorker);
    await everything(story);
    const last = (await story.enquiry()).id;
    const told = await ada.upTo(({ ids }) => ids?.includes(last) ?? false);
    const { rows } = await api.database.admin.query<{ id: string }>('select id from stays union select id from enquiries union select id from services union select id from plan_grants');
    const known = new Set(rows.map(({ id }) => id));
    for (const one of told) {
      expect(Object.keys(one).filter((key) => !['topic', 'houseId', 'ids'].includes(key))).toEqual([]);
      for (const id of [...(one.ids ?? []), ...(one.houseId ? [one.houseId] : [])]) expect(known).toContain(id);
    }
    expect(topicsOf(told)).toEqual(['board', 'enquiries', 'handover', 'house', 'plans', 'rights', 'shifts', 'stays']);
  });
});

/** The second process takes a moment until it hears; asked again until it does. */
async function listens(address: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end;) { // ends a hang; listening is tried again every two seconds
    const one = await OpenStream.open(address, story.open.as.peerWorker.secret);
    one.close();
    if (one.status === 200) return;
    expect(one.status).toBe(503);
  }
  throw new Error('it never listened');
}

/** All that a stream is told until its sign-in ends, which ends the stream. */
async function allTold(one: OpenStream, who: Persona): Promise<Told[]> {
  await story.acts.do(who, 'signOut');
  const told = await one.end();
  expect(told.pop()).toEqual({ event: 'ended' });
  return told;
}

describe('two worlds', () => {
  it('that differ in what another house and another organisation do are told the same', async () => {
    const world = async (elsewhereToo: boolean) => {
      await begin();
      const { peerWorker, houseLead, coordinator, rightsOfficer, otherHouse, otherOrganisation } = story.open.as;
      const listeners = [peerWorker, houseLead, coordinator, rightsOfficer];
      const streams = await Promise.all(listeners.map((who) => stream(who)));
      if (elsewhereToo) {
        await everything(await HouseStory.begin(api));
        for (const who of [otherHouse, otherOrganisation]) {
          await story.enquiry({}, who);
          await who.endShift();
          await who.startShift();
        }
      }
      return Promise.all(streams.map((one, at) => allTold(one, listeners[at]!)));
    };
    expect(await world(true)).toEqual(await world(false));
  });
});

describe('who is told what', () => {
  beforeEach(begin);

  it('is said for each topic that the database tells, and for no other', async () => {
    const { rows } = await api.database.admin.query<{ topic: string }>("select distinct split_part(encode(tgargs, 'escape'), '\\000', 1) as topic from pg_trigger where tgname like 'tell%' and tgnargs > 0 order by 1");
    expect(rows.map((row) => row.topic)).toEqual(Object.keys(liveTopics).sort());
  });

  // Said once more and not read from the policy table: whoever may not ask is not told.
  it.each<[Exclude<keyof HouseStory['open']['as'], 'nobody'>, string[]]>([
    ['peerWorker', ['board', 'enquiries', 'handover', 'house', 'plans', 'rights', 'shifts', 'stays']],
    ['houseLead', ['board', 'enquiries', 'handover', 'house', 'me', 'people', 'plans', 'rights', 'shifts', 'stays']],
    ['coordinator', ['board', 'house', 'me', 'shifts']],
    ['rightsOfficer', ['house', 'rights']],
    ['administrator', ['house', 'people']],
    ['otherHouse', ['house', 'people']],
    ['otherOrganisation', []],
  ])('%s: %j', async (who, topics) => {
    const one = await stream(story.open.as[who]);
    await everything(story);
    expect(topicsOf(await allTold(one, story.open.as[who]))).toEqual(topics);
  });

  it('of a share with the house whoever is on shift there, when it is made, changed and stopped; of one with Bo, or kept from him, Bo alone, and not what it is', async () => {
    const { peerWorker, secondPeer, coordinator } = story.open.as;
    const listeners = [peerWorker, secondPeer, coordinator];
    await secondPeer.startShift();
    const streams = await Promise.all(listeners.map((who) => stream(who)));
    const { account, toHouse } = await shares(story);
    await api.database.admin.query('delete from keys.house_keys where grant_id = $1', [toHouse]);
    await api.database.admin.query('insert into plan_barred (account_id, worker_id, organisation_id, said_at) values ($1, $2, $3, now())', [account, secondPeer.accountId, story.open.id]);
    const ofHouse = { topic: 'plans', houseId: story.open.house.id, ids: [toHouse] };
    const four = [ofHouse, ofHouse, ofHouse, ofHouse];
    expect(await Promise.all(streams.map((one, at) => allTold(one, listeners[at]!)))).toEqual([four, [...four.slice(0, 3), { topic: 'me' }, ofHouse, { topic: 'me' }], []]);
  });

  it('follows roles and shifts as they are at that moment: of a role that was taken back nothing more is heard', async () => {
    const { secondPeer, administrator } = story.open.as;
    const bo = await stream(secondPeer);
    const { rows: [role] } = await api.database.admin.query<{ id: string }>('select id from account_roles where account_id = $1', [secondPeer.accountId]);
    await api.database.admin.query("insert into account_roles (id, organisation_id, account_id, service_id, role, given_at) values (gen_random_uuid(), $1, $2, $3, 'peer_worker', $4)", [story.open.id, secondPeer.accountId, story.open.houses[1]!.id, api.clock.now()]);
    await story.acts.do(administrator, 'takeRole', { roleId: role!.id });
    await story.enquiry();
    const elsewhere = (await story.enquiry({}, story.open.as.otherHouse)).id;
    const told = await bo.upTo(({ ids }) => ids?.includes(elsewhere) ?? false);
    expect(topicsOf(told)).toEqual(['enquiries', 'me']);
    expect(told.filter(({ houseId }) => houseId === story.open.house.id)).toEqual([]);
  });
});

describe('a stream ends', () => {
  beforeEach(begin);

  it('when its person signs out, and when an administrator ends the account', async () => {
    const { peerWorker, secondPeer, administrator } = story.open.as;
    const [ada, bo] = [await stream(peerWorker), await stream(secondPeer)];
    await story.acts.do(peerWorker, 'signOut');
    expect((await ada.end()).at(-1)).toEqual({ event: 'ended' });
    await story.acts.do(administrator, 'endAccount', { accountId: secondPeer.accountId });
    expect((await bo.end()).at(-1)).toEqual({ event: 'ended' });
  });

  it('when the sign-in ends by the clock, at the next beat; looking keeps no session alive', async () => {
    const { peerWorker } = story.open.as;
    await api.database.admin.query('update sessions set seen_at = $2 where account_id = $1', [peerWorker.accountId, api.clock.now()]);
    const ada = await stream(peerWorker);
    api.clock.pass(20);
    await api.get(LiveStreams).beat();
    api.clock.pass(11);
    await api.get(LiveStreams).beat();
    expect((await ada.end()).at(-1)).toEqual({ event: 'ended' });
  });

  it('when the process stops, which does not wait for it', async () => {
    const stopping = await createStaffApi({
      clock: api.clock, logger: createLogger('error', 'staff-api', { write: () => undefined }),
      config: { NODE_ENV: 'test', DATABASE_URL: api.database.urls.staff, PEERHOUSE_KEY: '07'.repeat(32), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error', POOL_SIZE: 2, PEERHOUSE_DEMO: false },
    });
    await stopping.listen(0, '127.0.0.1');
    const address = (await stopping.getUrl()).replace('[::1]', '127.0.0.1');
    await listens(address);
    const ada = await stream(story.open.as.peerWorker, address);
    await stopping.close();
    expect(await ada.end()).toEqual([]);
  });

  it('when changes are not heard any more, so that nobody believes a picture to be live', async () => {
    const ada = await stream(story.open.as.peerWorker);
    await api.database.admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'peerhouse-live'");
    await ada.end();
    await listens(api.address);
  });
});

describe('a stream is refused', () => {
  beforeEach(begin);
  const statusOf = async (secret: string | null, headers?: Record<string, string>) => {
    const one = await OpenStream.open(api.address, secret, headers);
    open.push(one);
    return one.status;
  };

  it('to nobody and to a session that has ended', async () => {
    expect(await statusOf(null)).toBe(401);
    expect(await statusOf('not a session')).toBe(401);
    await story.acts.do(story.open.as.peerWorker, 'signOut');
    expect(await statusOf(story.open.as.peerWorker.secret)).toBe(401);
  });

  it('to pages of other sites', async () => {
    const { secret } = story.open.as.peerWorker;
    expect(await statusOf(secret, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf(secret, { 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await statusOf(secret, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await statusOf(secret, { 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('when one sign-in has ten of them', async () => {
    const { secret } = story.open.as.peerWorker;
    for (let each = 0; each < 10; each += 1) expect(await statusOf(secret)).toBe(200);
    expect(await statusOf(secret)).toBe(429);
    expect(await statusOf(story.open.as.secondPeer.secret)).toBe(200);
  });
});
