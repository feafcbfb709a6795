import type { HouseDay } from '#peerhouse/kernel';
import type { About, CheckIn, Outcome, Taken, Voicemail, WhyNot, WhyOnList } from './follow-up.types.js';
import { mayLeaveWord } from './ways.rules.js';

const second = 1_000;
const hour = 3_600_000;

/** Seconds in which a result can be taken back. The screen offers it for ten (ux, wireframe E); a slow line gets twice that. */
export const undoSeconds = 20;

/** A card is its taker's for so long without a sign of them, in minutes (ours); then it is everybody's again. */
export const leaseMinutes = 30;

export interface Tries { most: number; hoursBetween: number }

/** What happens to a check-in. `when` is a moment that was agreed, already out of their quiet hours. */
export type Happening =
  /** Its moment has come; `next`: the way of the next try goes by itself, wants a person, or there is none. `another` of the same follow-up is under way. */
  | { does: 'comesUp'; next: 'message' | 'person' | 'no_way'; another: boolean }
  | { does: 'wentOut'; unsure: boolean }
  | { does: 'needsPerson'; why: WhyOnList }
  | { does: 'take' | 'giveBack'; by: string }
  | { does: 'leaseEnds' }
  | { does: 'workerSays'; by: string; result: WorkerResult }
  | { does: 'guestSays'; result: GuestResult }
  | { does: 'undo'; by: string }
  | { does: 'settle' }
  | { does: 'close'; as: 'no_more' | 'here_again' | 'changed' | 'ended' };

/** One touch each. `read`: what they wrote, and nothing more to do. `left_word` is a try: the sign that was agreed, on a voicemail. `again` null: leave it, they know where we are. */
export type WorkerResult =
  | { says: 'talked' | 'read' | 'wants_another_peer' | 'no_more' | 'wants_call_back' | 'wrong_number' }
  | { says: 'later'; when: Date }
  | { says: 'no_answer' | 'left_word'; again: Date | null };
export type GuestResult = { says: 'good' | 'wants_another_peer' | 'no_more' | 'wants_call_back' | 'skipped' } | { says: 'later'; when: Date };

/**
 * What follows outside the check-in. `last_word`: one kind message, and rest. `close_rest`: nothing else of the follow-up comes up any more, if it is
 * still stopped then. `unstop`: if it was this result that stopped it, and nobody since. `forget_way`: the number is somebody else's.
 */
export type Follows = 'rematch' | 'stop' | 'unstop' | 'close_rest' | 'call_back' | 'last_word' | 'forget_way' | 'remember_way' | 'count';
export interface After { checkIn: CheckIn; follows: readonly Follows[] }

export interface Around { now: Date; tries: Tries; about: About; voicemail: Voicemail }

export const isRefused = (result: After | WhyNot): result is WhyNot => typeof result === 'string';
export const isOpen = ({ state }: Pick<CheckIn, 'state'>): boolean => state !== 'closed';
/** Whether somebody is being asked, or is on the list to be: one of a follow-up at a time. */
export const isUnderWay = (one: Pick<CheckIn, 'state'>): boolean => isOpen(one) && one.state !== 'planned';

/** A new one, on its day. */
export const newCheckIn = (slot: HouseDay, dueAt: Date, kind: CheckIn['kind'] = 'planned'): CheckIn => ({
  kind, slot, promisedAt: dueAt, dueAt, state: kind === 'call_back' ? 'due' : 'planned', putOff: false, asked: 0, tries: 0, lastTryAt: null,
  why: kind === 'call_back' ? 'asked' : null, taken: null, outcome: null, settling: null,
});

/** What a check-in is after that happened, and what follows; or why it cannot happen. Silence is no happening: nothing here follows from it but the next try and the end of tries. (B14) */
export function after(checkIn: CheckIn, happening: Happening, around: Around): After | WhyNot {
  if (happening.does === 'undo') return undo(checkIn, happening.by, around.now);
  if (happening.does === 'settle') return settle(checkIn, around);
  if (!isOpen(checkIn)) return 'AlreadyAnswered';
  switch (happening.does) {
    case 'comesUp': return comesUp(checkIn, happening, around);
    case 'wentOut': return wentOut(checkIn, happening.unsure, around);
    case 'needsPerson': return needsPerson(checkIn, happening.why);
    case 'take': return take(checkIn, happening.by, around.now);
    case 'giveBack': return checkIn.taken?.by === happening.by ? givenBack(checkIn) : 'NotYours';
    case 'leaseEnds': return checkIn.taken && checkIn.taken.until <= around.now ? givenBack(checkIn) : 'NotNow';
    case 'workerSays': return workerSays(checkIn, happening.by, happening.result, around);
    case 'guestSays': return guestSays(checkIn, happening.result, around);
    case 'close': return closed(checkIn, happening.as, happening.as === 'no_more' ? ['count'] : []);
  }
}

