/** The three applications as child processes: started together, asked whether they are ready, stopped together. */
import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, fstatSync, mkdirSync, openSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { fileOf, PROCESSES } from './bundle.mjs';
import { dist, inRoot, root } from './places.mjs';
import { tail } from './postgres.mjs';
import { freePort } from './processes.mjs';
import { Trouble } from './say.mjs';

const KEEP_LOG_BYTES = 20_000_000;

/** What each application gets to know; `urls` are its database roles' addresses. */
export async function applicationPlan({ urls, key, keyring, demo, ports, host = '127.0.0.1', staffUrl, guestUrl, redisUrl, anchors, mode = 'production' }) {
  const shared = { NODE_ENV: mode, HOST: host, PEERHOUSE_KEY: key, KEYRING_FILE: keyring?.file, STAFF_URL: staffUrl, GUEST_URL: guestUrl, PEERHOUSE_DEMO: demo ? '1' : '0', ...(redisUrl ? { REDIS_URL: redisUrl } : {}) };
  const worker = await freePort();
  // What opens the mail server and the gateway for texts is the worker's alone; what signs replies is the guest application's.
  const web = { SMTP_URL: '', SMS_URL: '', SMS_BODY: '', SMS_AUTH: '', SMS_HEADERS: '' };
  const noReplies = { SMS_REPLY_SECRET: '' };
  return [
    { name: 'staff-api', called: 'the staff application', port: ports.staff, env: { ...shared, ...web, ...noReplies, PORT: ports.staff, DATABASE_URL: urls.staff, PUBLIC_URL: staffUrl, WEB_ROOT: dist('web', 'staff') } },
    { name: 'guest-api', called: 'the guest application', port: ports.guest, env: { ...shared, ...web, PORT: ports.guest, DATABASE_URL: urls.guest, PUBLIC_URL: guestUrl, WEB_ROOT: dist('web', 'guest') } },
    { name: 'worker', called: 'the worker', port: worker, env: { ...shared, ...noReplies, SMS_REPLIES: process.env.SMS_REPLY_SECRET ? '1' : '0', HOST: '127.0.0.1', PORT: worker, DATABASE_URL: urls.worker, QUEUE_DATABASE_URL: urls.queue, KEYRING_COPY: keyring?.copy, AUDIT_ANCHORS: process.env.AUDIT_ANCHORS || anchors } },
  ];
}

/** Starts one application; `ended` resolves with `{ code, signal }` when it is gone, `again()` starts it anew. */
export function startApplication(planned, at) {
  const { name, called, port, env } = planned;
  mkdirSync(at.logs, { recursive: true, mode: 0o700 });
  const log = at.log(name);
  turnLog(log);
  const output = openSync(log, 'a', 0o600);
  const from = fstatSync(output).size;
  const leash = pathToFileURL(inRoot('apps/launcher/leash.mjs')).href;
  // A session of its own, so that Ctrl-C reaches the launcher alone and things stop in order; `ipc` is the leash.
  const main = env.NODE_ENV === 'production' ? [fileOf(name)] : ['--enable-source-maps', dist(PROCESSES[name])];
  const child = spawn(process.execPath, ['--import', leash, ...main], {
    cwd: root, env: { ...inherited(), ...textOf(env) }, stdio: ['ignore', output, output, 'ipc'], detached: true, windowsHide: true,
  });
  closeSync(output);
  const ended = new Promise((resolve) => {
    child.once('error', (problem) => resolve({ code: problem.message, signal: null }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return { name, called, port, log, from, child, ended, again: () => startApplication(planned, at) };
}

const textOf = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]));

/** Our own environment less what belongs to npm, to PostgreSQL's client and to the launcher. */
export function inherited(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([key]) => !/^(npm_|PG[A-Z]+$|PEERHOUSE_DATA$|(STAFF|GUEST)_PORT$)/.test(key)));
}

/** Resolves when every application answers 200 on /health/started (ready, but for work that waits: only a running worker gets it done); Trouble when one ends first or `timeout` seconds pass. */
export async function untilReady(applications, { timeout = 90, asked = () => false } = {}) {
  const end = performance.now() + timeout * 1000;
  await Promise.all(applications.map(async (application) => {
    let gone;
    void application.ended.then((how) => (gone = how));
    while (!(await hasStarted(application.port))) {
      if (asked()) return;
      if (gone) throw endedByItself(application, gone);
      if (performance.now() > end) throw notReady(application, timeout);
      await wait(50);
    }
  }));
}

async function hasStarted(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/started`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Longer than an application itself waits for its database (5 s), so that it can say what is missing. */
const ANSWER_MS = 10_000;

/** How an application stands: `{ status, missing, words }`; status 200 is ready, 0 is no answer; `missing` names the checks that fail. */
export async function askReady(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(ANSWER_MS) });
    const { missing } = await answer.json().catch(() => ({}));
    return { status: answer.status, missing: missing ?? [], words: missing ? `missing: ${missing.join(', ')}` : `it answers ${answer.status}` };
  } catch (problem) {
    return { status: 0, missing: [], words: problem.name === 'TimeoutError' ? `no answer within ${ANSWER_MS / 1000} s` : 'no answer' };
  }
}

/** The words for an application that stopped although nobody asked it to. */
export function endedByItself({ called, log, from }, { code, signal }) {
  return new Trouble(`${called[0].toUpperCase()}${called.slice(1)} stopped by itself (${signal ?? `status ${code}`}), so everything was stopped.`, {
    detail: `The end of ${log}:\n${tail(log, 25, from)}`,
    todo: 'Start again when the cause above is put right; "npm run doctor" looks for it. Nothing that was saved is lost.',
  });
}

function notReady({ called, port, log, from }, timeout) {
  return new Trouble(`${called[0].toUpperCase()}${called.slice(1)} was not ready after ${timeout} seconds (http://127.0.0.1:${port}/health/started).`, {
    detail: `The end of ${log}:\n${tail(log, 25, from)}`,
    todo: '"npm run doctor" looks for the cause.',
  });
}

/** Asks all to end, gives them `ms`, then ends them. */
export async function stopApplications(applications, ms = 10_000) {
  await Promise.all(applications.map(async ({ child, ended }) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    if (process.platform === 'win32') child.disconnect(); // no signals there: the leash does the same
    else child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    await ended;
    clearTimeout(timer);
  }));
}

/** Keeps a log from growing without end: past 20 MB it becomes NAME.log.1 and begins anew (it is written in append mode, so this is safe while in use). */
export function turnLog(log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < KEEP_LOG_BYTES) return;
  copyFileSync(log, `${log}.1`);
  truncateSync(log, 0);
}
