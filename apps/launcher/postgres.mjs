/**
 * The built-in PostgreSQL: made once in a folder, started on a free port of 127.0.0.1, found again when a crash left it
 * running, stopped with everything written down.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkReach, chooseRoute, findBinaries, handOver, hydrateLinks } from './postgres-binaries.mjs';
import { commandOf, freePort, isAlive, portAnswers, untilGone } from './processes.mjs';
import { Trouble } from './say.mjs';

export const ADMIN = 'app';
const DURABLE = { max_connections: 100 };
const FAST = { max_connections: 300, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0, max_wal_size: '2GB' };
const COMMON = { listen_addresses: '127.0.0.1', unix_socket_directories: '', log_min_messages: 'warning', timezone: 'UTC', log_timezone: 'UTC' };

/**
 * Starts the cluster in `cluster`, or attaches to it when it runs already.
 * `port` asks for one port instead of a free one, so that who was connected finds it again.
 * `fast` gives up safety against power cuts (tests only). `log` is the file PostgreSQL writes to. Times in seconds.
 * Returns `{ port, pid, attached, major, url(database), stop() }`; throws Trouble with words.
 */
export async function startPostgres({ cluster, passwordFile, log, fast = false, settings = {}, timeout = 120, port: wanted }) {
  const binaries = findBinaries();
  checkMajor(cluster, binaries);
  const running = await findRunning(cluster, timeout);
  const password = passwordIn(passwordFile, cluster);
  if (running) return handle({ ...running, attached: true, cluster, password, binaries });
  hydrateLinks(binaries.home);
  const route = chooseRoute();
  mkdirSync(path.dirname(cluster), { recursive: true, mode: 0o700 });
  checkReach(route, binaries, path.dirname(cluster));
  handOver(route, cluster);
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) makeCluster({ cluster, passwordFile, fast, binaries, route });
  if (log) mkdirSync(path.dirname(log), { recursive: true, mode: 0o700 });
  const all = { ...COMMON, ...(fast ? FAST : DURABLE), ...settings };
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? await freePort();
    const started = await launch({ cluster, log, port, settings: all, timeout, binaries, route });
    if (started.pid) return handle({ pid: started.pid, port, attached: false, cluster, password, binaries });
    const portWasTaken = /could not (bind|create any TCP)/i.test(started.words); // by somebody quicker than us
    if (!portWasTaken || attempt === 3) throw notStarted(started.words, log);
  }
}

/** Refuses a folder that another major version made: PostgreSQL cannot read it. */
export function checkMajor(cluster, { major } = findBinaries()) {
  const file = path.join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return;
  const made = readFileSync(file, 'utf8').trim();
  if (made === major) return;
  throw new Trouble(`The data in ${cluster} was made by PostgreSQL ${made}; this Peerhouse brings PostgreSQL ${major}, which cannot read it.`, {
    todo: `Nothing was changed. With the Peerhouse version that made it: npm run backup -- FOLDER
With this one: npm run restore -- FOLDER --into ANOTHER_FOLDER, then PEERHOUSE_DATA=ANOTHER_FOLDER npm start
To begin afresh instead, choose another folder the same way.`,
  });
}

/** What postmaster.pid says: `{ pid, port, status }`, or undefined when there is none. */
export function readPidFile(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n').map((line) => line.trim());
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] ?? '' };
  } catch (problem) {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  }
}

/** Finds the server a crash of the launcher left running: waits while it is starting or stopping, clears what a dead one left. */
export async function findRunning(cluster, timeout = 30) {
  const end = performance.now() + timeout * 1000;
  for (;;) {
    const found = readPidFile(cluster);
    if (!found || !isAlive(found.pid)) return undefined; // PostgreSQL clears a dead server's file itself
    if (!isServerOf(found.pid, cluster)) { // the number now belongs to another program: PostgreSQL would refuse to start
      rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.status === 'ready' && (await portAnswers(found.port))) return { pid: found.pid, port: found.port };
    if (performance.now() > end) {
      throw new Trouble(`A PostgreSQL server (process ${found.pid}) holds ${cluster} but does not answer.`, { todo: `Stop it (kill -INT ${found.pid}), then start again.` });
    }
    await wait(50);
  }
}

function isServerOf(pid, cluster) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster); // PostgreSQL works inside its folder
  } catch {
    const command = commandOf(pid);
    return command === '' || /postgres/.test(command);
  }
}

