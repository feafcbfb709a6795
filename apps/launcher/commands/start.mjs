/** `npm start`: set-up, database, migrations, demo, the three applications, one screen; then waits for Ctrl-C. */
import { turnLog } from '../applications.mjs';
import { keepCopyingKeys } from '../backup/copy-keys.mjs';
import { closeHouse, openHouse, prepareHouse } from '../house.mjs';
import { keepApplications } from '../keep-applications.mjs';
import { keepDatabase } from '../keep-database.mjs';
import { say } from '../say.mjs';
import { listenForStop } from '../stopper.mjs';

export default async function start() {
  const stop = listenForStop();
  const house = await openHouse(stop);
  try {
    const { announce, adminUrl } = await prepareHouse(house);
    announce();
    await stayOpen(house, adminUrl);
  } catch (problem) {
    if (!stop.asked()) throw problem; // what goes wrong while stopping is the stopping
  } finally {
    await closeHouse(house);
  }
  return 0;
}

/** Resolves when somebody stops us; Trouble when an application or the database cannot be kept running. */
async function stayOpen(house, adminUrl) {
  const { at, stop, applications, postgres } = house;
  let closing = false;
  const asked = () => closing || stop.asked();
  const timer = setInterval(() => {
    for (const name of ['postgres', ...applications.map((application) => application.name)]) turnLog(at.log(name));
  }, 2_000);
  const stopCopying = keepCopyingKeys({ at, adminUrl }, (words) => { if (!asked()) say(words); });
  const database = postgres ? keepDatabase(house, { asked }) : stop.promise;
  try {
    await Promise.race([stop.promise, keepApplications(house, asked), database]);
  } finally {
    closing = true;
    clearInterval(timer);
    stopCopying();
    if (postgres) await database.catch(() => undefined); // else it could start one that nobody stops
  }
}
