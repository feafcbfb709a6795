import { addDays, calendarDayAt, instantOf, localAt, type HouseDay } from '#peerhouse/kernel';
import type { Times } from './follow-up.types.js';

const minute = 60_000;

/** Minutes before quiet begins in which nothing goes out any more: a message handed over in the last second arrives in the quiet (ours). */
export const marginMinutes = 5;

/** Least minutes of a day that must be left to be in touch in (ours). */
export const leastOpenMinutes = 60;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: HouseDay): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const isDayFor = ({ weekdays, daysOff }: Times, day: HouseDay): boolean => (!weekdays.length || weekdays.includes(weekdayOf(day))) && !daysOff.includes(day);

/** Quiet hours across midnight are one stretch; the same hour twice is no quiet at all (charter: follow_up.quiet). */
const isQuietTime = ({ from, to }: Times['quiet'], time: string): boolean => (from <= to ? time >= from && time < to : time >= from || time < to);

/** Whether a clock on the wall where they are stands in their quiet hours, or the day is one to be left in peace on. Of an hour that comes twice, both are judged alike. */
export function isQuiet(times: Times, at: Date): boolean {
  const { day, time } = localAt(at, times.timeZone);
  return !isDayFor(times, day) || isQuietTime(times.quiet, time);
}

/** Whether something may be handed over at that moment: it is not quiet, and will not be for a few minutes. */
export const mayGoOut = (times: Times, at: Date): boolean => !isQuiet(times, at) && !isQuiet(times, new Date(at.getTime() + marginMinutes * minute));

/** Furthest day that is looked at for a moment that is not quiet. */
const furthest = 400;

/**
 * The first moment from `at` on at which something may go out; null where the coming year has none. Quiet that ends in an hour that a spring
 * night leaves out ends with the later moment, as everywhere (`instantOf`).
 */
export function nextOpen(times: Times, at: Date): Date | null {
  if (mayGoOut(times, at)) return at;
  const today = calendarDayAt(at, times.timeZone);
  for (let ahead = 0; ahead <= furthest; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isDayFor(times, day)) continue;
    for (const time of ['00:00', times.quiet.to]) {
      const moment = instantOf(day, time, times.timeZone);
      if (moment > at && mayGoOut(times, moment)) return moment;
    }
  }
  return null;
}

/** Where nobody said an hour and none is quiet (ours). */
const usualHour = '10:00';

/** When a check-in of that day comes up: at the hour they like, else as soon as the quiet ends; later where that is quiet, never earlier. Null: their times leave no moment. */
export function dueMoment(times: Times, slot: HouseDay, at = times.at): Date | null {
  const { from, to } = times.quiet;
  return nextOpen(times, instantOf(slot, at ?? (from === to ? usualHour : to), times.timeZone));
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether an hour a day is left that is not quiet. */
export function leavesTime({ quiet: { from, to } }: Pick<Times, 'quiet'>): boolean {
  const quiet = (minutesOf(to) - minutesOf(from) + 1_440) % 1_440;
  return 1_440 - quiet >= leastOpenMinutes;
}
