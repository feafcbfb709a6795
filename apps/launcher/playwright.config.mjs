/**
 * The walks through the web apps in a real browser. They play against an installation of their own, started for the
 * run in a temporary folder, with the demo in it; or against the one PEERHOUSE_WALKS_AT names (the staff address).
 * Walks find: baseURL (staff), PEERHOUSE_STAFF_URL, PEERHOUSE_GUEST_URL, PEERHOUSE_DEMO_FILE (its demo.json),
 * PEERHOUSE_SCREEN_CODE (the paper code on its screen).
 */
import { BROWSER_HINT, findChromium } from './browser.mjs';
import { inRoot } from './places.mjs';
import { freePort } from './processes.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error(`There is no Chromium here. To have one: ${BROWSER_HINT}.`);

const given = process.env.PEERHOUSE_WALKS_AT;
process.env.PEERHOUSE_STAFF_URL ??= given ?? `http://127.0.0.1:${await freePort()}`; // workers read this file too and find it set
process.env.PEERHOUSE_GUEST_URL ??= `http://127.0.0.1:${await freePort()}`;

export default {
  testDir: inRoot('apps'),
  testMatch: /-web[\\/]walks[\\/].*\.(walk|spec)\.ts$/,
  outputDir: inRoot('test-results'),
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  globalSetup: given ? undefined : inRoot('apps/launcher/walks-setup.mjs'),
  reporter: [['list'], ...(process.env.PEERHOUSE_WALKS_JSON ? [['json', { outputFile: process.env.PEERHOUSE_WALKS_JSON }]] : [])],
  use: {
    browserName: 'chromium',
    baseURL: process.env.PEERHOUSE_STAFF_URL,
    timezoneId: 'America/New_York',
    locale: 'en-US',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
};
