/** The database: does it answer, is it at this version, are its roles and its safety as they must be. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeDatabase, DATABASE, heldSince } from '../database.mjs';
import { dist } from '../places.mjs';
import { findRunning, startPostgres } from '../postgres.mjs';
import { readSecrets, ROLES } from '../secrets.mjs';
import { keyringLines, numbersInRows } from './keyring.mjs';
import { broken, look, ok } from './lines.mjs';

export async function* databaseLines(at) {
  const isBuiltIn = !process.env.DATABASE_URL;
  if (isBuiltIn && !existsSync(path.join(at.cluster, 'PG_VERSION'))) return; // nothing made yet: said already
  let server;
  try {
    if (isBuiltIn) {
      const ran = await findRunning(at.cluster, 5);
      server = await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres') });
      yield ok(ran ? `The database runs (port ${server.port})` : 'The database does not run now; it was started for this look and starts well');
    }
    yield* lookInside(at, server?.url(DATABASE) ?? process.env.DATABASE_URL, isBuiltIn);
  } catch (problem) {
    yield broken(`The database: ${problem.message || problem.code}`, problem.todo ?? (isBuiltIn ? `Its log: ${at.log('postgres')}` : 'Is PostgreSQL running there, and is DATABASE_URL right?'));
  } finally {
    await closeDatabase(at, server);
  }
}

async function* lookInside(at, adminUrl, isBuiltIn) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    yield await version(client, isBuiltIn);
    yield await clockSkew(client);
    yield await safety(client);
    yield* await migrations(client);
    yield* rights(client);
    if (!existsSync(at.secrets)) return;
    const { passwords } = readSecrets(at);
    yield* roles(pg, client, adminUrl, passwords);
    yield* events(pg, adminUrl, passwords.worker);
    yield* sending(urlOf(adminUrl, 'worker', passwords.worker));
    yield* keyring(pg, at, urlOf(adminUrl, 'worker', passwords.worker));
  } finally {
    await client.end();
  }
}

async function version(client, isBuiltIn) {
  const { rows: [row] } = await client.query("select current_setting('server_version') as version, current_setting('server_version_num')::int as number, pg_size_pretty(pg_database_size(current_database())) as size");
  if (row.number < 160_000) return broken(`The database is PostgreSQL ${row.version}; we need 16 or later`, 'Upgrade the server, or leave DATABASE_URL out to use the built-in one.');
  return ok(`PostgreSQL ${row.version}${isBuiltIn ? '' : ' at DATABASE_URL'} answers; the data takes ${row.size}`);
}

async function clockSkew(client) {
  const asked = Date.now();
  const { rows: [row] } = await client.query('select extract(epoch from clock_timestamp()) * 1000 as there');
  const skew = Math.abs(Number(row.there) - (asked + Date.now()) / 2) / 1000;
  if (skew > 2) return look(`The clocks of the database and of this machine are ${skew.toFixed(1)} s apart`, 'Let both follow a time server: codes for signing in and times of facts depend on it.');
  return ok('The clocks of the database and of this machine agree');
}

async function safety(client) {
  const { rows } = await client.query("select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'");
  if (!rows.length) return ok('What is saved survives a power cut');
  const names = rows.map(({ name }) => name).join(', ');
  return broken(`A power cut can lose what was saved: ${names} off`, 'Turn it on in the settings of the PostgreSQL server.');
}

async function* migrations(client) {
  const file = dist('libs/platform/src/migrate.js');
  if (!existsSync(file)) return;
  const { loadMigrations } = await import(pathToFileURL(file).href);
  const known = (await loadMigrations()).map((Migration) => new Migration().name ?? Migration.name);
  const { rows: [table] } = await client.query("select to_regclass('migrations') as there");
  const done = table.there ? (await client.query('select name from migrations')).rows.map(({ name }) => name) : [];
  const missing = known.filter((name) => !done.includes(name));
  const foreign = done.filter((name) => !known.includes(name));
  if (foreign.length) yield broken(`The database is newer than this Peerhouse (${foreign.join(', ')})`, 'Start the newer version: going back needs a backup from before.');
  if (missing.length) yield look(`${missing.length} steps are missing in the database: ${missing.join(', ')}`, 'npm start does them, or npm run migrate.');
  if (!missing.length && !foreign.length) yield ok(`The database is at this version (${done.length} steps done)`);
}

/** The second lock under every service, the queue's own schema, and whether a backup would have gaps. */
export async function* rights(client) {
  const { rows: open } = await client.query(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
     where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'bullmq') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`);
  const names = open.map(({ name }) => name).join(', ');
  yield open.length ? broken(`Tables of people are not under forced row-level security: ${names}`, `As their owner: alter table NAME enable row level security; alter table NAME force row level security;`) : ok('Every table of an organisation is under forced row-level security');
  const { rows: [may] } = await client.query("select rolsuper or rolbypassrls as all_rows, to_regnamespace('bullmq') is not null as queue from pg_roles where rolname = current_user");
  if (!may.all_rows) yield look('The user in DATABASE_URL may not read past the row policies, so npm run backup would refuse', 'As a superuser: alter role NAME bypassrls; or back up another way.');
  if (!process.env.REDIS_URL && !may.queue) yield look('The queue has no tables yet', 'npm start makes them, or npm run migrate.');
}

/** Mail that waits since a restore for somebody to say which house is the real one. */
export async function* sending(workerUrl) {
  const held = await heldSince(workerUrl).catch(() => null); // no such role, or a database from before: said by the lines before
  if (held) yield look(`Nothing is sent: this was restored from a backup (${held})`, 'An administrator says under People that this is the real house now. Leave it, when it is not.');
}

async function* roles(pg, client, adminUrl, passwords) {
  const { rows } = await client.query("select rolname, rolsuper, rolbypassrls from pg_roles where rolname = any($1)", [ROLES.map((role) => `peerhouse_${role}`)]);
  const wrong = [];
  for (const role of ROLES) {
    const found = rows.find(({ rolname }) => rolname === `peerhouse_${role}`);
    if (!found) wrong.push(`peerhouse_${role} is not there`);
    else if (found.rolsuper || found.rolbypassrls) yield broken(`The role peerhouse_${role} may go past the row-level policies`, `As administrator of the database: alter role peerhouse_${role} nosuperuser nobypassrls`);
    else if (!(await canSignIn(pg, adminUrl, role, passwords[role]))) wrong.push(`peerhouse_${role} cannot sign in with the password in secrets.json`);
  }
  if (wrong.length) yield broken(`Roles of the database: ${wrong.join('; ')}`, 'npm run migrate makes them and sets their passwords.');
  else yield ok('Each part signs in to the database with a role of its own');
}

/** What waits in the outbox, as the worker sees it. */
async function* events(pg, adminUrl, password) {
  const client = clientOf(pg, adminUrl, 'worker', password);
  try {
    await client.connect();
    const { rows: [{ waits, late, since, names }] } = await client.query(`select count(*)::int as waits, count(*) filter (where created_at < now() - interval '2 minutes')::int as late,
      to_char(min(created_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI UTC') as since, string_agg(distinct name, ', ' order by name) as names from outbox where done_at is null`);
    if (!late) yield ok(waits ? `${waits} events are on their way` : 'No event waits: what follows from each change has been done');
    else yield look(`${waits} ${waits === 1 ? 'event waits' : 'events wait'}, the oldest since ${since} (${names})`, `Counts may lag behind until they are done. While Peerhouse runs they are tried again by themselves; the worker's log says why one is not done.`);
  } catch {
    // said by the lines before: no such role, or a database from before
  } finally {
    await client.end().catch(() => {});
  }
}

/** What its rows say about the keyring. */
async function* keyring(pg, at, workerUrl) {
  const client = new pg.Client({ connectionString: workerUrl, connectionTimeoutMillis: 5_000 });
  let rows;
  try {
    await client.connect();
    rows = await numbersInRows(client);
  } catch (problem) {
    if (problem.code === '42501') yield broken(`Which keys of the keyring are in use cannot be seen: ${problem.message}`, 'npm run migrate sets the roles right.');
    return; // else said by the lines before: no such role, or a database from before
  } finally {
    await client.end().catch(() => {});
  }
  yield* keyringLines(at, rows);
}

function urlOf(adminUrl, role, password) {
  const url = new URL(adminUrl);
  url.username = `peerhouse_${role}`;
  url.password = encodeURIComponent(password);
  return url.href;
}

const clientOf = (pg, adminUrl, role, password) => new pg.Client({ connectionString: urlOf(adminUrl, role, password), connectionTimeoutMillis: 5_000 });

async function canSignIn(pg, adminUrl, role, password) {
  const client = clientOf(pg, adminUrl, role, password);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
