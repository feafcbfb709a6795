/** `npm run dev`: like npm start in development mode; what changes in the sources is built and started anew. */
import { watch } from 'node:fs';
import { applicationPlan, startApplication, stopApplications, untilReady } from '../applications.mjs';
import { buildServer, buildWeb } from '../build.mjs';
import { migrateDatabase } from '../database.mjs';
import { closeHouse, openHouse, prepareHouse } from '../house.mjs';
import { inRoot } from '../places.mjs';
import { say, sayTrouble, seconds } from '../say.mjs';
import { listenForStop } from '../stopper.mjs';

export default async function dev() {
  const stop = listenForStop();
  const house = await openHouse(stop);
  let watching;
  try {
    const prepared = await prepareHouse(house, { mode: 'development' });
    watching = watchSources(() => startAnew(house, prepared));
    say('  Watching the sources: what changes is built and started anew. The API can be tried out at /graphiql/.');
    prepared.announce();
    await stop.promise;
  } catch (problem) {
    if (!stop.asked()) throw problem;
  } finally {
    await watching?.close();
    await closeHouse(house);
  }
  return 0;
}

/** Calls `act` when the sources have been quiet for a moment after a change; one call after the other, never two at once. */
function watchSources(act) {
  let timer;
  let turn = Promise.resolve();
  const changed = (_, file) => {
    if (!/\.(ts|tsx|css|json|yaml|graphql|html|svg)$/.test(String(file)) || /[\\/](test|walks|fixtures)[\\/]/.test(String(file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(act)), 250);
  };
  const watchers = ['apps', 'libs', 'infra'].map((folder) => watch(inRoot(folder), { recursive: true }, changed));
  return {
    close() {
      clearTimeout(timer);
      for (const one of watchers) one.close();
      return turn;
    },
  };
}

/** Builds what changed; a server that changed is migrated and started anew whole, a web app alone only its own application. */
async function startAnew(house, prepared) {
  const { stop } = house;
  if (stop.asked()) return;
  const began = performance.now();
  try {
    const [server, staff, guest] = await Promise.all([buildServer(), buildWeb('staff'), buildWeb('guest')]);
    const whole = server.built || house.applications.some(({ child }) => child.exitCode !== null || child.signalCode !== null);
    const which = whole ? ['staff-api', 'guest-api', 'worker'] : [staff && 'staff-api', guest && 'guest-api'].filter(Boolean);
    if (which.length === 0) return;
    const { urls } = await migrateDatabase({ ...prepared, create: false });
    await replace(house, await applicationPlan({ ...prepared.planned, urls }), which);
    if (!stop.asked()) say(`  Started anew: ${seconds(began)}`);
  } catch (problem) {
    if (stop.asked()) return;
    sayTrouble(problem);
    say('  Waiting for the next change.');
  }
}

async function replace(house, plan, which) {
  const { applications, at, lock, stop } = house;
  await stopApplications(applications.filter(({ name }) => which.includes(name)), 3_000);
  for (const one of plan.filter(({ name }) => which.includes(name))) {
    if (stop.asked()) return;
    const application = startApplication(one, at);
    applications.splice(applications.findIndex(({ name }) => name === one.name), 1, application);
    if (application.child.pid) lock.note(application.name, application.child.pid, application.port);
  }
  await untilReady(applications, { asked: stop.asked, timeout: 60 });
}
