import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { AuditAnchors, walkAuditChains, type AuditAnchor, type ChainFound } from '#peerhouse/identity';
import { newId } from '#peerhouse/kernel';
import { testDatabase, testNow, type TestDatabase } from '#peerhouse/testing';
import { AuditChain1795719600000 } from '../../../infra/migrations/20261126190000-audit-chain.js';

let database: TestDatabase;
let admin: pg.Client;
const [open, far] = [newId(), newId()];
const [ada, bo] = [newId(), newId()];

beforeAll(async () => {
  database = await testDatabase();
  admin = database.admin;
  for (const id of [open, far]) await admin.query('insert into organisations (id, name, created_at) values ($1, $2, $3)', [id, `Organisation ${id.slice(0, 4)}`, testNow]);
});
afterAll(() => database.drop());

const add = 'insert into audit (organisation_id, at, account_id, what, about_id, detail) values ($1, $2, $3, $4, $5, $6)';
const line = (client: pg.Client, organisation: string, n: number, what = 'role.given') =>
  client.query(add, [organisation, new Date(testNow.getTime() + n * 61_007), n % 7 ? ada : null, what, n % 3 ? bo : null, n % 2 ? 'peer_worker' : n % 5 ? null : '']);
const lookFrom = (client: pg.Client, anchors: readonly AuditAnchor[] = []): Promise<ChainFound[]> =>
  walkAuditChains(async (text, values = []) => (await client.query(text, [...values])).rows, anchors);
const look = (anchors?: readonly AuditAnchor[]) => lookFrom(admin, anchors);
const anchorsNow = async (): Promise<AuditAnchor[]> => (await look()).map(({ organisationId, lines, hash }) => ({ organisationId, seq: lines, hash }));

async function asStaff<T>(organisation: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.urls.staff });
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.organisation', $1, true)", [organisation]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

describe('the chain of an organisation', () => {
  it('grows by one link a line, the same in code as in the database, and keeps organisations apart', async () => {
    for (let n = 1; n <= 40; n += 1) await line(admin, n % 4 ? open : far, n, n === 9 ? 'nämes.shown\n„1:x“' : undefined);
    const found = await look();
    expect(found.map(({ organisationId, lines, broken }) => [organisationId, lines, broken]).sort()).toEqual([[open, 30, null], [far, 10, null]].sort());
  });

  it('has no gap and no double however many write at once, and none from work that was taken back', async () => {
    const before = Object.fromEntries((await look()).map(({ organisationId, lines }) => [organisationId, lines]));
    await Promise.all(Array.from({ length: 32 }, (_, n) => asStaff(n % 2 ? open : far, async (client) => {
      for (let more = 0; more < 3; more += 1) await line(client, n % 2 ? open : far, n);
      if (n % 8 === 7) await client.query('rollback');
    })));
    const found = Object.fromEntries((await look()).map(({ organisationId, lines, broken }) => [organisationId, [lines, broken]]));
    expect(found).toEqual({ [open]: [before[open]! + 36, null], [far]: [before[far]! + 48, null] });
  });

  it('lets nobody wait for work that wrote its line and goes on', async () => {
    await asStaff(open, async (slow) => {
      await line(slow, open, 1);
      await asStaff(open, (quick) => line(quick, open, 2));
    });
    expect((await look()).every(({ broken }) => broken === null)).toBe(true);
  });

  it('is out of everybody’s reach: the staff role, the worker’s, and even the owner’s', async () => {
    const refusals = async (url: string, statements: string[]) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query("select set_config('app.organisation', $1, false)", [open]);
      const codes = [];
      for (const text of statements) codes.push(await client.query(text).then(({ rowCount }) => rowCount, (problem: { code: string }) => problem.code));
      await client.end();
      return codes;
    };
    const changes = ["update audit set what = 'nothing'", 'delete from audit', 'truncate audit', 'update audit_chain set seq = seq + 1', 'delete from audit_chain',
      `insert into audit_chain values ('${open}', 999, 999, sha256('x'))`, 'update audit_heads set seq = 1', `insert into audit_heads values ('${newId()}', 1, sha256('x'))`,
      'select append_to_audit_chain(a) from audit a'];
    for (const role of ['staff', 'worker'] as const) expect([role, ...new Set(await refusals(database.urls[role], changes))]).toEqual([role, '42501']);
    expect(await refusals(database.urls.owner, changes.slice(0, 5))).toEqual([0, 0, '42501', '42501', '42501']); // it sees lines, and none to change
    expect(await refusals(database.urls.guest, ['select * from audit_chain', 'select * from audit_heads'])).toEqual(['42501', '42501']);
    for (const text of ['update audit set what = what', 'delete from audit_chain', 'truncate audit']) await expect(admin.query(text)).rejects.toThrow('only ever added to');
  });
});

