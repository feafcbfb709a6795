/**
 * What a backup holds, read from the database itself, so that a new table is never forgotten: every table of ours but
 * the list of migrations (the manifest has it) and the queue's schema (the outbox is the truth; the queue is filled from it).
 */

/** Text of values is the same everywhere with these; row_security=off turns "some rows hidden" into an error. */
const SESSION = `set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'postgres'; set extra_float_digits = 1;
  set bytea_output = 'hex'; set client_encoding = 'UTF8'; set search_path = ''; set row_security = off;
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '60s'; set maintenance_work_mem = '256MB'`;

/** migrate() takes this lock whole; a backup shares it, so that no step runs under it. */
const MIGRATION_LOCK = 727311;

const TABLES = `
  select n.nspname as schema, c.relname as name,
    array(select quote_ident(a.attname) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
    and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'bullmq') and (n.nspname, c.relname) <> ('public', 'migrations')
    and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by 1, 2`;

const SEQUENCES = `
  select schemaname as schema, sequencename as name, last_value::text as last from pg_sequences
  where schemaname !~ '^pg_' and schemaname not in ('information_schema', 'bullmq') and (schemaname, sequencename) <> ('public', 'migrations_id_seq')
  order by 1, 2`;

/** A connection for reading or loading whole tables. */
export async function connect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true, application_name: 'peerhouse backup' });
  client.on('error', () => {}); // the statement that runs then says it
  await client.connect();
  await client.query(SESSION);
  return client;
}

export const shareMigrationLock = (client) => client.query('select pg_catalog.pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);

/** Data and keys are two sets, so that they can be kept apart: the schema `keys`, and everything else. */
export const setOf = ({ schema }) => (schema === 'keys' ? 'keys' : 'data');

/** Our tables as `{ schema, name, columns, set }`; columns already quoted, generated ones left out. */
export async function readTables(client) {
  const { rows } = await client.query(TABLES);
  return rows.map((table) => ({ ...table, set: setOf(table) }));
}

/** Where numbered columns stand, as `{ schema, name, last, set }`; `last` is null when none was given out. */
export async function readSequences(client) {
  const { rows } = await client.query(SEQUENCES);
  return rows.map((sequence) => ({ ...sequence, set: setOf(sequence) }));
}

/** Names of the migrations done, oldest first; empty where there is none of ours. */
export async function readMigrations(client) {
  const { rows: [{ there }] } = await client.query("select pg_catalog.to_regclass('public.migrations') as there");
  if (!there) return [];
  return (await client.query('select name from public.migrations order by id')).rows.map(({ name }) => name);
}

export const quoted = ({ schema, name }) => [schema, name].map((part) => `"${part.replaceAll('"', '""')}"`).join('.');

export const copyOut = (table) => `copy (select ${table.columns.join(', ')} from ${quoted(table)}) to stdout`;
export const copyIn = (table) => `copy ${quoted(table)} (${table.columns.join(', ')}) from stdin`;

/** Number of rows, and the sum over all rows of the first 64 bits of each row's SHA-256: the order does not matter. */
export async function sumOf(client, table) {
  const { rows: [row] } = await client.query(sumText(table));
  return { rows: Number(row.rows), sum: row.sum };
}

function sumText(table) {
  const text = `row(${table.columns.join(', ')})::text`;
  return `select count(*)::text as rows, coalesce(sum(('x' || left(encode(sha256(convert_to(${text}, 'UTF8')), 'hex'), 16))::bit(64)::bigint), 0)::text as sum from ${quoted(table)}`;
}
