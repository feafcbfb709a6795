/** Before the first walk: an installation for each walker, in a temporary folder; after the last, nothing of them is left. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inRoot, places } from './places.mjs';
import { makeTemporary, removeTemporary } from './temporary.mjs';

export default async function walksSetup({ workers }) {
  const ends = await Promise.all(Array.from({ length: workers }, (_, walker) => start(walker)));
  return () => Promise.all(ends.map((end) => end()));
}

async function start(walker) {
  const folder = makeTemporary('walks');
  const portOf = (name) => new URL(process.env[`PEERHOUSE_${name}_${walker}`]).port;
  const leash = pathToFileURL(inRoot('apps/launcher/leash.mjs')).href; // it stops when we are gone
  const { DATABASE_URL, REDIS_URL, STAFF_URL, GUEST_URL, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', leash, inRoot('apps/launcher/start.mjs')], {
    env: { ...env, PEERHOUSE_DATA: folder, STAFF_PORT: portOf('STAFF_URL'), GUEST_PORT: portOf('GUEST_URL'), PEERHOUSE_DEMO: 'on' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  process.env[`PEERHOUSE_SCREEN_CODE_${walker}`] = /guest page use the code\s+(\S+)/.exec(await untilReady(child, gone))?.[1];
  process.env[`PEERHOUSE_DEMO_FILE_${walker}`] = places(folder).demo;
  return async () => {
    child.kill('SIGTERM');
    await gone;
    removeTemporary(folder);
  };
}

function untilReady(child, gone) {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (data) => {
      output += data;
      if (/^ready: /m.test(output)) resolve(output);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void gone.then(() => reject(new Error(`Peerhouse did not start for the walks:\n${output}`)));
  });
}
