import { Temporal } from 'temporal-polyfill';
import type { HouseDay } from './house-day.js';

/** Where a house is and at what hour its night turns. */
export interface HouseClock {
  /** IANA name, e.g. `America/New_York`. */
  timeZone: string;
  /** `HH:MM`, local; coming in before it belongs to the night before. */
  turns: string;
}

const zoned = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** The calendar date at that instant in the house's time zone. Leaving counts by it. */
export function calendarDayAt(at: Date, timeZone: string): HouseDay {
  return zoned(at, timeZone).toPlainDate().toString() as HouseDay;
}

/** The calendar date and the time of day `HH:MM` that a clock on the wall there shows at that instant. */
export function localAt(at: Date, timeZone: string): { day: HouseDay; time: string } {
  const local = zoned(at, timeZone);
  return { day: local.toPlainDate().toString() as HouseDay, time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The night an instant belongs to: before the turning hour it is still the night before. Coming in counts by it. */
export function nightAt(at: Date, clock: HouseClock): HouseDay {
  const local = zoned(at, clock.timeZone);
  const turns = Temporal.PlainTime.from(clock.turns);
  const date = local.toPlainDate();
  const night = Temporal.PlainTime.compare(local.toPlainTime(), turns) < 0 ? date.subtract({ days: 1 }) : date;
  return night.toString() as HouseDay;
}

/** The instant of a local time on a date in the house; in a gap of daylight saving the later moment. */
export function instantOf(day: HouseDay, time: string, timeZone: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(local.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds);
}

/** Whether the name is a time zone this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
