import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { testDatabase, testStaffApi, type GivenOrganisation, type TestDatabase, type TestStaffApi } from '#peerhouse/testing';
import { aRowInEachTable } from '../../../libs/testing/test/a-row-in-each-table.js';

/** The launcher is plain JavaScript; it brings no types. */
const load = async (name: string): Promise<Record<string, any>> => import(path.join(process.cwd(), 'apps/launcher', `${name}.mjs`)) as Promise<Record<string, any>>;
const key = '07'.repeat(32);

let api: TestStaffApi;
let open: GivenOrganisation;
let known: string[];
const databases: TestDatabase[] = [];
const folders: string[] = [];
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  api = await testStaffApi();
  open = await api.given.organisation();
  await aRowInEachTable(api.database.admin, open, api.clock.now());
  await api.database.admin.query("select setval(pg_get_serial_sequence('outbox', 'id'), 700)");
  known = await (await load('backup/restore')).knownMigrations();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const database of databases.splice(0)) await database.drop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => api.close());

function temporary(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-spec-'));
  folders.push(folder);
  return folder;
}

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await testDatabase();
  databases.push(database);
  return database;
}

/** Its address as the administrator of the cluster. */
function adminUrl(database: TestDatabase): string {
  const url = new URL(process.env['PEERHOUSE_TEST_ADMIN_URL']!);
  url.pathname = new URL(database.urls.owner).pathname;
  return url.href;
}

/** A data folder with secrets, without a cluster. */
async function installation() {
  const [{ places }, { readSecrets }] = [await load('places'), await load('secrets')];
  const at = places(path.join(temporary(), 'data'));
  readSecrets(at, {});
  return at;
}

async function take(more: Record<string, unknown> = {}, database = api.database): Promise<{ folder: string; tables: number; rows: number }> {
  const { takeBackup } = await load('backup/take');
  const at = await installation();
  const { readSecrets } = await load('secrets');
  return takeBackup({ adminUrl: adminUrl(database), at, key: readSecrets(at, {}).key, folder: path.join(temporary(), 'backups'), ...more });
}

const openBackup = async (folder: string, more: Record<string, unknown> = {}) => (await load('backup/restore')).openBackup(folder, { knownMigrations: known, ...more });

