import { addDays, instantOf, type HouseDay } from '#peerhouse/kernel';

/** When a last day is over in every one of these places: nobody is shut out of a shift that is still today there. No place: by UTC. */
export function endOfDayEverywhere(day: HouseDay, timeZones: readonly string[]): Date {
  const midnights = (timeZones.length ? timeZones : ['UTC']).map((zone) => instantOf(addDays(day, 1), '00:00', zone).getTime());
  return new Date(Math.max(...midnights));
}
