import { strFromU8, unzipSync } from 'fflate';
import { testStaffApi, type GivenOrganisation, type Persona, type TestStaffApi } from '#peerhouse/testing';
import { aRowInEachTable } from '../../testing/test/a-row-in-each-table.js';
import { OrganisationExport } from '../src/organisation-export.service.js';

let api: TestStaffApi;
let open: GivenOrganisation;

beforeAll(async () => {
  api = await testStaffApi();
  open = await api.given.organisation();
  await aRowInEachTable(api.database.admin, open, api.clock.now());
  await api.database.admin.query("update services set name = '=1+1' where id = $1", [open.houses[1]!.id]);
  await api.database.admin.query(
    "insert into facts (organisation_id, service_id, charter_version_id, what, day, written_on, n) select $1, $2, $3, 'night_used', date '2026-01-01' + g % 300, date '2026-01-01' + g % 300, 1 from generate_series(1, 1234) g", [open.id, open.house.id, open.house.charterVersionId]);
  await api.database.admin.query("insert into facts (organisation_id, service_id, charter_version_id, what, day, written_on, n) values ($1, $2, $3, 'night_used', '2026-02-01', '2026-02-03', -1)", [open.id, open.house.id, open.house.charterVersionId]);
});
afterAll(() => api.close());

const ask = (who: Persona | null, headers: Record<string, string> = {}) =>
  fetch(`${api.address}/download/organisation.zip`, { headers: { ...(who ? { cookie: `__Host-peerhouse-staff=${who.secret}` } : {}), ...headers } });

async function copy(who = open.as.administrator): Promise<Record<string, string>> {
  const answer = await ask(who);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/zip', 'no-store']);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="peerhouse-2026-11-02.zip"');
  return Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer()))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const lines = (text: string) => text.trimEnd().split('\r\n');
const count = async (text: string, values: unknown[] = []) => (await api.database.admin.query(`select count(*)::int as n from ${text}`, values)).rows[0].n as number;

describe('the copy of everything', () => {
  let files: Record<string, string>;
  beforeEach(async () => { files = await copy(); });

  it('holds every row of the organisation, in one file a table, and no row of another', async () => {
    for (const { table, file } of api.get(OrganisationExport).tables) {
      const own = table === 'organisations' ? 'organisations where id = $1' : `${table} where organisation_id = $1`;
      const rows = await count(own, [open.id]);
      expect([file, lines(files[`${file}.csv`]!).length - 1]).toEqual([file, rows]);
      expect([file, rows > 0]).toEqual([file, true]);
    }
    const whole = Object.values(files).join('\n');
    const { organisationId, accountId, house } = open.as.otherOrganisation;
    for (const foreign of [organisationId, accountId, house, 'Farid']) expect(whole).not.toContain(foreign);
    expect(lines(files['counts.csv']!)).toHaveLength(1 + await count('facts where organisation_id = $1', [open.id]));
  });

  it('holds no name, number or word of a guest, and nothing one could sign in with', async () => {
    const whole = Object.values(files).join('\n');
    for (const [table, column] of [['guest_names', 'called'], ['enquiry_people', 'called'], ['enquiry_people', 'reach'], ['stay_hopes', 'hopes'], ['accounts', 'password_hash'], ['sessions', 'token_hash'], ['one_time_links', 'token_hash'], ['guest_codes', 'code_hash'], ['guest_sessions', 'token_hash']] as const) {
      const { rows } = await api.database.admin.query<{ secret: string }>(`select ${column} as secret from ${table} where organisation_id = $1 and ${column} is not null`, [open.id]);
      expect([table, rows.length > 0]).toEqual([table, true]);
      for (const { secret } of rows) expect([table, column, new RegExp(`(^|[",])${secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[",])`, 'm').test(whole)]).toEqual([table, column, false]);
    }
    expect(Object.keys(files)).not.toContain('guest_names.csv');
  });

  it('explains every column, and says what is left out and why', () => {
    const dictionary = files['data-dictionary.csv']!;
    for (const { file, columns } of api.get(OrganisationExport).tables) {
      expect(lines(files[`${file}.csv`]!)[0]).toBe(Object.keys(columns).join(','));
      for (const column of Object.keys(columns)) expect(dictionary).toContain(`${file}.csv,${column},`);
    }
    expect(dictionary).toContain('people.csv,password_hash,Not in this copy: a secret');
    expect(dictionary).toContain('guest_names,,Not in this copy: names are for those on shift');
    expect(files['about.txt']).toContain('2026-11-02T15:00:00.000Z');
  });

  it('runs nothing in a spreadsheet', () => {
    expect(files['services.csv']).toContain(",'=1+1,");
  });

  it('keeps numbers below nought, which corrections are counted with', () => {
    expect(files['counts.csv']).toContain(',-1,');
    expect(files['counts.csv']).not.toContain("'");
  });

  it('leaves a line in the audit each time, which is in it', async () => {
    const { rows } = await api.database.admin.query("select account_id, about_id from audit where what = 'organisation.exported' order by id desc limit 1");
    expect(rows).toEqual([{ account_id: open.as.administrator.accountId, about_id: open.id }]);
    expect(files['audit.csv']).toContain('organisation.exported');
  });
});

