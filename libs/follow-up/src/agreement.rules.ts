import { isTimeZone, nightsBetween, type FieldProblem, type HouseDay } from '#peerhouse/kernel';
import { isOpen, isToRead, isUnderWay } from './check-in.rules.js';
import type { Channel, CheckIn, ContactRules, Rhythm, RhythmKind, Times } from './follow-up.types.js';
import { latin } from './digits.rules.js';
import { dueMoment, leavesTime, leastOpenMinutes } from './hours.rules.js';
import { isOver, isSameRhythm, rhythmProblem } from './rhythm.rules.js';
import { usableWays, wantsAddress } from './ways.rules.js';

/** What somebody agrees to, as typed. */
export interface Agreement { rhythm: Rhythm; rules: ContactRules }
/** What the charter offers (follow_up.offers, follow_up.channels); about a match the rhythm is the programme's. */
export interface Offered { rhythms: readonly RhythmKind[]; channels: readonly Channel[] }

export const most = { ways: 5, never: 20, daysOff: 40, address: 200, daysBack: 120, daysAhead: 366 } as const;

export const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isNumber = (text: string): boolean => (latin(text).match(/\d/g)?.length ?? 0) >= 3;

/** `typed`: the day 0 that somebody typed, if any. `kept`: the rhythm that is agreed and goes on, whose day 0 may be long ago. */
interface DayZero { typed: HouseDay | null; kept: Rhythm | null }

/** What needs another look before it is agreed; nothing of it is lost by that. */
export function agreementProblems({ rhythm, rules }: Agreement, offered: Offered, today: HouseDay, dayZero: DayZero = { typed: rhythm.from, kept: null }): FieldProblem[] {
  return [...rhythmProblems(rhythm, offered, today, dayZero), ...wayProblems(rules, offered), ...timeProblems(rules)];
}

function rhythmProblems(rhythm: Rhythm, offered: Offered, today: HouseDay, { typed, kept }: DayZero): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!offered.rhythms.includes(rhythm.kind)) problems.push({ field: 'rhythm', problem: 'not_offered' });
  const own = rhythm.kind === 'own' ? rhythmProblem(rhythm) : null;
  if (own) problems.push({ field: 'rhythm.days', problem: own });
  const ahead = nightsBetween(today, rhythm.from);
  if (typed !== null && typed !== kept?.from && (ahead < -most.daysBack || ahead > most.daysAhead)) problems.push({ field: 'rhythm.from', problem: 'too_far' });
  // What asks nothing ever would be over by tomorrow, with everything that hangs on it.
  else if (!problems.length && rhythm.kind !== 'only_if_i_ask' && isOver(rhythm, today, today) && !(kept && isSameRhythm(rhythm, kept))) problems.push({ field: typed === null ? 'rhythm' : 'rhythm.from', problem: 'all_past' });
  return problems;
}

function wayProblems(rules: ContactRules, offered: Offered): FieldProblem[] {
  const problems = rules.ways.flatMap(({ channel, address }, at): FieldProblem[] => {
    const field = `ways.${at}`;
    if (!offered.channels.includes(channel)) return [{ field, problem: 'not_offered' }];
    if (!wantsAddress(channel)) return [];
    if (!address?.trim()) return [{ field, problem: 'missing' }];
    if (address.length > most.address) return [{ field, problem: 'too_long', limit: most.address }];
    return (channel === 'email' ? isEmail(address.trim()) : isNumber(address)) ? [] : [{ field, problem: 'not_reachable' }];
  });
  if (rules.ways.length > most.ways) problems.push({ field: 'ways', problem: 'too_many', limit: most.ways });
  if (rules.never.length > most.never) problems.push({ field: 'never', problem: 'too_many', limit: most.never });
  // No way at all is no follow-up; and a way that is on one's own never-list is a slip of the pen, told at once and not on the day.
  if (!problems.length && !usableWays(rules, offered.channels).length) problems.push({ field: 'ways', problem: rules.ways.length ? 'never_allowed' : 'missing' });
  return problems;
}

function timeProblems({ times }: ContactRules): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!isTimeZone(times.timeZone)) problems.push({ field: 'timeZone', problem: 'unknown' });
  for (const [field, time] of [['quiet.from', times.quiet.from], ['quiet.to', times.quiet.to], ['at', times.at]] as const) if (time !== null && !clock.test(time)) problems.push({ field, problem: 'not_a_time' });
  if (!problems.length && !leavesTime(times)) problems.push({ field: 'quiet', problem: 'too_little_left', limit: leastOpenMinutes });
  if (times.weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) problems.push({ field: 'weekdays', problem: 'unknown' });
  if (times.daysOff.length > most.daysOff) problems.push({ field: 'daysOff', problem: 'too_many', limit: most.daysOff });
  return problems;
}

export interface Sweep<T> {
  /** Rows that never came up: taken out, and planned anew where the rhythm has them still. */
  out: T[];
  /** Under way: closed, as `changed` or `ended`. A worker who has one sees that it is over. */
  close: T[];
}

/**
 * What a change does to check-ins that are there. Ways, hours and words need nothing: they are looked at when something goes out. Another
 * rhythm takes out what has not come up; what somebody is being asked goes on, but for "only if I ask", which means: not by yourselves. What
 * they asked for themselves (a later hour, to be rung) stays in any case.
 */
export function afterRhythmChange<T extends CheckIn>(checkIns: readonly T[], rhythm: Pick<Rhythm, 'kind'>): Sweep<T> {
  return {
    out: checkIns.filter((one) => one.kind === 'planned' && one.state === 'planned' && !one.putOff),
    close: rhythm.kind === 'only_if_i_ask' ? checkIns.filter((one) => one.kind === 'planned' && isUnderWay(one)) : [],
  };
}

/** Other hours move what has not come up; what was put off to an hour of theirs stays there, and their quiet is looked at when it comes. */
export const afterTimesChange = <T extends CheckIn>(checkIns: readonly T[], times: Times): T[] => checkIns.flatMap((one) => {
  if (one.state !== 'planned' || one.putOff) return [];
  const dueAt = dueMoment(times, one.slot) ?? one.dueAt;
  return dueAt.getTime() === one.dueAt.getTime() ? [] : [{ ...one, dueAt, promisedAt: dueAt }];
});

/** After a stop nothing is left: also not what was put off, also no call-back. What they wrote is still read. */
export const afterStop = <T extends CheckIn>(checkIns: readonly T[]): Sweep<T> => ({
  out: checkIns.filter((one) => one.state === 'planned' && !hasBeenTried(one)),
  close: checkIns.filter((one) => (isUnderWay(one) && !isToRead(one)) || (one.state === 'planned' && hasBeenTried(one))),
});

/** After an end nobody asks any more; whoever asked to be rung is rung. */
export const afterEnd = <T extends CheckIn>(checkIns: readonly T[]): Sweep<T> => afterStop(checkIns.filter(({ kind }) => kind === 'planned'));

/** Its day has been: what went out of it is told, and begun again it does not come a second time. */
const hasBeenTried = ({ asked, lastTryAt }: CheckIn): boolean => asked > 0 || lastTryAt !== null;

/** Only one open call-back of a follow-up: asked twice, it is rung once, and the place on the list is that of the first time. */
export const openCallBack = <T extends CheckIn>(checkIns: readonly T[]): T | null => checkIns.find((one) => one.kind === 'call_back' && isOpen(one)) ?? null;
