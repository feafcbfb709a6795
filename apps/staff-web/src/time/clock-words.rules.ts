import { addDays, isHouseDay, timeWords, type HouseDay } from '#peerhouse/kernel';

/** How times and dates are said. Everything about a house is told in the house's zone; the browser's zone is only mentioned beside it. */

/** Whether the clock on the wall differs between the two zones at that moment. */
export const differs = (at: Date, here: string, there: string): boolean => timeWords(at, here) !== timeWords(at, there) || dateIn(at, here) !== dateIn(at, there);

/** The calendar date `YYYY-MM-DD` in a zone. */
export function dateIn(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The instant of a local wall time on a date in a zone, found by correcting a first guess; the later one in a gap. */
export function instantIn(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let at = wanted;
  for (let round = 0; round < 3; round += 1) at += wanted - wallTime(new Date(at), timeZone);
  return new Date(at);
}

/** How near a day is to today, where there is a word for it. */
export function nearness(day: string, today: string): 'yesterday' | 'today' | 'tomorrow' | null {
  if (day === today) return 'today';
  if (day === addDays(today as HouseDay, 1)) return 'tomorrow';
  return day === addDays(today as HouseDay, -1) ? 'yesterday' : null;
}

/** The instant of a day and a time that were typed; null when one of them is missing or is none. */
export const typedInstant = (day: string, time: string, timeZone: string): Date | null => (isHouseDay(day) && /^([01]\d|2[0-3]):[0-5]\d/.test(time) ? instantIn(day, time.slice(0, 5), timeZone) : null);

/** The local wall time in a zone as if it were UTC, in milliseconds. */
function wallTime(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The local time `HH:MM` in a zone, for a time field. */
export function timeIn(at: Date, timeZone: string): string {
  const text = new Date(wallTime(at, timeZone)).toISOString();
  return text.slice(11, 16);
}
