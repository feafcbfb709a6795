import type { Keyring } from './keyring.types.js';

const DAY_MS = 24 * 3_600_000;

/** How long copies of the keyring and dumps of the keys are kept, in days; with the day an old key lives on, a deleted row is dead in 7. */
export const COPIES_DAYS = 5;
/** How long other processes have to read a keyring anew before rows are sealed under its newest key. */
export const REREAD_MS = 5 * 60_000;

/** The number of the newest key of a kind; null in an empty keyring. */
export const newestNumber = (kind: Record<string, unknown>): number | null => Object.keys(kind).length ? Math.max(...Object.keys(kind).map(Number)) : null;

/** Night, 1: without the keys over a day old under which no row is sealed any more. `named`: the numbers that rows name. */
export function withoutUnused(keyring: Keyring, named: ReadonlySet<number>, now: Date): Keyring {
  const stays = ([number, { made }]: [string, { made: string }]) => named.has(Number(number)) || now.getTime() - Date.parse(made) <= DAY_MS || Number(number) === newestNumber(keyring.keks);
  return { ...keyring, keks: Object.fromEntries(Object.entries(keyring.keks).filter(stays)) };
}

/** Night, 2: with the next key. `key`: 32 random bytes, base64url. */
export const withNextKek = (keyring: Keyring, key: string, now: Date): Keyring =>
  ({ ...keyring, keks: { ...keyring.keks, [(newestNumber(keyring.keks) ?? 0) + 1]: { key, made: now.toISOString() } } });

/** Night, 3: whether a row still has to be sealed anew. */
export const isToReseal = (keyring: Keyring, kekNumber: number): boolean => kekNumber !== newestNumber(keyring.keks);
