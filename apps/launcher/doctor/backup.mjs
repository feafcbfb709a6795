/** The last backup: how old, where, checked or not; and whether the keys lie with the data. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { lastBackup, sizeInWords } from '../backup/last.mjs';
import { look, ok } from './lines.mjs';

const HOUR = 3_600_000;
const OLD = 48; // hours
const ADVICE = 'npm run backup -- /a/folder/on/another/disk --check, each night.';

export async function* backupLines(at, now = new Date()) {
  const isBuiltIn = !process.env.DATABASE_URL;
  if (isBuiltIn && !existsSync(path.join(at.cluster, 'PG_VERSION'))) return; // nothing to keep yet
  const last = lastBackup(at);
  if (!last) {
    yield look('No backup of this installation was ever taken with npm run backup', isBuiltIn ? ADVICE : `If yours is taken another way, keep secrets.json with it. Else: ${ADVICE}`);
    return;
  }
  const hours = Math.floor((now - Date.parse(last.at)) / HOUR);
  const told = `The last backup is ${hours < 1 ? 'less than an hour' : hours < OLD ? `${hours} hours` : `${Math.floor(hours / 24)} days`} old: ${last.rows} rows, ${sizeInWords(last.bytes)}, in ${last.folder}`;
  yield hours >= OLD ? look(told, ADVICE) : ok(told);
  if (!existsSync(last.folder)) yield look('It is not there any more, or its disk is not', `Make sure it was moved on purpose. ${ADVICE}`);
  else if (onSameDisk(last.folder, at.folder)) yield look('It lies on the disk of the data folder: what takes the one takes the other', 'Copy it to another disk, or name a folder there.');
  if (!last.checked) yield look('It was not checked by restoring it', 'Add --check, or restore it once into a new folder: npm run restore -- FOLDER --into NEW_FOLDER');
}

function onSameDisk(one, other) {
  return statSync(one).dev === statSync(other).dev;
}
