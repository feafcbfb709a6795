import path from 'node:path';
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { inRunning } from './project-files.js';

export const databaseRoles = ['owner', 'staff', 'guest', 'worker', 'queue'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];
export type RolePasswords = Record<DatabaseRole, string>;

/** The same database, as each of our roles. */
export function roleUrls(adminUrl: string, passwords: RolePasswords): Record<DatabaseRole, string> {
  const urlOf = (role: DatabaseRole): string => {
    const url = new URL(adminUrl);
    url.username = `peerhouse_${role}`;
    url.password = encodeURIComponent(passwords[role]);
    return url.toString();
  };
  return Object.fromEntries(databaseRoles.map((role) => [role, urlOf(role)])) as Record<DatabaseRole, string>;
}

interface MigrateWish {
  adminUrl: string;
  passwords: RolePasswords;
  /** Names of the migrations to stop at, for loading a backup from an earlier version; by default all there are. */
  only?: readonly string[];
}

/** Brings the database to this version: roles, our tables, the queue's schema. Safe to run again, and by two at once. */
export async function migrate({ adminUrl, passwords, only }: MigrateWish): Promise<{ applied: string[] }> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(727311)');
    await prepareRoles(admin, passwords);
    const urls = roleUrls(adminUrl, passwords);
    const applied = await applyMigrations(urls.owner, only);
    await prepareQueue(urls.queue);
    return { applied };
  } finally {
    await admin.end();
  }
}

async function prepareRoles(admin: pg.Client, passwords: RolePasswords): Promise<void> {
  for (const role of databaseRoles) {
    const name = `peerhouse_${role}`;
    const known = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
    if (!known.rowCount) await admin.query(`create role ${name} login`);
    await admin.query(`alter role ${name} password ${admin.escapeLiteral(passwords[role])}`);
  }
  await refuseMightyRoles(admin);
  await grantOnDatabase(admin);
}

/** Who may do what with the database itself. A copy of a template does not take this along. */
export async function grantOnDatabase(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ database: string }>('select current_database() as database');
  const database = admin.escapeIdentifier(rows[0]!.database);
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to ${databaseRoles.map((role) => `peerhouse_${role}`).join(', ')}`);
  await admin.query(`grant create on database ${database} to peerhouse_owner, peerhouse_queue`);
  // BullMQ adds jobs by way of a temporary table.
  await admin.query(`grant temporary on database ${database} to peerhouse_queue`);
  await admin.query('revoke create on schema public from public');
  await admin.query('grant usage, create on schema public to peerhouse_owner');
}

/** A role that was there before could be more than it may be: past row-level security nothing is kept apart. (Attributes are only looked at: an administrator who is no superuser may not even repeat them.) */
async function refuseMightyRoles(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or not rolcanlogin)', [databaseRoles.map((role) => `peerhouse_${role}`)]);
  if (rows.length) throw new Error(`These database roles may more than they should, or may not sign in: ${rows.map(({ rolname }) => rolname).join(', ')}. Say: alter role NAME login nosuperuser nobypassrls nocreatedb nocreaterole.`);
}

/** Newest last, by file name. */
export async function loadMigrations(): Promise<(new () => never)[]> {
  const folder = inRunning('infra/migrations');
  const files = readdirSync(folder).filter((file) => /^\d{14}-.*\.(js|ts)$/.test(file) && !file.endsWith('.d.ts')).sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<Record<string, new () => never>>));
  return modules.flatMap((module) => Object.values(module).filter((exported) => typeof exported === 'function'));
}

const nameOf = (Migration: new () => { name?: string }): string => new Migration().name ?? Migration.name;

async function applyMigrations(ownerUrl: string, only?: readonly string[]): Promise<string[]> {
  const migrations = (await loadMigrations()).filter((Migration) => !only || only.includes(nameOf(Migration)));
  const source = new DataSource({ type: 'postgres', driver: pg, url: ownerUrl, migrations, installExtensions: false, migrationsTransactionMode: 'each', extra: { max: 1 } });
  await source.initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** BullMQ's own tables, in a schema and role apart. */
async function prepareQueue(queueUrl: string): Promise<void> {
  const { runMigrations } = await import('bullmq');
  const client = new pg.Client({ connectionString: queueUrl });
  await client.connect();
  try {
    await (runMigrations as (client: pg.Client, schema: string) => Promise<unknown>)(client, 'bullmq');
  } finally {
    await client.end();
  }
}