const changed = (checkIn: CheckIn, change: Partial<CheckIn>, follows: readonly Follows[] = []): After => ({ checkIn: { ...checkIn, ...change }, follows });
const closed = (checkIn: CheckIn, outcome: Outcome, follows: readonly Follows[] = []): After => changed(checkIn, { state: 'closed', outcome, taken: null, why: null, settling: null }, follows);
/** What they said themselves stays above what a machine could not do, and that they would like to be rung above all else. */
const inTheirWords = (why: WhyOnList | null): boolean => why === 'asked' || why === 'wrote';
/** Whether the last try is without an answer so far: not of who wrote, asked to be rung or put it off since, which begins the tries anew. */
export const isUnanswered = ({ tries, why }: Pick<CheckIn, 'tries' | 'why'>): boolean => tries > 0 && !inTheirWords(why);
/** A card that is there for what they wrote alone: nothing is promised by it but that somebody reads it. */
export const isToRead = ({ kind, why, putOff }: Pick<CheckIn, 'kind' | 'why' | 'putOff'>): boolean => kind === 'call_back' && why === 'wrote' && !putOff;
/** In that state; while somebody has the card, that is what it goes back to. */
const from = ({ taken }: CheckIn, state: Taken['from']): Partial<CheckIn> => (taken ? { taken: { ...taken, from: state } } : { state });
/** As it was before somebody took it: what goes by itself goes on by itself. */
const givenBack = (checkIn: CheckIn): After => changed(checkIn, { state: checkIn.taken!.from, taken: null });

/** Whether somebody holds it still: without a sign of them for so long it is everybody's. */
export const isTaken = ({ state, taken }: Pick<CheckIn, 'state' | 'taken'>, now: Date): boolean => state === 'taken' && taken !== null && taken.until > now;

/** On the list. Of those to come it is a call-back that was put off: what they wrote since may be about that very hour. */
function needsPerson(checkIn: CheckIn, why: WhyOnList): After | WhyNot {
  if (checkIn.state === 'planned' && checkIn.kind === 'planned') return 'NotNow';
  return changed(checkIn, { ...from(checkIn, 'due'), why: inTheirWords(checkIn.why) && why !== 'asked' ? checkIn.why : why });
}

/** Planned: it comes up. Waiting: nobody answered, so the next try, or after the last one the kind word and rest. */
function comesUp(checkIn: CheckIn, { next, another }: Extract<Happening, { does: 'comesUp' }>, { now, tries }: Around): After | WhyNot {
  if (checkIn.dueAt > now || !['planned', 'waiting'].includes(checkIn.state)) return 'NotNow';
  if (another && checkIn.state === 'planned' && checkIn.kind === 'planned') return closed(checkIn, 'with_earlier');
  if (checkIn.tries >= tries.most) return closed(checkIn, 'no_answer', ['last_word', 'count']);
  // Who asked to be rung is rung, also at another time: no message goes instead.
  if (checkIn.kind === 'call_back') return changed(checkIn, { state: 'due', why: 'asked' });
  return next === 'message' ? changed(checkIn, { state: 'asking', asked: checkIn.asked + 1, why: null }) : changed(checkIn, { state: 'due', why: next === 'person' ? 'by_hand' : 'no_way' });
}

/** A try was made; it waits a day for an answer. One that may have gone out counts, and a worker sees it. */
function wentOut(checkIn: CheckIn, unsure: boolean, { now, tries }: Around): After {
  const { state, taken, why } = checkIn;
  // Meanwhile somebody put it off, or it is in a person's hands: that it went changes nothing about that.
  if (state === 'planned') return changed(checkIn, { lastTryAt: now });
  if (state !== 'asking' && taken?.from !== 'asking') return changed(checkIn, { tries: checkIn.tries + 1, lastTryAt: now, why: unsure && !inTheirWords(why) ? 'may_have_gone_out' : why });
  const next = new Date(now.getTime() + tries.hoursBetween * hour);
  return changed(checkIn, { tries: checkIn.tries + 1, lastTryAt: now, dueAt: next > checkIn.dueAt ? next : checkIn.dueAt, ...from(checkIn, unsure ? 'due' : 'waiting'), why: unsure ? 'may_have_gone_out' : null });
}

/** Taken by who was first; taking again what one has is done already, and holds it for longer. */
function take(checkIn: CheckIn, by: string, now: Date): After | WhyNot {
  if (isTaken(checkIn, now) && checkIn.taken!.by !== by) return 'TakenByAnother';
  const { state, taken } = checkIn;
  if (state === 'planned' || state === 'closed') return 'NotNow';
  return changed(checkIn, { state: 'taken', taken: { by, until: new Date(now.getTime() + leaseMinutes * 60 * second), from: state === 'taken' ? taken!.from : state } });
}

