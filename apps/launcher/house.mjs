/** What `npm start` and `npm run dev` have in common: opening an installation step by step, and closing it in order. */
import { applicationPlan, askReady, inherited, startApplication, stopApplications, untilReady } from './applications.mjs';
import { checkRedis, heldSince, migrateDatabase, openDatabase, seedDemo, setUpToken } from './database.mjs';
import { giveGuestCode } from './guest-code.mjs';
import { keyringPlaces, readyKeyring } from './keyring.mjs';
import { takeLock } from './lock.mjs';
import { places } from './places.mjs';
import { say, step } from './say.mjs';
import { showScreen } from './screen.mjs';
import { readSecrets } from './secrets.mjs';
import { setUp } from './set-up.mjs';
import { checkPorts, readSettings } from './settings.mjs';

/** Takes the data folder; from here on `closeHouse` must follow. */
export async function openHouse(stop) {
  const at = places();
  const settings = readSettings();
  return { at, settings, stop, lock: await takeLock(at), applications: [], postgres: undefined };
}

/** Everything up to the three applications answering; `announce()` prints the screen and the ready line. */
export async function prepareHouse(house, { mode = 'production' } = {}) {
  const { at, settings, stop } = house;
  await checkPorts(settings);
  const redisUrl = await checkRedis();
  await setUp({ explorer: mode === 'development', bundle: mode === 'production' });
  stop.check();
  const { passwords, key } = readSecrets(at);
  const { adminUrl, postgres } = await step('Starting the database', () => openDatabase(at));
  house.postgres = postgres;
  const isBuiltIn = Boolean(postgres);
  stop.check();
  const { urls } = await step('Bringing the database to this version', () => migrateDatabase({ adminUrl, passwords, create: isBuiltIn }));
  stop.check();
  const keyring = keyringPlaces(at);
  const hasKeyring = await readyKeyring(at, urls.worker);
  const seeding = { at, isBuiltIn, env: { ...inherited(), NODE_ENV: mode, DATABASE_URL: adminUrl, PEERHOUSE_KEY: key, KEYRING_FILE: keyring.file, PEERHOUSE_ROLE_PASSWORDS: JSON.stringify(passwords) } };
  const demo = settings.demo ? await step('Putting in the demo', () => seedDemo(seeding)) : undefined;
  stop.check();
  const planned = { key, keyring, demo: Boolean(demo), redisUrl, mode, anchors: at.anchors, ...settings };
  const token = await step('Starting the applications', async () => startAll(house, await applicationPlan({ ...planned, urls }), seeding));
  stop.check();
  const { staff, guest } = settings.ports;
  const code = demo && (await giveGuestCode({ port: staff, demo }));
  const held = await heldSince(urls.worker);
  const waits = (await askReady(house.applications.find(({ name }) => name === 'worker').port)).missing.includes('outbox');
  return {
    adminUrl,
    passwords,
    planned,
    announce() {
      showScreen({ ...settings, demo, guest: code, token, at, isBuiltIn, waits, held, hasKeyring });
      say(`ready: staff http://127.0.0.1:${staff} guest http://127.0.0.1:${guest}`);
    },
  };
}

async function startAll({ at, lock, stop, applications }, plan, seeding) {
  for (const one of plan) {
    const application = startApplication(one, at);
    applications.push(application);
    if (application.child.pid) lock.note(application.name, application.child.pid, application.port);
  }
  const [token] = await Promise.all([setUpToken(seeding), untilReady(applications, { asked: stop.asked })]);
  return token;
}

/** Stops the applications, then the database, and gives the data folder back. */
export async function closeHouse({ at, stop, applications, postgres, lock }) {
  if (stop.asked()) say('\n  Stopping …');
  await stopApplications(applications);
  await postgres?.stop();
  lock.release();
  if (stop.asked()) say(`  Stopped. The data is kept in ${at.folder}.`);
}
