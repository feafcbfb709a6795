import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { testStaffApi, type TestStaffApi } from '#peerhouse/testing';
import { aRowInEachTable } from '../../../libs/testing/test/a-row-in-each-table.js';

/** The launcher is plain JavaScript; it brings no types. */
const load = async (name: string): Promise<Record<string, any>> => import(path.join(process.cwd(), 'apps/launcher', `${name}.mjs`)) as Promise<Record<string, any>>;

let api: TestStaffApi;
let launcher: Record<string, any>;
const folders: string[] = [];

beforeAll(async () => {
  api = await testStaffApi();
  launcher = { ...(await load('keyring')), ...(await load('doctor/keyring')), ...(await load('places')) };
});
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }); });
afterAll(() => api.close());

function installation() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerhouse-spec-'));
  folders.push(folder);
  const at = launcher['places'](path.join(folder, 'data'));
  const env = { KEYS_FOLDER: path.join(folder, 'keys') };
  return { at, env, ...launcher['keyringPlaces'](at, env) as { file: string; copy: string } };
}
const nothing = { keks: [], peppers: [] };

describe('the keyring of an installation', () => {
  it('is made with the first start, with its copy, for its owner alone', async () => {
    const { at, env, file, copy } = installation();
    expect(await launcher['readyKeyring'](at, api.database.urls.worker, env)).toBe(true);
    for (const place of [file, copy]) expect(statSync(place).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(copy, 'utf8'));
    const before = readFileSync(file, 'utf8');
    expect(await launcher['readyKeyring'](at, api.database.urls.worker, env)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('is put back from its copy; one that cannot be read counts as missing', async () => {
    const { at, env, file, copy } = installation();
    await launcher['readyKeyring'](at, api.database.urls.worker, env);
    for (const spoil of [() => rmSync(file), () => writeFileSync(file, '{"keks":')]) {
      spoil();
      expect(await launcher['readyKeyring'](at, api.database.urls.worker, env)).toBe(true);
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(copy, 'utf8'));
    }
  });

  it('is never made anew over rows that were sealed under the one that is missing', async () => {
    const open = await api.given.organisation();
    await aRowInEachTable(api.database.admin, open, api.clock.now());
    try {
      const { at, env, file, copy } = installation();
      expect(await launcher['readyKeyring'](at, api.database.urls.worker, env)).toBe(false);
      expect([existsSync(file), existsSync(copy)]).toEqual([false, false]);
    } finally {
      await api.database.admin.query('delete from guest_accounts');
    }
  });
});

describe('the doctor', () => {
  const linesOf = (at: unknown, rows: unknown, env: unknown, now?: Date) => [...launcher['keyringLines'](at, rows, env, now)].map(({ state, what }: { state: string; what: string }) => `${state}: ${what.replaceAll(/ ?\(?\/\S+/g, '')}`);

  it('is told by the database which keys its rows name, of every table that names one', async () => {
    const open = await api.given.organisation();
    await aRowInEachTable(api.database.admin, open, api.clock.now());
    const { default: pg } = await import('pg');
    const worker = new pg.Client({ connectionString: api.database.urls.worker });
    await worker.connect();
    try {
      expect((await launcher['numbersInRows'](worker))).toMatchObject({ keks: expect.arrayContaining([1]), peppers: [1] });
    } finally {
      await worker.end();
      await api.database.admin.query('delete from guest_accounts');
    }
  });

  it('says when the keyring is missing, behind its rows, old, readable by others, or without a copy on another disk', () => {
    const { at, env, file, copy } = installation();
    expect(linesOf(at, nothing, env)).toEqual(['ok: There is no keyring yet, and nothing was sealed: npm start makes one']);
    expect(linesOf(at, { keks: [1], peppers: [1] }, env)).toEqual(['broken: The keyring is missing or cannot be read:']);
    launcher['writeKeyring'](file, launcher['newKeyring'](new Date('2026-11-02T00:00:00Z')));
    expect(linesOf(at, { keks: [1, 4], peppers: [1, 2] }, env, new Date('2026-11-02T20:00:00Z'))).toEqual([
      'broken: Rows were sealed under what the keyring has not: key 4, pepper 2', 'look: The keyring has no copy: without it no passphrase of a guest opens']);
    launcher['writeKeyring'](copy, launcher['newKeyring']());
    chmodSync(file, 0o644);
    expect(linesOf(at, { keks: [1], peppers: [1] }, env, new Date('2026-11-05T01:00:00Z'))).toEqual([
      'ok: The keyring has every key that a row names (its newest is number 1)', "look: The keyring's newest key is 3 days old: its night did not come round",
      'look: Others on this machine may read the keyring:', "look: The keyring's copy is not the keyring:"]);
    chmodSync(file, 0o600);
    launcher['writeKeyring'](copy, launcher['readKeyring'](file));
    expect(linesOf(at, nothing, env, new Date('2026-11-02T20:00:00Z'))[1]).toMatch(/^look: The keyring's copy lies on the disk of the data folder/);
  });
});
