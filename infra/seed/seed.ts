/**
 * Puts the demo into a migrated database, once, and writes what the launcher shows of it.
 * DATABASE_URL: the database as its administrator; PEERHOUSE_ROLE_PASSWORDS: JSON by role; PEERHOUSE_KEY: the installation's
 * key; PEERHOUSE_DEMO_FILE: where to write; GUEST_URL: address of the guest app. A demo that is there is left as it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { SystemClock } from '#peerhouse/kernel';
import { roleUrls } from '#peerhouse/platform';
import { demoIsWhole, putInDemo, type DemoPlace } from './demo.js';
import { demoPassword, emailOf, organisationName, workers, type WorkerKey } from './people.js';
import { takeOut } from './take-out.js';
import type { LastHour } from './today.js';

export interface DemoFile {
  organisation: string;
  password: string;
  accounts: { called: string; role: string; house: string; email: string }[];
  /** A paper code that opens a guest's own app, once; only while it works. */
  guest?: LastHour['guestCode'];
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
    const guest = isWhole ? codeIn(place.file, place.now) : (await putInDemo(place)).guestCode;
    const told = demoFile(guest);
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

function demoFile(guest: DemoFile['guest']): DemoFile {
  const shown = Object.entries(workers) as [WorkerKey, (typeof workers)[WorkerKey]][];
  return {
    organisation: organisationName, password: demoPassword,
    accounts: shown.flatMap(([key, { called, shown: words }]) => (words ? [{ called, ...words, email: emailOf(key) }] : [])),
    ...(guest ? { guest } : {}),
  };
}

/** The database keeps only the code's hash: what was told once is found in the file, or not at all. */
function codeIn(file: string | undefined, now: Date): DemoFile['guest'] {
  if (!file || !existsSync(file)) return undefined;
  const { guest } = JSON.parse(readFileSync(file, 'utf8')) as DemoFile;
  return guest && new Date(guest.endsAt) > now ? guest : undefined;
}

async function main(): Promise<void> {
  const { DATABASE_URL: adminUrl, PEERHOUSE_ROLE_PASSWORDS: passwords, PEERHOUSE_KEY: key, PEERHOUSE_DEMO_FILE: file, GUEST_URL: guestUrl } = process.env;
  if (!adminUrl || !passwords || !key) throw new Error('DATABASE_URL, PEERHOUSE_ROLE_PASSWORDS and PEERHOUSE_KEY say where the database is and what it is sealed with');
  await seed({ adminUrl, passwords: JSON.parse(passwords) as DemoPlace['passwords'], key, now: new SystemClock().now(), ...(file ? { file } : {}), ...(guestUrl ? { guestUrl } : {}) });
}

if (process.argv[1]?.endsWith('seed.js')) await main();
