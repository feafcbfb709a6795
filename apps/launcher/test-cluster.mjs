/** A PostgreSQL for one test run, in a temporary folder, quick rather than safe; what a killed run left is cleared away. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { places } from './places.mjs';
import { readPidFile, startPostgres } from './postgres.mjs';
import { birthOf, commandOf, endProcess, isAlive, isSameProcess } from './processes.mjs';

const PREFIX = 'peerhouse-test-';

/** Starts a fresh cluster; `stop()` ends it and removes its folder. */
export async function startTestCluster() {
  await clearAbandoned();
  const folder = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  writeFileSync(path.join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  const at = places(folder);
  const server = await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres'), fast: true });
  return {
    ...server,
    folder,
    async stop() {
      await endProcess(server.pid, { signal: 'SIGQUIT', ms: 3_000 }); // nothing in it is kept
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Ends and removes the clusters of runs that were killed: their owner is no longer alive. */
export async function clearAbandoned(parent = os.tmpdir()) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = path.join(parent, name);
    const owner = ownerOf(folder);
    if (!owner || isSameProcess(owner)) continue;
    const at = places(folder);
    const server = readPidFile(at.cluster);
    if (server && isAlive(server.pid) && commandOf(server.pid).includes(at.cluster)) await endProcess(server.pid, { signal: 'SIGQUIT', ms: 3_000 });
    rmSync(folder, { recursive: true, force: true });
  }
}

function ownerOf(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8'));
  } catch {
    return undefined; // just being made, or not ours to judge
  }
}
