/**
 * A backup on the disk: a folder `data/` and a folder `keys/`, each with a manifest.json, one file a table, and (keys)
 * files of the data folder. It is written under a name that ends in `.partial` and renamed when all of it is on the disk.
 */
import { createHash } from 'node:crypto';
import { createReadStream, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { birthOf, isSameProcess } from '../processes.mjs';
import { Trouble } from '../say.mjs';

export const FORMAT = 1;
const NAME = /^peerhouse-\d{8}T\d{6}Z(-\d+)?$/;
const PARTIAL = '.partial';

/** Makes `FOLDER/peerhouse-TIME.partial`; `finish()` gives it its name, `giveUp()` removes it. */
export function beginFolder(folder, now) {
  makePrivate(folder);
  clearBrokenOff(folder);
  const stamp = `peerhouse-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const taken = (name) => existsSync(path.join(folder, name)) || existsSync(path.join(folder, name + PARTIAL));
  let name = stamp;
  for (let n = 2; taken(name); n += 1) name = `${stamp}-${n}`;
  const partial = path.join(folder, name + PARTIAL);
  mkdirSync(partial, { mode: 0o700 });
  writeFileSync(path.join(partial, 'owner.json'), JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { mode: 0o600 });
  return {
    at: partial,
    finish() {
      rmSync(path.join(partial, 'owner.json'));
      for (const inside of readdirSync(partial, { recursive: true })) sync(path.join(partial, inside));
      sync(partial);
      const whole = path.join(folder, name);
      renameSync(partial, whole);
      sync(folder);
      return whole;
    },
    giveUp: () => rmSync(partial, { recursive: true, force: true }),
  };
}

/** Removes what a killed backup left; one that is being written stays. */
function clearBrokenOff(folder) {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(PARTIAL) || !NAME.test(name.slice(0, -PARTIAL.length))) continue;
    const owner = readJson(path.join(folder, name, 'owner.json'));
    if (owner && isSameProcess(owner)) continue;
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Whole backups in a folder, oldest first. */
export function listBackups(folder) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => NAME.test(name)).sort().map((name) => path.join(folder, name)) : [];
}

export function makePrivate(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export const isPartial = (folder) => path.resolve(folder).endsWith(PARTIAL);

/** Writes a set's manifest with a sum over itself, so that a changed figure is noticed too. */
export function writeManifest(folder, manifest) {
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify({ ...manifest, self: selfSum(manifest) }, null, 2)}\n`, { mode: 0o600 });
}

/** The manifest of `FOLDER/data` or `FOLDER/keys`, checked; undefined when that set is not there. */
export function readManifest(folder, set) {
  const file = path.join(folder, set, 'manifest.json');
  if (!existsSync(file)) return undefined;
  const { self, ...manifest } = readJson(file) ?? {};
  if (manifest.product !== 'peerhouse' || self !== selfSum(manifest)) throw damaged(file);
  if (manifest.format > FORMAT) throw new Trouble(`The backup in ${folder} was made by a newer Peerhouse (${manifest.version}).`, { todo: 'Restore it with that version or a later one.' });
  return manifest;
}

const selfSum = (manifest) => createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

/** Reads every file a manifest names and compares its sum; Trouble names the first that is damaged or gone. */
export async function checkFiles(folder, manifest) {
  for (const { file, sha256 } of [...manifest.tables, ...manifest.files]) {
    const full = path.join(folder, file);
    if (!existsSync(full) || (await hashOf(full)) !== sha256) throw damaged(full);
  }
}

async function hashOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

const damaged = (file) => new Trouble(`The backup is damaged: ${file} is not what was written.`, { todo: 'Nothing was restored. Take another backup, and look at the disk this one lay on.' });

/** Bytes of all files below. */
export function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).reduce((all, one) => all + statSync(path.join(one.parentPath, one.name)).size, 0);
}

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function sync(place) {
  if (process.platform === 'win32') return; // folders cannot be synced there
  const handle = openSync(place, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
