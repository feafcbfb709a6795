/** Node, npm, packages, builds, the PostgreSQL programs, the data folder. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isServerBuilt, isWebBuilt } from '../build.mjs';
import { checkReach, chooseRoute, findBinaries, hydrateLinks } from '../postgres-binaries.mjs';
import { checkMajor } from '../postgres.mjs';
import { readSecrets } from '../secrets.mjs';
import { atLeast, packagesState } from '../set-up.mjs';
import { broken, lineOf, look, ok } from './lines.mjs';

const MB = 1_000_000;

export async function* machineLines(at) {
  yield ok(`Node ${process.versions.node} on ${process.platform} ${process.arch}`); // an older one does not get here
  yield npm();
  yield packages();
  yield builds();
  yield environment();
  if (!process.env.DATABASE_URL) {
    yield await lineOf(() => programs(at));
    yield await lineOf(() => {
      checkMajor(at.cluster);
      return ok(existsSync(at.cluster) ? 'The data fits this version of PostgreSQL' : 'There is no data yet: the first npm start makes it');
    });
  }
  yield folder(at);
  yield room(at);
  if (existsSync(at.secrets)) yield await lineOf(() => secrets(at));
}

function npm() {
  const version = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout?.trim();
  if (!version) return look('npm was not found', 'It is needed to install packages. It comes with Node.');
  return atLeast(version, [10, 0]) ? ok(`npm ${version}`) : look(`npm ${version} is older than the 10 we need to install packages`, 'npm install --global npm@11');
}

function packages() {
  const state = packagesState();
  if (state === 'fits' || state === 'adopted') return ok('The packages are those of the lockfile');
  if (state === 'linked') return ok('node_modules is a link: its packages are looked after elsewhere');
  if (state === 'older') return look('The packages are not those of the lockfile', 'npm start brings them up to date.');
  return broken('The packages are not installed', 'npm start installs them.');
}

function builds() {
  const stale = [!isServerBuilt() && 'the server', !isWebBuilt('staff') && 'the staff app', !isWebBuilt('guest') && 'the guest app'].filter(Boolean);
  return stale.length ? look(`Not built as the sources are now: ${stale.join(', ')}`, 'npm start builds them.') : ok('Server and web apps are built as the sources are');
}

function environment() {
  const mode = process.env.NODE_ENV;
  if (mode && mode !== 'production') return look(`NODE_ENV is "${mode}"`, 'npm start takes no notice and runs as in production; it may matter to other tools.');
  return ok(`The environment is as expected${process.env.PEERHOUSE_DATA ? ` (PEERHOUSE_DATA=${process.env.PEERHOUSE_DATA})` : ''}`);
}

function programs(at) {
  const binaries = findBinaries();
  const made = hydrateLinks(binaries.home);
  const route = chooseRoute();
  checkReach(route, binaries, nearest(at.folder));
  const how = { plain: '', namespace: ', as root in a user namespace', user: ', as the user postgres' }[route.kind];
  return ok(`The built-in PostgreSQL ${binaries.version} runs here${how}${made ? `; ${made} missing library links were made` : ''}`);
}

function folder(at) {
  try {
    accessSync(nearest(at.folder), constants.W_OK);
  } catch {
    return broken(`The data folder ${at.folder} cannot be written to`, 'Give yourself the right to write there, or choose another with PEERHOUSE_DATA.');
  }
  return ok(`The data folder ${at.folder} can be written to`);
}

function room(at) {
  const { bavail, bsize } = statfsSync(nearest(at.folder));
  const free = Math.round((Number(bavail) * Number(bsize)) / MB);
  if (free < 200) return broken(`The disk of the data folder has ${free} MB left`, 'Make room: without it nothing more can be saved.');
  if (free < 1_000) return look(`The disk of the data folder has ${free} MB left`, 'Make room soon; PostgreSQL stops when the disk is full.');
  return ok(`The disk of the data folder has ${free} MB left`);
}

function secrets(at) {
  readSecrets(at);
  const open = process.platform === 'win32' ? [] : [at.folder, at.secrets, at.password, at.demo, at.lastBackup, at.backups, at.logs].filter((place) => existsSync(place) && statSync(place).mode & 0o077);
  return open.length ? look(`Others on this machine may look into ${open.join(' and ')}`, `chmod go-rwx ${open.join(' ')}`) : ok('The data folder and its secrets are closed to others');
}

/** The folder itself, or the nearest above it that exists. */
function nearest(folder) {
  return existsSync(folder) ? folder : nearest(path.dirname(folder));
}
