import { mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate, type RolePasswords } from '#peerhouse/platform';
import type { Found } from './bench.js';
import { fillBoard } from './board-data.js';
import { launcher } from './product.js';

interface Places { folder: string; cluster: string; password: string; log(name: string): string }
interface Server { url(database?: string): string; stop(): Promise<void> }
interface Backup { folder: string; tables: number; rows: number }

/** Bytes the database takes, indexes and all, before it is backed up. */
const size = 1e9;
const houses = 20;

/** One GB: how long a backup takes, and restoring it into a new folder with every row compared. In a durable database, as in use. */
export async function run(say: (line: string) => void): Promise<Found> {
  const { makeTemporary, removeTemporary } = await launcher<{ makeTemporary(kind: string): string; removeTemporary(folder: string): void }>('temporary');
  const { places } = await launcher<{ places(folder: string): Places }>('places');
  const { startPostgres } = await launcher<{ startPostgres(wish: object): Promise<Server> }>('postgres');
  const { readSecrets } = await launcher<{ readSecrets(at: Places, env: object): { passwords: RolePasswords; key: string } }>('secrets');
  const { takeBackup } = await launcher<{ takeBackup(wish: object): Promise<Backup> }>('backup/take');
  const { openBackup, restoreIntoFolder, knownMigrations } = await launcher<{ openBackup(folder: string, more: object): Promise<object>; restoreIntoFolder(wish: object): Promise<{ rows: number }>; knownMigrations(): Promise<string[]> }>('backup/restore');
  const { sizeOf } = await launcher<{ sizeOf(folder: string): number }>('backup/folder');
  const at = places(makeTemporary('run'));
  const server = await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres') });
  try {
    const { passwords, key } = readSecrets(at, {});
    const bytes = await fill(server.url(), passwords, say);
    const folder = path.join(at.folder, 'backups');
    mkdirSync(folder);
    const [taken, takeSeconds] = await timed(() => takeBackup({ adminUrl: server.url(), at, key, folder }));
    say(`  backed up in ${takeSeconds} s`);
    const [backup, checkSeconds] = await timed(async () => openBackup(taken.folder, { knownMigrations: await knownMigrations() }));
    const [restored, restoreSeconds] = await timed(() => restoreIntoFolder({ backup, into: path.join(at.folder, 'restored') }));
    if (restored.rows !== taken.rows) throw new Error(`${taken.rows} rows went out, ${restored.rows} came back`);
    const figures = {
      'database, MB': Math.round(bytes / 1e6), rows: taken.rows, 'backup on the disk, MB': Math.round(sizeOf(taken.folder) / 1e6),
      'backup, s': takeSeconds, 'checking every file, s': checkSeconds, 'restore and compare, s': restoreSeconds, 'backup, minutes a GB': minutes(takeSeconds, bytes), 'restore, minutes a GB': minutes(checkSeconds + restoreSeconds, bytes),
    };
    return { figures, ratios: {} };
  } finally {
    await server.stop();
    removeTemporary(at.folder);
  }
}

const minutes = (seconds: number, bytes: number) => Math.round((seconds / 60 / (bytes / 1e9)) * 100) / 100;

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  return [result, Math.round((performance.now() - began) / 100) / 10];
}

/** Houses with their stays, then what grows in years: facts, the audit, events that are done. Returns the bytes. */
async function fill(url: string, passwords: RolePasswords, say: (line: string) => void): Promise<number> {
  await migrate({ adminUrl: url, passwords });
  await fillBoard(url, { houses, stays: houses * 5_000 });
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('set session_replication_role = replica'); // a line of the audit hangs itself on its chain, which is not what is measured here
  try {
    for (;;) {
      for (const text of growth) await admin.query(text);
      const { rows: [row] } = await admin.query<{ bytes: string }>('select pg_database_size(current_database())::text as bytes');
      if (Number(row!.bytes) >= size) return Number(row!.bytes);
      say(`  filling: ${Math.round(Number(row!.bytes) / 1e6)} MB`);
    }
  } finally {
    await admin.end();
  }
}

const services = '(select s.id, s.organisation_id, c.id as charter, row_number() over () as place from services s join charter_versions c on c.service_id = s.id)';
const growth = [
  `insert into facts (organisation_id, service_id, charter_version_id, what, day, written_on, n, days) select s.organisation_id, s.id, s.charter, 'night_used', date '2016-01-01' + g % 4000, date '2016-01-01' + g % 4000, 1, g % 30
     from generate_series(1, 300000) g join ${services} s on s.place = g % ${houses} + 1`,
  `insert into audit (organisation_id, service_id, at, account_id, what, about_id, detail) select s.organisation_id, s.id, timestamptz '2016-01-01' + g * interval '17 minutes', gen_random_uuid(), 'names.shown', gen_random_uuid(), 'for two minutes'
     from generate_series(1, 300000) g join ${services} s on s.place = g % ${houses} + 1`,
  `insert into outbox (organisation_id, name, payload, created_at, dispatched_at, tries, done_at) select s.organisation_id, 'NightsChanged', jsonb_build_object('serviceId', s.id, 'from', '2026-11-02'), now(), now(), 1, now()
     from generate_series(1, 200000) g join ${services} s on s.place = g % ${houses} + 1`,
];
