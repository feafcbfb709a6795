/** Child of the launcher: brings one database to this version and prints `{ applied, urls }` as its last line. */
import { pathToFileURL } from 'node:url';
import { fileOf } from './bundle.mjs';

const WORDS = {
  ECONNREFUSED: 'Nothing answers there. Is PostgreSQL running, and is the address in DATABASE_URL right?',
  ENOTFOUND: 'The name of the database host in DATABASE_URL is not known.',
  '28P01': 'The user or password in DATABASE_URL is not right.',
  '28000': 'The server does not let this user in from here (pg_hba.conf).',
  '3D000': 'The database in DATABASE_URL does not exist. Create it first: create database peerhouse;',
  42501: 'The user in DATABASE_URL may not create roles or grant rights. Migrations need an administrator of the database.',
};

/** Creates the database when it is missing; only asked for on our own server. */
async function createDatabase(adminUrl) {
  const { default: pg } = await import('pg');
  const url = new URL(adminUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const adminUrl = process.env.PEERHOUSE_ADMIN_URL;
const passwords = JSON.parse(process.env.PEERHOUSE_ROLE_PASSWORDS);
try {
  if (process.env.PEERHOUSE_CREATE_DATABASE) await createDatabase(adminUrl);
  const { migrate, roleUrls } = await import(pathToFileURL(fileOf('migrate')).href);
  const only = process.env.PEERHOUSE_ONLY_MIGRATIONS ? JSON.parse(process.env.PEERHOUSE_ONLY_MIGRATIONS) : undefined;
  const { applied } = await migrate({ adminUrl, passwords, ...(only ? { only } : {}) });
  console.log(JSON.stringify({ applied, urls: roleUrls(adminUrl, passwords) }));
} catch (problem) {
  const code = problem.code ?? problem.errors?.[0]?.code;
  console.error(WORDS[code] ?? problem.stack);
  if (WORDS[code]) console.error(`(${problem.message || code})`);
  process.exitCode = 1;
}
