/** `npm run dev`: like npm start, with everything built anew and started anew when a source changes. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { applicationPlan, startApplication, stopApplications, untilReady } from '../applications.mjs';
import { migrateDatabase } from '../database.mjs';
import { dist, inRoot, root, tools } from '../places.mjs';
import { say, sayTrouble, seconds } from '../say.mjs';
import { closeHouse, openHouse, prepareHouse } from '../house.mjs';
import { listenForStop } from '../stopper.mjs';

export default async function dev() {
  const stop = listenForStop();
  const house = await openHouse(stop);
  const watchers = [];
  try {
    const prepared = await prepareHouse(house, { mode: 'development' });
    rmSync(dist('.stamps'), { recursive: true, force: true }); // from here on dist/ follows the sources by itself
    watchers.push(...startBuilders());
    watchers.push(startAnewOnChange(house, prepared));
    say('  Watching the sources: a change is built and started within seconds. Logs are in the data folder.');
    await prepared.announce();
    await stop.promise;
  } catch (problem) {
    if (!stop.asked()) throw problem;
  } finally {
    for (const one of watchers) one.close();
    await closeHouse(house);
  }
  return 0;
}

/** tsc and vite in watch mode; what they say is shown, for it is about the code being written. */
function startBuilders() {
  const builders = [[tools.tsc, ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], root]];
  for (const name of ['staff', 'guest']) {
    const app = inRoot('apps', `${name}-web`);
    if (existsSync(path.join(app, 'vite.config.ts'))) builders.push([tools.vite, ['build', app, '--watch', '--outDir', dist('web', name), '--emptyOutDir', '--logLevel', 'warn'], app]);
  }
  if (!existsSync(dist('web', 'explorer'))) builders.push([tools.vite, ['build', inRoot('libs/platform/explorer'), '--logLevel', 'error'], root]);
  return builders.map(([script, args, cwd]) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    return { close: () => child.kill('SIGTERM') };
  });
}

/** Starts the applications anew once the building has been quiet for half a second; one start after the other. */
function startAnewOnChange(house, prepared) {
  const watched = ['apps', 'libs', 'infra', 'web'].map((folder) => dist(folder));
  let timer;
  let turn = Promise.resolve();
  const settle = Date.now() + 4_000; // the builders' first pass writes what is there already
  const changed = (_, file) => {
    if (/\.map$/.test(String(file)) || Date.now() < settle) return;
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(() => startAnew(house, prepared))), 500);
  };
  const watchers = watched.map((folder) => {
    mkdirSync(folder, { recursive: true });
    return watch(folder, { recursive: true }, changed);
  });
  return {
    close() {
      clearTimeout(timer);
      for (const one of watchers) one.close();
    },
  };
}

async function startAnew(house, { adminUrl, passwords, planned }) {
  if (house.stop.asked()) return;
  const began = performance.now();
  try {
    await stopApplications(house.applications, 3_000);
    const { urls } = await migrateDatabase({ adminUrl, passwords, create: false });
    const plan = await applicationPlan({ ...planned, urls });
    house.applications.splice(0, house.applications.length, ...plan.map((one) => startApplication(one, house.at)));
    for (const { name, child } of house.applications) if (child.pid) house.lock.note(name, child.pid);
    await untilReady(house.applications, { asked: house.stop.asked, timeout: 30 });
    say(`  Started anew: ${seconds(began)}`);
  } catch (problem) {
    if (house.stop.asked()) return;
    sayTrouble(problem);
    say('  Waiting for the next change.');
  }
}
