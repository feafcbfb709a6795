/** What the test runners' own reports say, as `{ passed, failed, skipped }`. */
import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './places.mjs';

/** Jest: a spec file that could not be loaded has no tests of its own and counts as one failed. */
export function readJest(text) {
  const report = JSON.parse(text);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright: one that passed only at the second try counts as failed; errors outside the walks count too. */
export function readWalks(text) {
  const { stats, errors = [] } = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** True when a web app has walks. */
export function hasWalks() {
  return ['staff-web', 'guest-web'].some((app) => {
    const folder = inRoot('apps', app, 'walks');
    return existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /\.(walk|spec)\.ts$/.test(String(file)));
  });
}
