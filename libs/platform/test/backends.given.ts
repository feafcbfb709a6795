import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { Redis } from 'ioredis';
import type { QueueAddress } from '#peerhouse/platform';
import type { TestDatabase } from '../../testing/src/test-database.js';

/** A Redis for one spec: the one REDIS_TEST_URL names (its numbered database is emptied), or a server started for the spec. */
export interface TestRedis { url: string; stop(): Promise<void> }

/** Each spec takes another number, as specs run side by side. Null where there is no Redis at all. */
export async function givenRedis(number: number): Promise<TestRedis | null> {
  const told = process.env['REDIS_TEST_URL'];
  if (told) return emptied(told, number, async () => undefined);
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore', cwd: '/tmp' });
  return emptied(`redis://127.0.0.1:${port}`, number, async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL'); // nothing in it is kept
    await ended;
  });
}

async function emptied(server: string, number: number, stop: () => Promise<void>): Promise<TestRedis> {
  const url = new URL(server);
  url.pathname = `/${number}`;
  // Retried by ioredis until the server that was just started listens.
  const client = new Redis(url.toString(), { maxRetriesPerRequest: 200, retryStrategy: () => 25 });
  client.on('error', () => undefined);
  await client.flushdb();
  client.disconnect();
  return { url: url.toString(), stop };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}

export type BackendUnderTest = { name: 'postgres' | 'redis'; address(database: TestDatabase): QueueAddress };

/** Both backends; Redis only where there is one. */
export function backendsOf(redis: TestRedis | null): BackendUnderTest[] {
  const postgres: BackendUnderTest = { name: 'postgres', address: ({ urls }) => ({ queueDatabaseUrl: urls.queue }) };
  return redis ? [postgres, { name: 'redis', address: () => ({ redisUrl: redis.url }) }] : [postgres];
}

/** Says so where the run collects what it left out; where nothing may be left out, this is a failure. */
export function leaveOut(what: string): void {
  const file = process.env['PEERHOUSE_LEFT_OUT'];
  const line = `${what} (there is no Redis here): apt-get install redis-server, or set REDIS_TEST_URL to one that may be emptied`;
  if (file) appendFileSync(file, `${line}\n`);
  if (process.env['PEERHOUSE_NO_SKIP'] === '1') throw new Error(`left out: ${line}`);
}

/** Waits until it holds; a test that waits for another process has nothing better to wait for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
