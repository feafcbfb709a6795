import pg from 'pg';
import { testStaffApi, type GivenOrganisation, type TestStaffApi } from '#peerhouse/testing';
import { aRowInEachTable, type MadeRows } from './a-row-in-each-table.js';
import { forWhom, type Whom } from './for-whom.js';

/** Who of the organisation sees a house's rows of a table, straight in SQL: the second lock under every service. */
const seenBy: Record<string, Whom> = Object.fromEntries(Object.entries(forWhom).map(([table, { read }]) => [table, read]));

interface Context { organisation?: string; account?: string; services?: string[]; shift?: string; guest?: string; guest_account?: string; secret?: string; email?: string; administrator?: boolean }

let api: TestStaffApi;
let open: GivenOrganisation;
let rows: MadeRows;
let asStaff: pg.Client;
let asGuest: pg.Client;
let tables: string[];

beforeAll(async () => {
  api = await testStaffApi();
  open = await api.given.organisation();
  rows = await aRowInEachTable(api.database.admin, open, api.clock.now());
  [asStaff, asGuest] = [new pg.Client({ connectionString: api.database.urls.staff }), new pg.Client({ connectionString: api.database.urls.guest })];
  await Promise.all([asStaff.connect(), asGuest.connect()]);
  tables = (await api.database.admin.query<{ name: string }>(
    `select distinct c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and c.relkind in ('r', 'p', 'm') and (a.attname = 'organisation_id' or c.relname = 'organisations') order by 1`)).rows.map(({ name }) => name);
});
afterAll(async () => {
  await Promise.all([asStaff.end(), asGuest.end()]);
  await api.close();
});

/** Runs one statement in a transaction with that context, and takes it back. Rows, or the SQLSTATE of the refusal. */
async function within(client: pg.Client, context: Context, text: string): Promise<Record<string, unknown>[] | string> {
  await client.query('begin');
  try {
    const values: [string, string][] = Object.entries({ ...context, ...(context.services ? { services: `{${context.services.join(',')}}` } : {}) }).map(([key, value]) => [`app.${key}`, String(value)]);
    for (const [key, value] of values) await client.query('select set_config($1, $2, true)', [key, value]);
    return (await client.query(text)).rows;
  } catch (problem) {
    return (problem as { code: string }).code;
  } finally {
    await client.query('rollback');
  }
}

const forbidden = '42501';
const count = async (client: pg.Client, context: Context, table: string, where = 'true'): Promise<number> => {
  const answer = await within(client, context, `select count(*)::int as n from ${table} where ${where}`);
  if (typeof answer !== 'string') return answer[0]!['n'] as number;
  expect(answer).toBe(forbidden);
  return 0;
};
/** Rows of the first organisation; those of a house are the first house's. */
const oursIn = (table: string) => (table === 'organisations' ? `id = '${open.id}'` : `organisation_id = '${open.id}'`);

describe('every table with an organisation', () => {
  it('is under forced row-level security, and has a row for these tests to hide', async () => {
    const { rows: without } = await api.database.admin.query("select relname from pg_class where oid::regclass::text = any($1) and not (relrowsecurity and relforcerowsecurity)", [tables]);
    expect(without).toEqual([]);
    expect(tables).toEqual(Object.keys(seenBy).sort());
    const empty = [];
    for (const table of tables) if ((await count(api.database.admin, {}, table, oursIn(table))) === 0) empty.push(table);
    expect(empty).toEqual([]);
  });

  it('shows nothing to either application without a context, nor with an empty one', async () => {
    for (const client of [asStaff, asGuest]) {
      for (const context of [{}, { organisation: '', services: [], shift: '', guest: '', guest_account: '', secret: '', email: '' }] as Context[]) {
        for (const table of tables) expect([table, await count(client, context, table)]).toEqual([table, 0]);
      }
    }
  });

  it('shows another organisation’s administrator on shift nothing of ours', async () => {
    const { organisationId, house } = open.as.otherOrganisation;
    for (const services of [[house], [house, open.house.id]]) {
      for (const shift of [house, open.house.id]) {
        for (const table of tables) expect([table, await count(asStaff, { organisation: organisationId, services, shift, administrator: true }, table, oursIn(table))]).toEqual([table, 0]);
      }
    }
  });

  it.each([['organisation'], ['its workers'], ['on shift'], ['nobody']] as const)('that is for "%s" is seen by just those', async (whom) => {
    const [first, second] = [open.house.id, open.houses[1]!.id];
    const organisation = open.id;
    const who: [Context, boolean][] = [
      [{ organisation, services: [first], shift: first }, whom !== 'nobody'],
      [{ organisation, services: [first] }, whom === 'organisation' || whom === 'its workers'],
      [{ organisation, services: [second], shift: second }, whom === 'organisation'],
      [{ organisation, administrator: true }, whom === 'organisation'],
    ];
    for (const table of tables.filter((name) => seenBy[name] === whom)) {
      for (const [context, sees] of who) expect([table, context, (await count(asStaff, context, table, oursIn(table))) > 0]).toEqual([table, context, sees]);
    }
  });
});

