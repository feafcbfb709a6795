import type pg from 'pg';
import { testStaffApi, type GivenOrganisation, type TestStaffApi } from '#peerhouse/testing';
import { aRowInEachTable, type MadeRows } from './a-row-in-each-table.js';
import { forWhom } from './for-whom.js';

/**
 * Each row-level policy of the database is taken away, one at a time, and a probe that knows nothing of the policies has
 * to notice. Everything happens inside transactions that are rolled back.
 */

type DatabaseRole = 'staff' | 'guest' | 'worker' | 'owner';
interface Context { organisation: string; services?: string; shift?: string; guest?: string; guest_account?: string; secret?: string; administrator?: string }
/** Rows that one who stands there must not reach: to see, or to write. */
interface Closed { words: string; rows: string; see: boolean; write: boolean }
interface Standing { words: string; context: Context; own: string; closed: Closed[] }
interface Policy { name: string; table: string; role: DatabaseRole; see: string | null; write: string | null; command: string }

/** Policies that let one of our own roles at every organisation's rows, each with its reason. */
const seesEverything: Record<string, string> = {
  services_worker: 'counts the nights of every house', charter_versions_worker: 'counts by the charter in force', charter_withdrawals_worker: 'counts by the charter in force', spaces_worker: 'counts spaces',
  stays_worker: 'lets expected guests’ spaces go', claims_worker: 'lets holds go', enquiries_worker: 'lets holds go', facts_worker: 'adds up the nights', outbox_worker: 'carries events',
  accounts_worker: 'looks for accounts that are due to end', audit_heads_worker: 'writes the anchors', mails_worker: 'sends what waits',
  forgettings_worker: 'writes receipts',
  ...Object.fromEntries(['guests', 'guest_names', 'guest_codes', 'guest_sessions', 'stay_hopes', 'closing_versions', 'enquiry_people', 'voices', 'handover_lines', 'handover_reads', 'emergency_calls', 'deviations', 'reviews', 'sessions', 'one_time_links',
    'guest_accounts', 'guest_account_guests', 'guest_locks', 'guest_devices', 'guest_handovers', 'guest_events'].flatMap((table) => [
    [`${table}_worker_finds`, 'looks for what is due to be forgotten, by ids and dates alone'], [`${table}_worker_erases`, 'forgets'],
  ])),
  guest_sessions_worker_unties: 'takes a forgotten guest out of a sign-in', lock_shares_worker: 'seals them anew each night, with a key that is in no database',
  house_keys_worker: 'seals them anew each night, and takes those out whose share has ended', card_keys_worker: 'the same', plan_suggestions_worker: 'the same',
  plan_grants_worker: 'ends shares whose time has come', plan_looks_worker: 'forgets',
  ...Object.fromEntries(['peers', 'peers_away', 'peer_places', 'companionships', 'companionship_wishes', 'matches', 'meeting_series', 'kept_apart', 'match_news', 'calendar_feeds'].map((table) => [`${table}_worker`, 'says early words, works out waits, brings peers back, forgets'])),
  ...Object.fromEntries(['follow_ups', 'follow_up_ways', 'follow_up_never', 'follow_up_not_from', 'check_ins', 'follow_up_messages', 'check_in_words'].map((table) => [`${table}_worker`, 'plans, sends, settles, forgets'])),
  follow_ups_owner: 'finds whose number wrote back, before it is known where', follow_up_ways_owner: 'the same', follow_up_messages_owner: 'the same',
  organisations_worker: 'looks who may not send', organisations_owner_holds: 'holds all that was restored',
  organisations_owner: 'the launcher asks whether there is any', audit_owner: 'links the chain', audit_chain_owner: 'links the chain', audit_heads_owner: 'links the chain',
};

let api: TestStaffApi;
let admin: pg.Client;
let open: GivenOrganisation;
let other: GivenOrganisation;
let made: MadeRows;
let inOtherHouse: MadeRows;
let policies: Policy[];
let tables: string[];
const columns = new Map<string, string[]>();
const granted = new Set<string>();

