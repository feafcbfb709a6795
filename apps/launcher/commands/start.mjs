/** `npm start`: set-up, database, migrations, demo, the three applications, one screen; then waits for Ctrl-C. */
import { endedByItself, turnLog } from '../applications.mjs';
import { closeHouse, openHouse, prepareHouse } from '../house.mjs';
import { Trouble } from '../say.mjs';
import { listenForStop } from '../stopper.mjs';

export default async function start() {
  const stop = listenForStop();
  const house = await openHouse(stop);
  try {
    const { announce } = await prepareHouse(house);
    announce();
    await stayOpen(house);
  } catch (problem) {
    if (!stop.asked()) throw problem; // what goes wrong while stopping is the stopping
  } finally {
    await closeHouse(house);
  }
  return 0;
}

/** Resolves when somebody stops us; Trouble when an application or the database ends by itself. */
async function stayOpen({ at, stop, applications, postgres }) {
  const ends = applications.map(async (application) => {
    const how = await application.ended;
    if (!stop.asked()) throw endedByItself(application, how);
    return stop.promise;
  });
  let timer;
  const databaseEnds = new Promise((_, reject) => {
    timer = setInterval(() => {
      for (const name of ['postgres', ...applications.map((application) => application.name)]) turnLog(at.log(name));
      if (postgres && !postgres.isAlive() && !stop.asked()) reject(databaseEnded(at));
    }, 2_000);
  });
  try {
    await Promise.race([stop.promise, databaseEnds, ...ends]);
  } finally {
    clearInterval(timer);
  }
}

function databaseEnded(at) {
  return new Trouble('The database stopped by itself, so everything was stopped.', { todo: `Its log: ${at.log('postgres')}. Start again: what was saved is still there.` });
}