describe('the tables of a house’s work', () => {
  /** Rows that nobody changes. */
  const addedToAlone = ['guests', 'closing_versions'];
  const work = Object.keys(seenBy).filter((table) => seenBy[table] === 'its workers' && forWhom[table]!.write === 'on shift' && !addedToAlone.includes(table));
  /** A column that may be changed, where it is not all of them. */
  const changed: Record<string, string> = { emergency_calls: 'told', deviations: 'told' };

  it.each(work)('%s is changed by those on shift alone', async (table) => {
    const [first, second] = [open.house.id, open.houses[1]!.id];
    const column = changed[table] ?? 'organisation_id';
    const change = `update ${table} set ${column} = ${column} returning id`;
    expect(await within(asStaff, { organisation: open.id, services: [first, second], shift: first }, change)).toHaveLength(1);
    for (const context of [{ services: [first] }, { services: [first, second], shift: second }]) {
      expect(await within(asStaff, { organisation: open.id, ...context }, change)).toBe(forbidden);
    }
  });

  it('keep what was written: no update of facts or the audit, no delete of stays or enquiries, no change of an organisation', async () => {
    const context = { organisation: open.id, services: [open.house.id], shift: open.house.id, administrator: true };
    const never = ['update audit set what = null', 'delete from audit', 'update facts set n = 2', 'delete from facts', 'delete from stays', 'delete from accounts',
      'update organisations set name = name', 'delete from sessions', 'select * from outbox', 'truncate audit', 'update charter_versions set version = 2', 'select * from guest_sessions', 'delete from guest_notes', "update guest_notes set words = 'x'", 'delete from guest_messages', 'update guest_messages set day = day',
      'update emergency_calls set by_policy = true', 'delete from emergency_calls', 'update deviations set kind = kind', 'delete from deviations', 'update reviews set decided_by = closed_by', 'delete from reviews'];
    for (const text of never) expect([text, await within(asStaff, context, text)]).toEqual([text, forbidden]);
    // Only one that came from another house can be taken out again.
    expect(await within(asStaff, context, 'delete from enquiries returning id')).toEqual([]);
  });
});

