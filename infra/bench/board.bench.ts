import { createHash } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { migrate, roleUrls, type RolePasswords } from '#peerhouse/platform';
import type { Found } from './bench.js';
import { fillBoard, type BoardData } from './board-data.js';
import { ask, load, type Measured, type Target } from './load.js';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const root = path.dirname(dist);
const document = `query Board($houseId: ID!, $from: HouseDay) { board(houseId: $houseId, from: $from, nights: 14) {
  houseId timeZone tonight longestNights nights free
  spaces { id name kind kept features claims { id state from to stayId heldFor endsAt why pastLongest actions { name allowed whyNot } } } } }`;
const rounds = 3;

/** 50 spaces, 14 nights, 5,000 stays: our staff API over HTTP beside `bare`, node http and pg running the same statements. */
export async function run(say: (line: string) => void): Promise<Found> {
  const { startTestCluster } = (await import(pathToFileURL(path.join(root, 'apps/launcher/test-cluster.mjs')).href)) as { startTestCluster(): Promise<{ url(database?: string): string; stop(): Promise<void> }> };
  const cluster = await startTestCluster();
  const servers: ChildProcess[] = [];
  try {
    const adminUrl = cluster.url();
    const passwords = Object.fromEntries(['owner', 'staff', 'guest', 'worker', 'queue'].map((role) => [role, `bench-${role}`])) as RolePasswords;
    await migrate({ adminUrl, passwords });
    const data = await fillBoard(adminUrl, charter());
    const env = { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', DATABASE_URL: roleUrls(adminUrl, passwords).staff, PEERHOUSE_KEY: '07'.repeat(32) };
    const ours = await serve(servers, path.join(dist, 'apps/staff-api/src/main.js'), { ...env, PORT: '4391' }, graphql(data, 4391));
    const bare = await serve(servers, path.join(dist, 'infra/bench/peers/bare-board.js'), { ...env, PORT: '4392' }, { ...graphql(data, 4392), body: JSON.stringify({ houseId: data.houseId, from: data.from }) });
    const same = await Promise.all([ours, bare].map(async (target) => hashOf(await ask(target))));
    if (same[0] !== same[1]) throw new Error('ours and bare gave different boards');
    say(`  the same board by hash: ${same[0]!.slice(0, 12)}`);
    return await compare(say, { ours, bare });
  } finally {
    for (const server of servers) server.kill('SIGTERM');
    await cluster.stop();
  }
}

const graphql = (data: BoardData, port: number): Target => ({
  port, path: '/graphql', headers: { cookie: `__Host-peerhouse-staff=${data.secret}` }, body: JSON.stringify({ query: document, variables: { houseId: data.houseId, from: data.from } }),
});

const hashOf = (body: string): string => createHash('sha256').update(JSON.stringify(inOrder((JSON.parse(body) as { data: { board: unknown } }).data.board))).digest('hex');

/** The same value with its keys in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}

function charter(): Record<string, unknown> {
  const blueprint = parse(readFileSync(path.join(root, 'infra/blueprints/afiya-house.yaml'), 'utf8')) as { phone: string; rights: { officer: string; outside: unknown[] } };
  blueprint.phone = '000';
  blueprint.rights.officer = 'somebody';
  blueprint.rights.outside = [{ name: 'somebody else', way: '000' }];
  return blueprint as unknown as Record<string, unknown>;
}

async function serve(servers: ChildProcess[], file: string, env: NodeJS.ProcessEnv, target: Target): Promise<Target> {
  servers.push(fork(file, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  for (let tries = 0; ; tries += 1) {
    const answered = await ask(target).then(() => true, (problem: NodeJS.ErrnoException) => { if (tries > 200 || problem.code !== 'ECONNREFUSED') throw problem; return false; });
    if (answered) return target;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In turns, so that a machine that changes its speed changes it for both; the median of the rounds. */
async function compare(say: (line: string) => void, targets: Record<string, Target>): Promise<Found> {
  const rates: Record<string, Measured[]> = {};
  for (const target of Object.values(targets)) await load(target, { connections: 16, seconds: 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const [who, target] of Object.entries(targets)) {
      const measured = await load(target, { connections: 16, seconds: 4 });
      (rates[who] ??= []).push(measured);
      say(`  round ${round + 1}  ${who.padEnd(5)} ${measured.perSecond} a second, p50 ${measured.p50} ms, p99 ${measured.p99} ms`);
    }
  }
  const middle = (who: string) => rates[who]!.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds / 2)]!;
  const figures = Object.fromEntries(Object.keys(targets).flatMap((who) => Object.entries(middle(who)).map(([what, value]) => [`${who}.${what}`, value])));
  return { figures, ratios: { bare: middle('ours').perSecond / middle('bare').perSecond } };
}
