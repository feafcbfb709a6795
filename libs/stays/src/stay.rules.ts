import { addDays, nightsBetween, type HouseDay } from '#peerhouse/kernel';

/** A stretch of nights [from, to) on one space. */
export interface Stretch { spaceId: string; from: HouseDay; to: HouseDay }

export interface Space { id: string; name: string; kind: string; kept: boolean; features: string[] }

/** A space with the nights in a row that are free from the first night wanted, up to the nights wanted. */
export interface FreeSpaceView { spaceId: string; name: string; features: string[]; kept: boolean; freeNights: number; freeForAll: boolean; stillIn: boolean }

/**
 * What is free from that night for so many nights, best first: those free for all, then the longest, kept ones last.
 * Tonight, a space that somebody is still in comes after those that are empty.
 */
export function freeSpaces(spaces: readonly Space[], taken: readonly (Stretch & { lastOfHere?: boolean })[], from: HouseDay, nights: number, tonight: HouseDay | null = null): FreeSpaceView[] {
  const until = addDays(from, nights);
  return spaces
    .map((space) => {
      const next = taken
        .filter((one) => one.spaceId === space.id && one.to > from && one.from < until)
        .reduce<HouseDay>((first, one) => (one.from < first ? one.from : first), until);
      const freeNights = Math.max(0, nightsBetween(from, next));
      return { spaceId: space.id, name: space.name, features: space.features, kept: space.kept, freeNights, freeForAll: freeNights === nights, stillIn: from === tonight && isStillIn(taken, space.id, from) };
    })
    .filter((one) => one.freeNights > 0)
    .sort((a, b) => Number(a.kept) - Number(b.kept) || b.freeNights - a.freeNights || Number(a.stillIn) - Number(b.stillIn));
}

/** Whether a guest whose nights end with that day's morning is still in the space. */
const isStillIn = (taken: readonly (Stretch & { lastOfHere?: boolean })[], spaceId: string, day: HouseDay): boolean =>
  taken.some((one) => one.spaceId === spaceId && one.lastOfHere === true && one.to === day);

/** Whether the board has a space for all those nights. A space kept for emergencies is not on offer and does not count. */
export const hasSpace = (free: readonly FreeSpaceView[]): boolean => free.some(isOffered);

/** A space on offer that is free for all the nights asked for. */
export const isOffered = (one: Pick<FreeSpaceView, 'freeForAll' | 'kept'>): boolean => one.freeForAll && !one.kept;

/** A taken stretch, and whether a guest is here in it whose stay ends with it. */
export interface Taken extends Stretch { lastOfHere: boolean }

/**
 * What is taken in fact: a guest still here past the planned morning has the space up to the last night in use, or until
 * somebody else has it.
 */
export function takenInFact<T extends Taken>(taken: readonly T[], lastInUse: HouseDay): T[] {
  return taken.map((one) => {
    if (!one.lastOfHere || one.to > lastInUse) return one;
    const next = taken.filter((other) => other.spaceId === one.spaceId && other.from >= one.to).map(({ from }) => from).sort()[0];
    const until = addDays(lastInUse, 1);
    return { ...one, to: next !== undefined && next < until ? next : until };
  });
}

/** The first of those days from which some space on offer is free for so many nights; null when none is. */
export function firstFreeNight(spaces: readonly Space[], taken: readonly Stretch[], days: readonly HouseDay[], nights: number): HouseDay | null {
  return days.find((day) => hasSpace(freeSpaces(spaces, taken, day, nights))) ?? null;
}

/** Spaces of each night: empty and open, empty and not offered, taken. */
export interface NightCounts { free: number[]; notOffered: number[]; taken: number[] }

/** Counts the nights, in order. One kept for emergencies counts only while it is taken; day places count nowhere here. */
export function countNights(spaces: readonly Space[], stretches: readonly (Stretch & { closed: boolean })[], nights: readonly HouseDay[]): NightCounts {
  const kept = new Map(spaces.filter(({ kind }) => kind === 'night').map((space) => [space.id, space.kept]));
  const offered = [...kept.values()].filter((is) => !is).length;
  const counted = stretches.filter(({ spaceId, closed }) => kept.has(spaceId) && !(closed && kept.get(spaceId)));
  const counts: NightCounts = { free: [], notOffered: [], taken: [] };
  for (const night of nights) {
    const on = counted.filter(({ from, to }) => from <= night && night < to);
    const closed = on.filter((one) => one.closed).length;
    counts.free.push(offered - on.filter(({ spaceId }) => !kept.get(spaceId)).length);
    counts.notOffered.push(closed);
    counts.taken.push(on.length - closed);
  }
  return counts;
}

