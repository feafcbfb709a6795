import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** The launcher is plain JavaScript, so that it runs before anything is built; it brings no types. */
const load = async (name: string): Promise<Record<string, any>> => import(path.join(process.cwd(), 'apps/launcher', `${name}.mjs`)) as Promise<Record<string, any>>;

const folders: string[] = [];
const stops: (() => Promise<void>)[] = [];
function temporary(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-spec-'));
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  for (const stop of stops) await stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the settings', () => {
  test('ports and addresses are the usual ones unless said otherwise', async () => {
    const { readSettings } = await load('settings');
    expect(readSettings({})).toMatchObject({ ports: { staff: 4000, guest: 4100 }, staffUrl: 'http://127.0.0.1:4000', guestUrl: 'http://127.0.0.1:4100', demo: true });
    expect(readSettings({ STAFF_PORT: '4210', GUEST_URL: 'https://guest.example/', PEERHOUSE_DEMO: 'off' })).toMatchObject({ ports: { staff: 4210 }, guestUrl: 'https://guest.example', demo: false });
  });

  test('the demo goes into the built-in database by itself, into one of your own only when asked', async () => {
    const { readSettings } = await load('settings');
    const own = { DATABASE_URL: 'postgres://app@db.example/peerhouse' };
    expect([readSettings(own).demo, readSettings({ ...own, PEERHOUSE_DEMO: 'on' }).demo]).toEqual([false, true]);
  });

  test.each([[{ STAFF_PORT: 'front door' }, /STAFF_PORT is "front door", which is not a port/], [{ GUEST_PORT: '70000' }, /GUEST_PORT/], [{ STAFF_PORT: '4100' }, /both 4100/]])('%j is refused in words', async (env, words) => {
    const { readSettings } = await load('settings');
    expect(() => readSettings(env)).toThrow(words);
  });

  test('a port that is taken is named with the variable that changes it', async () => {
    const { checkPorts } = await load('settings');
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await expect(checkPorts({ ports: { staff: port, guest: port }, host: '127.0.0.1' })).rejects.toMatchObject({ message: expect.stringContaining(String(port)), todo: expect.stringContaining('STAFF_PORT=') });
    await new Promise((done) => server.close(done));
  });
});

describe('the packages', () => {
  const lock = '{"lockfileVersion":3}';
  const clone = (make: (modules: string, folder: string) => void): string => {
    const folder = temporary();
    writeFileSync(path.join(folder, 'package-lock.json'), lock);
    make(path.join(folder, 'node_modules'), folder);
    return folder;
  };
  const cases: [string, string, (modules: string, folder: string) => void][] = [
    ['missing', 'there are none', () => {}],
    ['missing', 'an installation was broken off', (modules) => mkdirSync(modules)],
    ['fits', 'the stamp is that of the lockfile', (modules) => { mkdirSync(modules); writeFileSync(path.join(modules, '.peerhouse-lock'), createHash('sha256').update(lock).digest('hex')); }],
    ['older', 'the stamp is that of another lockfile', (modules) => { mkdirSync(modules); writeFileSync(path.join(modules, '.peerhouse-lock'), 'another'); }],
    ['adopted', 'somebody ran npm ci by hand', (modules) => { mkdirSync(modules); writeFileSync(path.join(modules, '.package-lock.json'), '{}'); }],
    ['older', 'the lockfile is newer than what was installed by hand', (modules, folder) => { mkdirSync(modules); writeFileSync(path.join(modules, '.package-lock.json'), '{}'); utimesSync(path.join(modules, '.package-lock.json'), 0, 0); utimesSync(path.join(folder, 'package-lock.json'), 10, 10); }],
    ['linked', 'they are a link', (modules) => symlinkSync(os.tmpdir(), modules)],
    ['link to nowhere', 'they are a link to nothing', (modules) => symlinkSync('/nowhere/at/all', modules)],
  ];
  test.each(cases)('are found "%s" when %s', async (state, _when, make) => {
    const { packagesState } = await load('set-up');
    expect(packagesState(clone(make))).toBe(state);
  });

  test('an old Node is told which one is needed', async () => {
    const { checkNode } = await load('set-up');
    expect(() => checkNode('18.20.4')).toThrow('Peerhouse needs Node 20.19 or later; this is Node 18.20.4.');
    expect(() => checkNode('20.19.0')).not.toThrow();
  });
});

