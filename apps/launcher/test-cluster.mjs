/** A PostgreSQL for one test run, in a temporary folder, quick rather than safe. */
import { places } from './places.mjs';
import { startPostgres } from './postgres.mjs';
import { endProcess } from './processes.mjs';
import { clearAbandoned, makeTemporary, removeTemporary } from './temporary.mjs';

/** Starts a fresh cluster; `stop()` ends it and removes its folder. */
export async function startTestCluster() {
  await clearAbandoned();
  const folder = makeTemporary('test');
  const at = places(folder);
  const server = await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres'), fast: true });
  return {
    ...server,
    folder,
    async stop() {
      await endProcess(server.pid, { signal: 'SIGQUIT', ms: 3_000 }); // nothing in it is kept
      removeTemporary(folder);
    },
  };
}
