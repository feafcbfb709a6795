import { addDays, nightsBetween, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { writableHours, type Stretch } from './stay.rules.js';

export const closureReasons = ['not_enough_of_us', 'repair', 'cleaning', 'something_else'] as const;

/** What is written of a closing: the nights [from, to), one of the reasons, and the house's own words if there are any. */
export interface ClosingTyped { from: HouseDay; to: HouseDay; why: string; words: string }
type Nights = Pick<ClosingTyped, 'from' | 'to'>;

/** Nights back, as anything may be written down for 72 hours; nights ahead, and of one closing. */
const furthestBack = writableHours / 24;
const longest = 365;
export const longestWords = 200;

/** What is wrong with a closing: at most 3 nights back, a year ahead and a year long; own words are short. Of one that is changed, nights longer ago stay as they are. */
export function closingProblem({ from, to, why, words }: ClosingTyped, tonight: HouseDay, before: Nights | null = null): FieldProblem | null {
  if (!(closureReasons as readonly string[]).includes(why)) return { field: 'why', problem: 'not_a_choice' };
  if (words.length > longestWords) return { field: 'words', problem: 'too_long', limit: longestWords };
  if (to <= from) return { field: 'to', problem: 'wrong_order' };
  const earliest = addDays(tonight, -furthestBack);
  if (from !== before?.from && earlier(from, before?.from) < earliest) return { field: 'from', problem: 'too_far', limit: furthestBack };
  if (before && to !== before.to && earlier(to, before.to) < earliest) return { field: 'to', problem: 'too_far', limit: furthestBack };
  if (from > addDays(tonight, longest)) return { field: 'from', problem: 'too_far', limit: longest };
  return nightsBetween(from, to) > longest ? { field: 'to', problem: 'too_far', limit: longest } : null;
}

const earlier = (one: HouseDay, other: HouseDay = one): HouseDay => (other < one ? other : one);

/** Planned, running tonight, over, or called off before its time. */
export type ClosingState = 'planned' | 'running' | 'over' | 'called_off';
export const closingState = ({ from, to }: Nights, calledOff: boolean, tonight: HouseDay): ClosingState =>
  calledOff ? 'called_off' : from > tonight ? 'planned' : to > tonight ? 'running' : 'over';

/** What is left of a closing that is called off on that night: the nights that have passed; none when it had not begun. */
export const leftOfClosing = ({ from, to }: Nights, tonight: HouseDay): Nights | null =>
  from >= tonight ? null : { from, to: earlier(to, tonight) };

/** The stretches of [from, to) that nothing has, space by space: what can be taken off offer without touching anybody. */
export function emptyStretches(spaces: readonly { id: string }[], taken: readonly Stretch[], { from, to }: Nights): Stretch[] {
  return spaces.flatMap(({ id }) => {
    const stretches: Stretch[] = [];
    let at = from;
    for (const one of taken.filter(({ spaceId }) => spaceId === id).sort((a, b) => (a.from < b.from ? -1 : 1))) {
      if (one.to <= at || one.from >= to) continue;
      if (one.from > at) stretches.push({ spaceId: id, from: at, to: one.from });
      at = one.to;
    }
    if (at < to) stretches.push({ spaceId: id, from: at, to });
    return stretches;
  });
}