describe('a programme', () => {
  it('shows who may not meet whom to its coordinator alone; whom a person asked for to no peer; and of places a peer their own', async () => {
    const { house, as: { coordinator, peerWorker, secondPeer } } = open;
    const stands = (account: string): Context => ({ organisation: open.id, account, services: [house.id], shift: house.id });
    const who = [stands(coordinator.accountId), stands(peerWorker.accountId), stands(secondPeer.accountId)] as const; // the desk, the peer who meets, and another
    const seen = async (table: string) => { const counts: number[] = []; for (const at of who) counts.push(await count(asStaff, at, table)); return counts; };
    expect(await seen(`kept_apart_in('${house.id}')`)).toEqual([1, 0, 0]);
    expect(await within(asStaff, who[0], `select kind, said_by from kept_apart_in('${house.id}')`)).toEqual([{ kind: 'not_again', said_by: 'peer' }]);
    expect(await count(asStaff, { ...who[0], services: [open.houses[1]!.id] }, `kept_apart_in('${house.id}')`)).toBe(0);
    expect(await count(asStaff, { ...who[0], organisation: open.as.otherOrganisation.organisationId }, `kept_apart_in('${house.id}')`)).toBe(0);
    for (const [table, expected] of [['kept_apart', [0, 1, 0]], ['companionship_wishes', [1, 0, 0]], ['likes_of_my_people()', [0, 1, 0]], ['peer_places', [1, 1, 0]], ['peers', [1, 1, 0]]] as const) expect([table, await seen(table)]).toEqual([table, expected]);
    const apart = (saidBy: string, kind: string) => `insert into kept_apart (organisation_id, service_id, companionship_id, peer_id, kind, said_by) select organisation_id, service_id, companionship_id, peer_id, '${kind}', '${saidBy}' from matches`;
    for (const [saidBy, kind, may] of [['person', 'said_no', [true, false]], ['coordinator', 'forbidden', [true, false]], ['peer', 'said_no', [true, true]], ['nobody', 'met', [true, true]]] as const) {
      for (const at of [0, 1] as const) expect([saidBy, at, await within(asStaff, who[at], apart(saidBy, kind))]).toEqual([saidBy, at, may[at] ? [] : forbidden]);
    }
    for (const at of [1, 2] as const) expect(await within(asStaff, who[at], `insert into peer_places (peer_id, place, organisation_id, service_id, match_id, covers) select peer_id, 2, organisation_id, service_id, id, true from matches union all select gen_random_uuid(), 2, '${open.id}', '${house.id}', gen_random_uuid(), true`)).toBe(forbidden);
  });
});

describe('a guest', () => {
  it('sees their own rows and nobody else’s, and no worker', async () => {
    const context = { organisation: open.id, guest: rows.guestId };
    const own = ['guests', 'guest_names', 'stays', 'guest_sessions', 'claims', 'stay_hopes', 'handover_lines', 'accompanying', 'guest_notes', 'guest_messages', 'follow_ups', 'follow_up_ways', 'follow_up_never', 'follow_up_not_from', 'check_ins', 'follow_up_messages'];
    for (const table of own) expect([table, await count(asGuest, context, table)]).toEqual([table, 1]);
    for (const table of own) {
      expect([table, await count(asGuest, { organisation: open.id, guest: '00000000-0000-4000-8000-000000000000' }, table)]).toEqual([table, 0]);
      expect([table, await count(asGuest, { organisation: open.as.otherOrganisation.organisationId, guest: rows.guestId }, table)]).toEqual([table, 0]);
    }
    // The code of an enquiry opens that enquiry's one voice.
    expect(await count(asGuest, { secret: `voice ${open.house.id}` }, 'enquiry_codes')).toBe(1);
    for (const table of ['accounts', 'account_roles', 'sessions', 'audit', 'shifts', 'enquiries', 'enquiry_people', 'voices', 'facts']) expect([table, await count(asGuest, context, table)]).toEqual([table, 0]);
  });
});

