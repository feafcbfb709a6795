/** `npm start`: set-up, database, migrations, demo, the three applications, one screen; then waits for Ctrl-C. */
import { endedByItself, turnLog } from '../applications.mjs';
import { closeHouse, openHouse, prepareHouse } from '../house.mjs';
import { keepDatabase } from '../keep-database.mjs';
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

/** Resolves when somebody stops us; Trouble when an application ends by itself, or the database and cannot be had again. */
async function stayOpen(house) {
  const { at, stop, applications, postgres } = house;
  const ends = applications.map(async (application) => {
    const how = await application.ended;
    if (!stop.asked()) throw endedByItself(application, how);
    return stop.promise;
  });
  const timer = setInterval(() => {
    for (const name of ['postgres', ...applications.map((application) => application.name)]) turnLog(at.log(name));
  }, 2_000);
  try {
    await Promise.race([stop.promise, ...ends, ...(postgres ? [keepDatabase(house)] : [])]);
  } finally {
    clearInterval(timer);
  }
}
