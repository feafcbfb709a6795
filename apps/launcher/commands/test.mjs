/**
 * `npm test`: set-up, types, lint, boundaries, Jest, browser walks; the last line is `N passed, N failed`, all added up.
 * `npm test -- PATH …` runs only the specs that match. With PEERHOUSE_NO_SKIP=1 nothing may be left out.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_HINT, findChromium } from '../browser.mjs';
import { checks } from '../checks.mjs';
import { inRoot, root, tools } from '../places.mjs';
import { REDIS_HINT, startTestRedis } from '../redis.mjs';
import { say, sayTrouble, seconds, step } from '../say.mjs';
import { setUp } from '../set-up.mjs';
import { listenForStop } from '../stopper.mjs';
import { clearAbandoned, makeTemporary, removeTemporary } from '../temporary.mjs';
import { hasWalks, readJest, readWalks } from '../test-counts.mjs';

export default async function test() {
  const paths = process.argv.slice(2);
  const run = { stop: listenForStop(), began: performance.now(), passed: 0, failed: 0, leftOut: [], paths, temp: makeTemporary('run') };
  try {
    await runAll(run);
  } catch (problem) {
    if (!run.stop.asked()) {
      sayTrouble(problem);
      run.failed += 1;
    }
  } finally {
    await run.redis?.stop();
    await clearAbandoned();
    removeTemporary(run.temp);
  }
  return close(run);
}

async function runAll(run) {
  const { stop, paths } = run;
  await setUp({ web: paths.length === 0 });
  stop.check();
  if (paths.length === 0) await runChecks(run);
  stop.check();
  run.redis = await startTestRedis();
  if (!run.redis) leaveOut(run, 'the queue on Redis (there is no Redis here)', REDIS_HINT);
  await runJest(run);
  stop.check();
  if (paths.length === 0) await runWalks(run);
}

/** Types, lint and boundaries: each counts as one; all run, so that one report names everything. Boundaries take one core for as long as the others do. */
async function runChecks(run) {
  const all = checks();
  const inTurn = async (lane) => {
    for (const one of lane) await runCheck(run, one);
  };
  await Promise.all([inTurn(all.filter(({ name }) => name !== 'boundaries')), inTurn(all.filter(({ name }) => name === 'boundaries'))]);
  run.stop.check();
}

async function runCheck(run, { what, check }) {
  try {
    await step(what, check);
    run.passed += 1;
  } catch (problem) {
    if (run.stop.asked()) return;
    sayTrouble(problem);
    run.failed += 1;
  }
}

async function runJest(run) {
  const file = path.join(run.temp, 'jest.json');
  const status = await show(run, [tools.jest, '--json', `--outputFile=${file}`, ...run.paths], run.redis ? { REDIS_TEST_URL: run.redis.url } : {});
  add(run, 'specs', existsSync(file) ? readJest(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 }, status);
}

async function runWalks(run) {
  if (!hasWalks()) return;
  const chromium = findChromium();
  if (!chromium) return leaveOut(run, 'the walks in a browser (there is no Chromium here)', BROWSER_HINT);
  say();
  const file = path.join(run.temp, 'walks.json');
  const status = await show(run, [tools.playwright, 'test', '-c', inRoot('apps/launcher/playwright.config.mjs')], { CHROMIUM: chromium, PEERHOUSE_WALKS_JSON: file });
  add(run, 'walks', existsSync(file) ? readWalks(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 }, status);
}

/** Runs a test runner with its output on the screen; resolves with its exit status. Stopping us stops it and all it started. */
function show({ stop }, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' });
    void stop.promise.then(() => {
      endGroup(child, 'SIGINT');
      setTimeout(() => endGroup(child, 'SIGKILL'), 12_000).unref();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // all gone already
  }
}

/** Adds a runner's figures; one that ended with an error although it counted none counts as one failed. */
function add(run, what, { passed, failed, skipped }, status) {
  run.passed += passed;
  run.failed += failed || (status === 0 ? 0 : 1);
  if (skipped) leaveOut(run, `${skipped} ${what} that were marked to be skipped`, 'take the mark away');
}

function leaveOut(run, what, how) {
  run.leftOut.push(`  Left out: ${what}. To have it: ${how}.`);
  if (process.env.PEERHOUSE_NO_SKIP === '1') run.failed += 1;
}

function close({ stop, began, passed, failed, leftOut }) {
  if (stop.asked()) {
    say('\n  Stopped before the end.');
    return 130;
  }
  say();
  for (const line of leftOut) say(line);
  say(`  All in all: ${seconds(began)}`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
