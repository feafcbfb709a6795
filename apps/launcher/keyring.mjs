/**
 * The server's key file: under its keys lie the server's shares of guests' locks and the keys of what they share. Made with
 * the first start; where rows were sealed under one that is not there any more, no other is made in its place.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say } from './say.mjs';

/** `{ file, copy }`: where it lies, and where its copy is kept: in KEYS_FOLDER, or in the data folder, which is no safe place. */
export const keyringPlaces = (at, env = process.env) => ({ file: env.KEYRING_FILE || at.keyring, copy: path.join(keysFolder(at, env), 'keyring.json') });

/** Where the copies of keys are kept: of the keyring, and of the schema `keys` each hour. */
export const keysFolder = (at, env = process.env) => (env.KEYS_FOLDER ? path.resolve(env.KEYS_FOLDER) : at.keys);

const KEY = /^[\w-]{43}$/;

/** The keyring in that file; undefined where there is none or it cannot be read. */
export function readKeyring(file) {
  try {
    const { peppers, keks } = JSON.parse(readFileSync(file, 'utf8'));
    const keys = [...Object.values(peppers), ...Object.values(keks).map(({ key }) => key)];
    return Object.keys(peppers).length && Object.keys(keks).length && keys.every((key) => KEY.test(key)) ? { peppers, keks } : undefined;
  } catch {
    return undefined;
  }
}

/** Makes one where none was needed before, or puts it back from its copy; false where it is missing and rows were sealed under it. */
export async function readyKeyring(at, workerUrl, env = process.env) {
  const { file, copy } = keyringPlaces(at, env);
  if (readKeyring(file)) return true;
  const kept = readKeyring(copy);
  if (kept) {
    writeKeyring(file, kept);
    say(`  The keyring was missing and was put back from its copy: ${copy}`);
    return true;
  }
  if (existsSync(file) || (await hasLocks(workerUrl))) return false;
  const made = newKeyring();
  for (const place of [copy, file]) writeKeyring(place, made);
  return true;
}

/** `number`: the first one that no row names. */
export const newKeyring = (now = new Date(), number = 1) => ({ peppers: { [number]: newKey() }, keks: { [number]: { key: newKey(), made: now.toISOString() } } });

export const newest = (keks) => Math.max(...Object.keys(keks).map(Number));

const newKey = () => randomBytes(32).toString('base64url');

/** Whole or not at all: under another name first, on the disk, then renamed. */
export function writeKeyring(file, keyring) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const writing = `${file}.writing`;
  const handle = openSync(writing, 'w', 0o600);
  try {
    writeFileSync(handle, `${JSON.stringify(keyring, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(writing, file);
}

/** Whether any guest has a lock: then shares of it lie sealed. The worker sees every organisation's. */
async function hasLocks(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query('select exists (select vault_id from guest_locks) as any')).rows[0].any;
  } finally {
    await client.end();
  }
}
