/** How days and times are said to people; the same in every app. Times are told in a house's own zone. */

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

/** A time of day HH:MM, wherever it is. */
export const wallTimeWords = (time: string, locale = 'en'): string => timeWords(new Date(`2024-01-01T${time}:00Z`), 'UTC', locale);

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

/** Shapes that name a month, and leave the year to be known. */
const yearless: readonly DayShape[] = ['full', 'middle', 'date'];
const HALF_A_YEAR_MS = 183 * 86_400_000;

/** Whether a day without its year could be taken for another: it is in another calendar year than `today`, or more than half a year away. */
const wantsYear = (day: string, today: string): boolean =>
  day.slice(0, 4) !== today.slice(0, 4) || Math.abs(Date.parse(day) - Date.parse(today)) > HALF_A_YEAR_MS;

/**
 * "Saturday 7 November", "Sat 7 Nov", "Sat 7", "7 November 2026": a house day is a date, so no zone is involved. Beside `today`,
 * a date, the year is said where the day could be taken for one of another year.
 */
export function dayWords(day: string, shape: DayShape = 'full', locale = 'en', today?: string): string {
  const year: Intl.DateTimeFormatOptions = today && yearless.includes(shape) && wantsYear(day, today) ? { year: 'numeric' } : {};
  const format = new Intl.DateTimeFormat(locale, { ...shapes[shape], ...year, timeZone: 'UTC' });
  const at = new Date(`${day}T12:00:00Z`);
  if (!locale.startsWith('en')) return format.format(at);
  const parts = format.formatToParts(at).filter((part) => part.type !== 'literal');
  const order = ['weekday', 'day', 'month', 'year'];
  return parts.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).map((part) => part.value).join(' ');
}
