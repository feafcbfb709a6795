import { createHash } from 'node:crypto';
import pg from 'pg';
import { hashOf } from '#peerhouse/vault';
import type { GivenOrganisation } from '#peerhouse/testing';
import { cardProof } from '../../vault/src/keys/card.js';
import { bothApis, Guest, type BothApis } from './given/plans-story.js';

/** 72: past every service, what each role of the database can do with plans: with SQL, in any context it cares to set. */

interface Context { organisation?: string; account?: string; services?: string; shift?: string; guest_account?: string; secret?: string; administrator?: string }
type Role = 'staff' | 'guest' | 'worker' | 'queue';
const forbidden = '42501';
const tables = ['plan_vaults', 'plan_versions', 'plan_grants', 'plan_looks', 'plan_suggestions', 'plan_barred', 'keys.house_keys', 'keys.card_keys'];

let both: BothApis;
let open: GivenOrganisation;
let guest: Guest;
let night: string;
let day: string;
let toHouse: string;
let ended: string;
let card: Awaited<ReturnType<Guest['shareByCard']>>;
const clients = {} as Record<Role, pg.Client>;

beforeAll(async () => {
  both = await bothApis();
  open = await both.staff.given.organisation();
  await open.as.peerWorker.startShift();
  guest = await Guest.begin(both, open, open.as.peerWorker);
  [night, day] = [await guest.section('shared'), await guest.section('private')];
  [toHouse, ended] = [await guest.shareWith('house', open.house.id, [night]), await guest.shareWith('house', open.house.id, [day])];
  await guest.phone.stopSharing(ended, null);
  card = await guest.shareByCard([night]);
  for (const role of ['staff', 'guest', 'worker', 'queue'] as const) {
    clients[role] = new pg.Client({ connectionString: both.staff.database.urls[role] });
    await clients[role].connect();
  }
});
afterAll(async () => {
  await Promise.all(Object.values(clients).map((client) => client.end()));
  await both.close();
});

/** Rows, or the SQLSTATE of the refusal; taken back. */
async function as(role: Role, context: Context, text: string): Promise<Record<string, any>[] | string> {
  const client = clients[role];
  await client.query('begin');
  try {
    for (const [key, value] of Object.entries(context)) await client.query('select set_config($1, $2, true)', [`app.${key}`, value]);
    return (await client.query(text)).rows;
  } catch (problem) {
    return (problem as { code: string }).code;
  } finally {
    await client.query('rollback');
  }
}

const onShift = (): Context => ({ organisation: open.id, account: open.as.peerWorker.accountId, services: `{${open.house.id}}`, shift: open.house.id, administrator: 'true' });
const numberOf = async (role: Role, context: Context, table: string) => { const found = await as(role, context, `select count(*)::int as n from ${table}`); return typeof found === 'string' ? found : found[0]!['n']; };
async function numbersOf(role: Role, context: Context, names: readonly string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of names) found[name] = await numberOf(role, context, name);
  return found;
}

