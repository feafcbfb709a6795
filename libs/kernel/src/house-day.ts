/** A night in a house, as a calendar date `YYYY-MM-DD` in the house's own time zone. Never an instant. */
export type HouseDay = string & { readonly houseDay: unique symbol };

/** Dates of people alive and of plans that can be made: what is added to one is still a date. */
const pattern = /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether the text is a real calendar date from 1900 to 2199 (`2026-02-30` is not). */
export function isHouseDay(text: string): text is HouseDay {
  if (!pattern.test(text)) return false;
  const at = utc(text);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Reads a date; throws a RangeError for anything that is not one. */
export function houseDay(text: string): HouseDay {
  if (!isHouseDay(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

/** The date that many days later (or earlier, when negative). */
export function addDays(day: HouseDay, days: number): HouseDay {
  return new Date(utc(day) + days * dayMs).toISOString().slice(0, 10) as HouseDay;
}

/** Number of nights in the half-open range `[arrives, leaves)`; negative when the dates are the wrong way round. */
export function nightsBetween(arrives: HouseDay, leaves: HouseDay): number {
  return Math.round((utc(leaves) - utc(arrives)) / dayMs);
}

/** Each night of the half-open range `[from, to)`, oldest first. */
export function nightsOf(from: HouseDay, to: HouseDay): HouseDay[] {
  return Array.from({ length: Math.max(0, nightsBetween(from, to)) }, (_, i) => addDays(from, i));
}
