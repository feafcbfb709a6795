/** One start at a time for each data folder. The lock also names the applications, so that a start after a crash can end what was left. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { birthOf, commandOf, endProcess, isAlive, isSameProcess } from './processes.mjs';
import { Trouble } from './say.mjs';

/** Takes the data folder, or refuses while another start has it. Returns `{ note(name, pid, port), release() }`. */
export async function takeLock(at) {
  mkdirSync(path.dirname(at.lock), { recursive: true, mode: 0o700 });
  const mine = { pid: process.pid, birth: birthOf(process.pid), applications: {} };
  for (let tries = 0; !writeNew(at.lock, mine); tries += 1) {
    const other = readLock(at);
    if (tries > 5 || (other && isSameProcess(other))) throw inUse(at, other);
    await endLeftOvers(other);
    rmSync(at.lock, { force: true });
  }
  const write = () => writeFileSync(at.lock, JSON.stringify(mine), { mode: 0o600 });
  return {
    note(name, pid, port) {
      mine.applications[name] = { pid, port, birth: birthOf(pid) };
      write();
    },
    release: () => rmSync(at.lock, { force: true }),
  };
}

/** The start that has the data folder now: `{ pid, applications }`, or undefined. */
export function findRunningStart(at) {
  const found = readLock(at);
  return found && isSameProcess(found) ? found : undefined;
}

function inUse(at, other) {
  return new Trouble(`Peerhouse already runs with the data in ${at.folder} (process ${other?.pid ?? 'unknown'}).`, {
    todo: 'Use the one that runs, or stop it with Ctrl-C in its window. For a second one beside it set another data folder and other ports: PEERHOUSE_DATA, STAFF_PORT, GUEST_PORT.',
  });
}

function writeNew(file, content) {
  try {
    writeFileSync(file, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw new Trouble(`The data folder ${path.dirname(file)} cannot be written to (${problem.code}).`, { todo: 'Give yourself the right to write there, or choose another folder with PEERHOUSE_DATA.' });
  }
}

function readLock(at) {
  try {
    return JSON.parse(readFileSync(at.lock, 'utf8'));
  } catch {
    return undefined; // gone meanwhile, or written half by a machine that lost power
  }
}

/** Ends the applications of a launcher that was killed; they are told by their own leash and usually gone already. */
async function endLeftOvers(other) {
  for (const application of Object.values(other?.applications ?? {})) {
    const ours = isAlive(application.pid) && isSameProcess(application) && /main\.js|[\\/]bundle[\\/]/.test(commandOf(application.pid));
    if (ours) await endProcess(application.pid);
  }
}
