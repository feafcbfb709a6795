/** Takes a backup: one snapshot of the whole database while it is in use, one file a table, with sums to compare by. */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { inRoot } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { beginFolder, FORMAT, makePrivate, writeManifest } from './folder.mjs';
import { connect, copyOut, readMigrations, readSequences, readTables, shareMigrationLock, sumOf } from './tables.mjs';

export const SETS = ['data', 'keys'];
/** Where the keys of a folder of backups are kept, apart from the data and for fewer days. */
export const KEYS_APART = 'keys';

/**
 * Writes a whole backup into a new folder below `folder` and returns `{ folder, tables, rows }`.
 * `sets` are `data`, `keys` or both; the keys go below `keysFolder` where that is another, of the same moment.
 * `tell(table, bytes)` is called, and waited for, after each table.
 */
export async function takeBackup({ adminUrl, at, key, folder, keysFolder = folder, sets = SETS, now = new Date(), tell = () => {} }) {
  const target = beginFolder(sets.includes('data') ? folder : keysFolder, now);
  const apart = sets.length > 1 && keysFolder !== folder ? beginFolder(keysFolder, now) : target;
  const placeOf = (set) => (set === 'keys' ? apart : target).at;
  const clients = [];
  try {
    while (clients.length < 2) clients.push(await connect(adminUrl));
    const [reader, adder] = clients;
    const about = await beginSnapshot(reader, adder);
    const manifests = Object.fromEntries(sets.map((set) => [set, { ...about, set, at: now.toISOString(), key: fingerprint(key), tables: [], sequences: [], files: [] }]));
    for (const table of await readTables(reader)) {
      if (!sets.includes(table.set)) continue;
      const [written, summed] = await together(writeTable(reader, table, placeOf(table.set)), sumOf(adder, table));
      if (written.rows !== summed.rows) throw new Error(`${table.name}: ${written.rows} rows written, ${summed.rows} counted in the same snapshot`);
      const { bytes, ...file } = written;
      manifests[table.set].tables.push({ schema: table.schema, name: table.name, columns: table.columns, ...file, sum: summed.sum });
      await tell(table, bytes);
    }
    // Read last: a number given out meanwhile must not be given out again.
    for (const sequence of await readSequences(reader)) manifests[sequence.set]?.sequences.push({ schema: sequence.schema, name: sequence.name, last: sequence.last });
    for (const set of sets) manifests[set].files = keepFiles(at.folder, FILES[set](at), set, placeOf(set));
    for (const set of sets) writeManifest(makePrivate(path.join(placeOf(set), set)), manifests[set]);
    const all = sets.flatMap((set) => manifests[set].tables);
    const whole = target.finish();
    return { folder: whole, keys: apart === target ? whole : apart.finish(), tables: all.length, rows: all.reduce((sum, { rows }) => sum + rows, 0) };
  } catch (problem) {
    for (const one of new Set([target, apart])) one.giveUp();
    throw inWords(problem, folder);
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => {})));
  }
}

/** Both connections see the database as it is at this moment, whatever is written from now on. */
async function beginSnapshot(reader, adder) {
  await shareMigrationLock(reader);
  await reader.query('begin transaction isolation level repeatable read, read only');
  const { rows: [{ snapshot }] } = await reader.query('select pg_catalog.pg_export_snapshot() as snapshot');
  await adder.query('begin transaction isolation level repeatable read, read only');
  await adder.query(`set transaction snapshot ${adder.escapeLiteral(snapshot)}`);
  const { rows: [server] } = await reader.query("select current_setting('server_version') as postgres, current_setting('server_version_num')::int / 10000 as major");
  const migrations = await readMigrations(reader);
  if (!migrations.length) throw new Trouble('There is no Peerhouse in this database, so there is nothing to back up.', { todo: 'Check DATABASE_URL or PEERHOUSE_DATA.' });
  return { product: 'peerhouse', format: FORMAT, version: appVersion(), postgres: server.postgres, major: server.major, snapshot, migrations };
}

/** Both, or the first problem of either; never a promise left behind. */
async function together(...works) {
  const ends = await Promise.allSettled(works);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map(({ value }) => value);
}

async function writeTable(client, table, folder) {
  const { to } = await import('pg-copy-streams').then(({ default: streams }) => streams);
  const file = path.join(table.set, 'tables', `${table.schema}.${table.name}.copy.gz`);
  makePrivate(path.join(folder, table.set, 'tables'));
  const copy = client.query(to(copyOut(table)));
  const plain = counting();
  const packed = counting('sha256');
  await pipeline(copy, plain, createGzip({ level: 1, chunkSize: 256 * 1024 }), packed, createWriteStream(path.join(folder, file), { mode: 0o600 }));
  return { file: file.replaceAll('\\', '/'), rows: copy.rowCount ?? 0, bytes: plain.bytes(), sha256: packed.digest() };
}

function counting(kind) {
  let bytes = 0;
  const hash = kind && createHash(kind);
  const through = new Transform({
    transform(chunk, _encoding, done) {
      bytes += chunk.length;
      hash?.update(chunk);
      done(null, chunk);
    },
  });
  return Object.assign(through, { bytes: () => bytes, digest: () => hash.digest('hex') });
}

/** Files of the data folder, by their set: the key, the keyring and the roles' passwords lie with the keys, never with the data. */
const FILES = {
  data: (at) => (existsSync(at.anchors) ? readdirSync(at.anchors).filter((name) => !name.startsWith('.')).map((name) => path.join(at.anchors, name)) : []),
  keys: (at) => [at.secrets, at.keyring, at.demo].filter((file) => existsSync(file)),
};

function keepFiles(from, files, set, folder) {
  return files.map((file) => {
    const name = path.relative(from, file).replaceAll('\\', '/');
    const target = path.join(folder, set, 'files', name);
    const content = readFileSync(file);
    makePrivate(path.dirname(target));
    writeFileSync(target, content, { mode: 0o600 });
    return { file: `${set}/files/${name}`, name, sha256: createHash('sha256').update(content).digest('hex') };
  });
}

/** Tells one key from another without telling the key (it is 32 random bytes). */
export const fingerprint = (key) => createHash('sha256').update(`peerhouse key ${key}`).digest('hex').slice(0, 16);

export const appVersion = () => JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;

function inWords(problem, folder) {
  if (problem.code === '42501') return new Trouble('The user in DATABASE_URL may not read every row, so a backup would have gaps.', { detail: problem.message, todo: 'Use an administrator of the database, or as one: alter role NAME bypassrls;' });
  if (problem.code === '55P03') return new Trouble('The database is being brought to another version right now.', { todo: 'Try again when that is done.' });
  if (problem.code === 'ENOSPC') return new Trouble(`There is no room left on the disk of ${folder}.`, { todo: 'Make room or choose another folder. The half-written backup was removed.' });
  return problem;
}
