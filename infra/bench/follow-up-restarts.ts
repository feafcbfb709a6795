import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import pg from 'pg';
import { CheckInWorld } from './check-in-world.js';
import { launcher } from './product.js';
import { startCluster } from './servers.js';

type Say = (line: string) => void;

/** What happens in the middle: stopped, emptied, begun again. How long until the workers went on, and until all was done. */
interface Restarted { lost: number; twice: number; mayHaveGoneOut: number; goesOnAfterMs: number; doneAfterMs: number }

export async function restarts(say: Say, checkIns: number): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const what of ['redis', 'postgres'] as const) {
    const found = await (what === 'redis' ? redisInTheMiddle(checkIns) : postgresInTheMiddle(checkIns));
    if (!found) continue;
    say(`  ${what} stopped${what === 'redis' ? ', emptied' : ''} and begun again in the middle of ${checkIns}: ${found.lost} lost, ${found.twice} messages sent twice, ${found.mayHaveGoneOut} may have gone out; it went on after ${found.goesOnAfterMs} ms, all was done after ${found.doneAfterMs} ms`);
    for (const [name, value] of Object.entries(found)) figures[`${what}.restarted.${name}`] = value as number;
  }
  return figures;
}

async function redisInTheMiddle(checkIns: number): Promise<Restarted | null> {
  const { freePort, portAnswers } = await launcher<{ freePort(): Promise<number>; portAnswers(port: number): Promise<boolean> }>('processes');
  const { startTestRedis } = await launcher<{ startTestRedis(): Promise<{ stop(): Promise<void> } | undefined> }>('redis');
  const probe = await startTestRedis();
  if (!probe) return null;
  await probe.stop();
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore', cwd: '/tmp' });
    while (!(await portAnswers(port))) await rest(20);
    return server;
  };
  let server = await start();
  const end = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGKILL'); // and with it all that was in it
    await gone;
  };
  const cluster = await startCluster();
  try {
    return await inTheMiddle(await CheckInWorld.begin(cluster, 'restart'), checkIns, { redisUrl: `redis://127.0.0.1:${port}` }, async () => {
      await end();
      await rest(500);
      server = await start();
    });
  } finally {
    await end();
    await cluster.stop();
  }
}

interface Postgres { startPostgres(options: { cluster: string; passwordFile: string; log: string; fast: boolean; port: number }): Promise<{ pid: number }> }
interface Places { places(folder: string): { cluster: string; password: string; log(name: string): string } }

async function postgresInTheMiddle(checkIns: number): Promise<Restarted> {
  const { startPostgres } = await launcher<Postgres>('postgres');
  const { places } = await launcher<Places>('places');
  const { endProcess } = await launcher<{ endProcess(pid: number, how: { signal?: string; ms: number }): Promise<void> }>('processes');
  const cluster = (await startCluster()) as Awaited<ReturnType<typeof startCluster>> & { folder: string; port: number };
  const at = places(cluster.folder);
  let { pid } = cluster;
  try {
    const world = await CheckInWorld.begin(cluster, 'restart');
    return await inTheMiddle(world, checkIns, { queueDatabaseUrl: world.urls.queue }, async () => {
      await endProcess(pid, { signal: 'SIGINT', ms: 10_000 });
      ({ pid } = await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres'), fast: true, port: cluster.port }));
    });
  } finally {
    await endProcess(pid, { signal: 'SIGQUIT', ms: 5_000 });
    await cluster.stop();
  }
}

async function inTheMiddle(world: CheckInWorld, checkIns: number, queue: Parameters<CheckInWorld['startWorkers']>[1], restart: () => Promise<void>): Promise<Restarted> {
  const keys: string[] = [];
  const gateway = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString(); }).on('end', () => {
      keys.push(new URLSearchParams(body).get('Key')!.slice(0, 36));
      response.writeHead(202).end();
    });
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  let admin = new pg.Client({ connectionString: world.adminUrl });
  const connect = async () => {
    admin = new pg.Client({ connectionString: world.adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
  };
  await connect();
  const count = async (select: string): Promise<number> => ((await admin.query(select)).rows[0] as { n: number }).n;
  const left = () => count("select count(*)::int as n from check_ins where state = 'planned' or (state = 'asking' and not exists (select from follow_up_messages m where m.check_in_id = check_ins.id and m.state = 'sending'))");
  try {
    await world.fallDue(checkIns, { byHand: 0.8 });
    await world.startWorkers(2, queue, { SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`, SMS_BODY: 'To={to}&Body={text}&Key={key}' });
    while ((await left()) > checkIns * 0.75) await rest(50);
    const began = performance.now();
    await restart();
    await admin.end().catch(() => undefined);
    await connect();
    const atRestart = await left();
    let goesOn = 0;
    for (let now = atRestart; now > 0; now = await left()) {
      if (!goesOn && now < atRestart) goesOn = performance.now();
      await rest(50);
    }
    const done = performance.now();
    await admin.query("update follow_up_messages set claimed_at = claimed_at - interval '6 minutes' where state = 'sending'");
    while ((await count("select count(*)::int as n from follow_up_messages where state in ('sending', 'waiting')")) > 0) await rest(200);
    return {
      lost: checkIns - (await count("select count(*)::int as n from check_ins where state in ('due', 'waiting')")), twice: keys.length - new Set(keys).size, mayHaveGoneOut: await count("select count(*)::int as n from follow_up_messages where state = 'unsure'"),
      goesOnAfterMs: Math.round((goesOn || done) - began), doneAfterMs: Math.round(done - began),
    };
  } finally {
    await admin.end().catch(() => undefined);
    await world.end().catch(() => undefined);
    gateway.close();
    gateway.closeAllConnections();
  }
}
