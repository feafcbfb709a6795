/** Restores a backup: chooses and checks it, makes the place ready, loads it, brings it to this version. */
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATABASE, migrateDatabase } from '../database.mjs';
import { takeLock } from '../lock.mjs';
import { dist, places } from '../places.mjs';
import { startPostgres } from '../postgres.mjs';
import { Trouble } from '../say.mjs';
import { readSecrets } from '../secrets.mjs';
import { checkFiles, isPartial, listBackups, makePrivate, readManifest } from './folder.mjs';
import { loadBackup } from './load.mjs';
import { connect, quoted, readMigrations, readTables } from './tables.mjs';
import { fingerprint, KEYS_APART } from './take.mjs';

/**
 * The backup in `folder` (one, or the newest of several), its keys there, in the folder `keys` beside it, or in `keysFolder`; every file is checked.
 * Returns `{ data, keys }` as `{ folder, manifest }`; `keys` may be undefined.
 */
export async function openBackup(folder, { keysFolder, knownMigrations } = {}) {
  const data = findSet(folder, 'data');
  if (!data) throw notWhole(folder);
  // The newest keys there are, also later ones than the data: what was stopped or erased meanwhile stays so.
  const keys = keysFolder ? findSet(keysFolder, 'keys') : (findSet(data.folder, 'keys') ?? findSet(path.join(path.dirname(data.folder), KEYS_APART), 'keys'));
  if (keysFolder && !keys) throw new Trouble(`There are no keys in ${keysFolder}.`, { todo: 'Name a folder that "npm run backup -- FOLDER --keys-only" wrote.' });
  const foreign = data.manifest.migrations.filter((name) => !(knownMigrations ?? []).includes(name));
  if (foreign.length) {
    throw new Trouble(`The backup is from a newer Peerhouse (${data.manifest.version}): this one does not know ${foreign.join(', ')}.`, { todo: 'Nothing was changed. Restore it with that version or a later one.' });
  }
  for (const part of [data, keys]) if (part) await checkFiles(part.folder, part.manifest);
  return { data, keys };
}

function findSet(folder, set) {
  for (const one of [folder, ...listBackups(folder).toReversed()]) {
    if (isPartial(one)) continue;
    const manifest = readManifest(one, set);
    if (manifest) return { folder: one, manifest };
  }
  return undefined;
}

const notWhole = (folder) => new Trouble(`There is no whole backup in ${folder}.`, {
  todo: 'Name a folder that "npm run backup" wrote (peerhouse-DATE, or the folder of several). One that ends in .partial was broken off: it is not a backup.',
});

/** Every migration this version has. */
export async function knownMigrations() {
  const { loadMigrations } = await import(pathToFileURL(dist('libs/platform/src/migrate.js')).href);
  return (await loadMigrations()).map((Migration) => new Migration().name ?? Migration.name);
}

/** Makes `into`, a data folder that does not exist or is empty, under another name first; returns what `loadBackup` returned. */
export async function restoreIntoFolder({ backup, into, tell, fast = false }) {
  const folder = path.resolve(into);
  if (existsSync(folder) && readdirSync(folder).length) throw new Trouble(`${folder} is not empty, so nothing is restored into it.`, { todo: 'Name a folder that does not exist yet: npm run restore -- FOLDER --into NEW_FOLDER' });
  const making = places(`${folder}.restoring`);
  const lock = await takeLock(making);
  let server;
  try {
    await clearBrokenOff(making);
    putFiles(backup, making);
    server = await startPostgres({ cluster: making.cluster, passwordFile: making.password, log: making.log('postgres'), fast });
    const result = await restoreInto({ backup, adminUrl: server.url(DATABASE), secrets: readSecrets(making), create: true, tell });
    await server.stop();
    lock.release();
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making.folder, folder);
    return result;
  } catch (problem) {
    await server?.stop();
    lock.release();
    rmSync(making.folder, { recursive: true, force: true });
    throw problem;
  }
}

/** What a killed restore left under the same name: its server, then its files. */
async function clearBrokenOff(making) {
  if (!existsSync(making.cluster)) return;
  if (existsSync(making.password)) await (await startPostgres({ cluster: making.cluster, passwordFile: making.password, log: making.log('postgres') })).stop();
  for (const name of readdirSync(making.folder)) if (path.join(making.folder, name) !== making.lock) rmSync(path.join(making.folder, name), { recursive: true, force: true });
}

