import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '#peerhouse/testing';

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
