import type { CompanionshipState, Cover, MatchNow, MatchState, Thread } from './matching.types.js';

export type Agreed = MatchNow & { peerSaidYes: true; personSaidYes: true };

/** Both said yes: names have passed, the place is theirs. */
export const isAgreed = (match: MatchNow | null): match is Agreed => match !== null && match.peerSaidYes && match.personSaidYes;

/** Somebody stands in: both have said yes to it. One who is asked is not there yet. */
export const isCovering = (cover: Cover | null): cover is Cover => cover !== null && cover.peerSaidYes && cover.personSaidYes;

/** Whether that peer meets the person now, or is to: both said yes, to a match or to standing in. Then names have passed. */
export const isMetBy = (match: MatchNow | null, peerId: string): boolean => isAgreed(match) && (match.peerId === peerId || (isCovering(match.cover) && match.cover.peerId === peerId));

/** Who meets the person now, or is to: who stands in while their peer is away, else the peer. */
export const metBy = ({ peerId, cover }: MatchNow): string => (isCovering(cover) ? cover.peerId : peerId);

/** Whether they have a peer, and do not wait for another one. */
const hasPeer = ({ coming, going }: Thread): boolean => isAgreed(coming) || (going !== null && !going.untilNext);

/** The state a companionship is in: it follows from what has happened, so the two never differ. */
export function stateOf(thread: Thread): CompanionshipState {
  if (thread.closed) return thread.closed;
  if (thread.backInHospital) return 'paused';
  if (hasPeer(thread)) return 'matched';
  return thread.ready ? 'waiting' : 'interested';
}

/** The state of a match that has not ended. */
export function matchStateOf(match: MatchNow, { backInHospital }: Pick<Thread, 'backInHospital'>): MatchState {
  if (!isAgreed(match)) return 'proposed';
  if (backInHospital) return 'paused';
  if (isCovering(match.cover)) return 'covered';
  if (match.peerAway) return 'paused';
  return match.metOn === null ? 'first_meeting' : 'meeting';
}

/** Whether the matcher looks for a peer for them: they wait, nobody is being asked, and they live where the programme is. */
export const isOnTheList = (thread: Thread): boolean => stateOf(thread) === 'waiting' && thread.coming === null && !thread.movedOutside;

/** Peers whose places this way takes: of each match and of a cover, also where they are only asked. */
export const placesTaken = ({ coming, going }: Pick<Thread, 'coming' | 'going'>): string[] =>
  [coming, going].flatMap((match) => (match === null ? [] : [match.peerId, ...(match.cover ? [match.cover.peerId] : [])]));