describe('72: the staff application’s role', () => {
  it('reads live shares with the house of the shift, with their keys and versions, and of the rest nothing', async () => {
    expect(await numbersOf('staff', onShift(), tables)).toEqual({
      'plan_vaults': forbidden, 'plan_versions': 1, 'plan_grants': 1, 'plan_looks': forbidden, 'plan_suggestions': 0, 'plan_barred': forbidden, 'keys.house_keys': 1, 'keys.card_keys': forbidden,
    });
    expect(await as('staff', onShift(), 'select section_id as section from plan_versions')).toEqual([{ section: night }]);
    for (const column of ['wrap', '*']) expect(await as('staff', onShift(), `select ${column} from plan_versions`)).toBe(forbidden);
    for (const table of ['guest_locks', 'guest_accounts', 'guest_account_guests', 'guest_devices', 'keys.lock_shares', 'guest_handovers']) expect([table, await as('staff', onShift(), `select * from ${table}`)]).toEqual([table, forbidden]);
  });

  it('reads nothing off shift, from another house or another organisation', async () => {
    const { organisationId, house } = open.as.otherOrganisation;
    for (const context of [
      {}, { ...onShift(), shift: '' }, { ...onShift(), shift: open.houses[1]!.id }, { ...onShift(), organisation: organisationId }, { organisation: organisationId, services: `{${house}}`, shift: house, account: open.as.otherOrganisation.accountId },
    ]) for (const table of ['plan_versions', 'plan_grants', 'plan_suggestions', 'keys.house_keys']) expect([table, context, await numberOf('staff', context, table)]).toEqual([table, context, 0]);
  });

  it('changes nothing: it locks a share, and adds looks of its own', async () => {
    expect(await as('staff', onShift(), `select id from plan_grants where id = '${toHouse}' for no key update`)).toEqual([{ id: toHouse }]);
    const never = [
      `update plan_grants set id = gen_random_uuid()`, `update plan_grants set until = null`, `update plan_grants set ended_at = null`, `delete from plan_grants`, `delete from keys.house_keys`, `update keys.house_keys set version = 2`,
      `update plan_versions set ct = ct`, `delete from plan_versions`, `delete from plan_looks`, `update plan_looks set at = at`, `insert into plan_grants select * from plan_grants`, `select * from plan_barred`, `truncate plan_looks`,
      `insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, worker_id, house_id, reader_name, at) values (gen_random_uuid(), '${open.id}', '${guest.open.vault}', '${toHouse}', '${night}', 1, '${open.as.secondPeer.accountId}', '${open.house.id}', 'Bo', now())`,
      `insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, worker_id, house_id, reader_name, at) values (gen_random_uuid(), '${open.id}', '${guest.open.vault}', '${ended}', '${day}', 1, '${open.as.peerWorker.accountId}', '${open.house.id}', 'Ada', now())`,
    ];
    for (const text of never) expect([text, await as('staff', onShift(), text)]).toEqual([text, forbidden]);
  });

  it('is told by functions what it needs and nothing beside it', async () => {
    const said = async (text: string, context = onShift()) => (await as('staff', context, text) as Record<string, unknown>[]).map((row) => Object.values(row)[0]);
    expect(await said(`select vaults_of_guest('${guest.guestId}')`)).toEqual([guest.open.vault]);
    expect([await said(`select share_has_ended('${ended}')`), await said(`select share_has_ended('${toHouse}')`)]).toEqual([[true], [false]]);
    const elsewhere = { ...onShift(), shift: open.houses[1]!.id };
    expect([await said(`select vaults_of_guest('${guest.guestId}')`, elsewhere), await said(`select account_of_guest('${guest.guestId}')`, elsewhere), await said(`select share_has_ended('${ended}')`, elsewhere)]).toEqual([[], [null], [false]]);
    // Whom a guest keeps from reading it adds to, for a guest of the shift, and reads none of.
    const bar = `select keep_from_reading('${guest.guestId}', '${open.as.houseLead.accountId}', 'Ada', now())`;
    for (const role of ['guest', 'worker', 'queue'] as const) expect([role, await as(role, onShift(), bar)]).toEqual([role, forbidden]);
    for (const context of [onShift(), elsewhere]) expect(await said(bar, context)).toEqual([null]); // and says nothing of what was there
    // Rows it then has left: one on that shift, none from elsewhere; and taken back by whoever typed it alone.
    const back = (by: Context) => `select set_config('app.account', '${by.account}', true), set_config('app.shift', '${by.shift}', true), take_back_bar('${guest.guestId}', '${open.as.houseLead.accountId}')`;
    let last: Record<string, unknown>[] = [];
    const left = async (context: Context, ...then: string[]): Promise<number> => {
      await clients.staff.query('begin');
      try {
        for (const [key, value] of Object.entries(context)) await clients.staff.query('select set_config($1, $2, true)', [`app.${key}`, value]);
        for (const text of [bar, ...then]) last = (await clients.staff.query(text)).rows;
        await clients.staff.query('commit');
        return (await both.staff.database.admin.query('select 1 from plan_barred where worker_id = $1', [open.as.houseLead.accountId])).rows.length;
      } finally {
        await both.staff.database.admin.query('delete from plan_barred where worker_id = $1', [open.as.houseLead.accountId]);
      }
    };
    expect([await left(onShift()), await left(elsewhere)]).toEqual([1, 0]);
    expect([await left(onShift(), back({ ...onShift(), account: open.as.secondPeer.accountId })), await left(onShift(), back(elsewhere)), await left(onShift(), back(onShift()))]).toEqual([1, 1, 0]);
    // What somebody typed in about others keeps themself from nothing.
    expect([await left(onShift(), `select keeps_me_from_reading('${guest.open.vault}') as kept`), last]).toEqual([1, [{ kept: false }]]);
    const takeBack = `select take_back_bar('${guest.guestId}', '${open.as.houseLead.accountId}')`;
    for (const role of ['guest', 'worker', 'queue'] as const) expect([role, await as(role, onShift(), takeBack)]).toEqual([role, forbidden]);
    for (const name of ['vaults_of_guest', 'account_of_guest', 'keeps_me_from_reading', 'share_has_ended']) for (const role of ['guest', 'worker', 'queue'] as const) expect([name, role, await as(role, onShift(), `select ${name}('${guest.guestId}')`)]).toEqual([name, role, forbidden]);
  });
});

