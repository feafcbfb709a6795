/**
 * Puts the demo into a migrated database, once, and writes what the launcher shows of it.
 * DATABASE_URL: the database as its administrator; PEERHOUSE_ROLE_PASSWORDS: JSON by role; PEERHOUSE_KEY: the installation's
 * key; KEYRING_FILE: the keys of guests' plans; PEERHOUSE_DEMO_FILE: where to write. A demo that is there is left as it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { SystemClock } from '#peerhouse/kernel';
import { roleUrls } from '#peerhouse/platform';
import { demoIsWhole, putInDemo, type DemoPlace } from './demo.js';
import { demoPassword, emailOf, organisationName, workers, type WorkerKey } from './people.js';
import type { DemoGuest } from './guests.story.js';
import { takeOut } from './take-out.js';

export interface DemoFile {
  organisation: string;
  password: string;
  accounts: { called: string; role: string; house: string; email: string }[];
  /** Who can sign in on the guest page; their names are issued, so they are known from when the demo was put in. */
  guests: DemoGuest[];
}

/** Puts the demo in where there is none, and anew where an earlier run was stopped half-way. Two at once wait for each other. */
export async function seed(place: DemoPlace & { file?: string }): Promise<DemoFile> {
  const owner = new pg.Client({ connectionString: roleUrls(place.adminUrl, place.passwords).owner });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock(727312)');
    const { rows: [demo] } = await owner.query<{ id: string }>('select id from organisations where demo');
    const isWhole = demo !== undefined && (await hasEnded(place, demo.id));
    if (demo && !isWhole) await takeOut(place.adminUrl, demo.id);
    const guests = isWhole ? toldBefore(place.file) : await putInDemo(place);
    const told = demoFile(guests);
    if (place.file) writeFileSync(place.file, `${JSON.stringify(told, null, 2)}\n`, { mode: 0o600 });
    return told;
  } finally {
    await owner.end();
  }
}

async function hasEnded({ adminUrl, passwords }: DemoPlace, organisationId: string): Promise<boolean> {
  const staff = new pg.Client({ connectionString: roleUrls(adminUrl, passwords).staff });
  await staff.connect();
  try {
    await staff.query("select set_config('app.organisation', $1, false)", [organisationId]);
    return (await staff.query('select 1 from audit where what = $1 limit 1', [demoIsWhole])).rowCount === 1;
  } finally {
    await staff.end();
  }
}

/** The guests as an earlier run wrote them down; none where that file is gone. */
function toldBefore(file: string | undefined): DemoGuest[] {
  return file && existsSync(file) ? ((JSON.parse(readFileSync(file, 'utf8')) as Partial<DemoFile>).guests ?? []) : [];
}

function demoFile(guests: DemoGuest[]): DemoFile {
  const shown = Object.entries(workers) as [WorkerKey, (typeof workers)[WorkerKey]][];
  return {
    organisation: organisationName, password: demoPassword,
    accounts: shown.flatMap(([key, { called, shown: words }]) => (words ? [{ called, ...words, email: emailOf(key) }] : [])),
    guests,
  };
}

async function main(): Promise<void> {
  const { DATABASE_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: passwords, PEERHOUSE_KEY: key, PEERHOUSE_DEMO_FILE: file, KEYRING_FILE: keyring } = process.env;
  if (!adminUrl || !passwords || !key) throw new Error('DATABASE_URL, PEERHOUSE_ROLE_PASSWORDS and PEERHOUSE_KEY say where the database is and what it is sealed with');
  await seed({ adminUrl, passwords: JSON.parse(passwords) as DemoPlace['passwords'], key, now: new SystemClock().now(), ...(file ? { file } : {}), ...(keyring ? { keyring } : {}) });
}

if (process.argv[1]?.endsWith('seed.js')) await main();
