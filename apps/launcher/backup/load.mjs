/**
 * Loads a backup into a database that has our tables and no rows, as the tables' owner, in one transaction: all or
 * nothing. Row sums are compared before it is committed.
 */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Trouble } from '../say.mjs';
import { connect, copyIn, quoted, readTables, sumOf } from './tables.mjs';

const FOREIGN_KEYS = `
  select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(pg_constraint.oid) as definition, n.nspname as schema,
    confrelid::regclass::text as parent, array(select quote_ident(attname) from unnest(conkey) with ordinality k(num, place) join pg_attribute on attrelid = conrelid and attnum = num order by place) as columns,
    array(select quote_ident(attname) from unnest(confkey) with ordinality k(num, place) join pg_attribute on attrelid = confrelid and attnum = num order by place) as parent_columns
  from pg_constraint join pg_namespace n on n.oid = connamespace
  where contype = 'f' and conparentid = 0 and n.nspname !~ '^pg_' and n.nspname <> 'bullmq'`;

const TRIGGERS = `
  select tgrelid::regclass::text as table, quote_ident(tgname) as name from pg_trigger join pg_class c on c.oid = tgrelid
  where not tgisinternal and tgenabled = 'O' and c.relnamespace::regnamespace::text !~ '^(pg_|bullmq$)'`;

const FORCED = `
  select pg_class.oid::regclass::text as table from pg_class where relforcerowsecurity and relnamespace::regnamespace::text !~ '^(pg_|bullmq$)'`;

/**
 * `parts` are `{ folder, manifest }` of the data and, if it is at hand, of the keys; `tell(table)` is called after each table.
 * Returns `{ tables, rows, orphans }`; orphans are key rows from another moment than the data, for things that are not in it.
 */
export async function loadBackup({ ownerUrl, parts, tell = () => {} }) {
  const client = await connect(ownerUrl);
  try {
    await client.query('begin');
    const here = await readTables(client);
    const tables = parts.flatMap(({ folder, manifest }) => manifest.tables.map((table) => ({ ...table, folder })));
    checkTables(tables, here);
    const holds = await loosen(client);
    await client.query(listText('truncate', here));
    for (const table of tables) {
      await readIn(client, table);
      const { rows, sum } = await sumOf(client, table);
      if (rows !== table.rows || sum !== table.sum) throw different(table, { rows, sum });
      tell(table);
    }
    const orphans = await dropOrphans(client, parts, holds.foreignKeys);
    await setSequences(client, parts);
    await tighten(client, holds);
    await client.query('commit');
    await client.query('analyze');
    return { tables: tables.length, rows: tables.reduce((all, { rows }) => all + rows, 0), orphans };
  } catch (problem) {
    await client.query('rollback').catch(() => {});
    throw problem;
  } finally {
    await client.end().catch(() => {});
  }
}

function checkTables(tables, here) {
  const known = new Map(here.map((table) => [quoted(table), table]));
  for (const table of tables) {
    const columns = known.get(quoted(table))?.columns;
    if (columns && table.columns.every((column) => columns.includes(column))) continue;
    throw new Trouble(`The backup holds a table this Peerhouse does not know in that form: ${table.schema}.${table.name}.`, { todo: 'Restore it with the version that made it, and report this.' });
  }
}

const different = (table, found) => new Trouble(`${table.schema}.${table.name} is not what was backed up: ${table.rows} rows with the sum ${table.sum}, now ${found.rows} with ${found.sum}.`, {
  todo: 'Nothing was restored. Try again; if it stays, use another backup and report this.',
});

/** Foreign keys, triggers and forced row policies stand aside until everything is in. */
async function loosen(client) {
  const foreignKeys = (await client.query(FOREIGN_KEYS)).rows;
  const triggers = (await client.query(TRIGGERS)).rows;
  const forced = (await client.query(FORCED)).rows;
  const texts = [
    ...forced.map(({ table }) => `alter table ${table} no force row level security`),
    ...triggers.map(({ table, name }) => `alter table ${table} disable trigger ${name}`),
    ...foreignKeys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
  ];
  for (const text of texts) await client.query(text);
  return { foreignKeys, triggers, forced };
}

async function tighten(client, { foreignKeys, triggers, forced }) {
  const texts = [
    ...foreignKeys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...triggers.map(({ table, name }) => `alter table ${table} enable trigger ${name}`),
    ...forced.map(({ table }) => `alter table ${table} force row level security`),
  ];
  for (const text of texts) await client.query(text);
}

async function readIn(client, table) {
  const { from } = await import('pg-copy-streams').then(({ default: streams }) => streams);
  const into = client.query(from(copyIn(table)));
  await pipeline(createReadStream(path.join(table.folder, table.file)), createGunzip({ chunkSize: 256 * 1024 }), into);
}

/** Keys of another moment may belong to what was not there yet, or no longer, when the data was taken. */
async function dropOrphans(client, [data, keys], foreignKeys) {
  if (!keys || keys.manifest.snapshot === data.manifest.snapshot) return 0;
  let dropped = 0;
  for (const text of foreignKeys.filter(({ schema }) => schema === 'keys').map(orphansText)) dropped += (await client.query(text)).rowCount ?? 0;
  return dropped;
}

function orphansText({ table, parent, columns, parent_columns: parentColumns }) {
  const same = columns.map((column, at) => `p.${parentColumns[at]} = c.${column}`).join(' and ');
  const given = columns.map((column) => `c.${column} is not null`).join(' and ');
  return `delete from ${table} c where ${given} and not exists (select from ${parent} p where ${same})`;
}

async function setSequences(client, parts) {
  for (const { manifest } of parts) {
    for (const sequence of manifest.sequences) if (sequence.last !== null) await client.query('select pg_catalog.setval($1::regclass, $2::bigint)', [quoted(sequence), sequence.last]);
  }
}

const listText = (verb, tables) => `${verb} ${tables.map(quoted).join(', ')}`;