beforeAll(async () => {
  api = await testStaffApi();
  ({ admin } = api.database);
  [open, other] = [await api.given.organisation(), await api.given.organisation()];
  made = await aRowInEachTable(admin, open, api.clock.now());
  inOtherHouse = await aRowInEachTable(admin, { ...open, house: open.houses[1]! }, api.clock.now());
  await aRowInEachTable(admin, other, api.clock.now());
  policies = (await admin.query<Policy>(
    `select policyname as name, format('%I.%I', schemaname, tablename)::regclass::text as table, replace(roles[1], 'peerhouse_', '') as role, qual as see, with_check as write, cmd as command
     from pg_policies where schemaname in ('public', 'keys') order by 1`)).rows;
  tables = (await admin.query<{ name: string }>("select oid::regclass::text as name from pg_class where relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and relrowsecurity order by 1")).rows.map(({ name }) => name);
  const { rows } = await admin.query<{ table: string; column: string; grants: string[] }>(
    `select c.oid::regclass::text as table, a.attname as column, array(select role || ' ' || verb from unnest($1::text[]) role, unnest(array['select', 'insert', 'update']) verb
        where has_column_privilege('peerhouse_' || role, c.oid, a.attnum, verb) and not (verb = 'update' and a.attidentity = 'a')
        union all select role || ' delete' from unnest($1::text[]) role where has_table_privilege('peerhouse_' || role, c.oid, 'delete')) as grants
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.oid::regclass::text = any($2) order by a.attnum`, [['staff', 'guest', 'worker', 'owner'], tables]);
  for (const { table, column, grants } of rows) {
    columns.set(table, [...(columns.get(table) ?? []), column]);
    for (const grant of grants) granted.add(`${grant} ${table}`).add(`${grant} ${table}.${column}`);
  }
});
afterAll(() => api.close());

const may = (role: DatabaseRole, verb: 'select' | 'insert' | 'update' | 'delete', where: string) => granted.has(`${role} ${verb} ${where}`);
const columnsFor = (role: DatabaseRole, verb: 'insert' | 'update', table: string) => columns.get(table)!.filter((column) => may(role, verb, `${table}.${column}`));

/** Rows of a guest's account, which know no house; null for a table of houses. A code's event names the guest it was made for. */
function ofTheAccount(table: string): string | null {
  if (table === 'guest_events') return `(account_id is not distinct from '${made.accountId}' or guest_id is not distinct from '${made.guestId}')`;
  if (table === 'guest_accounts') return `id = '${made.accountId}'`;
  if (['guest_locks', 'guest_devices', 'guest_account_guests'].includes(table)) return `account_id = '${made.accountId}'`;
  return ['guest_handovers', 'keys.lock_shares'].includes(table) ? `vault_id = '${made.vaultId}'` : ofThePlan(table, made);
}

/** Rows of a guest's plans, by ids: they are shared with the house in which the guest is. Null for any other table. */
function ofThePlan(table: string, { vaultId, accountId, grantIds }: MadeRows): string | null {
  if (['plan_vaults', 'plan_versions', 'plan_grants', 'plan_looks'].includes(table)) return `vault_id = '${vaultId}'`;
  if (['keys.house_keys', 'keys.card_keys'].includes(table)) return `grant_id in ('${grantIds.join("', '")}')`;
  return ['plan_suggestions', 'plan_barred'].includes(table) ? `account_id = '${accountId}'` : null;
}

