import { addDays, instantOf, nightsBetween, type HouseDay } from '#peerhouse/kernel';

/** Meetings that come round: the same local time each time, whatever the clocks do. A match has one after another of them. */
export interface Series {
  id: string;
  /** The first one, and the day they are over: it is no longer one of them. */
  from: HouseDay;
  until: HouseDay;
  /** `HH:MM`, local. */
  time: string;
  timeZone: string;
  everyDays: number;
  minutes: number;
}

/** What is different about one of them, known by the day it would have been. */
export interface Change { slot: HouseDay; cancelled: boolean; day: HouseDay | null; time: string | null }

export interface Meeting {
  seriesId: string;
  /** Its day without any change: it stays the same however often it is moved. */
  slot: HouseDay;
  day: HouseDay;
  time: string;
  startsAt: Date;
  endsAt: Date;
  isMoved: boolean;
  isCancelled: boolean;
}

const slotAt = (series: Series, index: number): HouseDay => addDays(series.from, index * series.everyDays);

/** Which of the series that day is; null when it is none of them. */
export function slotIndex(series: Series, slot: HouseDay): number | null {
  const days = nightsBetween(series.from, slot);
  return days >= 0 && slot < series.until && days % series.everyDays === 0 ? days / series.everyDays : null;
}

function meetingOf(series: Series, slot: HouseDay, change: Change | undefined): Meeting {
  const day = change?.day ?? slot;
  const time = change?.time ?? series.time;
  const startsAt = instantOf(day, time, series.timeZone);
  return {
    seriesId: series.id, slot, day, time, startsAt, endsAt: new Date(startsAt.getTime() + series.minutes * 60_000),
    isMoved: change !== undefined && !change.cancelled && (day !== slot || time !== series.time), isCancelled: change?.cancelled ?? false,
  };
}

/** The meetings of a series that are on those days, [from, to), in their order; cancelled ones among them, as such. */
export function meetingsOf(series: Series, changes: readonly Change[], from: HouseDay, to: HouseDay): Meeting[] {
  const changeOf = new Map(changes.map((change) => [change.slot, change]));
  const count = Math.max(0, Math.ceil(nightsBetween(series.from, series.until) / series.everyDays));
  return Array.from({ length: count }, (_, index) => slotAt(series, index))
    .map((slot) => meetingOf(series, slot, changeOf.get(slot)))
    .filter(({ day }) => from <= day && day < to)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.slot < b.slot ? -1 : 1));
}

export type MoveProblem = 'NoSuchMeeting' | 'TooLongAgo' | 'AfterTheEnd';

/** Whether one that has not begun can be moved there: to a moment that is to come, before the last day. */
export function moveProblem(series: Series, slot: HouseDay, to: { day: HouseDay; time: string }, { now, lastDay }: { now: Date; lastDay: HouseDay }): MoveProblem | null {
  if (slotIndex(series, slot) === null) return 'NoSuchMeeting';
  if (instantOf(to.day, to.time, series.timeZone) <= now) return 'TooLongAgo';
  return to.day > lastDay ? 'AfterTheEnd' : null;
}

const withChange = (changes: readonly Change[], change: Change): Change[] => [...changes.filter(({ slot }) => slot !== change.slot), change].sort((a, b) => (a.slot < b.slot ? -1 : 1));

/** One of them is moved, also one that was cancelled: then it is on again. */
export const moveOne = (changes: readonly Change[], slot: HouseDay, to: { day: HouseDay; time: string }): Change[] => withChange(changes, { slot, cancelled: false, ...to });
export const cancelOne = (changes: readonly Change[], slot: HouseDay): Change[] => withChange(changes, { slot, cancelled: true, day: null, time: null });

export interface Split { before: { series: Series; changes: Change[] }; following: { series: Series; changes: Change[] } }

/**
 * That one and all after it are moved: the old ones end before it, new ones begin there and are over on the same day. One that was cancelled
 * stays cancelled, one that two people had put on a day of its own stays on it: the same one of the row. `lastDay` is the last day of the meetings.
 */
export function moveFollowing(series: Series, changes: readonly Change[], slot: HouseDay, to: { day: HouseDay; time: string; id: string }): Split {
  const index = slotIndex(series, slot)!;
  const following: Series = { ...series, id: to.id, from: to.day, time: to.time, until: series.until > to.day ? series.until : addDays(to.day, 1) };
  const moved = changes.filter((change) => change.slot > slot).flatMap((change) => {
    const at = slotIndex(series, change.slot);
    const own = at === null ? null : slotAt(following, at - index);
    return own === null || own >= following.until ? [] : [{ ...change, slot: own, day: change.day, time: change.day === null ? null : (change.time ?? series.time) }];
  });
  return { before: { series: { ...series, until: slot }, changes: changes.filter((change) => change.slot < slot) }, following: { series: following, changes: moved } };
}

/** That one and all after it are cancelled: the series is over before it. */
export const cancelFollowing = (series: Series, changes: readonly Change[], slot: HouseDay): Split['before'] => ({ series: { ...series, until: slot < series.until ? slot : series.until }, changes: changes.filter((change) => change.slot < slot) });

export const marks = ['happened', 'moved', 'did_not_happen'] as const;
export type Mark = (typeof marks)[number];

/** A meeting can be marked once it has begun. One that nobody marks is not known about, and nothing follows from it. */
export const markProblem = (meeting: Pick<Meeting, 'startsAt' | 'isCancelled'>, now: Date): 'NotYet' | 'NotNow' | null =>
  meeting.isCancelled ? 'NotNow' : now < meeting.startsAt ? 'NotYet' : null;

/** Whether what became of it is written down, or of one that follows where those go with it: then it is not moved or called off any more. */
export const isMarked = (slot: HouseDay, following: boolean, marked: readonly HouseDay[]): boolean => marked.some((one) => one === slot || (following && one > slot));

/** The early word that is to be said today: the latest that has come and was not said. Of two that came at once only the later is said. */
export function earlyWordDue(earlyWords: readonly HouseDay[], said: readonly HouseDay[], until: HouseDay, today: HouseDay): HouseDay | null {
  if (today >= until) return null;
  const due = earlyWords.filter((day) => day <= today).sort().at(-1);
  return due === undefined || said.some((day) => day >= due) ? null : due;
}