describe('72: the guest application’s role', () => {
  const mine = async (): Promise<Context> => ({ organisation: open.id, guest_account: (await guest.phone.do('me')).account.id });

  it('reads no key that was given to a house or a worker', async () => {
    expect(await as('guest', await mine(), 'select sealed from keys.house_keys')).toBe(forbidden);
    expect(await as('guest', await mine(), 'select * from keys.house_keys')).toBe(forbidden);
    expect(await as('guest', await mine(), 'select version, kek_no from keys.house_keys')).toEqual([{ version: 1, kek_no: 1 }]);
    expect(await as('guest', await mine(), 'update keys.house_keys set version = 1')).toBe(forbidden);
  });

  it('sees one account’s rows, changes neither what was read nor a share’s reader or end, and brings no share back', async () => {
    const other = await Guest.begin(both, open, open.as.peerWorker);
    expect(await numberOf('guest', { organisation: open.id, guest_account: (await other.phone.do('me')).account.id }, 'plan_versions')).toBe(0);
    expect(await numberOf('guest', await mine(), 'plan_vaults')).toBe(1);
    for (const context of [{}, { organisation: open.id }, { ...(await mine()), organisation: open.as.otherOrganisation.organisationId }]) for (const table of tables.filter((name) => name !== 'keys.house_keys')) expect([table, await numberOf('guest', context, table)]).toEqual([table, 0]);
    for (const text of [
      'delete from plan_looks', 'update plan_looks set at = at', 'update plan_grants set until = null', 'update plan_grants set house_id = house_id', 'delete from plan_grants', 'update plan_versions set ct = ct', 'delete from plan_vaults', 'update plan_barred set said_at = said_at', 'update plan_barred set typed_by = null',
      `insert into plan_looks (id, organisation_id, vault_id, grant_id, section_id, version, at) values (gen_random_uuid(), '${open.id}', '${guest.open.vault}', '${toHouse}', '${night}', 1, now())`,
    ]) expect([text, await as('guest', await mine(), text)]).toEqual([text, forbidden]);
  });

  it('sees by a card’s proof what that card shares while it is live, and no more', async () => {
    const secret = Buffer.from(hashOf(cardProof(card.card))).toString('hex');
    expect(await numbersOf('guest', { secret }, ['plan_vaults', 'plan_versions', 'plan_grants', 'plan_looks', 'keys.card_keys']))
      .toEqual({ 'plan_vaults': 0, 'plan_versions': 1, 'plan_grants': 1, 'plan_looks': 0, 'keys.card_keys': 1 });
    expect(await numberOf('guest', { secret: createHash('sha256').update('another card').digest('hex') }, 'plan_grants')).toBe(0);
    expect(await as('guest', { secret }, `update plan_grants set ended_at = null, ended_by = null returning id`)).toBe(forbidden);
    await both.staff.database.admin.query('update plan_grants set until = clock_timestamp() where id = $1', [card.id]);
    for (const table of ['plan_versions', 'plan_grants', 'keys.card_keys']) expect([table, await numberOf('guest', { secret }, table)]).toEqual([table, 0]);
    await both.staff.database.admin.query('update plan_grants set until = null where id = $1', [card.id]);
  });
});

describe('72: the worker’s role', () => {
  it('sees no text, no contents page and no proof; the queue’s sees nothing', async () => {
    for (const text of ['select ct from plan_versions', 'select manifest from plan_vaults', 'select card_proof from plan_grants', 'select reader_name from plan_looks', 'select words_version from plan_grants', 'select worker_id from plan_barred', 'insert into keys.house_keys select * from keys.house_keys'])
      expect([text, await as('worker', {}, text)]).toEqual([text, forbidden]);
    for (const table of tables) expect([table, await numberOf('queue', onShift(), table)]).toEqual([table, forbidden]);
  });
});
