/**
 * Before the first test: one PostgreSQL for the whole run and in it the database `peerhouse_template` with all
 * migrations done. Each spec file takes a copy of it (`create database … template peerhouse_template`).
 *
 * Hands over PEERHOUSE_TEST_ADMIN_URL (the cluster's admin, database postgres), PEERHOUSE_TEST_PASSWORDS (JSON, by role) and
 * PEERHOUSE_TEST_FOLDER, which goes with the run.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { dist } from '../../apps/launcher/places.mjs';
import { startTestCluster } from '../../apps/launcher/test-cluster.mjs';

export const TEMPLATE = 'peerhouse_template';
const PASSWORDS = { owner: 'owner-of-tests', staff: 'staff-of-tests', guest: 'guest-of-tests', worker: 'worker-of-tests', queue: 'queue-of-tests' };

export default async function globalSetup() {
  const { buildServer } = await import('../../apps/launcher/build.mjs');
  const { problems: typeErrors } = await buildServer({ lenient: true });
  if (typeErrors) process.stderr.write(`\nThe types do not agree everywhere (the tests run all the same):\n${typeErrors.slice(0, 2000)}\n`);
  const cluster = await startTestCluster();
  globalThis.peerhouseTestCluster = cluster;
  try {
    await makeTemplate(cluster);
  } catch (problem) {
    await cluster.stop(); // Jest runs no teardown after a set-up that did not work
    throw problem;
  }
  process.env.PEERHOUSE_TEST_ADMIN_URL = cluster.url('postgres');
  process.env.PEERHOUSE_TEST_PASSWORDS = JSON.stringify(PASSWORDS);
  process.env.PEERHOUSE_TEST_FOLDER = cluster.folder;
}

async function makeTemplate(cluster) {
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  try {
    await admin.query(`create database ${TEMPLATE}`);
    const { migrate } = await import(pathToFileURL(dist('libs/platform/src/migrate.js')).href);
    await migrate({ adminUrl: cluster.url(TEMPLATE), passwords: PASSWORDS });
    // TypeORM keeps its entities on the global object; in a run with one process every spec file would inherit those of the files before it.
    delete globalThis.typeormMetadataArgsStorage;
    await untilNobodyIsOn(admin, TEMPLATE);
    await admin.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  } finally {
    await admin.end();
  }
}

/** A database can only be copied while nobody is connected to it; a closing connection takes a moment. */
async function untilNobodyIsOn(admin, database) {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await admin.query('select count(*)::int as n from pg_stat_activity where datname = $1', [database]);
    if (rows[0].n === 0) return;
    await wait(20);
  }
  throw new Error(`migrate() left a connection open on ${database}`);
}
