import { nightsBetween, type HouseDay } from '#peerhouse/kernel';

/** A space as the search finds it. `run` are the nights in a row that are free from the first night wanted. */
export interface FoundRow { spaceId: string; name: string; features: string[]; kept: boolean; run: number; nextFree: HouseDay | null; stillIn: boolean }
export interface FoundSpaceView extends Omit<FoundRow, 'run'> { freeNights: number; offeredNights: number; freeForAll: boolean }

/** What is offered of a free stretch: no more than up to the last night on offer to who comes in then (nights.longest). */
export const offeredOf = (run: number, from: HouseDay, lastOffered: HouseDay | null): number =>
  lastOffered === null ? run : Math.min(run, nightsBetween(from, lastOffered) + 1);

/** Spaces for so many nights from that day, best first: those free for all, then the longest stretch, then who is free soonest; kept ones last. */
export function foundSpaces(rows: readonly FoundRow[], from: HouseDay, nights: number, lastOffered: HouseDay | null): FoundSpaceView[] {
  return rows
    .map(({ run, ...space }) => ({ ...space, freeNights: run, offeredNights: offeredOf(run, from, lastOffered), freeForAll: run >= nights }))
    .sort((a, b) => Number(a.kept) - Number(b.kept) || Number(b.freeForAll) - Number(a.freeForAll) || b.freeNights - a.freeNights || Number(a.stillIn) - Number(b.stillIn) || soonest(a, b));
}

/** The first day from which a space on offer is free for all the nights: that day itself, or the soonest after it. */
export function firstPossible(spaces: readonly FoundSpaceView[], from: HouseDay): HouseDay | null {
  const offered = spaces.filter((space) => !space.kept);
  if (offered.some(({ freeForAll }) => freeForAll)) return from;
  return offered.flatMap(({ nextFree }) => nextFree ?? []).sort()[0] ?? null;
}

const soonest = (a: { nextFree: HouseDay | null }, b: { nextFree: HouseDay | null }): number => (a.nextFree ?? '9').localeCompare(b.nextFree ?? '9');
