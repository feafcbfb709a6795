import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { Stretch } from './stay.rules.js';

/** Nights [from, to). */
export interface Nights { from: HouseDay; to: HouseDay }

/** The nights of a stay when its first is another one: who is here stays at least that night; who has left may have stayed none. */
export const nightsFrom = (night: HouseDay, leaves: HouseDay, hasLeft: boolean): Nights => ({ from: night, to: leaves > night ? leaves : hasLeft ? night : addDays(night, 1) });

/** The stretches of a stay that has left as they would be had it not: its own, and from its leaving on those it had before. */
export const asPlanned = (own: readonly Stretch[], { leaves, plannedStretches }: { leaves: HouseDay; plannedStretches: readonly Stretch[] | null }): Stretch[] =>
  joined([...own, ...(plannedStretches ?? []).filter(({ to }) => to > leaves).map((one) => ({ ...one, from: later(one.from, leaves) }))]);

const later = (a: HouseDay, b: HouseDay): HouseDay => (a > b ? a : b);
const earlier = (a: HouseDay, b: HouseDay): HouseDay => (a < b ? a : b);

/**
 * A stay's stretches when its nights were `was` and are `now`: cut to them, carried on at an end that moved outwards, the
 * first one in another space where `first` says so. Nights that were somebody else's in between stay theirs. `last` is
 * the space of a stay that had no night.
 */
export function refitted(stretches: readonly Stretch[], was: Nights, now: Nights, { first, last }: { first?: string | undefined; last: string }): Stretch[] {
  if (now.from >= now.to) return [];
  const inside = stretches.map((one) => ({ ...one, from: later(one.from, now.from), to: earlier(one.to, now.to) })).filter(({ from, to }) => from < to);
  const kept = inside.length ? inside : [{ spaceId: last, ...now }];
  if (now.from < was.from) kept[0] = { ...kept[0]!, from: now.from };
  if (now.to > was.to) kept[kept.length - 1] = { ...kept.at(-1)!, to: now.to };
  if (first) kept[0] = { ...kept[0]!, spaceId: first };
  return joined(kept);
}

/** Stretches that follow one another in one space are one. */
const joined = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.reduce<Stretch[]>((all, one) => {
    const before = all.at(-1);
    if (before?.spaceId === one.spaceId && before.to === one.from) all[all.length - 1] = { ...before, to: one.to };
    else all.push(one);
    return all;
  }, []);