/** Where a role stands, and which rows of the table are then not for it. */
function standingsOf(role: DatabaseRole, table: string): Standing[] {
  const house = open.house.id;
  const inTable = (organisation: string) => (table === 'organisations' ? `id = '${organisation}'` : `organisation_id = '${organisation}'`);
  const ofHouse = (id: string) => ofThePlan(table, id === house ? made : inOtherHouse) ?? (columns.get(table)!.includes('service_id') ? `${inTable(open.id)} and service_id = '${id}'` : inTable(open.id));
  const elsewhere: Closed = { words: 'of another organisation', rows: inTable(other.id), see: true, write: true };
  const organisation = open.id;
  if (role === 'worker') return [{ words: role, context: { organisation }, own: inTable(open.id), closed: [elsewhere] }];
  if (role === 'owner') {
    // Functions of the owner's end guests' sign-ins for those on shift, and say what they need of a guest's account: in their house and no other.
    const notOfTheShift: Closed = { words: 'of another house', rows: ofHouse(open.houses[1]!.id), see: ['guest_sessions', 'guest_account_guests', 'plan_grants', 'stays'].includes(table), write: ['guest_sessions', 'plan_barred'].includes(table) };
    return [{ words: role, context: { organisation, shift: house }, own: ofHouse(house), closed: [elsewhere, notOfTheShift] }];
  }
  if (role === 'guest') {
    const context = { organisation, guest: made.guestId, guest_account: made.accountId, secret: `code ${house}` };
    const ofAccount = ofTheAccount(table);
    if (ofAccount) {
      const other: Closed = { words: 'of another guest', rows: `${inTable(organisation)} and not (${ofAccount})`, see: true, write: true };
      return [{ words: 'a guest', context, own: `${inTable(organisation)} and ${ofAccount}`, closed: [elsewhere, other] }];
    }
    const theirs = ['guests', 'guest_names', 'guest_codes', 'guest_sessions', 'stays', 'account_roles', 'accompanying', 'claims', 'enquiries', 'enquiry_people', 'guest_messages', 'guest_notes', 'handover_lines', 'stay_hopes', 'voices', 'companionships', 'follow_ups', 'follow_up_ways', 'follow_up_never', 'follow_up_not_from', 'check_ins', 'follow_up_messages'].includes(table);
    // Of these a guest reads no column that names the house.
    const others: Record<string, string> = { claims: `stay_id = '${inOtherHouse.stayId}'`, voices: `enquiry_id = '${inOtherHouse.enquiryId}'` };
    const otherGuest: Closed = { words: 'of another guest', rows: others[table] ?? ofHouse(open.houses[1]!.id), see: theirs, write: theirs };
    return [{ words: 'a guest', context, own: ofHouse(house), closed: [elsewhere, otherGuest] }];
  }
  const { read, write } = forWhom[table]!;
  const otherHouse: Closed = { words: 'of another house', rows: ofHouse(open.houses[1]!.id), see: read !== 'organisation', write: write !== 'organisation' && write !== 'nobody' };
  const ownHouse: Closed = { words: 'of the own house', rows: ofHouse(house), see: read === 'on shift', write: write === 'on shift' };
  const worker = { organisation, services: `{${house}}`, administrator: 'true' };
  return [
    { words: 'on shift', context: { ...worker, shift: house }, own: ofHouse(house), closed: [elsewhere, otherHouse] },
    { words: 'off shift', context: worker, own: ofHouse(house), closed: [elsewhere, ownHouse] },
  ];
}

/** One statement as that role in that context, taken back: how many rows, or the SQLSTATE of the refusal. */
async function attempt(role: DatabaseRole, context: Context, text: string, values: unknown[] = []): Promise<number | string> {
  await admin.query('savepoint attempt');
  try {
    for (const [key, value] of Object.entries(context)) await admin.query('select set_config($1, $2, true)', [`app.${key}`, value]);
    await admin.query(`set local role peerhouse_${role}`);
    return (await admin.query(text, values)).rowCount ?? 0;
  } catch (problem) {
    return (problem as { code: string }).code;
  } finally {
    await admin.query('rollback to savepoint attempt');
  }
}

const refused = '42501';
/** Nothing was reached, or the database refused; any other error comes from behind the policy. */
const kept = (outcome: number | string): boolean => outcome === 0 || outcome === refused;

