import type { HouseDay } from '#peerhouse/kernel';
import { halfDays, type HalfDay } from './matching.types.js';

/** The three half-days of a date. */
export function halfDaysOf(day: HouseDay): readonly HalfDay[] {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7; // Monday first
  return halfDays.slice(weekday * 3, weekday * 3 + 3);
}

/** The half-day that a local time of day belongs to: morning until noon, evening from 17:00. */
export function halfDayAt(day: HouseDay, time: string): HalfDay {
  const part = time < '12:00' ? 0 : time < '17:00' ? 1 : 2;
  return halfDaysOf(day)[part]!;
}