/** Every row of every table of ours, as text, in order. */
async function allRows(client: pg.Client): Promise<Record<string, string[]>> {
  const { rows } = await client.query<{ name: string }>("select oid::regclass::text as name from pg_class where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relkind = 'r' and relname <> 'migrations' order by 1");
  const found: Record<string, string[]> = {};
  for (const { name } of rows) found[name] = (await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows.map(({ row }) => row);
  return found;
}

/** Constraints, triggers and row policies, as the catalogue tells them. */
async function shape(client: pg.Client): Promise<unknown[]> {
  const ask = async (text: string) => (await client.query(text)).rows;
  return [
    await ask("select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d, convalidated from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2"),
    await ask("select tgrelid::regclass::text as t, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2"),
    await ask("select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1"),
  ];
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  stops.unshift(() => client.end());
  return client;
}

/** Writes a pair of rows in one transaction, again and again: the tables they go to are far apart in a backup. */
function writers(count: number) {
  let done = 0;
  let stopped = false;
  const one = async () => {
    const client = new pg.Client({ connectionString: adminUrl(api.database) });
    await client.connect();
    while (!stopped) {
      await client.query('begin');
      await client.query("insert into audit (organisation_id, at, what) values ($1, now(), 'pair')", [open.id]);
      await client.query("insert into outbox (organisation_id, name, payload, created_at) values ($1, 'pair', '{}', now())", [open.id]);
      await client.query('commit');
      done += 1;
    }
    await client.end();
  };
  const all = Promise.all(Array.from({ length: count }, one));
  return {
    /** Resolves when so many more pairs are in. */
    async more(count: number): Promise<void> {
      const enough = done + count;
      while (done < enough) await new Promise(setImmediate);
    },
    stop: () => { stopped = true; return all; },
  };
}

const pairs = (rows: Record<string, string[]>, table: string) => rows[table]!.filter((row) => /\bpair\b/.test(row)).length;

/** What was restored sends nothing until somebody says so: that alone is not as it was. */
async function releaseHeld(restored: pg.Client): Promise<void> {
  const { rows } = await restored.query('select count(*)::int as of, count(sending_held_since)::int as held from organisations');
  expect(rows[0].held).toBe(rows[0].of);
  expect(rows[0].of).toBeGreaterThan(0);
  await restored.query('update organisations set sending_held_since = null');
}

describe('a backup', () => {
  it('taken while others write is one moment of every table, and comes back whole in a folder of its own', async () => {
    const before = await allRows(api.database.admin);
    const { readSecrets } = await load('secrets');
    const at = await installation();
    mkdirSync(at.anchors);
    writeFileSync(path.join(at.anchors, '2026-11-02.txt'), 'an anchor');
    const busy = writers(2);
    const taken = await take({ at, key: readSecrets(at, {}).key, tell: () => busy.more(3) });
    await busy.stop();
    expect(taken.tables).toBe(Object.keys(before).length);

    const { restoreIntoFolder } = await load('backup/restore');
    const [{ places }, { startPostgres }] = [await load('places'), await load('postgres')];
    const into = places(path.join(temporary(), 'restored'));
    const result = await restoreIntoFolder({ backup: await openBackup(path.dirname(taken.folder)), into: into.folder, fast: true });
    expect(result).toMatchObject({ tables: taken.tables, rows: taken.rows, orphans: 0, applied: [] });
    const server = await startPostgres({ cluster: into.cluster, passwordFile: into.password, log: into.log('postgres'), fast: true });
    stops.push(server.stop);
    const restored = await connected(server.url('peerhouse'));
    await releaseHeld(restored);
    const after = await allRows(restored);
    expect(pairs(after, 'audit')).toBe(pairs(after, 'outbox'));
    const without = (rows: Record<string, string[]>) => Object.fromEntries(Object.entries(rows).filter(([table]) => !table.startsWith('audit_')).map(([table, all]) => [table, all.filter((row) => !/\bpair\b/.test(row))]));
    expect(without(after)).toEqual(without(before)); // the audit's chain goes on with the pairs
    expect(after['audit_chain']).toHaveLength(after['audit']!.length);
    expect(await shape(restored)).toEqual(await shape(api.database.admin));
    expect((await restored.query("insert into outbox (name, payload, created_at) values ('next', '{}', now()) returning id")).rows[0].id).toBeGreaterThan(700);
    expect(readFileSync(into.secrets)).toEqual(readFileSync(at.secrets));
    expect(readFileSync(path.join(into.anchors, '2026-11-02.txt'), 'utf8')).toBe('an anchor');
  });

  it('is for its owner alone, keeps the keys apart, and leaves the queue out', async () => {
    const { folder } = await take();
    const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const one of inside) expect([one.name, statSync(path.join(one.parentPath, one.name)).mode & 0o777]).toEqual([one.name, one.isDirectory() ? 0o700 : 0o600]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.join(folder, 'keys/files'))).toEqual(['secrets.json']);
    const data = readdirSync(path.join(folder, 'data'), { recursive: true }).join('\n');
    expect(data).not.toMatch(/bullmq|secrets|migrations/);
    const dataOnly = await take({ sets: ['data'] });
    expect(readdirSync(dataOnly.folder)).toEqual(['data']);
    const keysOnly = await take({ sets: ['keys'] });
    expect(readdirSync(keysOnly.folder)).toEqual(['keys']);
  });

  it('that was killed half-way is never taken for a whole one, and the next one clears it away', async () => {
    const folder = temporary();
    const child = spawn(process.execPath, ['apps/launcher/test/killed-backup.mjs'], { env: { PATH: process.env['PATH'], ADMIN_URL: adminUrl(api.database), FOLDER: folder }, stdio: 'inherit' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const [left] = readdirSync(folder);
    expect(left).toMatch(/\.partial$/);
    for (const place of [folder, path.join(folder, left!)]) await expect(openBackup(place)).rejects.toMatchObject({ message: expect.stringContaining('no whole backup'), todo: expect.stringContaining('.partial') });
    const { folder: whole } = await take({ folder });
    expect(readdirSync(folder)).toEqual([path.basename(whole)]);
  });

  it('is refused to a user who may not read every row, instead of having gaps', async () => {
    await expect(take({ adminUrl: api.database.urls.owner })).rejects.toMatchObject({ message: expect.stringContaining('may not read every row'), todo: expect.stringContaining('bypassrls') });
  });

  it('older than so many days is removed, the newest never', async () => {
    const { forgetOld } = await load('backup/forget');
    const folder = temporary();
    const day = (n: number) => new Date(Date.UTC(2026, 10, n));
    const [first, second, third] = [await take({ folder, now: day(1) }), await take({ folder, now: day(20) }), await take({ folder, now: day(21) })];
    expect(forgetOld(folder, 5, day(24))).toEqual([first.folder]);
    expect(forgetOld(folder, 5, day(60))).toEqual([second.folder]);
    expect(readdirSync(folder)).toEqual([path.basename(third.folder)]);
  });
});

describe('a backup that is not what was written is noticed', () => {
  it.each([
    ['a flipped byte', (file: string) => { const bytes = readFileSync(file); bytes[Math.floor(bytes.length / 2)]! ^= 1; writeFileSync(file, bytes); }],
    ['a file cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ['a file that is gone', (file: string) => rmSync(file)],
  ])('%s', async (_, spoil) => {
    const { folder } = await take();
    const file = path.join(folder, 'data/tables/public.accounts.copy.gz');
    spoil(file);
    await expect(openBackup(folder)).rejects.toThrow(`The backup is damaged: ${file}`);
  });

  it('a manifest with another figure', async () => {
    const { folder } = await take();
    const file = path.join(folder, 'data/manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"rows": (\d+)/, (_, rows) => `"rows": ${Number(rows) + 1}`));
    await expect(openBackup(folder)).rejects.toThrow(`The backup is damaged: ${file}`);
  });

  it('rows that do not add up, and then nothing of it stays', async () => {
    const { folder } = await take();
    const { data, keys } = await openBackup(folder);
    data.manifest.tables.find(({ name }: { name: string }) => name === 'voices').sum = '1';
    const database = await emptyDatabase();
    const { loadBackup } = await load('backup/load');
    await expect(loadBackup({ ownerUrl: database.urls.owner, parts: [data, keys] })).rejects.toThrow(/public\.voices is not what was backed up/);
    expect(Object.values(await allRows(database.admin)).flat()).toEqual([]);
    expect(await shape(database.admin)).toEqual(await shape(api.database.admin));
  });
});

describe('a restore', () => {
  it('refuses a backup from a newer version, a folder that is not empty and a database that is not', async () => {
    const { folder } = await take();
    await expect(openBackup(folder, { knownMigrations: known.slice(1) })).rejects.toMatchObject({ message: expect.stringContaining('from a newer Peerhouse') });
    const { restoreIntoFolder, restoreIntoDatabase } = await load('backup/restore');
    const backup = await openBackup(folder);
    await expect(restoreIntoFolder({ backup, into: folder })).rejects.toThrow(/is not empty/);
    const database = await emptyDatabase();
    await database.admin.query("insert into organisations (id, name, created_at) values (gen_random_uuid(), 'somebody', now())");
    await expect(restoreIntoDatabase({ backup, adminUrl: adminUrl(database), at: await installation() })).rejects.toThrow(/is not empty \(public\.organisations\)/);
    const other = await emptyDatabase();
    await other.admin.query('drop owned by peerhouse_owner cascade; create table somebody_elses ()');
    await expect(restoreIntoDatabase({ backup, adminUrl: adminUrl(other), at: await installation() })).rejects.toThrow(/is not empty \(public\.somebody_elses\)/);
  });

  it('refuses to change the passwords of roles that another Peerhouse uses on that server', async () => {
    const { restoreIntoDatabase } = await load('backup/restore');
    const { places } = await load('places');
    const backup = await openBackup((await take()).folder);
    const database = await emptyDatabase();
    await expect(restoreIntoDatabase({ backup, adminUrl: adminUrl(database), at: places(path.join(temporary(), 'data')) })).rejects.toThrow(/Another Peerhouse has its roles/);
    expect(Object.values(await allRows(database.admin)).flat()).toEqual([]);
  });

  it('into the empty database of DATABASE_URL gives the same rows', async () => {
    const { restoreIntoDatabase } = await load('backup/restore');
    const at = await installation();
    writeFileSync(at.secrets, JSON.stringify({ passwords: JSON.parse(process.env['PEERHOUSE_TEST_PASSWORDS']!), key }));
    const backup = await openBackup((await take({ at, key })).folder);
    const database = await emptyDatabase();
    const result = await restoreIntoDatabase({ backup, adminUrl: adminUrl(database), at });
    await releaseHeld(database.admin);
    expect(await allRows(database.admin)).toEqual(await allRows(api.database.admin));
    expect(result.orphans).toBe(0);
  });

  it('refuses keys that the data was not written with', async () => {
    const { restoreIntoFolder } = await load('backup/restore');
    const [one, other] = [await take({ sets: ['data'] }), await take({ sets: ['keys'] })];
    await expect(restoreIntoFolder({ backup: await openBackup(one.folder, { keysFolder: other.folder }), into: path.join(temporary(), 'new'), fast: true })).rejects.toThrow(/is not the one the data was written with/);
  });
});

describe('the schema keys', () => {
  const withKeys = async (): Promise<TestDatabase> => {
    const database = await emptyDatabase();
    await database.admin.query("set role peerhouse_owner; create table keys.shares (organisation_id uuid primary key references public.organisations, sealed text not null); reset role");
    return database;
  };

  it('is a set of its own; from another moment than the data it loses what belongs to nothing there', async () => {
    const { loadBackup } = await load('backup/load');
    const source = await withKeys();
    const add = (name: string) => source.admin.query("with o as (insert into organisations (id, name, created_at) values (gen_random_uuid(), $1, now()) returning id) insert into keys.shares select id, 'sealed ' || $1 from o", [name]);
    await add('first');
    const data = await take({ sets: ['data'] }, source);
    await add('second');
    const keys = await take({ sets: ['keys'] }, source);
    expect(readdirSync(path.join(data.folder, 'data'), { recursive: true }).join()).not.toMatch(/shares/);
    const together = await take({}, source);

    const target = await withKeys();
    const backup = await openBackup(data.folder, { keysFolder: keys.folder });
    expect(await loadBackup({ ownerUrl: target.urls.owner, parts: [backup.data, backup.keys] })).toMatchObject({ orphans: 1 });
    expect((await target.admin.query('select sealed from keys.shares')).rows).toEqual([{ sealed: 'sealed first' }]);
    const whole = await openBackup(together.folder);
    expect(await loadBackup({ ownerUrl: target.urls.owner, parts: [whole.data, whole.keys] })).toMatchObject({ orphans: 0 });
    expect((await target.admin.query('select count(*)::int as n from keys.shares')).rows).toEqual([{ n: 2 }]);
  });

  it('lies apart from the data in one moment, and the newest keys are found with the data, whatever its age', async () => {
    const folder = path.join(temporary(), 'backups');
    const keysFolder = path.join(folder, 'keys');
    const taken = await take({ folder, keysFolder }) as unknown as { folder: string; keys: string };
    expect(readdirSync(taken.folder)).toEqual(['data']);
    expect(readdirSync(taken.keys)).toEqual(['keys']);
    expect(path.dirname(taken.keys)).toBe(keysFolder);
    expect(readdirSync(path.join(taken.folder, 'data'), { recursive: true }).join()).not.toMatch(/lock_shares|secrets|keyring/);
    expect(readdirSync(path.join(taken.keys, 'keys/tables'))).toEqual(expect.arrayContaining(['keys.lock_shares.copy.gz']));
    const later = await take({ folder, keysFolder, sets: ['keys'], now: new Date(Date.now() + 3_600_000) });
    const { data, keys } = await openBackup(folder);
    expect([data.folder, keys.folder]).toEqual([taken.folder, later.folder]);
  });

  it('is copied with the keyring each hour, and kept for five days', async () => {
    const [{ copyKeys, keepCopyingKeys }, { keyringPlaces, newKeyring, writeKeyring, readKeyring }] = [await load('backup/copy-keys'), await load('keyring')];
    const at = await installation();
    const env = { KEYS_FOLDER: path.join(temporary(), 'another disk') };
    writeKeyring(keyringPlaces(at, env).file, newKeyring());
    const hour = (n: number) => new Date(Date.UTC(2026, 10, 2, n));
    const first = await copyKeys({ at, adminUrl: adminUrl(api.database), env, now: hour(0) });
    expect(readdirSync(path.join(first, 'keys/files')).sort()).toEqual(['keyring.json', 'secrets.json']);
    expect(readKeyring(path.join(first, 'keys/files/keyring.json'))).toEqual(readKeyring(keyringPlaces(at, env).file));
    const second = await copyKeys({ at, adminUrl: adminUrl(api.database), env, now: hour(5 * 24) });
    expect(readdirSync(env.KEYS_FOLDER)).toEqual([path.basename(first), path.basename(second)]);
    await copyKeys({ at, adminUrl: adminUrl(api.database), env, now: hour(5 * 24 + 1) });
    expect(readdirSync(env.KEYS_FOLDER)).toHaveLength(2);
    expect(readdirSync(env.KEYS_FOLDER)).not.toContain(path.basename(first));
    const told: string[] = [];
    const stop = keepCopyingKeys({ at, adminUrl: api.database.urls.guest, env }, (words: string) => told.push(words));
    while (!told.length) await new Promise(setImmediate);
    stop();
    expect(told).toEqual([expect.stringMatching(/^ {2}The keys could not be copied: /)]);
  });
});
