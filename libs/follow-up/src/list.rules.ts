import { calendarDayAt, type HouseDay } from '#peerhouse/kernel';
import { isTaken } from './check-in.rules.js';
import type { About, CheckIn } from './follow-up.types.js';
import { weekdayOf } from './hours.rules.js';

/** Who may ask, of those with a role that lets them: what a card knows of it. */
export interface AskedOf {
  about: About;
  /** Accounts of everybody this person meets, met or was covered by, in this companionship. */
  theirPeers: readonly string[];
  /** Whoever made the match; null where they are gone, and for keeping in touch. */
  madeBy: string | null;
  /** Whom the person wants to hear from, and only from them; and from whom not. */
  onlyFrom: string | null;
  notFrom: readonly string[];
}

export type AskProblem = 'NotTheirPeer' | 'NotWanted' | 'MadeByAnother';

/**
 * Whether that worker may ask. How a match goes is asked by the coordinator who made it, and when they are gone by another of the desk; by
 * nobody whom the person meets or met, whatever else they are (WHO, Guidance on community mental health services, 2021: PSSEO; B13).
 * Staying in touch is asked by whom they want.
 */
export function askProblem({ about, theirPeers, madeBy, onlyFrom, notFrom }: AskedOf, worker: string): AskProblem | null {
  if (about === 'match' && theirPeers.includes(worker)) return 'NotTheirPeer';
  if (notFrom.includes(worker) || (onlyFrom !== null && onlyFrom !== worker)) return 'NotWanted';
  return about === 'match' && onlyFrom === null && madeBy !== null && madeBy !== worker ? 'MadeByAnother' : null;
}

/** The one who is asked for when they are there; null: anybody of the list may. */
export const askerOf = ({ about, madeBy, onlyFrom }: AskedOf): string | null => onlyFrom ?? (about === 'match' ? madeBy : null);

export interface Card extends CheckIn { id: string }

/** Who asked to be rung comes first, then the oldest promise. By nothing else: not by who answered, how often, or how they are. */
export const inListOrder = (cards: readonly Card[]): Card[] =>
  [...cards].sort((a, b) => Number(b.kind === 'call_back') - Number(a.kind === 'call_back') || a.promisedAt.getTime() - b.promisedAt.getTime() || (a.id < b.id ? -1 : 1));

export const sections = ['today', 'later', 'waiting', 'done'] as const;
export type Section = (typeof sections)[number];

/**
 * Where a card stands on a worker's list: today; asked us to try later; waiting for them; done today. What was promised for yesterday stands
 * under today, as the first: nobody is late, a card is a promise of ours. Null: on no list.
 */
export function sectionOf(card: CheckIn, { now, timeZone, today, closedAt }: { now: Date; timeZone: string; today: HouseDay; closedAt: Date | null }): Section | null {
  switch (card.state) {
    case 'closed': return closedAt !== null && calendarDayAt(closedAt, timeZone) === today ? 'done' : null;
    case 'planned': return card.putOff ? 'later' : null;
    case 'waiting': return 'waiting';
    case 'asking': return 'waiting';
    case 'taken': return isTaken(card, now) || card.taken?.from === 'due' ? 'today' : 'waiting';
    case 'due': return 'today';
  }
}

/** Once a week, on Monday morning of the service, and only where something waits: instead of nagging. `last`: the day of the one before (ours). */
export function digestDue({ day, time }: { day: HouseDay; time: string }, last: HouseDay | null, waiting: number): boolean {
  return waiting > 0 && weekdayOf(day) === 1 && time >= '09:00' && (last === null || last < day);
}
