/** `npm run restore -- FOLDER --into DATA_FOLDER`, or with DATABASE_URL: a backup into an empty place, compared row by row. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sizeInWords } from '../backup/last.mjs';
import { sizeOf } from '../backup/folder.mjs';
import { knownMigrations, openBackup, restoreIntoDatabase, restoreIntoFolder } from '../backup/restore.mjs';
import { checkUrl } from '../database.mjs';
import { dataFolder, places } from '../places.mjs';
import { say, seconds, step, Trouble } from '../say.mjs';

const USAGE = 'npm run restore -- FOLDER [--into DATA_FOLDER] [--keys FOLDER | --without-keys]   (with DATABASE_URL: into that empty database)';

export async function restore(args) {
  const wish = readWish(args);
  const began = performance.now();
  const backup = await step('Reading the backup and checking every file', async () => openBackup(path.resolve(wish.folder), { keysFolder: wish.keys && path.resolve(wish.keys), knownMigrations: await knownMigrations() }), { long: true });
  if (wish['without-keys']) backup.keys = undefined;
  else if (!backup.keys) throw withoutKeys(wish.folder);
  const { manifest, folder } = backup.data;
  say(`  Taken ${manifest.at} by Peerhouse ${manifest.version} on PostgreSQL ${manifest.postgres}, ${sizeInWords(sizeOf(folder))}`);
  const into = path.resolve(wish.into ?? dataFolder());
  const url = process.env.DATABASE_URL && checkUrl('DATABASE_URL', process.env.DATABASE_URL, /^postgres(ql)?:$/);
  const done = await step('Putting every table in and comparing', () => (url ? restoreIntoDatabase({ backup, adminUrl: url, at: places(into) }) : restoreIntoFolder({ backup, into })), { long: true });
  if (done.orphans) say(`  ${done.orphans} keys were left out: what they belong to is not in this data.`);
  if (done.applied.length) say(`  Brought to this version: ${done.applied.length} steps.`);
  say('  It sends nothing, so that nobody gets the same mail from two houses, until an administrator says there, under People: “This is the real house now”.');
  say(`  Restored ${done.rows} rows of ${done.tables} tables in ${seconds(began)}, all equal to the backup; to start it: ${url ? `PEERHOUSE_DATA=${into} DATABASE_URL=… npm start` : `PEERHOUSE_DATA=${into} npm start`}`);
}

function readWish(args) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { into: { type: 'string' }, keys: { type: 'string' }, 'without-keys': { type: 'boolean' } } });
    if (positionals.length !== 1) throw new Error('it takes the folder of a backup');
    if (values.keys && values['without-keys']) throw new Error('--keys and --without-keys do not go together');
    return { ...values, folder: positionals[0] };
  } catch (problem) {
    throw new Trouble(`That is not understood: ${problem.message}.`, { todo: USAGE });
  }
}

const withoutKeys = (folder) => new Trouble(`The keys are not with the data in ${folder}.`, {
  todo: 'Say where they are kept: --keys FOLDER. To go on without them, knowing that nobody can sign in with the codes they have and that what the keys lock stays locked: --without-keys',
});
