import type { HouseDay } from '#peerhouse/kernel';
import type { HalfDay } from '../matching.types.js';

/** What a charter lets the matcher look at (matching.uses); nothing else exists. */
export type Use = 'interests' | 'background' | 'languages' | 'times' | 'places' | 'wishes';

/** A person on the list, with what they chose to say. What is not said is no condition. */
export interface PersonToMatch {
  id: string;
  /** Raised by whoever changes any of it. */
  version: number;
  /** Their place in the queue. */
  interestedOn: HouseDay;
  place: string | null;
  times: readonly HalfDay[];
  languages: readonly string[];
  likes: readonly string[];
  background: readonly string[];
  /** Who they would rather meet; each is kept to. */
  wishes: { genders?: readonly string[]; olderThan?: string; youngerThan?: string; byPhone?: boolean };
  /** A peer they asked for by name: nobody else is proposed while they do. */
  asksFor: string | null;
  /** Peers who may not be proposed (`keptApart`). */
  keptApart: readonly string[];
}

export interface PeerToMatch {
  id: string;
  version: number;
  /** Free places today (`roomOf`). */
  room: number;
  near: readonly string[];
  far: readonly string[];
  times: readonly HalfDay[];
  languages: readonly string[];
  likes: readonly string[];
  background: readonly string[];
  /** What they would rather not talk about. */
  ratherNot: readonly string[];
  gender: string | null;
  ageBand: string | null;
  byPhone: boolean;
  /** Hours of a half-day that are taken by the people they meet. */
  hoursTaken: Partial<Record<HalfDay, number>>;
}

/** Somebody who looks for a peer, as far as who could meet them goes. */
export type Seeker = Pick<PersonToMatch, 'place' | 'languages' | 'wishes'>;

export interface Pair { personId: string; peerId: string }

export interface ToMatch {
  people: readonly PersonToMatch[];
  peers: readonly PeerToMatch[];
  /** People of the programme who have a peer: with those who wait they say who comes to it (`leaningOn`). */
  others: readonly Seeker[];
  /** Chosen by the coordinator: they come first, whatever the queue. */
  pins: readonly Pair[];
  uses: readonly Use[];
  /** Hours a half-day of a peer holds (matching.meets.per_half_day). */
  hoursPerHalfDay: number;
}

/** Why two could meet well, in keys and values for words; never as a number of how well. */
export type Because =
  | { key: 'asked_by_name' }
  | { key: 'both_like' | 'both_know' | 'both_speak'; what: string[] }
  | { key: 'both_free'; when: HalfDay[] }
  | { key: 'near'; place: string }
  | { key: 'as_wished'; wish: 'gender' | 'older' | 'younger' }
  | { key: 'by_phone' }
  | { key: 'has_room'; more: number };

/** Why a peer is not proposed. Whoever is kept apart is not among those told of at all. */
export type WhyNotMeet = 'full' | 'other_place' | 'no_common_language' | 'not_as_wished' | 'no_common_time' | 'time_full' | 'somebody_else_asked_for';

export interface Candidate { peerId: string; because: Because[]; whyNot: WhyNotMeet | null }

export interface Proposals {
  /** In the order of the queue; pinned ones first. `when`: the half-day that is kept for them; null where one of them said no times. */
  proposed: (Pair & { when: HalfDay | null; isPinned: boolean })[];
  /** In the order of the queue. `nobody_can_meet`: not even were everybody's places free. */
  unplaced: { personId: string; why: 'nobody_free' | 'nobody_can_meet' }[];
  /** Pins that cannot be: the pair is not possible, or has no room. */
  pinsNotKept: Pair[];
  /** For how many people anything was worked out anew. */
  workedOut: number;
}