/** Into the empty database of DATABASE_URL; the secrets go to the data folder `at`. */
export async function restoreIntoDatabase({ backup, adminUrl, at, tell }) {
  await refuseFull(adminUrl, backup.data.manifest);
  putFiles(backup, at);
  const secrets = readSecrets(at);
  await refuseForeignRoles(adminUrl, secrets.passwords);
  return restoreInto({ backup, adminUrl, secrets, create: false, tell });
}

async function restoreInto({ backup: { data, keys }, adminUrl, secrets: { passwords, key }, create, tell }) {
  if (data.manifest.key !== fingerprint(key) && keys) throw new Trouble('The key in the backup is not the one the data was written with.', { todo: 'Set PEERHOUSE_KEY to the key you keep elsewhere, or name the keys that belong to this data: --keys FOLDER' });
  const { urls } = await migrateDatabase({ adminUrl, passwords, create, only: data.manifest.migrations });
  const result = await loadBackup({ ownerUrl: urls.owner, parts: [data, keys].filter(Boolean), tell });
  const { applied } = await migrateDatabase({ adminUrl, passwords });
  await holdSending(urls.owner);
  return { ...result, applied };
}

/** There may be another house with the same mail to send: nothing goes out of this one until an administrator says that it is the real one. */
async function holdSending(ownerUrl) {
  const client = await connect(ownerUrl);
  // Its own policy lets the owner do this and nothing else; a backup's connection would rather be refused than filtered.
  await client.query('set row_security = on; update public.organisations set sending_held_since = now() where sending_held_since is null').finally(() => client.end());
}

/** A database with other things in it, or with rows in our tables, is never loaded into. */
async function refuseFull(adminUrl, manifest) {
  const client = await connect(adminUrl);
  try {
    const done = await readMigrations(client);
    const tables = await readTables(client);
    const full = [];
    for (const table of tables) if (!done.length || (await hasRows(client, table))) full.push(`${table.schema}.${table.name}`);
    const later = done.filter((name) => !manifest.migrations.includes(name));
    if (full.length) throw new Trouble(`The database in DATABASE_URL is not empty (${full.slice(0, 3).join(', ')}${full.length > 3 ? ', …' : ''}).`, { todo: 'Nothing was changed. Make an empty one: create database peerhouse_restored; and name it in DATABASE_URL.' });
    if (later.length) throw new Trouble('The database in DATABASE_URL is empty but newer than the backup.', { todo: 'Make a fresh one: create database peerhouse_restored; and name it in DATABASE_URL.' });
  } finally {
    await client.end();
  }
}

async function hasRows(client, table) {
  const text = `select 1 from ${quoted(table)} limit 1`;
  return (await client.query(text)).rowCount > 0;
}

/** Roles belong to the whole server: giving them other passwords would shut out a Peerhouse that uses them. */
async function refuseForeignRoles(adminUrl, passwords) {
  const admin = await connect(adminUrl);
  const known = await admin.query("select 1 from pg_catalog.pg_roles where rolname = 'peerhouse_owner' and rolcanlogin").finally(() => admin.end());
  if (!known.rowCount) return;
  const url = new URL(adminUrl);
  url.username = 'peerhouse_owner';
  url.password = encodeURIComponent(passwords.owner);
  try {
    await (await connect(url.href)).end();
  } catch (problem) {
    if (problem.code !== '28P01') throw problem;
    throw new Trouble('Another Peerhouse has its roles on this PostgreSQL server, with other passwords; they would be changed under it.', {
      todo: 'Restore with the keys of that installation (its secrets.json), or on another server. When nothing uses the roles any more: drop role peerhouse_owner; and the others.',
    });
  }
}

/** Files of the data folder, into one that has none; its own stay, but secrets of another installation are refused. */
function putFiles({ data, keys }, at) {
  for (const { folder, file, name } of [data, keys].filter(Boolean).flatMap((part) => part.manifest.files.map((one) => ({ folder: part.folder, ...one })))) {
    const [from, to] = [path.join(folder, file), path.join(at.folder, name)];
    makePrivate(path.dirname(to));
    if (!existsSync(to)) copyFileSync(from, to);
    else if (name === 'secrets.json' && !readFileSync(to).equals(readFileSync(from))) {
      throw new Trouble(`The data folder ${at.folder} has secrets of its own.`, { todo: 'Name a new data folder for what is restored: --into NEW_FOLDER' });
    }
  }
}
