/** The keyring: is it there, is its copy on another disk, does its night come round, does any row name a key that it has not. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { keyringPlaces, keysFolder, newest, readKeyring } from '../keyring.mjs';
import { broken, look, ok } from './lines.mjs';

const DAY = 86_400_000;
const OLD = 3; // days
const LOST = 'Put it back from its copy, or from the newest folder of keys (npm run backup writes keys/files/keyring.json). Until then cards and kept phones open, passphrases do not. Only when no copy is left anywhere: npm run keyring -- --lost';

/** `rows` are the numbers that rows name, by kind: `{ keks, peppers }`. */
export function* keyringLines(at, rows, env = process.env, now = new Date()) {
  const { file, copy } = keyringPlaces(at, env);
  const keyring = readKeyring(file);
  if (!keyring) {
    if (rows.keks.length || rows.peppers.length) yield broken(`The keyring is missing or cannot be read: ${file}`, LOST);
    else yield ok('There is no keyring yet, and nothing was sealed: npm start makes one');
    return;
  }
  const missing = [...rows.keks.filter((number) => !keyring.keks[number]).map((number) => `key ${number}`), ...rows.peppers.filter((number) => !keyring.peppers[number]).map((number) => `pepper ${number}`)];
  if (missing.length) yield broken(`Rows were sealed under what the keyring has not: ${missing.join(', ')}`, `It is older than the database, or another's. ${LOST}`);
  else yield ok(`The keyring has every key that a row names (its newest is number ${newest(keyring.keks)})`);
  const age = Math.floor((now - Date.parse(keyring.keks[newest(keyring.keks)].made)) / DAY);
  if (age >= OLD) yield look(`The keyring's newest key is ${age} days old: its night did not come round`, 'The worker makes one each night while Peerhouse runs; its log says why not. Until then nothing that was stopped or erased becomes unreadable in backups.');
  if (!isOwner(file)) yield look(`Others on this machine may read the keyring: ${file}`, `chmod 600 ${file}`);
  yield copyLine({ at, env, file, copy, keyring });
}

function copyLine({ at, env, file, copy, keyring }) {
  const wanted = 'Name a folder on another disk: KEYS_FOLDER=/another/disk/peerhouse-keys npm start';
  if (!existsSync(copy)) return look('The keyring has no copy: without it no passphrase of a guest opens', wanted);
  const kept = readKeyring(copy);
  if (!kept || Object.keys(keyring.keks).some((number) => kept.keks[number]?.key !== keyring.keks[number].key)) return look(`The keyring's copy is not the keyring: ${copy}`, 'The worker writes it with the next night. If it never does, its log says why.');
  if (statSync(path.dirname(copy)).dev === statSync(path.dirname(file)).dev) return look(`The keyring's copy lies on the disk of the data folder (${keysFolder(at, env)}): what takes the one takes the other`, wanted);
  return ok(`The keyring's copy is on another disk: ${copy}`);
}

const isOwner = (file) => process.platform === 'win32' || !(statSync(file).mode & 0o077);

/** The numbers that rows name, as the worker sees them: every table that has such a column. */
export async function numbersInRows(client) {
  const { rows: tables } = await client.query("select format('%I.%I', table_schema, table_name) as name from information_schema.columns where column_name = 'kek_no' and table_schema in ('public', 'keys')");
  const keks = new Set();
  for (const { name } of tables) for (const number of await numbersIn(client, name)) keks.add(number);
  const { rows } = await client.query('select distinct pepper_no as number from guest_locks');
  return { keks: [...keks].sort((a, b) => a - b), peppers: rows.map(({ number }) => number) };
}

/** `table` is already quoted. */
async function numbersIn(client, table) {
  const text = `select distinct kek_no as number from ${table}`;
  return (await client.query(text)).rows.map(({ number }) => number);
}