/** What that role reaches of a table that it should not. */
async function reached(role: DatabaseRole, table: string): Promise<string[]> {
  const found: string[] = [];
  for (const { words, context, own, closed } of standingsOf(role, table)) {
    for (const { words: whose, rows, see, write } of closed) {
      const { rows: [example] } = await admin.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t where ${rows} limit 1`);
      if (!example && (see || write)) throw new Error(`there is no row ${whose} in ${table} to look for: a-row-in-each-table.ts`);
      const say = (verb: string, outcome: number | string) => { if (!kept(outcome)) found.push(`${words}: ${verb} ${table} ${whose}`); };
      const copy = (names: string[]) => `select ${names.join(', ')} from jsonb_populate_record(null::${table}, $1)`;
      if (see && may(role, 'select', table)) say('sees', await attempt(role, context, `select 1 from ${table} where ${rows}`));
      if (!write) continue;
      const [changed, added] = [columnsFor(role, 'update', table), columnsFor(role, 'insert', table)];
      if (changed.length && may(role, 'select', table)) say('changes', await attempt(role, context, `update ${table} set ${changed.at(-1)} = ${changed.at(-1)} where ${rows}`));
      if (may(role, 'delete', table)) say('removes', await attempt(role, context, `delete from ${table} where ${rows}`));
      if (added.length) say('adds to', await attempt(role, context, `insert into ${table} (${added.join(', ')}) overriding system value ${copy(added)}`, [example!.row]));
      if (changed.includes('organisation_id')) say('turns into one', await attempt(role, context, `update ${table} set (${changed.join(', ')}) = (${copy(changed)}) where ${own} and not (${rows})`, [example!.row]));
    }
  }
  return found;
}

/** What the probe finds after that change of the database, which is taken back. */
async function after(change: string, role: DatabaseRole, table: string): Promise<string[]> {
  await admin.query('begin');
  try {
    await admin.query(change);
    return await reached(role, table);
  } finally {
    await admin.query('rollback');
  }
}

/** What is found only after the change. */
async function noticed(change: string, role: DatabaseRole, table: string): Promise<boolean> {
  const before = new Set(await after('select 1', role, table));
  return (await after(change, role, table)).some((words) => !before.has(words));
}

const knownToSeeAll = (role: DatabaseRole, table: string) => policies.some((one) => one.table === table && one.role === role && one.name in seesEverything);
const probed = () => tables.flatMap((table) => (['staff', 'guest', 'worker', 'owner'] as const).map((role) => ({ role, table }))).filter(({ role, table }) => !knownToSeeAll(role, table));

describe('the probe', () => {
  it('knows every table under row-level security, and every policy that lets at everything', () => {
    expect(tables).toEqual(Object.keys(forWhom).sort());
    expect(policies.filter(({ see, write }) => see === 'true' || (see === null && write === 'true')).map(({ name }) => name).sort()).toEqual(Object.keys(seesEverything).sort());
  });

  it('reaches nothing that is not for it, as any role of the database', async () => {
    const found: string[] = [];
    for (const { role, table } of probed()) found.push(...(await after('select 1', role, table)).map((words) => `${role}, ${words}`));
    expect(found).toEqual([]);
  });
});

describe('a policy', () => {
  const mutants = (one: Policy): [string, string][] => {
    const replaced = (see: string | null, write: string | null) =>
      `alter policy ${one.name} on ${one.table}${see === null ? '' : ` using (${see})`}${write === null ? '' : ` with check (${write})`}`;
    const ours = one.table === 'organisations' ? 'id = app_organisation()' : 'organisation_id = app_organisation()';
    const list: [string, string][] = [['taken away', replaced(one.command === 'INSERT' ? null : 'true', ['SELECT', 'DELETE'].includes(one.command) ? null : 'true')]];
    const reads = ['ALL', 'SELECT'].includes(one.command) && may(one.role, 'select', one.table);
    // A changed row is held to what may be read as well, so what may be written counts by itself for new rows alone.
    const writes = one.write !== null && ['ALL', 'INSERT'].includes(one.command) && may(one.role, 'insert', one.table);
    if (reads) list.push(['taken away for reading', replaced('true', null)]);
    if (writes) list.push(['taken away for writing', replaced(null, 'true')]);
    const narrow = (text: string | null) => /app_services|app_shift|app_guest/.test(text ?? '');
    if (reads && narrow(one.see)) list.push(['for the whole organisation to read', replaced(ours, null)]);
    if (writes && narrow(one.write)) list.push(['for the whole organisation to write', replaced(null, ours)]);
    return list;
  };

  it('that is taken away, in whole or in part, is noticed, whichever it is', async () => {
    const unnoticed: string[] = [];
    let tried = 0;
    for (const one of policies.filter(({ name }) => !(name in seesEverything))) {
      for (const [words, change] of mutants(one)) {
        tried += 1;
        if (!(await noticed(change, one.role, one.table))) unnoticed.push(`${one.name} ${words}`);
      }
    }
    process.stdout.write(`row-level security: ${policies.length} policies, ${tried} mutants, ${tried - unnoticed.length} noticed\n`);
    expect(unnoticed).toEqual([]);
  });
});

describe('row-level security of a table', () => {
  it('that is switched off is noticed', async () => {
    const unnoticed: string[] = [];
    for (const table of tables) {
      const roles = (['staff', 'guest'] as const).filter((role) => policies.some((one) => one.table === table && one.role === role));
      for (const role of roles) if (!(await noticed(`alter table ${table} disable row level security`, role, table))) unnoticed.push(`${table} as ${role}`);
    }
    expect(unnoticed).toEqual([]);
  });

  it('that is not forced on its owner any more is noticed', async () => {
    const unnoticed: string[] = [];
    for (const table of tables.filter((name) => !knownToSeeAll('owner', name))) {
      if (!(await noticed(`alter table ${table} no force row level security`, 'owner', table))) unnoticed.push(table);
    }
    expect(unnoticed).toEqual([]);
  });
});
