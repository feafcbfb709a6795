import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { Refusal, newId, type RequestContext } from '#peerhouse/kernel';
import { Database, DatabaseModule, READ_POOL, type Reader, type Tx } from '#peerhouse/platform';
import { testDatabase, type TestDatabase } from '../../testing/src/test-database.js';

class ShelfTaken extends Refusal {}

const here = newId();
const elsewhere = newId();
const ctxOf = (organisationId: string): RequestContext => ({
  organisationId, accountId: newId(), sessionId: null, roles: new Map([[newId(), ['peer_worker']]]), administrator: true,
  onShift: newId(), guestId: null, guestAccountId: null, now: new Date('2026-11-02T15:00:00Z'), requestId: 'test',
});

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const { admin } = database;
  for (const [id, name] of [[here, 'Open Door'], [elsewhere, 'Far Away']]) await admin.query("insert into organisations (id, name, created_at) values ($1, $2, '2026-01-01')", [id, name]);
  await admin.query('create table shelves (id integer primary key, things integer not null default 0, constraint one_thing_more check (things < 100))');
  await admin.query('grant select, insert, update on shelves to peerhouse_staff');
  await admin.query(`alter database ${(await admin.query('select current_database() as name')).rows[0].name as string} set deadlock_timeout = '30ms'`);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.admin.query('truncate shelves');
  await database.admin.query('insert into shelves (id) values (1), (2)');
});

const open = async (poolSize: number, patience?: number): Promise<{ app: INestApplicationContext; db: Database }> => {
  const app = await NestFactory.createApplicationContext({ module: class House {}, imports: [DatabaseModule.forRoot({ url: database.urls.staff, poolSize, ...(patience ? { patience } : {}) })] }, { logger: false, abortOnError: false });
  return { app, db: app.get(Database) };
};
const things = async (id: number): Promise<number> => (await database.admin.query('select things from shelves where id = $1', [id])).rows[0].things as number;
const put = (tx: Tx, id: number) => tx.sql('update shelves set things = things + 1 where id = $1', [id]);