describe('what runs', () => {
  test.each([
    ['put together', 'it was made of what is built', { server: 'a', bundle: 'a' }, 'bundle/worker.js'],
    ['as it was built', 'the server was built anew since', { server: 'b', bundle: 'a' }, 'apps/worker/src/main.js'],
    ['as it was built', 'nobody put it together', { server: 'a' }, 'apps/worker/src/main.js'],
    ['as it was built', 'there are no stamps', {}, 'apps/worker/src/main.js'],
  ])('is the server %s when %s', async (_how, _when, stamps, file) => {
    const { fileOf } = await load('bundle');
    const built = temporary();
    mkdirSync(path.join(built, '.stamps'));
    for (const [name, stamp] of Object.entries(stamps)) writeFileSync(path.join(built, '.stamps', name), `${stamp}\n`);
    expect(fileOf('worker', built)).toBe(path.join(built, file));
  });
});

describe('the built-in PostgreSQL', () => {
  const start = async (folder: string) => {
    const { startPostgres } = await load('postgres');
    const server = await startPostgres({ cluster: path.join(folder, 'postgres'), passwordFile: path.join(folder, 'postgres-password'), log: path.join(folder, 'postgres.log'), fast: true });
    stops.push(server.stop);
    return server;
  };

  test('is found again by the next start when a crash left it running, and starts past a pid file whose number belongs to another program', async () => {
    const folder = temporary();
    const first = await start(folder);
    expect(first.attached).toBe(false);
    const second = await start(folder);
    expect(second).toMatchObject({ attached: true, pid: first.pid, port: first.port, password: first.password });
    expect(statSync(path.join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
    await second.stop();
    expect(second.isAlive()).toBe(false);
    writeFileSync(path.join(folder, 'postgres/postmaster.pid'), `${process.pid}\n${folder}/postgres\n0\n5432\n\n127.0.0.1\n\nready   \n`);
    const third = await start(folder);
    expect(third.attached).toBe(false);
    await third.stop();
  });

  test('leaves data of another major version untouched and says how to go on, with the two commands that do it', async () => {
    const folder = temporary();
    mkdirSync(path.join(folder, 'postgres'));
    writeFileSync(path.join(folder, 'postgres/PG_VERSION'), '15\n');
    const [{ openDatabase }, { places }] = [await load('database'), await load('places')];
    for (const open of [() => start(folder), () => openDatabase(places(folder), {}), () => openDatabase(places(folder), {}, { mustExist: true })]) {
      await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('was made by PostgreSQL 15'), todo: expect.stringMatching(/npm run backup -- FOLDER\n.*npm run restore -- FOLDER --into [^]*PEERHOUSE_DATA/) });
    }
    expect(readFileSync(path.join(folder, 'postgres/PG_VERSION'), 'utf8')).toBe('15\n');
    expect(readdirSync(folder)).toEqual(['postgres']);
    expect(readdirSync(path.join(folder, 'postgres'))).toEqual(['PG_VERSION']);
  });

  test('makes the library links itself, mends a broken one and does nothing the second time', async () => {
    const { hydrateLinks } = await load('postgres-binaries');
    const home = temporary();
    mkdirSync(path.join(home, 'native/lib'), { recursive: true });
    writeFileSync(path.join(home, 'native/lib/libpq.so.5.18'), '');
    writeFileSync(path.join(home, 'native/pg-symlinks.json'), JSON.stringify(['libpq.so', 'libpq.so.5'].map((name) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${name}` }))));
    symlinkSync('gone', path.join(home, 'native/lib/libpq.so'));
    expect(hydrateLinks(home)).toBe(2);
    expect(readlinkSync(path.join(home, 'native/lib/libpq.so'))).toBe('libpq.so.5.18');
    expect(hydrateLinks(home)).toBe(0);
  });
});

describe('the database that ended by itself', () => {
  const house = (isAlive: () => boolean) => ({ at: { log: () => '/no/such.log' }, stop: { asked: () => false }, postgres: { isAlive, port: 1 } });

  test('is started again, and again, and given up when it never stays', async () => {
    const { keepDatabase } = await load('keep-database');
    let starts = 0;
    const start = async () => { starts += 1; return { isAlive: () => false, port: 1 }; };
    await expect(keepDatabase(house(() => false), { start })).rejects.toMatchObject({ message: expect.stringContaining('could not be started again'), todo: expect.stringContaining('npm run doctor') });
    expect(starts).toBe(4);
  });

  test('is not started again while everything stops', async () => {
    const { keepDatabase } = await load('keep-database');
    let [asked, ended] = [false, 0];
    const server = { isAlive: () => true, port: 1, stop: async () => { ended += 1; } };
    const start = async () => { asked = true; return server; };
    await keepDatabase(house(() => false), { start, asked: () => asked });
    expect(ended).toBe(1);
  });
});

describe('an application that ended by itself', () => {
  const noted: number[] = [];
  const gone = (again: () => unknown) => ({ name: 'worker', called: 'the worker', log: '/no/such.log', from: 0, port: 1, child: { pid: 7 }, ended: Promise.resolve({ code: null, signal: 'SIGKILL' }), again });
  const house = (application: unknown) => ({ applications: [application], lock: { note: (_: string, pid: number) => { noted.push(pid); } } });

  test('is started again while the others stay, and is the one that is stopped later', async () => {
    const { keepApplications } = await load('keep-applications');
    let asked = false;
    const next = () => ({ ...gone(() => undefined), child: { pid: 8 }, ended: Promise.resolve().then(() => { asked = true; return { code: 0, signal: null }; }) });
    const open = house(gone(next)) as { applications: { child: { pid: number } }[] };
    await keepApplications(open, () => asked);
    expect([open.applications[0]!.child.pid, noted]).toEqual([8, [8]]);
  });

  test('is given up, in words, when it never stays', async () => {
    const { keepApplications } = await load('keep-applications');
    let starts = 0;
    const again = (): unknown => { starts += 1; return gone(again); };
    await expect(keepApplications(house(gone(again)), () => false)).rejects.toMatchObject({ message: expect.stringContaining('The worker stopped by itself (SIGKILL)') });
    expect(starts).toBe(2);
  });
});

describe('the data folder', () => {
  test('is refused to a second start, and taken over from one that was killed', async () => {
    const [{ takeLock, findRunningStart }, { places }] = [await load('lock'), await load('places')];
    const at = places(temporary());
    const lock = await takeLock(at);
    await expect(takeLock(at)).rejects.toMatchObject({ message: expect.stringContaining('already runs') });
    expect(findRunningStart(at)).toMatchObject({ pid: process.pid });
    lock.release();
    writeFileSync(at.lock, JSON.stringify({ pid: 2 ** 30, birth: '1', applications: {} }));
    expect(findRunningStart(at)).toBeUndefined();
    (await takeLock(at)).release();
    expect(existsSync(at.lock)).toBe(false);
  });

  test('keeps secrets made once, closed to others, and says when they cannot be read', async () => {
    const [{ readSecrets }, { places }] = [await load('secrets'), await load('places')];
    const at = places(temporary());
    const made = readSecrets(at, {});
    expect(readSecrets(at, {})).toEqual(made);
    expect(made.key).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(at.secrets).mode & 0o777).toBe(0o600);
    writeFileSync(at.secrets, '{"key":"short"}');
    expect(() => readSecrets(at, {})).toThrow(/cannot be read/);
  });
});

describe('the count at the end of npm test', () => {
  test('a spec file that could not be loaded counts as failed, and what was skipped is told', async () => {
    const { readJest } = await load('test-counts');
    expect(readJest(JSON.stringify({ numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 3, numTodoTests: 1 }))).toEqual({ passed: 7, failed: 3, skipped: 4 });
  });

  test('a walk that passed only at the second try counts as failed', async () => {
    const { readWalks } = await load('test-counts');
    expect(readWalks(JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }))).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});