function passwordIn(file, cluster) {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(path.join(cluster, 'PG_VERSION'))) {
    throw new Trouble(`The password of the database is missing: ${file}`, { todo: 'Put the file back from your backup; it belongs to the data beside it.' });
  }
  const password = randomBytes(24).toString('base64url');
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Makes the cluster under another name first, so that a broken-off start leaves nothing that looks finished. */
function makeCluster({ cluster, passwordFile, fast, binaries, route }) {
  const making = `${cluster}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  const passwordCopy = `${making}-password`;
  writeFileSync(passwordCopy, readFileSync(passwordFile), { mode: 0o600 });
  if (route.kind === 'user') for (const file of [making, passwordCopy]) chownSync(file, route.ids.uid, route.ids.gid);
  const [file, args] = route.command(binaries.initdb, [
    '-D', making, '-U', ADMIN, `--pwfile=${passwordCopy}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...(fast ? ['--no-sync'] : []),
  ]);
  const answer = spawnSync(file, args, { ...route.ids, env: environment(), cwd: path.dirname(cluster), encoding: 'utf8' });
  rmSync(passwordCopy, { force: true });
  if (answer.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Trouble(`The database could not be made in ${cluster}.`, {
      detail: answer.error?.message ?? answer.stderr,
      todo: 'Check that the folder can be written to and that the disk has at least 200 MB of room, or choose another folder with PEERHOUSE_DATA.',
    });
  }
  chmodSync(making, 0o700);
  renameSync(making, cluster);
}

/** One try on one port: `{ pid }` when ready, `{ words }` with the end of the log when the server ended. */
async function launch({ cluster, log, port, settings, timeout, binaries, route }) {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [file, args] = route.command(binaries.postgres, ['-D', cluster, '-p', String(port), ...flags]);
  const target = log ?? path.join(cluster, 'server.log');
  const output = openSync(target, 'a', 0o600);
  const from = fstatSync(output).size;
  // Its own session: Ctrl-C in the terminal must reach the launcher first, not the database under the applications.
  const child = spawn(file, args, { ...route.ids, env: environment(), cwd: cluster, stdio: ['ignore', output, output], detached: true, windowsHide: true });
  closeSync(output);
  let ended = false;
  let startError = '';
  child.once('error', (problem) => { ended = true; startError = problem.message; });
  child.once('exit', () => (ended = true));
  const end = performance.now() + timeout * 1000;
  while (!ended) {
    const found = readPidFile(cluster);
    if (found?.status === 'ready' && found.pid === child.pid) {
      child.unref();
      return { pid: child.pid };
    }
    if (performance.now() > end) {
      child.kill('SIGQUIT');
      return { words: `It was not ready after ${timeout} seconds.\n${tail(target, 20, from)}` };
    }
    await wait(10);
  }
  return { words: startError || tail(target, 20, from) };
}

function notStarted(words, log) {
  return new Trouble('The built-in PostgreSQL did not start.', {
    detail: words,
    todo: `${log ? `Its log: ${log}. ` : ''}"npm run doctor" looks for the cause.`,
  });
}

function handle({ pid, port, attached, cluster, password, binaries }) {
  return {
    pid,
    port,
    attached,
    major: binaries.major,
    password,
    url: (database = 'postgres') => `postgres://${ADMIN}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    isAlive: () => isAlive(pid),
    stop: () => stopPostgres({ pid, cluster, binaries }),
  };
}

/** Ends all sessions, writes everything down and waits until the server is gone (30 seconds, then at once and recovered at the next start). */
export async function stopPostgres({ pid, cluster, binaries = findBinaries() }) {
  if (!isAlive(pid)) return;
  if (process.platform === 'win32') { // no signals there
    spawnSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'], { env: environment() });
    return;
  }
  signal(pid, 'SIGINT');
  if (await untilGone(pid, 30_000)) return;
  signal(pid, 'SIGQUIT');
  await untilGone(pid, 5_000);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (problem) {
    if (problem.code !== 'ESRCH') throw problem;
  }
}

/** What PostgreSQL may see of our environment: no PG… variables, no foreign locale. */
function environment() {
  const keep = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  return process.platform === 'win32' ? { ...keep, SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } : keep;
}

/** The last lines of a log, or an empty string; `from` leaves out what an earlier start wrote (bytes). */
export function tail(file, lines = 20, from = 0) {
  try {
    return readFileSync(file).subarray(from).toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
