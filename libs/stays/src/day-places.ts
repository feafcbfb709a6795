import { addDays, type HouseDay } from '#peerhouse/kernel';
import { dayPlaceProblem, dayPlacesOf, type Charter } from '#peerhouse/services';
import { NotForADayPlace } from './refusals.js';
import type { Space, Stretch } from './stay.rules.js';

/**
 * A day place is a space of kind `day`: a visit lasts for days, not nights. It is taken and kept apart by the same
 * claims, and never counted with beds (day_programme).
 */
export const isForTheDay = (of: { spaceKind: string }): boolean => of.spaceKind === 'day';

/** The refusal of who may not take a day place for so many days; null when they may. */
export function refuseDayPlace(charter: Charter, asked: { days: number; stayedHere: boolean }): NotForADayPlace | null {
  const problem = dayPlaceProblem(charter, asked);
  return problem && new NotForADayPlace(problem, dayPlacesOf(charter)?.days ?? null);
}

/** The day after the last one used: the day of leaving was used, and no day past those agreed. */
export function visitLeaves(day: HouseDay, planned: HouseDay): HouseDay {
  const after = addDays(day, 1);
  return after < planned ? after : planned;
}

/** Day places taken on each of those days; a closed one is not taken. */
export function dayPlacesTaken(spaces: readonly Space[], taken: readonly (Stretch & { closed: boolean })[], days: readonly HouseDay[]): number[] {
  const places = new Set(spaces.filter(({ kind }) => kind === 'day').map(({ id }) => id));
  return days.map((day) => taken.filter((one) => places.has(one.spaceId) && !one.closed && one.from <= day && day < one.to).length);
}
