/** `npm start`: set-up, database, migrations, demo, the three applications, one screen; then waits for Ctrl-C. */
import { applicationPlan, endedByItself, inherited, startApplication, stopApplications, turnLog, untilReady } from '../applications.mjs';
import { checkRedis, migrateDatabase, openDatabase, seedDemo, setUpToken } from '../database.mjs';
import { takeLock } from '../lock.mjs';
import { places } from '../places.mjs';
import { say, step, Trouble } from '../say.mjs';
import { showScreen } from '../screen.mjs';
import { readSecrets } from '../secrets.mjs';
import { setUp } from '../set-up.mjs';
import { checkPorts, readSettings } from '../settings.mjs';
import { listenForStop } from '../stopper.mjs';

export default async function start() {
  const stop = listenForStop();
  const at = places();
  const settings = readSettings();
  const lock = await takeLock(at);
  const house = { at, settings, lock, stop, applications: [], postgres: undefined };
  try {
    await open(house);
    await stayOpen(house);
  } catch (problem) {
    if (!stop.asked()) throw problem; // what goes wrong while stopping is the stopping
  } finally {
    await close(house);
  }
  return 0;
}

async function open(house) {
  const { at, settings, stop } = house;
  await checkPorts(settings);
  const redisUrl = await checkRedis();
  await setUp();
  stop.check();
  const secrets = readSecrets(at);
  const { adminUrl, postgres } = await step('Starting the database', () => openDatabase(at));
  house.postgres = postgres;
  stop.check();
  const { urls } = await step('Bringing the database to this version', () => migrateDatabase({ adminUrl, passwords: secrets.passwords, create: Boolean(postgres) }));
  stop.check();
  const isBuiltIn = Boolean(postgres);
  const seedEnv = { ...inherited(), NODE_ENV: 'production', DATABASE_URL: adminUrl, PEERHOUSE_KEY: secrets.key, PEERHOUSE_ROLE_PASSWORDS: JSON.stringify(secrets.passwords) };
  const demo = settings.demo ? await step('Putting in the demo', () => seedDemo({ at, env: seedEnv, isBuiltIn })) : undefined;
  stop.check();
  const plan = await applicationPlan({ urls, key: secrets.key, demo: Boolean(demo), redisUrl, ...settings });
  const token = await step('Starting the applications', () => startAll(house, plan, { at, env: seedEnv, isBuiltIn }));
  stop.check();
  showScreen({ ...settings, demo, token, at, isBuiltIn });
  say(`ready: staff http://127.0.0.1:${settings.ports.staff} guest http://127.0.0.1:${settings.ports.guest}`);
}

async function startAll({ at, lock, stop, applications }, plan, seeding) {
  for (const one of plan) {
    const application = startApplication(one, at);
    applications.push(application);
    if (application.child.pid) lock.note(application.name, application.child.pid);
  }
  const [token] = await Promise.all([setUpToken(seeding), untilReady(applications, { asked: stop.asked })]);
  return token;
}

/** Resolves when somebody stops us; Trouble when an application or the database ends by itself. */
async function stayOpen({ at, stop, applications, postgres }) {
  const ends = applications.map(async (application) => {
    const how = await application.ended;
    if (!stop.asked()) throw endedByItself(application, how);
  });
  let timer;
  const databaseEnds = new Promise((_, reject) => {
    timer = setInterval(() => {
      for (const name of ['postgres', ...applications.map((application) => application.name)]) turnLog(at.log(name));
      if (postgres && !postgres.isAlive() && !stop.asked()) reject(databaseEnded(at));
    }, 2_000);
  });
  try {
    await Promise.race([stop.promise, databaseEnds, ...ends.map((end) => end.then(() => stop.promise))]);
  } finally {
    clearInterval(timer);
  }
}

function databaseEnded(at) {
  return new Trouble('The database stopped by itself, so everything was stopped.', { todo: `Its log: ${at.log('postgres')}. Start again: what was saved is still there.` });
}

async function close({ at, stop, applications, postgres, lock }) {
  if (stop.asked()) say('\n  Stopping …');
  await stopApplications(applications);
  await postgres?.stop();
  lock.release();
  if (stop.asked()) say(`  Stopped. The data is kept in ${at.folder}.`);
}
