/** Before the first walk: an installation for each walker, in a temporary folder; after the last, nothing of them is left. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATABASE } from './database.mjs';
import { inRoot, places } from './places.mjs';
import { ADMIN, findRunning } from './postgres.mjs';
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
  const phones = await takeTexts(path.join(folder, 'texts.jsonl'));
  const secret = randomBytes(32).toString('hex');
  const child = spawn(process.execPath, ['--import', leash, inRoot('apps/launcher/start.mjs')], {
    env: { ...env, PEERHOUSE_DATA: folder, STAFF_PORT: portOf('STAFF_URL'), GUEST_PORT: portOf('GUEST_URL'), PEERHOUSE_DEMO: 'on', SMS_URL: phones.url, SMS_BODY: '{"to":"{to}","text":"{text}"}', SMS_COUNTRY: '44', SMS_REPLY_SECRET: secret },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  process.env[`PEERHOUSE_SCREEN_CODE_${walker}`] = /guest page use the code\s+(\S+)/.exec(await untilReady(child, gone))?.[1];
  process.env[`PEERHOUSE_DEMO_FILE_${walker}`] = places(folder).demo;
  process.env[`PEERHOUSE_TEXTS_FILE_${walker}`] = phones.file;
  process.env[`PEERHOUSE_REPLY_SECRET_${walker}`] = secret;
  process.env[`PEERHOUSE_WALKS_DATABASE_${walker}`] = await databaseOf(folder);
  return async () => {
    child.kill('SIGTERM');
    await gone;
    phones.close();
    removeTemporary(folder);
  };
}

/** The phones of everybody who is texted: a gateway on this machine that writes down what it is given, a line each. */
async function takeTexts(file) {
  writeFileSync(file, '');
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => (body += part)).on('end', () => {
      appendFileSync(file, `${body}\n`);
      response.end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { file, url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** For a walk in which days pass: they pass in the rows, the clock of the machine goes on as it does. */
async function databaseOf(folder) {
  const { cluster, password } = places(folder);
  const { port } = await findRunning(cluster);
  return `postgres://${ADMIN}:${encodeURIComponent(readFileSync(password, 'utf8').trim())}@127.0.0.1:${port}/${DATABASE}`;
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
