import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import net from 'node:net';
import { testStaffApi, type GivenOrganisation, type TestStaffApi } from '#peerhouse/testing';

let api: TestStaffApi;
let open: GivenOrganisation;
const children: ChildProcess[] = [];

const services = '{ services { name } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  api = await testStaffApi({ config: { NODE_ENV: 'production' }, persisted: new Map([[sha256(services), services]]) });
  open = await api.given.organisation();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => api.close());

function startMain(env: Record<string, string>) {
  const child = spawn(process.execPath, ['dist/apps/staff-api/src/main.js'], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  children.push(child);
  let output = '';
  const listening = new Promise<void>((resolve) => {
    const keep = (data: Buffer) => {
      output += String(data);
      if (output.includes('"listening"')) resolve();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
  });
  return { child, listening, ended: once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>, output: () => output };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const accepts = (port: number) => new Promise<boolean>((resolve) => {
  const socket = net.connect({ port, host: '127.0.0.1' }).once('connect', () => resolve(true)).once('error', () => resolve(false));
  socket.once('close', () => socket.destroy()).once('connect', () => socket.destroy());
});

describe('the process', () => {
  it('lists everything that is wrong with its configuration, and does not start', async () => {
    const { ended, output } = startMain({ PORT: 'four', DATABASE_URL: 'mysql://x' });
    expect(await ended).toEqual([1, null]);
    for (const name of ['NODE_ENV', 'DATABASE_URL', 'PEERHOUSE_KEY', 'PORT']) expect(output()).toMatch(new RegExp(`^  - ${name}: .+`, 'm'));
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it('finishes the requests that run when it is asked to stop, takes no new ones, and ends within ten seconds', async () => {
    const port = await freePort();
    const { child, listening, ended } = startMain({ NODE_ENV: 'test', DATABASE_URL: api.database.urls.staff, PEERHOUSE_KEY: '07'.repeat(32), PORT: String(port) });
    await listening;
    // Shifts of one person wait for each other: so the request runs until we let it go on.
    await api.database.admin.query("select pg_advisory_lock(hashtextextended('shift ' || $1, 0))", [open.as.peerWorker.accountId]);
    const answer = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: `__Host-peerhouse-staff=${open.as.peerWorker.secret}` },
      body: JSON.stringify({ query: `mutation { startShift(houseId: "${open.house.id}") { __typename } }` }),
    });
    await until(async () => (await waiting()) === 1);
    const asked = performance.now();
    child.kill('SIGTERM');
    await until(async () => !(await accepts(port)));
    await api.database.admin.query("select pg_advisory_unlock(hashtextextended('shift ' || $1, 0))", [open.as.peerWorker.accountId]);
    expect(await (await answer).json()).toEqual({ data: { startShift: { __typename: 'Shift' } } });
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(performance.now() - asked).toBeLessThan(9_000);
  });
});

/** Asks again until it is so; Jest's own time limit ends a wait in vain. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(setImmediate);
}

const waiting = async () => (await api.database.admin.query("select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted")).rows[0].n as number;

describe('in production', () => {
  const post = (body: object) => fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `__Host-peerhouse-staff=${open.as.peerWorker.secret}` }, body: JSON.stringify(body) });
  const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('runs the documents of our own app, sent as their hash', async () => {
    expect(await (await post(persisted(sha256(services)))).json()).toEqual({ data: { services: [{ name: 'Open Door 1' }, { name: 'Open Door 2' }] } });
  });

  it.each([
    ['a document in words', { query: services }],
    ['a hash nobody knows', persisted(sha256('{ me { email } }'))],
    ['words beside a hash nobody knows', { query: services, ...persisted('x') }],
    ['what the schema looks like', { query: '{ __schema { types { name } } }' }],
    ['a list of documents', [{ query: services }]],
    ['nothing', {}],
  ])('refuses %s before reading it', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ errors: [{ message: 'This page is from another version. Please load it again.', extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('asks for POST, for JSON and for our own pages', async () => {
    const ask = (init: RequestInit) => fetch(`${api.address}/graphql`, init).then((answer) => answer.status);
    expect(await ask({ method: 'GET' })).toBe(405);
    expect(await ask({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).toBe(415);
    expect(await ask({ method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' }, body: '{}' })).toBe(403);
    expect(await ask({ method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, body: '{}' })).toBe(403);
  });

  it('says whether it is alive and ready', async () => {
    for (const what of ['live', 'ready']) expect((await fetch(`${api.address}/health/${what}`)).status).toBe(200);
  });
});
