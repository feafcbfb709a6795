/** The database of an installation: the built-in one, or the one DATABASE_URL names; brought to this version; seeded. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from './bundle.mjs';
import { findRunningStart } from './lock.mjs';
import { inRoot } from './places.mjs';
import { startPostgres } from './postgres.mjs';
import { portAnswers } from './processes.mjs';
import { run, runNode } from './run-tool.mjs';
import { Trouble } from './say.mjs';

export const DATABASE = 'peerhouse';

/** `{ adminUrl, postgres }`; `postgres` is the built-in server, absent when DATABASE_URL is set. With `mustExist` none is made. */
export async function openDatabase(at, env = process.env, { mustExist = false } = {}) {
  if (env.DATABASE_URL) return { adminUrl: checkUrl('DATABASE_URL', env.DATABASE_URL, /^postgres(ql)?:$/) };
  if (mustExist && !existsSync(path.join(at.cluster, 'PG_VERSION'))) throw new Trouble(`There is no data in ${at.folder} yet.`, { todo: 'Name the data folder with PEERHOUSE_DATA, or the database with DATABASE_URL.' });
  const postgres = await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres') });
  return { adminUrl: postgres.url(DATABASE), postgres };
}

/** Stops a built-in server that a command started for the while, unless Peerhouse has come to lean on it since. */
export async function closeDatabase(at, postgres) {
  if (postgres && !postgres.attached && !findRunningStart(at)) await postgres.stop();
}

export function checkUrl(name, value, protocol) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && protocol.test(url.protocol)) return value;
  const example = name === 'REDIS_URL' ? 'redis://127.0.0.1:6379' : 'postgres://user:password@127.0.0.1:5432/peerhouse';
  throw new Trouble(`${name} is not an address we can use.`, { todo: `It looks like this: ${example} (letters such as @ or / in a password are written %40, %2F).` });
}

/** Refuses a REDIS_URL where nothing answers, before anything else is started. */
export async function checkRedis(env = process.env) {
  if (!env.REDIS_URL) return undefined;
  const url = new URL(checkUrl('REDIS_URL', env.REDIS_URL, /^rediss?:$/));
  if (await portAnswers(Number(url.port || 6379), url.hostname || '127.0.0.1', 3_000)) return env.REDIS_URL;
  throw new Trouble(`Nothing answers at ${url.hostname}:${url.port || 6379} (REDIS_URL).`, {
    todo: 'Start Redis there, correct REDIS_URL, or leave REDIS_URL out: then the queue lives in PostgreSQL.',
  });
}

/** Runs the migrations in a process of their own (the launcher stays small); returns `{ applied, urls }`. With `only`, a list of names, no others. */
export async function migrateDatabase({ adminUrl, passwords, create, only }) {
  const output = await runNode(inRoot('apps/launcher/migrate-now.mjs'), [], {
    env: { ...process.env, PEERHOUSE_ADMIN_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: JSON.stringify(passwords), PEERHOUSE_CREATE_DATABASE: create ? '1' : '', PEERHOUSE_ONLY_MIGRATIONS: only ? JSON.stringify(only) : '' },
    trouble: 'The database could not be brought to this version.',
    todo: 'Nothing half done was kept: each step is done whole or not at all. "npm run doctor" looks for the cause.',
  });
  return JSON.parse(output.trimEnd().split('\n').at(-1));
}

/** Since when what was restored sends nothing, in words; null when it sends. `url` is the worker's: it sees every organisation. */
export async function heldSince(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows: [{ since }] } = await client.query("select to_char(min(sending_held_since) at time zone 'UTC', 'YYYY-MM-DD HH24:MI UTC') as since from organisations");
    return since;
  } finally {
    await client.end();
  }
}

/** Seeds the demo, once for each data folder (the seed itself does nothing where the demo is); returns what demo.json says. */
export async function seedDemo({ at, env, isBuiltIn }) {
  if (!(isBuiltIn && existsSync(at.demo))) {
    await runSeed('seed', { ...env, PEERHOUSE_DEMO_FILE: at.demo });
  }
  return existsSync(at.demo) ? JSON.parse(readFileSync(at.demo, 'utf8')) : undefined;
}

/** The one-time token for the first set-up of a real organisation, or undefined when there is one already. */
export async function setUpToken({ at, env, isBuiltIn }) {
  const settled = path.join(at.folder, 'organisation-is-set-up');
  if (isBuiltIn && existsSync(settled)) return undefined;
  const output = await runSeed('set-up-link', env);
  const { token } = JSON.parse(output.trim().split('\n').at(-1) || '{}');
  if (!token && isBuiltIn) writeFileSync(settled, '');
  return token;
}

function runSeed(name, env) {
  return run(process.execPath, [fileOf(name)], {
    env,
    trouble: name === 'seed' ? 'The demo could not be put in.' : 'The set-up link could not be made.',
    todo: name === 'seed' ? 'To start without it: PEERHOUSE_DEMO=off npm start' : '"npm run doctor" looks for the cause.',
  });
}
