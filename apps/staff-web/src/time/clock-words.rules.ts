/** How times and dates are said. Everything about a house is told in the house's zone; the browser's zone is only mentioned beside it. */

const clock = (at: Date, timeZone: string, locale: string): string => {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  const half = part('dayPeriod');
  if (!half || !locale.startsWith('en')) return parts.map((each) => each.value).join('');
  const minute = part('minute');
  return `${part('hour')}${minute === '00' ? '' : `:${minute}`}${half.toLowerCase().replace(/[^apm]/g, '')}`;
};

/** "6pm", "10:42am". */
export const timeWords = (at: Date, timeZone: string, locale = 'en'): string => clock(at, timeZone, locale);

/** Whether the clock on the wall differs between the two zones at that moment. */
export const differs = (at: Date, here: string, there: string): boolean => clock(at, here, 'en') !== clock(at, there, 'en') || dateIn(at, here) !== dateIn(at, there);

/** The calendar date `YYYY-MM-DD` in a zone. */
export function dateIn(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

export type DayShape = 'full' | 'month' | 'middle' | 'short' | 'withYear' | 'weekday' | 'date' | 'number';
const shapes: Record<DayShape, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  middle: { weekday: 'short', day: 'numeric', month: 'short' },
  short: { weekday: 'short', day: 'numeric' },
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
  number: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  withYear: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** "Saturday 7 November", "Sat 7 Nov", "Sat 7", "7 November 2026": a house day is a date, so no zone is involved. */
export function dayWords(day: string, shape: DayShape = 'full', locale = 'en'): string {
  const format = new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC' });
  const at = new Date(`${day}T12:00:00Z`);
  if (!locale.startsWith('en')) return format.format(at);
  const parts = format.formatToParts(at).filter((part) => part.type !== 'literal');
  const order = ['weekday', 'day', 'month', 'year'];
  return parts.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).map((part) => part.value).join(' ');
}

/** The instant of a local wall time on a date in a zone, found by correcting a first guess; the later one in a gap. */
export function instantIn(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let at = wanted;
  for (let round = 0; round < 3; round += 1) at += wanted - wallTime(new Date(at), timeZone);
  return new Date(at);
}

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
