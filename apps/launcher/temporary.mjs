/**
 * Temporary folders with an owner. What a killed run left behind (its folder, its PostgreSQL, its Redis) is told from
 * what a living one uses, and cleared away by the next run.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { places } from './places.mjs';
import { readPidFile } from './postgres.mjs';
import { birthOf, commandOf, endProcess, isAlive, isSameProcess } from './processes.mjs';

const PREFIX = /^peerhouse-(test|walks|redis|run)-/;

/** A new folder of this process; `kind` is test, walks, redis or run. */
export function makeTemporary(kind) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `peerhouse-${kind}-`));
  noteStarted(folder);
  return folder;
}

/** Writes down whose the folder is, and a process that must end with it. */
export function noteStarted(folder, pid) {
  const started = pid ? { started: { pid, birth: birthOf(pid) } } : {};
  writeFileSync(path.join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), ...started }));
}

export function removeTemporary(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Ends and removes what belongs to processes that are no longer alive. */
export async function clearAbandoned(parent = os.tmpdir()) {
  for (const name of readdirSync(parent)) {
    if (!PREFIX.test(name)) continue;
    const folder = path.join(parent, name);
    const owner = ownerOf(folder);
    if (!owner || isSameProcess(owner)) continue;
    const { cluster } = places(folder);
    const server = readPidFile(cluster);
    if (server && isAlive(server.pid) && commandOf(server.pid).includes(cluster)) await endProcess(server.pid, { signal: 'SIGQUIT', ms: 3_000 });
    if (owner.started && isSameProcess(owner.started)) await endProcess(owner.started.pid, { ms: 3_000 });
    removeTemporary(folder);
  }
}

function ownerOf(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8'));
  } catch {
    return undefined; // just being made, or not ours to judge
  }
}
