import type { Database } from '../database/database.js';

/** Most that this machine's clock may differ from the database's, in milliseconds. */
export const mostSkew = 2_000;

/**
 * Refuses a machine whose clock is off by more than two seconds: BullMQ judges locks by the worker's clock, and a
 * skewed worker takes work from others that are alive. The difference is the least one of three looks.
 */
export async function checkMachineClock(database: Pick<Database, 'readAs'>, machineNow: () => number = Date.now): Promise<void> {
  let least = Infinity;
  for (let look = 0; look < 3; look += 1) {
    const began = machineNow();
    const [row] = await database.readAs({}, (reader) => reader.sql<{ at: number }>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as at'));
    const ended = machineNow();
    // Somewhere between the two the database looked at its clock.
    least = Math.min(least, Math.max(began - row!.at, row!.at - ended, 0));
  }
  if (least > mostSkew) throw new Error(`The clock of this machine and the database's differ by ${Math.round(least / 1000)} seconds. Set them right (NTP), then start again.`);
}
