import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import path from 'node:path';
import pg from 'pg';
import { migrate, roleUrls, type RolePasswords } from '#peerhouse/platform';
import { launcher, root } from './product.js';
import { enquire, fillWriters, type Ended, type Writer } from './writers.js';

export interface StopsFound {
  /** Enquiries that were taken in and written, and answered so. */
  acknowledged: number;
  /** Enquiries that are in the database and were never acknowledged: requests that were accepted and dropped. */
  dropped: number;
  /** Acknowledged and not in the database. */
  lost: number;
  unmasked: string[];
  faults: number;
  /** Asked when the door was closing already: told 503, or no connection. Nothing of them was begun. */
  turnedAway: number;
  endMs: number[];
  unclean: number;
}

/** Starts the staff application, loads it from so many connections, sends SIGTERM in the middle, and counts both sides; over and over. */
export async function stopUnderLoad({ stops, writers: count, say }: { stops: number; writers: number; say: (line: string) => void }): Promise<StopsFound> {
  const { startTestCluster } = await launcher<{ startTestCluster(): Promise<{ url(database?: string): string; stop(): Promise<void> }> }>('test-cluster');
  const { freePort } = await launcher<{ freePort(): Promise<number> }>('processes');
  const cluster = await startTestCluster();
  try {
    const adminUrl = cluster.url();
    const passwords = Object.fromEntries(['owner', 'staff', 'guest', 'worker', 'queue'].map((role) => [role, `bench-${role}`])) as RolePasswords;
    await migrate({ adminUrl, passwords });
    const writers = await fillWriters(adminUrl, count);
    const ends: Ended[] = [];
    const endMs: number[] = [];
    let unclean = 0;
    for (let stop = 1; stop <= stops; stop += 1) {
      const port = await freePort();
      const server = await serve(port, roleUrls(adminUrl, passwords).staff);
      const took = await loadAndStop(server, port, writers, ends);
      endMs.push(took.ms);
      if (!took.clean) unclean += 1;
      if (stop % 10 === 0 || stop === stops) say(`  stop ${stop}: ended after ${took.ms} ms, ${ends.length} requests so far`);
    }
    return { ...compared(ends, await idsIn(adminUrl)), endMs, unclean };
  } finally {
    await cluster.stop();
  }
}

async function serve(port: number, databaseUrl: string): Promise<ChildProcess> {
  const child = fork(path.join(root, 'dist/apps/staff-api/src/main.js'), {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PEERHOUSE_KEY: '07'.repeat(32), PORT: String(port) },
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the staff application ended with ${code}`)));
    child.stdout!.on('data', (data: Buffer) => { if (String(data).includes('"listening"')) resolve(); });
  });
  return child;
}

/** SIGTERM after a random while under load; every request that was sent is waited for. */
async function loadAndStop(server: ChildProcess, port: number, writers: Writer[], ends: Ended[]): Promise<{ ms: number; clean: boolean }> {
  const agent = new Agent({ keepAlive: true });
  let open = true;
  const exit = once(server, 'exit').then((how) => { open = false; return how as [number | null, string | null]; });
  const working = writers.map(async (writer) => {
    while (open) {
      const end = await enquire(port, writer, agent);
      ends.push(end);
      if (end.how !== 'done') await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 200));
  const asked = performance.now();
  server.kill('SIGTERM');
  const [code, signal] = await exit;
  const ms = Math.round(performance.now() - asked);
  await Promise.all(working);
  agent.destroy();
  return { ms, clean: code === 0 || signal === 'SIGTERM' };
}

async function idsIn(adminUrl: string): Promise<Set<string>> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ id: string }>('select id from enquiries');
  await admin.end();
  return new Set(rows.map(({ id }) => id));
}

function compared(ends: Ended[], kept: Set<string>): Omit<StopsFound, 'endMs' | 'unclean'> {
  const of = (how: Ended['how']) => ends.filter((one) => one.how === how);
  const done = new Set(of('done').map(({ id }) => id!));
  return {
    acknowledged: done.size, lost: [...done].filter((id) => !kept.has(id)).length, dropped: [...kept].filter((id) => !done.has(id)).length,
    unmasked: of('unmasked').map(({ told }) => told), faults: of('fault').length, turnedAway: of('away').length + of('refused').length + of('cut').length,
  };
}
