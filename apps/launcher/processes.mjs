/** Processes and ports: who is alive, who listens, how to end one. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (problem) {
    return problem.code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid) {
  return statFields(pid)?.[0] === 'Z';
}

/** The fields of /proc/PID/stat after the name (which may hold spaces), or undefined where there is no /proc. */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Tells one process from a later one with the same id: its start time on Linux, empty elsewhere. */
export function birthOf(pid) {
  return statFields(pid)?.[19] ?? '';
}

/** True when the process written down as `{pid, birth}` is the one that is alive now. */
export function isSameProcess({ pid, birth } = {}) {
  return isAlive(pid) && (!birth || birth === birthOf(pid));
}

/** The command line of a process, or an empty string when the system does not tell. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    if (process.platform === 'win32' || process.platform === 'linux') return '';
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
}

/** Waits until the process is gone; false when it is still there after `ms`. */
export async function untilGone(pid, ms) {
  const end = performance.now() + ms;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await wait(20);
  }
  return true;
}

/** Asks a process to end, waits up to `ms`, then ends it. */
export async function endProcess(pid, { signal = 'SIGTERM', ms = 10_000 } = {}) {
  try {
    process.kill(pid, signal);
    if (await untilGone(pid, ms)) return;
    process.kill(pid, 'SIGKILL');
    await untilGone(pid, 2_000);
  } catch (problem) {
    if (problem.code !== 'ESRCH') throw problem;
  }
}

/** A port that nobody uses now, chosen by the system. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** True when the port can be listened on; any other reason than "taken" is thrown. */
export function isPortFree(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (problem) => (problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem)));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** True when something accepts a connection on the port within `ms`. */
export function portAnswers(port, host = '127.0.0.1', ms = 1_000) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ms, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