describe('a unit of work', () => {
  let app: INestApplicationContext;
  let db: Database;
  beforeAll(async () => { ({ app, db } = await open(5)); });
  afterAll(() => app.close());

  it('keeps what it did when it succeeds', async () => {
    expect(await db.run(ctxOf(here), async (tx) => { await put(tx, 1); return 'put'; })).toBe('put');
    expect(await things(1)).toBe(1);
  });

  it('answers two statements whose authors called them alike, on one connection', async () => {
    const asked = (reader: Reader, text: string) => reader.sql<{ n: number }>(text, [1], 'things-of-shelf');
    const told = await db.read(ctxOf(here), async (reader) => [await asked(reader, 'select id as n from shelves where id = $1'), await asked(reader, 'select things as n from shelves where id = $1::int')]);
    expect(told).toEqual([[{ n: 1 }], [{ n: 0 }]]);
  });

  it('takes everything back when it returns a refusal, and returns it', async () => {
    const answer = await db.run(ctxOf(here), async (tx) => { await put(tx, 1); return new ShelfTaken(); });
    expect(answer).toBeInstanceOf(ShelfTaken);
    expect(await things(1)).toBe(0);
  });

  it('takes everything back when it throws, and throws it', async () => {
    await expect(db.run(ctxOf(here), async (tx) => { await put(tx, 1); throw new Error('the shelf fell'); })).rejects.toThrow('the shelf fell');
    expect(await things(1)).toBe(0);
  });

  it('turns the database’s last word into the refusal of that name, and nothing else into it', async () => {
    const put100 = () => db.run<string | ShelfTaken>(ctxOf(here), async (tx) => { await put(tx, 1); await tx.sql('update shelves set things = 100 where id = 2'); return 'put'; }, { one_thing_more: () => new ShelfTaken() });
    expect(await put100()).toBeInstanceOf(ShelfTaken);
    expect([await things(1), await things(2)]).toEqual([0, 0]);
    await expect(db.run<string | ShelfTaken>(ctxOf(here), async (tx) => { await tx.sql('insert into shelves (id) values (1)'); return 'put'; }, { one_thing_more: () => new ShelfTaken() })).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('runs again from the start when a real deadlock was broken at its cost', async () => {
    const runs = [0, 0];
    let both: () => void = () => undefined;
    const bothHold = new Promise<void>((resolve) => { both = resolve; });
    let holding = 0;
    const crosswise = (worker: 0 | 1, first: number, second: number) => db.run(ctxOf(here), async (tx) => {
      runs[worker]! += 1;
      await put(tx, first);
      holding += 1;
      if (holding === 2) both();
      await bothHold;
      await put(tx, second);
      return 'put';
    });
    expect(await Promise.all([crosswise(0, 1, 2), crosswise(1, 2, 1)])).toEqual(['put', 'put']);
    expect(runs[0]! + runs[1]!).toBe(3);
    expect([await things(1), await things(2)]).toEqual([2, 2]);
  });

  it('gives up after the third lost race and throws it', async () => {
    let runs = 0;
    const lose = () => db.run(ctxOf(here), async (tx) => { runs += 1; await tx.sql("do $$ begin raise exception 'lost' using errcode = '40001'; end $$"); });
    await expect(lose()).rejects.toMatchObject({ driverError: { code: '40001' } });
    expect(runs).toBe(3);
  });

  it('does not run again for any other fault', async () => {
    let runs = 0;
    await expect(db.run(ctxOf(here), async (tx) => { runs += 1; await tx.sql('select 1/0'); })).rejects.toMatchObject({ driverError: { code: '22012' } });
    expect(runs).toBe(1);
  });

  it('cannot write while it only reads', async () => {
    await expect(db.read(ctxOf(here), (reader) => reader.sql('update shelves set things = 7'))).rejects.toMatchObject({ code: '25006' });
  });
});

describe('the row-level context on a single connection', () => {
  let app: INestApplicationContext;
  let db: Database;
  beforeAll(async () => { ({ app, db } = await open(1)); });
  afterAll(() => app.close());

  const settings = ['organisation', 'account', 'services', 'administrator', 'shift', 'guest', 'secret', 'email'];
  const left = async (reader: Reader) => {
    const [row] = await reader.sql<Record<string, string | number>>(`select pg_backend_pid() as pid, ${settings.map((one) => `current_setting('app.${one}', true) as ${one}`).join(', ')}`);
    const { pid, ...values } = row!;
    return { pid: pid as number, set: Object.entries(values).filter(([, value]) => value).map(([name]) => name) };
  };
  const rawOf = (way: 'readAs' | 'runAs'): Reader => ({
    sql: async <Row>(text: string) => (way === 'readAs' ? (await app.get<pg.Pool>(READ_POOL, { strict: false }).query(text)).rows : await app.get(DataSource, { strict: false }).query(text)) as Row[],
  });
  const organisations = async (reader: Reader) => (await reader.sql<{ name: string }>('select name from organisations order by name')).map(({ name }) => name);

  it('shows each their own organisation and the next borrower nothing', async () => {
    expect(await db.read(ctxOf(here), organisations)).toEqual(['Open Door']);
    expect(await db.readAs({}, organisations)).toEqual([]);
    expect(await db.run(ctxOf(elsewhere), organisations)).toEqual(['Far Away']);
    expect(await db.runAs({}, organisations)).toEqual([]);
    expect(await db.runAs({ organisation: here }, organisations)).toEqual(['Open Door']);
  });

  it.each<[string, (reader: Reader) => Promise<unknown>]>([
    ['ends well', async () => 'done'],
    ['is refused', async () => new ShelfTaken()],
    ['throws', async () => { throw new Error('the shelf fell'); }],
    ['breaks in the database', (reader) => reader.sql('select 1/0')],
  ])('leaves nothing behind when the work %s', async (_, work) => {
    const full = { organisation: here, account: newId(), services: [newId()], administrator: true, shift: newId(), guest: newId(), secret: 'abc', email: 'a@b.example' };
    let during: Awaited<ReturnType<typeof left>> | undefined;
    for (const way of ['readAs', 'runAs'] as const) {
      await (db[way](full, async (reader: Reader) => { during = await left(reader); return work(reader); }) as Promise<unknown>).catch(() => undefined);
      expect(during!.set).toEqual(settings);
      // The very same connection, asked past Database, which would set everything anew.
      expect(await left(rawOf(way))).toEqual({ pid: during!.pid, set: [] });
    }
  });

  it('keeps two hundred interleaved pieces of work apart over five connections', async () => {
    const wide = await open(5);
    const seen = await Promise.all(Array.from({ length: 200 }, (_, turn) => {
      const organisation = [here, elsewhere, null][turn % 3]!;
      return wide.db[turn % 2 ? 'readAs' : 'runAs']({ organisation }, async (reader: Reader) => {
        await reader.sql('select pg_sleep(0.002)');
        return [organisation === here ? 'Open Door' : organisation === elsewhere ? 'Far Away' : null, ...(await organisations(reader))];
      });
    }));
    await wide.app.close();
    for (const [wanted, ...got] of seen) expect(got).toEqual(wanted ? [wanted] : []);
  });
});

describe('a database that does not answer', () => {
  it.each(['in a unit of work', 'in a read'])('%s leaves no open transaction to whoever comes next', async (where) => {
    const { app, db } = await open(1, 150);
    const work = (sql: (text: string) => Promise<unknown>) => sql('select pg_sleep(2)');
    const silent = where === 'in a read' ? db.read(ctxOf(here), ({ sql }) => work(sql)) : db.run(ctxOf(here), async (tx) => { await put(tx, 1); await work((text) => tx.sql(text)); });
    await expect(silent).rejects.toThrow('Query read timeout');
    await db.run(ctxOf(here), async (tx) => { await put(tx, 2); });
    expect([await things(1), await things(2)]).toEqual([0, 1]);
    await app.close();
  });
});
