/**
 * The built-in database is kept running: one that was ended from outside (out of memory, kill -9) is started again on its
 * port, recovers by itself what was saved, and the applications find it there. What has no sense to repeat is not repeated.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres, tail } from './postgres.mjs';
import { say, Trouble } from './say.mjs';

const LOOK_EVERY = 100; // ms
const SHORT_LIFE = 1_000; // ms; a server that ends sooner, again and again, is not helped by starting it
const SHORT_LIVES = 5;
const PATIENCE = 30_000; // ms; processes of the dead one may hold its memory for a while

/** Resolves when `asked()`; Trouble when the database cannot be kept. `house.postgres` is always the one that runs. */
export async function keepDatabase(house, { asked = house.stop.asked, start = startAgain } = {}) {
  let shortLives = 0;
  let since = performance.now();
  while (!asked()) {
    await wait(LOOK_EVERY);
    if (asked() || house.postgres.isAlive()) continue;
    shortLives = performance.now() - since < SHORT_LIFE ? shortLives + 1 : 0;
    if (shortLives >= SHORT_LIVES) throw databaseEnded(house.at, tail(house.at.log('postgres')));
    say('  The database ended by itself: starting it again.');
    const server = await start(house, asked);
    if (!server) return;
    if (asked()) return server.stop(); // the others are being stopped meanwhile
    house.postgres = server;
    since = performance.now();
  }
}

async function startAgain({ at, postgres: { port } }, asked) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await startPostgres({ cluster: at.cluster, passwordFile: at.password, log: at.log('postgres'), port });
    } catch (problem) {
      if (asked()) return undefined;
      if (performance.now() > end) throw databaseEnded(at, problem.detail ?? problem.message);
      await wait(LOOK_EVERY);
    }
  }
}

const databaseEnded = (at, detail) => new Trouble('The database stopped by itself and could not be started again, so everything was stopped.', {
  detail, todo: `Its log: ${at.log('postgres')}. "npm run doctor" looks for the cause; what was saved is still there.`,
});
