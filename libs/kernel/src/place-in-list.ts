/**
 * Where a line stands in a list that begins with the newest: its moment to the microsecond, as PostgreSQL says it
 * (`2026-11-27T10:00:00.123456Z`), and a key that no other line of the list has. What comes in meanwhile moves no line.
 */
export interface PlaceInList { moment: string; key: string }

/** In plain signs, so that every language and the database order them alike. */
const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\/([a-z0-9/_-]{1,80})$/;

/** Newer ones first; of one moment by their keys. */
export const newestFirst = (one: PlaceInList, other: PlaceInList): number => {
  const [a, b] = [writePlace(one), writePlace(other)];
  return a < b ? 1 : a > b ? -1 : 0;
};

export const writePlace = ({ moment, key }: PlaceInList): string => `${moment}/${key}`;

/** Null where that is no place. */
export function readPlace(text: string): PlaceInList | null {
  const [, moment, key] = written.exec(text) ?? [];
  return moment && key && !Number.isNaN(Date.parse(moment)) ? { moment, key } : null;
}
