/**
 * The applications are kept running: one that ended by itself (out of memory, kill -9) is started again, the others stay
 * as they are. One that ends at once, again and again, is not helped by that: then everything is stopped and said why.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { endedByItself } from './applications.mjs';
import { say } from './say.mjs';

const SHORT_LIFE = 10_000; // ms
const SHORT_LIVES = 3;
const PAUSE = 500; // ms

/** Resolves when `asked()`; Trouble when one of them cannot be kept. `house.applications` are always those that run. */
export const keepApplications = (house, asked) => Promise.all(house.applications.map((_, place) => keepOne(house, place, asked)));

async function keepOne({ applications, lock }, place, asked) {
  for (let shortLives = 0; ;) {
    const since = performance.now();
    const application = applications[place];
    const how = await application.ended;
    if (asked()) return;
    shortLives = performance.now() - since < SHORT_LIFE ? shortLives + 1 : 1;
    if (shortLives >= SHORT_LIVES) throw endedByItself(application, how);
    say(`  ${application.called[0].toUpperCase()}${application.called.slice(1)} ended by itself (${how.signal ?? `status ${how.code}`}): starting it again.`);
    await wait(PAUSE);
    if (asked()) return;
    const next = application.again();
    applications[place] = next;
    if (next.child.pid) lock.note(next.name, next.child.pid, next.port);
  }
}
