/** A Redis for the tests: the one REDIS_TEST_URL names, or a server of this machine started for the run, keeping nothing. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { endProcess, freePort, portAnswers } from './processes.mjs';
import { makeTemporary, noteStarted, removeTemporary } from './temporary.mjs';

export const REDIS_HINT = 'apt-get install redis-server (or set REDIS_TEST_URL to one that may be emptied)';

/** `{ url, stop() }`, or undefined when there is no Redis to be had. */
export async function startTestRedis(env = process.env) {
  if (env.REDIS_TEST_URL) return { url: env.REDIS_TEST_URL, stop: async () => {} };
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const port = await freePort();
  const folder = makeTemporary('redis');
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no', '--daemonize', 'no'], { stdio: 'ignore', detached: true });
  noteStarted(folder, child.pid);
  const stop = async () => {
    await endProcess(child.pid, { ms: 3_000 });
    removeTemporary(folder);
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (await portAnswers(port)) return { url: `redis://127.0.0.1:${port}`, stop };
    if (child.exitCode !== null) break;
    await wait(25);
  }
  await stop();
  return undefined;
}
