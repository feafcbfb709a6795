/** `npm run backup -- [FOLDER]`: everything an installation holds, taken while it runs. */
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makePrivate, sizeOf } from '../backup/folder.mjs';
import { forgetOld } from '../backup/forget.mjs';
import { rememberBackup, sizeInWords } from '../backup/last.mjs';
import { knownMigrations, openBackup, restoreIntoFolder } from '../backup/restore.mjs';
import { KEYS_DAYS } from '../backup/copy-keys.mjs';
import { KEYS_APART, SETS, takeBackup } from '../backup/take.mjs';
import { closeDatabase, openDatabase } from '../database.mjs';
import { places } from '../places.mjs';
import { say, seconds, step, Trouble } from '../say.mjs';
import { readSecrets } from '../secrets.mjs';

const USAGE = 'npm run backup -- [FOLDER] [--keys FOLDER | --without-keys | --keys-only] [--check] [--keep-days N]';

export async function backup(args) {
  const wish = readWish(args);
  const at = places();
  const folder = path.resolve(wish.folder ?? at.backups);
  const began = performance.now();
  const taken = await take(at, folder, wish);
  const bytes = sizeOf(taken.folder);
  const { tables, rows } = taken;
  const keysIn = wish['without-keys'] ? null : path.dirname(taken.keys);
  if (!wish['keys-only']) rememberBackup(at, { at: new Date().toISOString(), folder: taken.folder, rows, bytes, checked: false, withoutKeys: Boolean(wish['without-keys']) });
  if (wish.check) {
    await check(taken);
    rememberBackup(at, { checked: true });
  }
  if (wish['keep-days']) for (const old of forgetOld(folder, Number(wish['keep-days']), new Date())) say(`  Removed, older than ${wish['keep-days']} days: ${old}`);
  // Longer than five days, and what a guest stopped sharing could be opened again.
  if (keysIn) for (const old of forgetOld(keysIn, KEYS_DAYS, new Date())) say(`  Removed, keys older than ${KEYS_DAYS} days: ${old}`);
  if (taken.folder.startsWith(at.folder + path.sep)) say('  It lies in the data folder itself: keep a copy on another disk.');
  say(`  Backed up ${rows} rows of ${tables} tables (${sizeInWords(bytes)}) in ${seconds(began)}${wish.check ? ', restored them and found them equal' : ''}: ${taken.folder}`);
  if (keysIn && taken.keys !== taken.folder) say(`  The keys lie apart from the data: ${taken.keys}`);
}

async function take(at, folder, wish) {
  const { adminUrl, postgres } = await step('Opening the database', () => openDatabase(at, process.env, { mustExist: true }));
  try {
    const { key } = readSecrets(at);
    const sets = SETS.filter((set) => !wish[set === 'keys' ? 'without-keys' : 'keys-only']);
    return await step('Writing every table down', () => takeBackup({ adminUrl, at, key, folder: makePrivate(folder), keysFolder: wish['keys-only'] ? folder : path.resolve(wish.keys ?? path.join(folder, KEYS_APART)), sets, tell: progress() }), { long: true });
  } finally {
    await closeDatabase(at, postgres);
  }
}

function readWish(args) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { 'without-keys': { type: 'boolean' }, 'keys-only': { type: 'boolean' }, check: { type: 'boolean' }, 'keep-days': { type: 'string' }, keys: { type: 'string' } } });
    if (positionals.length > 1) throw new Error('one folder is enough');
    if (values.keys && (values['keys-only'] || values['without-keys'])) throw new Error('--keys goes with neither --keys-only nor --without-keys');
    if (values['keys-only'] && (values['without-keys'] || values.check)) throw new Error('--keys-only goes with neither --without-keys nor --check');
    if (values['keep-days'] && !(Number(values['keep-days']) >= 1)) throw new Error('--keep-days takes a number of days');
    return { ...values, folder: positionals[0] };
  } catch (problem) {
    throw new Trouble(`That is not understood: ${problem.message}.`, { todo: USAGE });
  }
}

/** A living line where somebody watches; elsewhere a line for each table of more than 100 MB. */
function progress() {
  let all = 0;
  return (table, bytes) => {
    all += bytes;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K  Writing every table down … ${table.name}, ${sizeInWords(all)} so far`);
    else if (bytes > 100e6) say(`    ${table.name}: ${sizeInWords(bytes)}`);
  };
}

/** The proof of a backup is that it can be restored: into a temporary folder, row sums compared, then thrown away. */
async function check({ folder, keys }) {
  const into = path.join(os.tmpdir(), `peerhouse-check-${process.pid}`);
  try {
    const found = await openBackup(folder, { knownMigrations: await knownMigrations(), ...(keys ? { keysFolder: keys } : {}) });
    await step('Restoring it into a temporary folder and comparing', () => restoreIntoFolder({ backup: found, into, fast: true }), { long: true });
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