/** Leaving on the day of arrival is a stay of 0 nights. */
export const nightsOfStay = (arrives: HouseDay, leaves: HouseDay): number => Math.max(0, nightsBetween(arrives, leaves));

/** The nominal longest stay is an offer, not an expulsion: going past it is shown and ends nothing. */
export const isPastLongest = (nights: number, longest: number | null): boolean => longest !== null && nights > longest;

export type StayState = 'expected' | 'here' | 'left' | 'not_taken_up';

export interface StayNow {
  state: StayState;
  /** Until when the space is, or was, kept for an expected guest. */
  keptUntil: Date | null;
  /** When the agreement was taken back. */
  takenBackAt: Date | null;
  welcomeWrittenAt: Date | null;
  /** When they came in, where the hour is known, and left. */
  cameInAt: Date | null;
  leftAt: Date | null;
  leavingWrittenAt: Date | null;
}

export interface Action { name: string; allowed: boolean; whyNot: string | null }

const dayMs = 24 * 3_600_000;
/** A wrong arrival or leaving can be taken back for 24 hours after it was written down. */
export const undoUntil = (writtenAt: Date): Date => new Date(writtenAt.getTime() + dayMs);
const stillUndoable = (writtenAt: Date | null, now: Date): boolean => writtenAt !== null && now < undoUntil(writtenAt);

/** An expected guest may come in; one whose space was let go by itself, not by a no, still may for a day, into a space named anew. */
export const mayComeIn = ({ state, keptUntil, takenBackAt }: Pick<StayNow, 'state' | 'keptUntil' | 'takenBackAt'>, at: Date): boolean =>
  state === 'expected' || (state === 'not_taken_up' && takenBackAt === null && keptUntil !== null && at < undoUntil(keptUntil));

const possible: Record<string, (stay: StayNow, now: Date) => boolean> = {
  welcome: mayComeIn,
  changeNights: ({ state }) => state === 'expected' || state === 'here',
  move: ({ state }) => state === 'expected' || state === 'here',
  arrivalList: ({ state }) => state === 'expected' || state === 'here',
  leave: ({ state }) => state === 'here',
  undoWelcome: ({ state, welcomeWrittenAt }, now) => state === 'here' && stillUndoable(welcomeWrittenAt, now),
  undoLeaving: ({ state, leavingWrittenAt }, now) => state === 'left' && stillUndoable(leavingWrittenAt, now),
  correctArrival: ({ state, cameInAt }, now) => (state === 'here' || state === 'left') && mayCorrect(cameInAt, now),
  correctLeaving: ({ state, leftAt }, now) => state === 'left' && mayCorrect(leftAt, now),
  giveCode: ({ state }) => state === 'expected' || state === 'here',
  withdrawCode: () => true,
};

/** Each thing that could be done with a stay, allowed or the code of why not. Services refuse by it, screens draw it. */
export function actionsFor(stay: StayNow, onShift: boolean, now: Date): Action[] {
  return Object.entries(possible).map(([name, rule]) => {
    const whyNot = !rule(stay, now) ? 'NotNow' : !onShift ? 'OffShift' : null;
    return { name, allowed: whyNot === null, whyNot };
  });
}

/** Nights of one stay that can be written down. */
export const longestWritten = 365;

/** How it ended, in the guest's own view. */
export const waysOfLeaving = ['hopes_met', 'own_choice', 'moved_on', 'hospital', 'other', 'rather_not_say'] as const;

/** What happened may be written down up to 72 hours later. */
export const writableHours = 72;

/** Whether something can be written down as having happened then. */
export function whenProblem(at: Date, now: Date): 'TooLongAgo' | 'NotYet' | null {
  const hours = (now.getTime() - at.getTime()) / 3_600_000;
  // Clocks of two machines differ by a little; a minute ahead is now.
  if (hours < -1 / 60) return 'NotYet';
  return hours > writableHours ? 'TooLongAgo' : null;
}

/** What happened up to 72 hours ago can still be put right; later it stands, as the nights are counted. */
export const mayCorrect = (happenedAt: Date | null, now: Date): boolean => happenedAt !== null && whenProblem(happenedAt, now) === null;

/**
 * A guest still here after the planned morning keeps the space: from the house's evening hour on, tonight is theirs too.
 * Gives the last night that a guest who is here has used or is using.
 */
export const lastNightInUse = (today: HouseDay, evening: boolean): HouseDay => (evening ? today : addDays(today, -1));
