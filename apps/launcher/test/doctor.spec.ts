import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { testDatabase, type TestDatabase } from '#peerhouse/testing';
import { MailServer } from '../../../libs/platform/test/mail-server.given.js';

/** The launcher is plain JavaScript; it brings no types. */
const load = async (name: string): Promise<Record<string, any>> => import(path.join(process.cwd(), 'apps/launcher', `${name}.mjs`)) as Promise<Record<string, any>>;
type Line = { state: 'ok' | 'look' | 'broken'; what: string; todo?: string };

const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-spec-'));
let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function lines(from: AsyncIterable<Line>): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of from) all.push(line);
  return all;
}

describe('the doctor knows the last backup', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  const told = async (last: Record<string, unknown> | null) => {
    const [{ places }, { backupLines }] = [await load('places'), await load('doctor/backup')];
    const at = places(path.join(folder, 'data'));
    mkdirSync(at.cluster, { recursive: true });
    writeFileSync(path.join(at.cluster, 'PG_VERSION'), '18\n');
    if (last) writeFileSync(at.lastBackup, JSON.stringify({ folder, rows: 12, bytes: 3_400_000, checked: true, ...last }));
    else rmSync(at.lastBackup, { force: true });
    return (await lines(backupLines(at, now))).map(({ state, what }) => `${state}: ${what}`);
  };

  it('says when there was none, when it is old, gone, unchecked or on the same disk', async () => {
    expect(await told(null)).toEqual([expect.stringMatching(/^look: No backup/)]);
    expect(await told({ at: '2026-11-26T02:00:00Z' })).toEqual([`ok: The last backup is 10 hours old: 12 rows, 3.4 MB, in ${folder}`, expect.stringMatching(/^look: It lies on the disk of the data folder/)]);
    expect((await told({ at: '2026-11-20T02:00:00Z' }))[0]).toMatch(/^look: The last backup is 6 days old/);
    expect(await told({ at: '2026-11-26T11:30:00Z', folder: '/nowhere/at/all', checked: false })).toEqual([expect.stringMatching(/^ok: .* less than an hour old/), expect.stringMatching(/^look: It is not there any more/), expect.stringMatching(/^look: It was not checked/)]);
  });
});

describe('the doctor looks at the rights', () => {
  const { env } = process;
  const told = async () => (await lines((await load('doctor/database'))['rights'](database.admin))).map(({ state, what }) => `${state}: ${what}`);

  it('of tables: one that is not under forced row-level security is broken', async () => {
    expect(await told()).toEqual(['ok: Every table of an organisation is under forced row-level security']);
    await database.admin.query('alter table stays no force row level security');
    expect(await told()).toEqual(['broken: Tables of people are not under forced row-level security: stays']);
    await database.admin.query('alter table stays force row level security');
  });

  it('of files: what others on this machine may look into is named', async () => {
    const [{ places }, { machineLines }, { readSecrets }] = [await load('places'), await load('doctor/machine'), await load('secrets')];
    const at = places(path.join(folder, 'open'));
    readSecrets(at, env);
    const line = async () => (await lines(machineLines(at))).find(({ what }) => /others|Others/.test(what))!;
    expect((await line()).state).toBe('ok');
    chmodSync(at.secrets, 0o644);
    expect(await line()).toEqual({ state: 'look', what: `Others on this machine may look into ${at.secrets}`, todo: `chmod go-rwx ${at.secrets}` });
  });
});

describe('the doctor knows that a restored house sends nothing', () => {
  it('says so until somebody has said that it is the real one', async () => {
    const told = async () => (await lines((await load('doctor/database'))['sending'](database.urls.worker))).map(({ state, what }) => `${state}: ${what}`);
    const { rows: [{ id }] } = await database.admin.query("insert into organisations (id, name, created_at) values (gen_random_uuid(), 'Open Door', now()) returning id");
    expect(await told()).toEqual([]);
    await database.admin.query("update organisations set sending_held_since = '2026-11-02T15:00:00Z' where id = $1", [id]);
    expect(await told()).toEqual(['look: Nothing is sent: this was restored from a backup (2026-11-02 15:00 UTC)']);
  });
});

describe('the doctor knows the way out for mail', () => {
  const server = new MailServer();
  afterAll(() => server.stop());
  const told = async (env: Record<string, string>) => (await lines((await load('doctor/mail'))['mailLines'](null, env))).map(({ state, what }) => `${state}: ${what}`);
  const MAIL_FROM = 'office@open-door.example';

  it('comes as far as signing in, and sends nothing', async () => {
    let begun = 0;
    await server.start({ authOptional: false, allowInsecureAuth: true, onAuth: ({ username, password }, _session, done) => (username === 'office' && password === 'kettle' ? done(null, { user: username }) : done(new Error('no'))), onMailFrom: (_from, _session, done) => { begun += 1; done(); } });
    const at = (who: string) => server.url.replace('//', `//${who}@`);
    expect(await told({ SMTP_URL: at('office:kettle'), MAIL_FROM })).toEqual([`ok: The mail server 127.0.0.1:${server.port} answers and lets us in (SMTP_URL)`]);
    expect(await told({ SMTP_URL: at('office:teapot'), MAIL_FROM })).toEqual([`broken: The mail server 127.0.0.1:${server.port} does not take the name and password in SMTP_URL`]);
    expect([begun, server.arrived]).toEqual([0, []]);
    await server.stop();
    expect(await told({ SMTP_URL: at('office:kettle'), MAIL_FROM })).toEqual([`broken: The mail server 127.0.0.1:${server.port} does not answer`]);
  });

  it('says what is missing, and what has no safe connection, never with a password', async () => {
    expect(await told({})).toEqual(['ok: No mail goes out (SMTP_URL is not set): links are shown to who invites']);
    expect(await told({ SMTP_URL: 'smtp://me:secret@127.0.0.1' })).toEqual(['broken: SMTP_URL is set and MAIL_FROM is not']);
    expect(await told({ MAIL_FROM })).toEqual(['broken: MAIL_FROM is set and SMTP_URL is not']);
    expect(await told({ SMTP_URL: 'mail.example.org', MAIL_FROM })).toEqual(['broken: SMTP_URL is not an address of a mail server']);
    await server.start();
    expect(await told({ SMTP_URL: server.url.replace('smtp:', 'smtps:').replace('//', '//me:secret@'), MAIL_FROM })).toEqual([expect.stringMatching(/^broken: The mail server 127\.0\.0\.1:\d+ (offers no safe connection|does not answer)(?!.*secret)/)]);
  });
});
