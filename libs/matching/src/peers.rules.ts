import type { HouseDay } from '#peerhouse/kernel';
import type { Happening, Thread, Window } from './matching.types.js';
import { isAgreed, isCovering } from './states.rules.js';
import { inQueueOrder } from './waiting.rules.js';

/** A peer, as far as whether they can meet somebody new goes. Nobody asks them why they are away or step back. */
export interface PeerNow {
  id: string;
  /** How many people they meet at most. */
  capacity: number;
  /** They step back from new people: until that day, or until they say otherwise. */
  stepsBack: { until: HouseDay | null } | null;
  away: readonly { from: HouseDay; until: HouseDay | null }[];
  leftOn: HouseDay | null;
  /** They have the role of a peer worker here. Whose role or account ended is no peer from that moment on. */
  works: boolean;
}

export type PeerState = 'takes_people' | 'steps_back' | 'away' | 'left';

/** `until` is the day from which they are there again. */
const covers = (today: HouseDay, from: HouseDay, until: HouseDay | null): boolean => from <= today && (until === null || today < until);

export function peerStateOf({ leftOn, works, away, stepsBack }: PeerNow, today: HouseDay): PeerState {
  if (!works || (leftOn !== null && leftOn <= today)) return 'left';
  if (away.some(({ from, until }) => covers(today, from, until))) return 'away';
  return stepsBack && covers(today, today, stepsBack.until) ? 'steps_back' : 'takes_people';
}

/** Free places of a peer today: none while they are away or step back, and none below what they have taken on. */
export const roomOf = (peer: PeerNow, taken: number, today: HouseDay): number => (peerStateOf(peer, today) === 'takes_people' ? Math.max(0, peer.capacity - taken) : 0);

/** Why a peer cannot take somebody on, as a match or a cover; null when they can. */
export function takeOnProblem(peer: PeerNow, taken: number, today: HouseDay): 'PeerAlreadyFull' | 'PeerNotOffered' | null {
  if (peerStateOf(peer, today) !== 'takes_people') return 'PeerNotOffered';
  return taken < peer.capacity ? null : 'PeerAlreadyFull';
}

export type PeerChange =
  | { what: 'leaves' }
  | { what: 'away'; until: HouseDay | null }
  | { what: 'back' }
  | { what: 'steps_back' }
  | { what: 'limit'; to: number };

/** One person with that peer, and the window of their first meeting where it is to come. */
export interface WithPeer { id: string; thread: Thread; window: Window | null }

/**
 * What a peer's change does to each person they meet, or were to meet. Who has met them is never dropped by a lower limit or a step back.
 * A proposal that both have not said yes to goes back, and so does the question whether they stand in for another; of a lower limit only so
 * many, those interested last first.
 */
export function followsFor(change: PeerChange, peerId: string, people: readonly WithPeer[], taken: number): { id: string; happening: Happening }[] {
  const asked = people.flatMap(({ id, thread: { interestedOn, coming, going } }): { id: string; interestedOn: HouseDay; happening: Happening }[] => {
    if (coming?.peerId === peerId && !isAgreed(coming)) return [{ id, interestedOn, happening: { does: 'takeBack' } }];
    return going?.cover?.peerId === peerId && !isCovering(going.cover) ? [{ id, interestedOn, happening: { does: 'endCover' } }] : [];
  });
  const goesBack = ({ id, happening }: (typeof asked)[number]) => ({ id, happening });
  const each = (happening: (one: WithPeer) => Happening) => people.map((one) => ({ id: one.id, happening: happening(one) }));
  switch (change.what) {
    case 'leaves': return each(() => ({ does: 'peerLeaves', peerId }));
    case 'away': return each(({ window }) => ({ does: 'peerAway', peerId, until: change.until, windowEnds: window?.to ?? null }));
    case 'back': return each(() => ({ does: 'peerBack', peerId }));
    case 'steps_back': return asked.map(goesBack);
    case 'limit': return inQueueOrder(asked).reverse().slice(0, Math.max(0, taken - change.to)).map(goesBack);
  }
}

/** Peers who go to a place; who named none goes to any. */
export const peersAt = (place: string, peers: readonly { id: string; near: readonly string[]; far: readonly string[] }[]): string[] =>
  peers.filter(({ near, far }) => near.length + far.length === 0 || [...near, ...far].includes(place)).map(({ id }) => id);

/** People of a peer who is away and for whom nobody stands in, also where somebody is asked; who would rather wait for them is none of these. The desk names a cover, or looks for another peer if the person likes. */
export const withoutCover = (people: readonly WithPeer[], peerId: string): string[] =>
  people.filter(({ thread: { going } }) => going?.peerId === peerId && going.peerAway !== null && !going.waitsForPeer && !isCovering(going.cover)).map(({ id }) => id);