describe('lines from before the chain', () => {
  it('are linked by the migration in the order of writing', async () => {
    const owner = new pg.Client({ connectionString: database.urls.owner });
    await owner.connect();
    await owner.query('begin');
    await owner.query(`drop table audit_chain, audit_heads; drop policy audit_owner on audit; drop trigger audit_chained on audit; drop trigger audit_kept on audit;
      drop trigger audit_kept_whole on audit; drop function chain_audit_line, append_to_audit_chain, audit_hash, audit_is_kept`);
    await new AuditChain1795719600000().up({ query: (text: string) => owner.query(text) } as unknown as QueryRunner);
    const found = await lookFrom(owner);
    const { rows } = await owner.query('select 1 from audit_chain a join audit_chain b using (organisation_id) where a.seq < b.seq and a.audit_id > b.audit_id');
    await owner.query('rollback');
    await owner.end();
    expect([found.map(({ lines }) => lines), found.every(({ broken }) => broken === null), rows]).toEqual([(await look()).map(({ lines }) => lines), true, []]);
  });
});

describe('a change by somebody who may do everything', () => {
  /** Small, quick and the same everywhere (mulberry32): the seed is in the name of what failed. */
  const dice = (seed: number) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const seed = Number(process.env['PEERHOUSE_SEED'] ?? 20_261_126);
  type Chance = (most: number) => number;

  interface Chain { organisation: string; lines: { seq: number; id: string }[] }
  /** Writes everything from that link on anew, as the database itself would: what an attacker who knows all of this does. */
  const writeAnew = (organisation: string, from: number) => admin.query(`do $$ declare one record; last audit_chain; begin
    for one in select c.seq, a as line from audit_chain c join audit a on a.id = c.audit_id where c.organisation_id = '${organisation}' and c.seq >= ${from} order by c.seq loop
      select * into last from audit_chain where organisation_id = '${organisation}' and seq = one.seq - 1;
      update audit_chain set hash = audit_hash(coalesce(last.hash, sha256(convert_to('peerhouse audit 1', 'UTF8'))), one.line, one.seq) where organisation_id = '${organisation}' and seq = one.seq;
    end loop;
    update audit_heads h set (seq, hash) = (select seq, hash from audit_chain c where c.organisation_id = h.organisation_id order by seq desc limit 1) where h.organisation_id = '${organisation}';
  end $$`);
  const cutFrom = async (organisation: string, seq: number) => {
    await admin.query('delete from audit where id in (select audit_id from audit_chain where organisation_id = $1 and seq >= $2)', [organisation, seq]);
    await admin.query('delete from audit_chain where organisation_id = $1 and seq >= $2', [organisation, seq]);
    if (seq === 1) await admin.query('delete from audit_heads where organisation_id = $1', [organisation]);
    else await admin.query('update audit_heads h set (seq, hash) = (select seq, hash from audit_chain c where c.organisation_id = h.organisation_id order by seq desc limit 1) where h.organisation_id = $1', [organisation]);
  };
  const edits = ["at = at + interval '1 microsecond'", "account_id = gen_random_uuid()", "what = what || ' '", "what = 'names.shown'", "about_id = gen_random_uuid()",
    "service_id = gen_random_uuid()", "detail = coalesce(detail, '') || 'x'", "detail = case when detail is null then '' end", 'id = default'];

  const changes: Record<string, (chain: Chain, other: Chain, chance: Chance) => Promise<unknown>> = {
    'a line is edited': ({ lines }, _other, chance) => admin.query(`update audit set ${edits[chance(edits.length)]} where id = $1`, [lines[chance(lines.length)]!.id]),
    'a line is given to another organisation': ({ lines }, { organisation }, chance) => admin.query('update audit set organisation_id = $2 where id = $1', [lines[chance(lines.length)]!.id, organisation]),
    'a line is taken out': ({ lines }, _other, chance) => admin.query('delete from audit where id = $1', [lines[chance(lines.length)]!.id]),
    'a line and its link are taken out': async ({ organisation, lines }, _other, chance) => {
      const { seq, id } = lines[chance(lines.length)]!;
      await admin.query('delete from audit where id = $1', [id]);
      await admin.query('delete from audit_chain where organisation_id = $1 and seq = $2', [organisation, seq]);
    },
    'a line is taken out and the rest moves up': async ({ organisation, lines }, _other, chance) => {
      const { seq, id } = lines[chance(lines.length)]!;
      await admin.query('delete from audit where id = $1', [id]);
      await admin.query('delete from audit_chain where organisation_id = $1 and seq = $2', [organisation, seq]);
      for (const later of lines.filter((one) => one.seq > seq)) await admin.query('update audit_chain set seq = seq - 1 where organisation_id = $1 and seq = $2', [organisation, later.seq]);
      if (chance(2)) await writeAnew(organisation, seq);
    },
    'a line is put in beside the chain': ({ organisation }, _other, chance) => line(admin, organisation, chance(1000)),
    'a line is put into the middle': async ({ organisation, lines }, _other, chance) => {
      const at = 1 + chance(lines.length);
      for (const later of lines.filter((one) => one.seq >= at).reverse()) await admin.query('update audit_chain set seq = seq + 1 where organisation_id = $1 and seq = $2', [organisation, later.seq]);
      const { rows: [put] } = await admin.query(`${add} returning id`, [organisation, testNow, ada, 'role.given', bo, null]);
      await admin.query("insert into audit_chain values ($1, $2, $3, sha256('x'))", [organisation, at, put.id]);
      if (chance(2)) await writeAnew(organisation, at);
    },
    'two lines change places': async ({ lines }, _other, chance) => {
      const [one, two] = [chance(lines.length), chance(lines.length - 1)].map((at, which, all) => lines[which && at >= all[0]! ? at + 1 : at]!);
      await admin.query('update audit_chain set audit_id = -1 where audit_id = $1', [one!.id]);
      await admin.query('update audit_chain set audit_id = $2 where audit_id = $1', [two!.id, one!.id]);
      await admin.query('update audit_chain set audit_id = $1 where audit_id = -1', [two!.id]);
    },
    'a hash is edited': ({ organisation, lines }, _other, chance) =>
      admin.query('update audit_chain set hash = set_byte(hash, $3, get_byte(hash, $3) # (1 << $4)) where organisation_id = $1 and seq = $2', [organisation, lines[chance(lines.length)]!.seq, chance(32), chance(8)]),
    'the end is cut off': ({ organisation, lines }, _other, chance) => cutFrom(organisation, 1 + chance(lines.length)),
    'a line is edited and the chain written anew from there': async ({ organisation, lines }, _other, chance) => {
      const { seq, id } = lines[chance(lines.length)]!;
      await admin.query(`update audit set ${edits[chance(3)]} where id = $1`, [id]);
      await writeAnew(organisation, seq);
    },
    'the head is edited': ({ organisation }, _other, chance) => admin.query(`update audit_heads set ${chance(2) ? 'seq = seq + 1' : "hash = sha256('x')"} where organisation_id = $1`, [organisation]),
  };

  const chainOf = async (organisation: string): Promise<Chain> => ({
    organisation, lines: (await admin.query<{ seq: number; id: string }>('select seq::int, audit_id as id from audit_chain where organisation_id = $1 order by seq', [organisation])).rows,
  });

  it('is found a thousand times out of a thousand, with the anchors kept outside', async () => {
    const roll = dice(seed);
    const chance: Chance = (most) => Math.floor(roll() * most);
    const anchors = await anchorsNow();
    const chains = [await chainOf(open), await chainOf(far)];
    const kinds = Object.keys(changes);
    const missed: string[] = [];
    await admin.query("set session_replication_role = 'replica'"); // no trigger stands in the way of a superuser
    await admin.query('begin');
    for (let n = 0; n < 1_000; n += 1) {
      const kind = kinds[n % kinds.length]!;
      const which = chance(2);
      await admin.query('savepoint untouched');
      await changes[kind]!(chains[which]!, chains[1 - which]!, chance);
      if ((await look(anchors)).every(({ broken }) => broken === null)) missed.push(`${kind} (change ${n}, PEERHOUSE_SEED=${seed})`);
      await admin.query('rollback to savepoint untouched');
    }
    await admin.query('rollback');
    await admin.query("set session_replication_role = 'origin'");
    expect(missed).toEqual([]);
    expect((await look(anchors)).every(({ broken }) => broken === null)).toBe(true);
  });

  it('is named by the first row that is not what it was', async () => {
    const { organisation, lines } = await chainOf(open);
    await admin.query('begin');
    await admin.query("set local session_replication_role = 'replica'");
    await admin.query("update audit set detail = 'house_lead' where id = any($1)", [[lines[4]!.id, lines[9]!.id]]);
    const found = (await look()).find(({ organisationId }) => organisationId === organisation);
    await admin.query('rollback');
    expect(found).toMatchObject({ lines: 4, broken: `line ${lines[4]!.id} (link 5) is not what was written, or not where it was written` });
  });

  it('at the end alone needs the anchors to be found: that is what they are for', async () => {
    const anchors = await anchorsNow();
    await admin.query('begin');
    await admin.query("set local session_replication_role = 'replica'");
    await cutFrom(open, (await chainOf(open)).lines.length - 2);
    const [without, withThem] = [await look(), await look(anchors)];
    await admin.query('rollback');
    expect(without.map(({ broken }) => broken)).toEqual([null, null]);
    expect(withThem.map(({ broken }) => broken).filter(Boolean)).toEqual([expect.stringContaining('the end is gone')]);
  });
});

describe('the folder of anchors', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'anchors-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const anchors = new AuditAnchors(path.join(folder, 'audit-anchors'));
  const anchor = { organisationId: open, seq: 12, hash: 'ab'.repeat(32) };

  it('has one file a day that is written once and read back', () => {
    expect(anchors.read()).toEqual([]);
    anchors.write(testNow, [anchor]);
    anchors.write(testNow, [{ ...anchor, seq: 1 }]);
    expect([anchors.has(testNow), anchors.read(), readdirSync(path.join(folder, 'audit-anchors'))]).toEqual([true, [anchor], ['2026-11-02.txt']]);
    expect(readFileSync(path.join(folder, 'audit-anchors/2026-11-02.txt'), 'utf8')).toMatch(/^# Heads of the audit/);
  });

  it('that holds anything else is not believed', () => {
    writeFileSync(path.join(folder, 'audit-anchors/2026-11-03.txt'), `${open} twelve ${anchor.hash}\n`);
    expect(() => anchors.read()).toThrow('2026-11-03.txt holds a line that is no anchor');
  });
});
