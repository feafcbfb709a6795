import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { hashOfSecret } from '#peerhouse/identity';
import { newId, newSecret, SettableClock } from '#peerhouse/kernel';
import { createLogger, databaseRoles, migrate, roleUrls, type DatabaseRole, type RolePasswords } from '#peerhouse/platform';
import { createStaffApi } from '../../apps/staff-api/src/staff-api.module.js';
import { createWorker, type PeerhouseWorker } from '../../apps/worker/src/worker.js';

/** A database of the replay's own, on somebody's cluster. */
export interface ReplayDatabase {
  urls: Record<DatabaseRole, string>;
  drop(): Promise<void>;
}

/** The staff application and the worker in this process, on a database of their own, with one clock that only we set. */
export interface ReplayServer {
  readonly app: NestFastifyApplication;
  readonly worker: PeerhouseWorker;
  readonly clock: SettableClock;
  /** `http://127.0.0.1:port` */
  readonly address: string;
  /** The secret of a one-time link that sets up an organisation. */
  setUpToken(): Promise<string>;
  /** What has fallen due by the clock: ended holds let go, nights counted, events handled. */
  dueWork(): Promise<void>;
  close(): Promise<void>;
}

export async function startServer(database: ReplayDatabase, at: Date): Promise<ReplayServer> {
  const clock = new SettableClock(at);
  const logger = createLogger('error', 'replay', { write: (line) => void process.stderr.write(line) });
  const shared = { NODE_ENV: 'test' as const, PEERHOUSE_KEY: randomBytes(32).toString('hex'), HOST: '127.0.0.1', PORT: 1, LOG_LEVEL: 'error' as const, POOL_SIZE: 4, PEERHOUSE_DEMO: false };
  const app = await createStaffApi({ clock, logger, config: { ...shared, DATABASE_URL: database.urls.staff } });
  const worker = await createWorker({ clock, logger, config: { ...shared, DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: database.urls.queue } });
  await app.listen(0, '127.0.0.1');
  return {
    app, worker, clock,
    address: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    setUpToken: () => setUpToken(database.urls.owner, clock.now()),
    dueWork: async () => {
      await worker.runJobs(clock.now());
      await worker.drainOutbox();
    },
    close: async () => {
      await app.close();
      await worker.stop();
      await database.drop();
    },
  };
}

/** The link that the launcher prints for a new installation. */
async function setUpToken(ownerUrl: string, now: Date): Promise<string> {
  const token = newSecret();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("insert into one_time_links (id, purpose, token_hash, ends_at) values ($1, 'set_up', $2, $3)", [newId(), hashOfSecret(token), new Date(now.getTime() + 3_600_000)]);
  } finally {
    await owner.end();
  }
  return token;
}

/** A new database on DATABASE_URL's cluster, else on a quick one of our own in a temporary folder. */
export async function makeDatabase(env: NodeJS.ProcessEnv = process.env): Promise<ReplayDatabase> {
  if (env['DATABASE_URL']) return ownDatabase(env['DATABASE_URL'], await installationPasswords());
  const { startTestCluster } = (await import(inProject('apps/launcher/test-cluster.mjs'))) as { startTestCluster(): Promise<{ url(database: string): string; stop(): Promise<void> }> };
  const cluster = await startTestCluster();
  try {
    const passwords = Object.fromEntries(databaseRoles.map((role) => [role, randomBytes(18).toString('base64url')])) as RolePasswords;
    const database = await ownDatabase(cluster.url('postgres'), passwords);
    return { urls: database.urls, drop: () => cluster.stop() };
  } catch (problem) {
    await cluster.stop();
    throw problem;
  }
}

/** Makes a database of our own beside the others of that cluster and brings it to this version. */
export async function ownDatabase(adminUrl: string, passwords: RolePasswords, template?: string): Promise<ReplayDatabase> {
  const name = `replay_${randomBytes(6).toString('hex')}`;
  await onCluster(adminUrl, `create database ${name}${template ? ` template ${template}` : ''}`);
  const drop = () => onCluster(adminUrl, `drop database if exists ${name} with (force)`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  try {
    if (!template) await migrate({ adminUrl: url.toString(), passwords });
    return { urls: roleUrls(url.toString(), passwords), drop };
  } catch (problem) {
    await drop();
    throw problem;
  }
}

/** Our roles belong to the whole cluster: an installation that uses the same one keeps its passwords. */
async function installationPasswords(): Promise<RolePasswords> {
  const { readSecrets } = (await import(inProject('apps/launcher/secrets.mjs'))) as { readSecrets(at: unknown): { passwords: RolePasswords } };
  const { places } = (await import(inProject('apps/launcher/places.mjs'))) as { places(): unknown };
  return readSecrets(places()).passwords;
}

/** A file of the project, whether this runs from the sources or from dist/. */
function inProject(file: string): string {
  const above = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  return pathToFileURL(path.join(path.basename(above) === 'dist' ? path.dirname(above) : above, file)).href;
}

async function onCluster(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
