import type { CheckIn, Channel, ContactRules, FollowUpNow, MessageChannel, MessageKind, MessageState, Way } from './follow-up.types.js';
import { isMessageChannel } from './follow-up.types.js';
import { mayGoOut, nextOpen } from './hours.rules.js';
import { usableWays, wayOfLastWord, wayOfTry } from './ways.rules.js';

const minute = 60_000;
const hour = 60 * minute;

/** Hours after its moment in which a message still goes out by itself; later a person looks first, because "about Thursday" is then no longer true (ours). */
export const freshHours = 72;

/** Why a message waits. */
export type WaitsFor = 'quiet' | 'last_try' | 'worker_has_it' | 'asker_away' | 'sending_held';
/** Why a message will never go out. `settled`: their check-in was answered, or is done by a person now. `restored`: a last word that may have gone out. */
export type NotBecause = 'stopped' | 'ended' | 'here_again' | 'settled' | 'no_way' | 'restored';
/** Why a person has to look. */
export type PersonBecause = 'by_hand' | 'no_way' | 'our_delay' | 'asker_left' | 'may_have_gone_out';

/**
 * `wait` without a moment: until what it waits for changes. `never` takes the message out; `person` puts the check-in on a worker's list.
 */
export type Decision =
  | { do: 'send'; way: Way & { channel: MessageChannel } }
  | { do: 'wait'; for: WaitsFor; until: Date | null }
  | { do: 'person'; because: PersonBecause }
  | { do: 'never'; because: NotBecause };

/** What is known in the transaction that claims a message, as it stands then. */
export interface AtSending {
  now: Date;
  kind: MessageKind;
  madeAt: Date;
  /** Which try of its check-in it is, the first being 1; of a last word, nothing. */
  attempt: number;
  followUp: FollowUpNow;
  checkIn: Pick<CheckIn, 'state' | 'dueAt' | 'taken'>;
  rules: ContactRules;
  /** Channels of the charter that the follow-up began under. */
  offered: readonly Channel[];
  /** The last time that anything of this follow-up went out, or may have, or that a worker tried. */
  lastOutAt: Date | null;
  /** Hours from one try to the next (charter: follow_up.tries, 24 h apart). */
  hoursBetween: number;
}

/**
 * Whether a message may go out now, asked in the transaction that claims it, by what holds then: whatever was changed since it was planned
 * changes it too. First what ends it, then what it waits for, the hour last: nothing is in between a stop and its taking effect.
 */
export function decide(at: AtSending): Decision {
  return ended(at) ?? held(at) ?? onItsWay(at);
}

/** A last word follows a check-in that is closed; any other message is over with its check-in. */
function ended({ now, kind, followUp, checkIn }: AtSending): Decision | null {
  const { stoppedAt, unstopUntil } = followUp;
  // Taken back in time it was no stop: until then it is in the hand of whoever said so.
  if (stoppedAt && unstopUntil && unstopUntil > now) return { do: 'wait', for: 'worker_has_it', until: unstopUntil };
  if (stoppedAt) return { do: 'never', because: 'stopped' };
  if (followUp.endedAt) return { do: 'never', because: 'ended' };
  if (followUp.inTheHouse) return { do: 'never', because: 'here_again' };
  return kind === 'ask' && checkIn.state !== 'asking' && checkIn.state !== 'taken' ? { do: 'never', because: 'settled' } : null;
}

function held({ now, kind, madeAt, followUp, checkIn, lastOutAt, hoursBetween }: AtSending): Decision | null {
  if (followUp.sendingHeld) return { do: 'wait', for: 'sending_held', until: null };
  // It may have gone out from what was lost: a second one of the same is never sent by itself.
  const { restoredAt } = followUp;
  if (restoredAt && (madeAt < restoredAt || (kind === 'ask' && checkIn.dueAt < restoredAt))) return kind === 'ask' ? { do: 'person', because: 'may_have_gone_out' } : { do: 'never', because: 'restored' };
  // A last word asks nothing, and names nobody who is gone.
  if (kind === 'ask' && followUp.askerLeft && !checkIn.taken) return { do: 'person', because: 'asker_left' };
  if (followUp.askerAway) return { do: 'wait', for: 'asker_away', until: null };
  if (kind === 'ask' && checkIn.taken) return { do: 'wait', for: 'worker_has_it', until: checkIn.taken.until };
  const next = lastOutAt && new Date(lastOutAt.getTime() + hoursBetween * hour);
  return next && next > now ? { do: 'wait', for: 'last_try', until: next } : null;
}

function onItsWay({ now, kind, attempt, checkIn, rules, offered }: AtSending): Decision {
  const ways = usableWays(rules, offered);
  const way = kind === 'last_word' ? wayOfLastWord(ways) : wayOfTry(ways, attempt);
  const none: Decision = kind === 'last_word' ? { do: 'never', because: 'no_way' } : { do: 'person', because: 'no_way' };
  if (!way) return none;
  if (!isMessageChannel(way.channel)) return { do: 'person', because: 'by_hand' };
  if (kind === 'ask' && now.getTime() - checkIn.dueAt.getTime() > freshHours * hour) return { do: 'person', because: 'our_delay' };
  if (mayGoOut(rules.times, now)) return { do: 'send', way: { ...way, channel: way.channel } };
  const until = nextOpen(rules.times, now);
  return until ? { do: 'wait', for: 'quiet', until } : none;
}

/** How handing a message over ended. `later`: nothing was handed over. `never`: refused for good. `unsure`: it may have gone out. */
export type HandedOver = 'sent' | 'logged' | 'later' | 'never' | 'unsure';

/** Minutes until a message that did not go out is tried again: 1, 2, 4 … at most 60; tries, about twelve hours of them, after which it is given up and a worker sees "could not reach by text" (ours). */
export const patience = { firstMinutes: 1, mostMinutes: 60, tries: 17, handingOverMinutes: 5 } as const;

/** What becomes of a message after it was handed over; `handedOver` counts how often, this one included. */
export function afterHandingOver({ handedOver }: { handedOver: number }, how: HandedOver, now: Date): { state: MessageState; nextAt: Date | null } {
  if (how === 'never') return { state: 'given_up', nextAt: null };
  if (how !== 'later') return { state: how, nextAt: null };
  if (handedOver >= patience.tries) return { state: 'given_up', nextAt: null };
  const minutes = Math.min(patience.firstMinutes * 2 ** Math.min(handedOver - 1, 10), patience.mostMinutes);
  return { state: 'waiting', nextAt: new Date(now.getTime() + minutes * minute) };
}

/** Whether whoever was handing it over is gone: longer than any server is waited for. It may have gone out, and is never sent again by itself. */
export const isAbandoned = ({ state, claimedAt }: { state: MessageState; claimedAt: Date }, now: Date): boolean =>
  state === 'sending' && now.getTime() - claimedAt.getTime() >= patience.handingOverMinutes * minute;

/** States in which words left, or may have left, this machine: they count as a try. */
export const countsAsTry = (state: MessageState): boolean => ['sent', 'logged', 'unsure'].includes(state);