describe('a guest’s account', () => {
  const theirs = ['guest_accounts', 'guest_account_guests', 'guest_locks', 'guest_devices', 'guest_handovers', 'keys.lock_shares'];

  it('sees its own rows and nobody else’s', async () => {
    const context = { organisation: open.id, guest_account: rows.accountId };
    for (const table of theirs) expect([table, await count(asGuest, context, table)]).toEqual([table, 1]);
    // What happened with the account, and that a worker made a code for its guest.
    expect(await count(asGuest, context, 'guest_events')).toBe(2);
    for (const table of [...theirs, 'guest_events']) {
      expect([table, await count(asGuest, { organisation: open.id, guest_account: '00000000-0000-4000-8000-000000000000' }, table)]).toEqual([table, 0]);
      expect([table, await count(asGuest, { organisation: open.as.otherOrganisation.organisationId, guest_account: rows.accountId }, table)]).toEqual([table, 0]);
    }
  });

  it('is found by its name, and a lock by its vault, each with nothing beside it', async () => {
    expect(await count(asGuest, { organisation: open.id, secret: rows.signInName }, 'guest_accounts')).toBe(1);
    expect(await count(asGuest, { organisation: open.as.otherOrganisation.organisationId, secret: rows.signInName }, 'guest_accounts')).toBe(0);
    expect(await count(asGuest, { secret: rows.vaultId }, 'guest_locks')).toBe(1);
    for (const table of theirs.filter((name) => name !== 'guest_locks')) expect([table, await count(asGuest, { secret: rows.vaultId }, table)]).toEqual([table, 0]);
  });

  it('is nothing that staff read: not whether there is one, not by a stolen id', async () => {
    const context = { organisation: open.id, services: [open.house.id], shift: open.house.id, administrator: true, guest: rows.guestId, guest_account: rows.accountId, secret: rows.vaultId };
    for (const table of [...theirs, 'guest_events', 'guest_tries']) expect([table, await within(asStaff, context, `select * from ${table}`)]).toEqual([table, forbidden]);
  });
});

describe('phones that forget', () => {
  it('are marked by the guest application, which asks of one at a time; old marks go by the worker; nobody else does anything with them', async () => {
    await api.database.admin.query("insert into phones_that_forget values ('one mark', current_date)");
    const asWorker = new pg.Client({ connectionString: api.database.urls.worker });
    await asWorker.connect();
    const told = async (client: pg.Client, mark: string) => { const answer = await within(client, {}, `select phone_forgets('${mark}') as forgets`); return typeof answer === 'string' ? answer : answer[0]!['forgets']; };
    expect([await told(asGuest, 'one mark'), await told(asGuest, 'another'), await told(asStaff, 'one mark'), await told(asWorker, 'one mark')]).toEqual([true, false, forbidden, forbidden]);
    const acts = ['select * from phones_that_forget', "insert into phones_that_forget values ('two', current_date) on conflict do nothing", 'update phones_that_forget set since = since', 'delete from phones_that_forget'];
    const may = async (client: pg.Client) => {
      const done: boolean[] = [];
      for (const text of acts) done.push((await within(client, {}, text)) !== forbidden);
      return done;
    };
    expect({ guest: await may(asGuest), worker: await may(asWorker), staff: await may(asStaff) }).toEqual({ guest: [false, true, false, false], worker: [true, false, false, true], staff: [false, false, false, false] });
    await asWorker.end();
  });
});

describe('a secret', () => {
  it('shows its session, that account, its roles and shifts, and nothing more', async () => {
    const { rows: [session] } = await api.database.admin.query('select token_hash as secret from sessions where account_id = $1', [open.as.peerWorker.accountId]);
    const shown: Record<string, number> = {};
    for (const table of tables) shown[table] = await count(asStaff, session, table);
    expect(Object.fromEntries(Object.entries(shown).filter(([, n]) => n > 0))).toEqual({ accounts: 1, account_roles: 1, sessions: 1, shifts: 1 });
  });

  it('shows nothing any more once the session was ended, but the session itself', async () => {
    const { rows: [session] } = await api.database.admin.query('update sessions set ended_at = $2 where account_id = $1 returning token_hash as secret', [open.as.secondPeer.accountId, api.clock.now()]);
    for (const table of ['accounts', 'account_roles', 'shifts']) expect([table, await count(asStaff, session, table)]).toEqual([table, 0]);
  });

  it('of a link shows the link, and an address shows the accounts that sign in with it', async () => {
    expect(await count(asStaff, { secret: `link ${open.house.id}` }, 'one_time_links')).toBe(1);
    expect(await count(asStaff, { email: open.as.peerWorker.email }, 'accounts')).toBe(1);
    expect(await count(asStaff, { email: open.as.peerWorker.email }, 'account_roles')).toBe(0);
  });
});
