import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** The launcher is plain JavaScript; it brings no types. */
const load = async (name: string): Promise<Record<string, any>> => import(path.join(process.cwd(), 'apps/launcher', `${name}.mjs`)) as Promise<Record<string, any>>;

let folder: string;
let env: NodeJS.ProcessEnv;
let at: Record<string, any>;
let ports: { staff: number; guest: number };
let running: ChildProcess | undefined;

beforeAll(async () => {
  const [{ makeTemporary }, { freePort }, { places }] = [await load('temporary'), await load('processes'), await load('places')];
  folder = makeTemporary('walks');
  at = places(folder);
  ports = { staff: await freePort(), guest: await freePort() };
  const { DATABASE_URL: _database, REDIS_URL: _redis, NODE_OPTIONS: _options, NODE_ENV: _env, ...own } = process.env;
  env = { ...own, PEERHOUSE_DATA: folder, STAFF_PORT: String(ports.staff), GUEST_PORT: String(ports.guest), PEERHOUSE_DEMO: 'on' };
});
afterAll(async () => {
  await stop();
  (await load('temporary')).removeTemporary(folder);
});

/** `npm start` until its last line; what it said. */
async function start(): Promise<string> {
  const leash = pathToFileURL(path.resolve('apps/launcher/leash.mjs')).href; // it stops when we are gone
  const child = spawn(process.execPath, ['--import', leash, path.resolve('apps/launcher/start.mjs')], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  running = child;
  let said = '';
  return new Promise((resolve, reject) => {
    const read = (data: Buffer) => { said += String(data); if (/^ready: /m.test(said)) resolve(said); };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', () => reject(new Error(`it did not start:\n${said}`)));
  });
}

async function stop(): Promise<void> {
  if (!running) return;
  const gone = running.exitCode ?? once(running, 'close');
  running.kill('SIGTERM');
  await gone;
  running = undefined;
}

async function doctor(): Promise<string> {
  const child = spawn(process.execPath, [path.resolve('apps/launcher/doctor.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => { said += String(data); });
  await once(child, 'close');
  return said;
}

/** Asks the installation's own database. */
async function sql(statement: string): Promise<Record<string, any>[]> {
  const [{ openDatabase }] = [await load('database')];
  const { adminUrl } = await openDatabase(at, {});
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Somebody of the demo writes down that a guest has left; the stay's id. */
async function somebodyLeaves(): Promise<string> {
  const demo = JSON.parse(readFileSync(at['demo'], 'utf8')) as { password: string; accounts: { called: string; email: string }[] };
  const ask = (await load('guest-code'))['desk'](ports.staff);
  const { services: [{ id: houseId }] } = (await ask('SignIn', { email: demo.accounts.find(({ called }) => called === 'Ada')!.email, password: demo.password })).signIn;
  await ask('StartShift', { houseId });
  const { board } = await ask('Board', { houseId });
  const { stayId } = board.spaces.flatMap(({ claims }: Record<string, any>) => claims).find(({ state }: Record<string, any>) => state === 'here');
  const { recordLeaving } = await ask('RecordLeaving', { stayId, input: { how: 'own_choice' } });
  expect(recordLeaving).toMatchObject({ id: stayId, state: 'left' });
  return stayId;
}

const leavingsOutbox = "select count(*)::int as n, count(done_at)::int as done from outbox where name = 'NightsChanged'";

it('a leaving written down is followed up, and a house opens again with its data, though an event of before is stuck: screen and doctor say so', async () => {
  expect(await start()).not.toMatch(/still waits/);
  await somebodyLeaves();
  let rows = await sql(leavingsOutbox);
  while (rows[0]!['done'] < rows[0]!['n']) [rows] = [await sql(`${leavingsOutbox} and pg_sleep(0.1) is not null`)];
  expect(rows[0]!['n']).toBeGreaterThan(0);
  expect(await doctor()).toMatch(/The worker is ready on port \d+/);
  await sql("insert into outbox (name, payload, created_at) values ('NobodyHearsThis', '{}', now() - interval '1 hour')");
  await stop();

  const screen = await start();
  expect(screen).toMatch(/some of what follows from earlier work still waits/);
  expect((await fetch(`http://127.0.0.1:${ports.staff}/health/ready`)).status).toBe(200);
  const said = await doctor();
  expect(said).toMatch(/look here\s+1 events? waits?, the oldest since .* \(NobodyHearsThis\)/);
  expect(said).toMatch(/look here\s+The worker is behind/);
  expect(said).toMatch(/The staff application is ready on port/);
  await stop();
});
