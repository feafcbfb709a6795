import type { HouseDay } from '#peerhouse/kernel';
import { factKind, type Fact } from '#peerhouse/services';
import { isForTheDay, visitLeaves } from './day-places.js';
import { NotYet, TooLongAgo } from './refusals.js';
import type { Stay } from './stay.entity.js';
import { nightsOfStay, whenProblem, writableHours } from './stay.rules.js';

/** Why that moment cannot be written about now; null when it can. */
export function refuseWhen(at: Date, now: Date): TooLongAgo | NotYet | null {
  const problem = whenProblem(at, now);
  if (problem === 'TooLongAgo') return new TooLongAgo(writableHours);
  return problem ? new NotYet() : null;
}

/** The morning on which the nights of a stay end when its guest left on that day. */
export function leavesOn(day: HouseDay, stay: Pick<Stay, 'spaceKind' | 'arrives' | 'leaves' | 'plannedLeaves'>): HouseDay {
  if (isForTheDay(stay)) return visitLeaves(day, stay.plannedLeaves ?? stay.leaves);
  return day > stay.arrives ? day : stay.arrives;
}

/** An arrival as it is counted. A kept space in use is told with it, as what was offered. */
export const arrivalFact = ({ arrives, cameInKept, spaceKind }: Pick<Stay, 'arrives' | 'cameInKept' | 'spaceKind'>, n: 1 | -1): Fact =>
  ({ what: 'stay_began', day: arrives, cohortDay: arrives, n, ...(cameInKept ? { offered: 'kept_space' } : {}), ...factKind(spaceKind) });

/** A leaving as it is counted: by the day of arrival. */
export function leavingFact(stay: Pick<Stay, 'arrives' | 'leaves' | 'how' | 'hopeMet' | 'spaceKind'>, n: 1 | -1): Fact {
  return {
    what: 'stay_ended', day: stay.leaves, cohortDay: stay.arrives, n, days: nightsOfStay(stay.arrives, stay.leaves), ...(stay.how === null ? {} : { how: stay.how }),
    ...(stay.hopeMet === null ? {} : { hopeMet: stay.hopeMet ? 'yes' : 'no' }), ...factKind(stay.spaceKind),
  };
}
