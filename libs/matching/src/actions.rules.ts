import type { HouseDay } from '#peerhouse/kernel';
import { after, isRefused } from './happenings.rules.js';
import type { Happening, Thread, WhyNot } from './matching.types.js';
import { isAgreed, isMetBy } from './states.rules.js';

export type Actor = 'person' | 'peer' | 'coordinator';
export interface Action { name: ActionName; allowed: boolean; whyNot: WhyNot | 'NotYours' | null }

const someDay = '2000-01-01' as HouseDay;
const someWindow = { from: someDay, to: someDay };

/** What is known beside the way: of a peer who asks their id, today, whether the year is over. */
interface Known { peerId?: string; yearOver?: boolean; today?: HouseDay }

/** Each thing that could be done: who does it, and a sample of it to ask the rules with. A coordinator writes down what they were told. */
const samples = {
  tellMore: { who: ['person', 'coordinator'], does: () => ({ does: 'tellMore' }) },
  propose: { who: ['coordinator'], does: () => ({ does: 'propose', peerId: '' }) },
  takeBack: { who: ['coordinator'], does: () => ({ does: 'takeBack' }) },
  peerSays: { who: ['peer', 'coordinator'], does: () => ({ does: 'peerSays', answer: 'no' }) },
  personSays: { who: ['person', 'coordinator'], does: () => ({ does: 'personSays', answer: 'no' }) },
  fixFirstMeeting: { who: ['person', 'peer', 'coordinator'], does: () => ({ does: 'fixFirstMeeting', on: someDay, window: someWindow }) },
  firstMeetingHappened: { who: ['peer', 'coordinator'], does: () => ({ does: 'firstMeetingHappened', on: someDay, window: someWindow }) },
  askForAnother: { who: ['person', 'coordinator'], does: () => ({ does: 'askForAnother', meanwhile: true }) },
  stopOldMeetings: { who: ['person', 'coordinator'], does: () => ({ does: 'askForAnother', meanwhile: false }) },
  goOnAfterAll: { who: ['person', 'coordinator'], does: () => ({ does: 'goOnAfterAll', counted: null }) },
  handOn: { who: ['peer', 'coordinator'], does: ({ peerId }) => ({ does: 'handOn', ...(peerId ? { peerId } : {}) }) },
  nameCover: { who: ['coordinator'], does: () => ({ does: 'nameCover', peerId: '', until: someDay }) },
  coverPeerSays: { who: ['peer', 'coordinator'], does: () => ({ does: 'coverPeerSays', answer: 'no' }) },
  coverPersonSays: { who: ['person', 'coordinator'], does: () => ({ does: 'coverPersonSays', answer: 'no' }) },
  meetMeanwhile: { who: ['person'], does: () => ({ does: 'meetMeanwhile' }) },
  endCover: { who: ['coordinator'], does: () => ({ does: 'endCover' }) },
  leavingMoved: { who: ['person', 'coordinator'], does: () => ({ does: 'leavingMoved', to: someDay, window: null }) },
  goToHospital: { who: ['person', 'peer', 'coordinator'], does: ({ today }) => ({ does: 'goToHospital', ...(today ? { today } : {}) }) },
  leaveHospital: { who: ['person', 'peer', 'coordinator'], does: () => ({ does: 'leaveHospital', on: null }) },
  moveOutside: { who: ['person', 'coordinator'], does: () => ({ does: 'moveOutside' }) },
  moveWithin: { who: ['person', 'coordinator'], does: () => ({ does: 'moveWithin', peersThere: [] }) },
  end: { who: ['person', 'coordinator'], does: () => ({ does: 'end' }) },
  finish: { who: ['coordinator'], does: ({ yearOver }) => ({ does: 'finish', yearOver: yearOver ?? false }) },
} satisfies Record<string, { who: readonly Actor[]; does(known: Known): Happening }>;
export type ActionName = keyof typeof samples;

/** What moves nothing would be no act: asked for already, said already. A new day, or a new home, may be the same as before. */
const mayBeTheSame: readonly ActionName[] = ['leavingMoved', 'moveWithin', 'moveOutside'];
const isSame = (a: Thread, b: Thread): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Ending the old meetings while they wait is an act of its own; before, it is part of asking for another. */
const isOwnAct = (name: ActionName, thread: Thread): boolean => name !== 'stopOldMeetings' || (thread.going?.untilNext === true && !isAgreed(thread.coming));

/** Whether it is this peer's person: their own match, or one they cover; also where they are only asked. */
export const isTheirPeer = ({ coming, going }: Thread, peerId: string): boolean => coming?.peerId === peerId || going?.peerId === peerId || going?.cover?.peerId === peerId;

/** A peer answers for themself, fixes and writes down their own first meeting, and what is about the person once they meet them: asked they know no more than topics. */
function isOfPeer({ coming, going }: Thread, name: ActionName, peerId: string): boolean {
  switch (name) {
    case 'peerSays': case 'fixFirstMeeting': case 'firstMeetingHappened': return coming?.peerId === peerId;
    case 'coverPeerSays': return going?.cover?.peerId === peerId;
    case 'handOn': return (coming?.peerId === peerId && isAgreed(coming)) || going?.peerId === peerId;
    default: return isMetBy(coming, peerId) || isMetBy(going, peerId);
  }
}

/**
 * Each thing that could be done, allowed or the code of why not. Services refuse by the rules themselves, which this asks; screens draw it.
 * Of a peer, `peerId` is theirs: with another's person they can do nothing.
 */
export function actionsFor(thread: Thread, actor: Actor, known: Known = {}): Action[] {
  const theirs = (name: ActionName): boolean => actor !== 'peer' || isOfPeer(thread, name, known.peerId ?? '');
  return (Object.keys(samples) as ActionName[]).filter((name) => (samples[name].who as readonly Actor[]).includes(actor)).map((name) => {
    const whyNot = theirs(name) ? whyNotNow(thread, name, known) : 'NotYours' as const;
    return { name, allowed: whyNot === null, whyNot };
  });
}

function whyNotNow(thread: Thread, name: ActionName, known: Known): WhyNot | null {
  if (thread.closed) return 'AlreadyEnded';
  const result = after(thread, samples[name].does(known));
  if (isRefused(result)) return result;
  return !isOwnAct(name, thread) || (isSame(result.thread, thread) && !mayBeTheSame.includes(name)) ? 'NotNow' : null;
}