/** What a result is taken back to: the card in the hand of who said it. A message that was about to go is gone by then, so from there on it is a person's. */
const byHand = (mine: CheckIn): CheckIn => ({ ...mine, settling: null, ...(mine.taken?.from === 'asking' ? { taken: { ...mine.taken, from: 'due' }, why: 'by_hand' } : {}) });

/** Results are the taker's: whoever presses one without having taken it takes it with that. */
function workerSays(checkIn: CheckIn, by: string, result: WorkerResult, around: Around): After | WhyNot {
  const { now, tries, about, voicemail } = around;
  const mine = take(checkIn, by, now);
  if (isRefused(mine)) return mine;
  const settling = { by, until: new Date(now.getTime() + undoSeconds * second), before: byHand(mine.checkIn) };
  const so = (change: Partial<CheckIn>, follows: readonly Follows[] = []): After => changed(checkIn, { taken: null, why: null, ...change, settling }, follows);
  switch (result.says) {
    case 'later': return result.when <= now ? 'TooSoon' : so({ state: 'planned', dueAt: result.when, promisedAt: result.when, putOff: true, tries: 0 });
    case 'left_word':
      if (!mayLeaveWord(voicemail)) return 'NoVoicemail';
    // falls through: a word on a voicemail is a try like any other
    case 'no_answer': {
      const tried = { tries: checkIn.tries + 1, lastTryAt: now };
      if (result.again === null) return so({ ...tried, state: 'closed', outcome: 'no_answer' });
      if (tried.tries >= tries.most) return 'NoMoreTries';
      return result.again.getTime() - now.getTime() < tries.hoursBetween * hour ? 'TooSoon' : so({ ...tried, state: 'planned', dueAt: result.again, promisedAt: result.again, putOff: true });
    }
    case 'read': return checkIn.why === 'wrote' ? so({ state: 'closed', outcome: 'read' }) : 'NotNow';
    case 'wants_another_peer': return about === 'match' ? so({ state: 'closed', outcome: 'wants_another_peer' }) : 'NotAboutAMatch';
    // What must not wait for twenty seconds does not: nothing goes out from this moment on.
    case 'no_more': return so({ state: 'closed', outcome: 'no_more' }, ['stop']);
    case 'wrong_number': return so({ state: 'closed', outcome: 'wrong_number' }, ['forget_way']);
    default: return so({ state: 'closed', outcome: result.says });
  }
}

/** The guest's own answer holds at once, whoever has the card; they change it by saying something else to us. */
function guestSays(checkIn: CheckIn, result: GuestResult, { now, about }: Around): After | WhyNot {
  switch (result.says) {
    case 'later': return result.when <= now ? 'TooSoon' : changed(checkIn, { state: 'planned', dueAt: result.when, promisedAt: result.when, putOff: true, tries: 0, taken: null, why: null, settling: null });
    case 'wants_another_peer': return about === 'match' ? closed(checkIn, 'wants_another_peer', ['rematch', 'count']) : 'NotAboutAMatch';
    case 'no_more': return closed(checkIn, 'no_more', ['stop', 'close_rest', 'count']);
    case 'wants_call_back': return closed(checkIn, 'wants_call_back', ['call_back', 'count']);
    default: return closed(checkIn, result.says, ['count']);
  }
}

/** Back to what it was, by whoever said it, while nothing has followed yet but what could not wait; that is taken back with it. */
function undo({ settling, outcome }: CheckIn, by: string, now: Date): After | WhyNot {
  if (!settling || settling.until <= now) return 'TooLateToUndo';
  if (settling.by !== by) return 'NotYours';
  return { checkIn: settling.before, follows: outcome === 'no_more' ? ['unstop'] : outcome === 'wrong_number' ? ['remember_way'] : [] };
}

/** The time to take it back is over: what follows from a worker's result happens now, once. After the charter's tries that is one kind word. A card that promised nothing but to be read is no contact that was wished, and nothing to count. */
function settle(checkIn: CheckIn, { now, tries }: Around): After | WhyNot {
  if (!checkIn.settling || checkIn.settling.until > now) return 'NotNow';
  const last = checkIn.outcome === 'no_answer' && checkIn.tries >= tries.most ? (['last_word'] as const) : [];
  return { checkIn: { ...checkIn, settling: null }, follows: checkIn.outcome === null ? [] : [...(followsFrom[checkIn.outcome] ?? []), ...last, ...(checkIn.outcome === 'read' && isToRead(checkIn.settling.before) ? [] : (['count'] as const))] };
}
const followsFrom: Partial<Record<Outcome, readonly Follows[]>> = { wants_another_peer: ['rematch'], wants_call_back: ['call_back'], no_more: ['close_rest'] };
