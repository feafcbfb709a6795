/**
 * The walks through the web apps in a real browser, two at a time. Each of the two walks in an installation of its own,
 * started for the run in a temporary folder, with the demo in it; or one walks in that which PEERHOUSE_WALKS_AT names
 * (the staff address). Walks find: baseURL (staff), PEERHOUSE_STAFF_URL, PEERHOUSE_GUEST_URL, PEERHOUSE_DEMO_FILE (its demo.json),
 * PEERHOUSE_SCREEN_CODE (the paper code on its screen), PEERHOUSE_TEXTS_FILE (every text that went out, a line each), PEERHOUSE_REPLY_SECRET
 * (what replies are signed with), PEERHOUSE_WALKS_DATABASE (for days that pass); the last three not where PEERHOUSE_WALKS_AT is set.
 */
import { BROWSER_HINT, findChromium } from './browser.mjs';
import { inRoot } from './places.mjs';
import { freePort } from './processes.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error(`There is no Chromium here. To have one: ${BROWSER_HINT}.`);

const given = process.env.PEERHOUSE_WALKS_AT;
const walkers = given ? 1 : 2;

// Walkers read this file too: the addresses are set by then, and theirs are those of their number.
for (let walker = 0; walker < walkers; walker += 1) {
  process.env[`PEERHOUSE_STAFF_URL_${walker}`] ??= given ?? `http://127.0.0.1:${await freePort()}`;
  process.env[`PEERHOUSE_GUEST_URL_${walker}`] ??= `http://127.0.0.1:${await freePort()}`;
}
const walker = process.env.TEST_PARALLEL_INDEX ?? '0';
for (const name of ['STAFF_URL', 'GUEST_URL', 'DEMO_FILE', 'SCREEN_CODE', 'TEXTS_FILE', 'REPLY_SECRET', 'WALKS_DATABASE']) {
  const own = process.env[`PEERHOUSE_${name}_${walker}`];
  if (own) process.env[`PEERHOUSE_${name}`] = own;
}

export default {
  testDir: inRoot('apps'),
  testMatch: /-web[\\/]walks[\\/].*\.(walk|spec)\.ts$/,
  // Days pass in the database of an installation of its own alone.
  testIgnore: given ? '**/from-goodbye-to-in-touch.walk.ts' : [],
  outputDir: inRoot('test-results'),
  fullyParallel: false,
  workers: walkers,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  globalSetup: given ? undefined : inRoot('apps/launcher/walks-setup.mjs'),
  reporter: [['list'], ...(process.env.PEERHOUSE_WALKS_JSON ? [['json', { outputFile: process.env.PEERHOUSE_WALKS_JSON }]] : [])],
  use: {
    browserName: 'chromium',
    baseURL: process.env.PEERHOUSE_STAFF_URL,
    // What cannot be touched within half a walk's usual time is not there: said then, and not at the end of a long walk.
    actionTimeout: 20_000,
    timezoneId: 'America/New_York',
    locale: 'en-US',
    screenshot: 'only-on-failure',
    trace: 'off', // with axe's own page it was two fifths of a walk's work; to have one of a walk that fails: --trace on
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
};
