import { addDays, nightsBetween, type HouseDay } from '#peerhouse/kernel';
import type { Rhythm, RhythmKind } from './follow-up.types.js';

/**
 * Days after day 0. "2, 7, 30, 90" is the charter's own name for it: contact within two or three days of leaving and again at a week and a
 * month is what others aim at (NHS England: within 72 hours; NCQA, FUH: 7 and 30 days); weekly for 12 weeks is telephone recovery
 * support's (CCAR), after which one is asked whether to go on. What is asked once comes after a week (ours).
 */
export const stages = { once: [7], days_2_7_30_90: [2, 7, 30, 90], weeks: 12 } as const;

/** Most stages of one's own, the furthest of them and the longest that any rhythm lasts, in days (ours). */
export const rhythmLimits = { stages: 12, days: 730, everyDays: { least: 1, most: 366 } } as const;

interface Chosen { kind: RhythmKind; from: HouseDay; own?: Pick<Rhythm, 'days' | 'onwards'>; asks?: { firstDays: number; thenDays: number }; until?: HouseDay | null }

/** The rhythm that somebody chose, as days. Their own is as they say; about a match it is the programme's (matching.asks) until the match ends. */
export function rhythmOf({ kind, from, own, asks, until = null }: Chosen): Rhythm {
  const made = (days: readonly number[], onwards: Rhythm['onwards'] = null): Rhythm => ({ kind, from, days, onwards, until });
  switch (kind) {
    case 'only_if_i_ask': return made([]);
    case 'once': return made(stages.once);
    case 'days_2_7_30_90': return made(stages.days_2_7_30_90);
    case 'weekly': return made([], { everyDays: 7, times: stages.weeks });
    case 'own': return made(own?.days ?? [], own?.onwards ?? null);
    case 'match_asks': return made([asks!.firstDays], { everyDays: asks!.thenDays, times: null });
  }
}

export type RhythmProblem = 'missing' | 'too_many' | 'not_ascending' | 'too_far' | 'too_often' | 'too_rare';

/** What is wrong with a rhythm of one's own; null where nothing is. */
export function rhythmProblem({ days, onwards }: Pick<Rhythm, 'days' | 'onwards'>): RhythmProblem | null {
  if (!days.length && !onwards) return 'missing';
  if (days.length > rhythmLimits.stages) return 'too_many';
  if (days.some((day, at) => !Number.isInteger(day) || day < (at === 0 ? 0 : days[at - 1]! + 1))) return 'not_ascending';
  if (days.some((day) => day > rhythmLimits.days)) return 'too_far';
  if (!onwards) return null;
  if (!Number.isInteger(onwards.everyDays) || onwards.everyDays < rhythmLimits.everyDays.least) return 'too_often';
  if (onwards.everyDays > rhythmLimits.everyDays.most) return 'too_rare';
  return onwards.times !== null && (!Number.isInteger(onwards.times) || onwards.times < 1) ? 'missing' : null;
}

/** The first day on which nothing of it is left in any case. */
const endOf = (rhythm: Rhythm): HouseDay => rhythm.until ?? addDays(rhythm.from, rhythmLimits.days + 1);

/**
 * The days of a rhythm in [from, to), in order, each once. They are calendar dates in the person's zone: a change of clocks or a leap day moves
 * none of them. A day is the key of its check-in: the same rhythm, whoever works it out and when, gives the same keys, and another one that
 * falls on the same day gives no second.
 */
export function slotsOf(rhythm: Rhythm, from: HouseDay, to: HouseDay): HouseDay[] {
  const { days, onwards } = rhythm;
  const last = nightsBetween(rhythm.from, to < endOf(rhythm) ? to : endOf(rhythm)) - 1;
  const first = nightsBetween(rhythm.from, from);
  const offsets = days.filter((day) => day >= first && day <= last);
  if (onwards) {
    const start = days.at(-1) ?? 0;
    const times = Math.min(onwards.times ?? Infinity, Math.floor((last - start) / onwards.everyDays));
    for (let at = Math.max(1, Math.ceil((first - start) / onwards.everyDays)); at <= times; at += 1) offsets.push(start + at * onwards.everyDays);
  }
  return offsets.map((offset) => addDays(rhythm.from, offset));
}

/** The first day of the rhythm that is not before `day`; null: it is over. */
export const nextSlot = (rhythm: Rhythm, day: HouseDay): HouseDay | null => slotsOf(rhythm, day, endOf(rhythm))[0] ?? null;

/** Of one that only waits to be asked, the first day on which it is over: two years after it was agreed, changed or asked for last. */
export const waitsUntil = (since: HouseDay): HouseDay => addDays(since, rhythmLimits.days + 1);

/** Whether nothing more comes of it from that day on. `since`: when it was agreed, changed or asked for last. */
export const isOver = (rhythm: Rhythm, today: HouseDay, since: HouseDay): boolean =>
  (rhythm.until !== null && rhythm.until <= today) || (rhythm.kind === 'only_if_i_ask' ? waitsUntil(since) <= today : nextSlot(rhythm, today) === null);

/** Whether two are the same days, whenever the match ends. */
export const isSameRhythm = (one: Rhythm, other: Rhythm): boolean => JSON.stringify([one.kind, one.from, one.days, one.onwards]) === JSON.stringify([other.kind, other.from, other.days, other.onwards]);

/** How far ahead check-ins are rows, in days (ours): far enough that a worker who is off for weeks loses none, near enough that a change throws little away. */
export const planAhead = 21;

/**
 * The days that still have to become rows: from where planning stood (of a new or changed rhythm: the day it was agreed) to so many days ahead.
 * Days that went by while nobody planned are among them, so none is lost; days before the agreement are not, so nothing is made up for.
 */
export function toPlan(rhythm: Rhythm, plannedUntil: HouseDay, today: HouseDay): { slots: HouseDay[]; plannedUntil: HouseDay } {
  const to = addDays(today, planAhead);
  return to <= plannedUntil ? { slots: [], plannedUntil } : { slots: slotsOf(rhythm, plannedUntil, to), plannedUntil: to };
}
