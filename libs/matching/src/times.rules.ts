import type { HouseDay } from '#peerhouse/kernel';
import { halfDays, type HalfDay } from './matching.types.js';

/** 0 is Monday. */
export const weekdayOf = (day: HouseDay): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The three half-days of a date. */
function halfDaysOf(day: HouseDay): readonly HalfDay[] {
  const first = weekdayOf(day) * 3;
  return halfDays.slice(first, first + 3);
}

/** The half-day that a local time of day belongs to: morning until noon, evening from 17:00. */
export function halfDayAt(day: HouseDay, time: string): HalfDay {
  const part = time < '12:00' ? 0 : time < '17:00' ? 1 : 2;
  return halfDaysOf(day)[part]!;
}