describe('every column of every table', () => {
  it('goes out or is named as left out, with the reason (a new one wants a line in its context’s *.export.ts)', async () => {
    const { tables, leftOut } = api.get(OrganisationExport);
    const { rows } = await api.database.admin.query<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'bullmq')
         and (c.relname = 'organisations' or exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id'))`);
    const named = (one: { table: string; column: string }) => {
      const table = tables.find((each) => each.table === one.table);
      return table ? one.column in table.columns || one.column in (table.stays ?? {}) : one.table in leftOut;
    };
    expect(rows.filter((one) => !named(one)).map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    const there = new Set(rows.map(({ table, column }) => `${table}.${column}`));
    expect(tables.flatMap(({ table, columns, stays = {} }) => Object.keys({ ...columns, ...stays }).map((column) => `${table}.${column}`)).filter((one) => !there.has(one))).toEqual([]);
  });
});

describe('who may take it', () => {
  it('is administrators alone, of their own organisation, from our own pages', async () => {
    const { administrator, peerWorker, secondPeer, houseLead, coordinator, rightsOfficer, otherHouse, otherOrganisation } = open.as;
    await peerWorker.startShift();
    const status = async (who: Persona | null, headers?: Record<string, string>) => (await ask(who, headers)).status;
    for (const who of [peerWorker, secondPeer, houseLead, coordinator, rightsOfficer, otherHouse]) expect([who.called, await status(who)]).toEqual([who.called, 404]);
    expect(await status(null)).toBe(401);
    expect(await status(administrator, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status(administrator, { 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect((await copy(otherOrganisation))['organisation.csv']).not.toContain(open.id);
    expect(await count("audit where what = 'organisation.exported' and account_id = any($1)", [[peerWorker, houseLead, coordinator].map((who) => who.accountId)])).toBe(0);
  });

  it('is one at a time; one that was broken off lets go', async () => {
    const exporting = api.get(OrganisationExport);
    const ctx = open.as.administrator.ctx();
    let begun: () => void;
    let letGo: () => void;
    const beginning = new Promise<void>((resolve) => { begun = resolve; });
    const end = new Promise<void>((resolve) => { letGo = resolve; });
    const first = exporting.take(ctx, async () => { begun(); await end; throw new Error('the download was broken off'); });
    await beginning;
    expect((await ask(open.as.administrator)).status).toBe(409);
    letGo!();
    await expect(first).rejects.toThrow('broken off');
    expect(Object.keys(await copy())).toContain('stays.csv');
  });

  it('is nobody while it cannot be written down', async () => {
    await api.database.admin.query('revoke insert on audit from peerhouse_staff');
    const answer = await ask(open.as.administrator).finally(() => api.database.admin.query('grant insert on audit to peerhouse_staff'));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/audit|permission|denied/);
  });
});
