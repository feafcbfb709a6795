import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { MatchNow, MatchState, Thread, Window } from './matching.types.js';
import { isAgreed, isCovering, matchStateOf, stateOf } from './states.rules.js';
import type { WaitEstimate } from './waiting.rules.js';

/** What is known around a person's way on a day. */
export interface Around {
  today: HouseDay;
  /** Of the first meeting to come; null while nobody has said yes. */
  window: Window | null;
  /** What the matcher has found for somebody on the list. */
  place: 'not_looked_yet' | 'free' | 'nobody_free' | 'nobody_can_meet';
  estimate: WaitEstimate;
  nextMeetingOn: HouseDay | null;
  /** The last day of the meetings, once they have begun. */
  lastsUntil: HouseDay | null;
  /** What was next when it was last looked at, and since when: what is promised is promised from that day on. Null where it was not yet. */
  since: StepSince | null;
}

export interface StepSince { step: StepKey; on: HouseDay }

export type StepKey =
  | 'first_talk' | 'peer_is_looked_for' | 'proposal_to_come' | 'peer_is_asked' | 'your_answer' | 'wait_with_group' | 'talk_about_wishes'
  | 'you_wait_for_them' | 'cover_is_asked' | 'your_answer_meanwhile' | 'agree_first_meeting' | 'first_meeting' | 'next_meeting' | 'agree_next_meeting' | 'cover_is_looked_for' | 'meet_cover'
  | 'visit_in_hospital' | 'tell_us_when_you_leave' | 'resources_there' | 'year_ends' | 'open_door';

/** Whose turn it is, what it is and, where there is one, the day it is for or by. */
export interface NextStep { step: StepKey; whose: 'person' | 'peer' | 'coordinator' | 'both'; on: HouseDay | null; by: HouseDay | null; estimate: WaitEstimate | null; groups: boolean }

/** A step whose day is the one promised with it. */
type Step = Omit<NextStep, 'by'> & { by: HouseDay | 'promised' | null };

const step = (key: StepKey, whose: NextStep['whose'], more: Partial<Step> = {}): Step => ({ step: key, whose, on: null, by: null, estimate: null, groups: false, ...more });
const promised = { by: 'promised' } as const;

/** Days within which a coordinator does what is theirs to do next (ours). */
const withinDays = 3;

/** Waiting is one to the person, whether or not the desk finds that a talk would help. */
const waitingSteps: readonly StepKey[] = ['wait_with_group', 'talk_about_wishes'];

/** Since when that is next: since today where it was not so before. Null where the desk reads somebody's waiting otherwise than it was told to them: nothing was promised of it. */
function sinceOf(step: StepKey, { since, today }: Around): HouseDay | null {
  if (since?.step === step) return since.on;
  return since !== null && waitingSteps.includes(step) && waitingSteps.includes(since.step) ? null : today;
}

/**
 * What happens next for a person, in every state there is: nobody is without one. Who waits, whatever for, is offered this week's
 * groups. The type has no "none". What is promised by a day keeps that day until it is done.
 */
export function nextStepOf(thread: Thread, around: Around): NextStep {
  const { by, ...next } = stepNow(thread, around);
  if (by !== 'promised') return { ...next, by };
  const since = sinceOf(next.step, around);
  return { ...next, by: since && addDays(since, withinDays) };
}

/**
 * The same for one of their peers, of the way as that peer may know it. Since when something is promised to the person would tell a peer
 * what else happens beside them: they are told the day of their own answer, and of no other's.
 */
export function nextStepForPeer(thread: Thread, around: Around): NextStep {
  const { by, ...next } = stepNow(thread, around);
  const since = next.step === 'peer_is_asked' ? sinceOf(next.step, around) : null;
  return { ...next, by: by === 'promised' ? since && addDays(since, withinDays) : by };
}

/** What is next as far as the way itself says, without its meetings: nothing is promised of those. */
export const stepOf = (thread: Thread, place: Around['place'], today: HouseDay): StepKey =>
  stepNow(thread, { today, place, window: null, estimate: { kind: 'cannot_tell' }, nextMeetingOn: today, lastsUntil: null }).step;

function stepNow(thread: Thread, around: Omit<Around, 'since'>): Step {
  switch (stateOf(thread)) {
    case 'ended':
    case 'finished': return step('open_door', 'person', { groups: true });
    case 'paused': return canVisit(thread.going ?? thread.coming) ? step('visit_in_hospital', 'both', { on: around.nextMeetingOn }) : step('tell_us_when_you_leave', 'person');
    case 'interested': return thread.movedOutside ? step('resources_there', 'coordinator', promised) : step('first_talk', 'coordinator', { ...promised, groups: true });
    case 'waiting': return whileWaiting(thread, around);
    case 'matched': return whileMatched(thread, around);
  }
}

/** Whether somebody whom they know can visit them: their peer, or who stands in while that peer is away. */
const canVisit = (match: MatchNow | null): boolean => isAgreed(match) && (match.peerAway === null || isCovering(match.cover));

function whileWaiting(thread: Thread, around: Omit<Around, 'since'>): Step {
  if (thread.movedOutside) return step('resources_there', 'coordinator', promised);
  const meanwhile = { groups: true };
  if (thread.coming) return thread.coming.peerSaidYes ? step('your_answer', 'person', meanwhile) : step('peer_is_asked', 'peer', { ...meanwhile, ...promised });
  if (around.place === 'not_looked_yet') return step('peer_is_looked_for', 'coordinator', { ...meanwhile, ...promised });
  if (around.place === 'free') return step('proposal_to_come', 'coordinator', { ...meanwhile, ...promised });
  if (around.place === 'nobody_can_meet') return step('talk_about_wishes', 'coordinator', { ...meanwhile, ...promised });
  return step('wait_with_group', 'coordinator', { ...meanwhile, estimate: around.estimate });
}

function whileMatched(thread: Thread, around: Omit<Around, 'since'>): Step {
  const { coming, going } = thread;
  if (thread.movedOutside) return step('resources_there', 'coordinator', promised);
  if (isAgreed(coming)) return coming.firstMeetingOn ? step('first_meeting', 'both', { on: coming.firstMeetingOn }) : step('agree_first_meeting', 'both', { by: around.window?.to ?? null });
  if (around.lastsUntil !== null && around.today >= around.lastsUntil) return step('year_ends', 'both', { on: around.lastsUntil, groups: true });
  const state: MatchState = matchStateOf(going!, thread);
  if (state === 'covered') return step('meet_cover', 'both', { on: around.nextMeetingOn, by: going!.cover!.until });
  if (state === 'paused' && going!.cover) return going!.cover.peerSaidYes ? step('your_answer_meanwhile', 'person', { by: going!.cover.until, groups: true }) : step('cover_is_asked', 'peer', { ...promised, groups: true });
  if (state === 'paused' && going!.waitsForPeer) return step('you_wait_for_them', 'peer', { by: going!.peerAway!.until, groups: true });
  if (state === 'paused') return step('cover_is_looked_for', 'coordinator', { ...promised, groups: true });
  return around.nextMeetingOn ? step('next_meeting', 'both', { on: around.nextMeetingOn }) : step('agree_next_meeting', 'both');
}
