import type { HouseDay } from '#peerhouse/kernel';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type HalfDay = `${(typeof weekdays)[number]}_${(typeof partsOfDay)[number]}`;
/** The half-days of a week, in order; times are told in them, and a peer's hours are counted in them. */
export const halfDays: readonly HalfDay[] = weekdays.flatMap((day) => partsOfDay.map((part): HalfDay => `${day}_${part}`));

/** Age in decades, as far as somebody says it. Older than a band means a later band. */
export const ageBands = ['teens', '20s', '30s', '40s', '50s', '60s', '70s', '80s'] as const;

export const companionshipStates = ['interested', 'waiting', 'matched', 'paused', 'finished', 'ended'] as const;
export type CompanionshipState = (typeof companionshipStates)[number];
export const matchStates = ['proposed', 'first_meeting', 'meeting', 'covered', 'paused', 'ended'] as const;
export type MatchState = (typeof matchStates)[number];
export type Answer = 'yes' | 'no';

export interface Cover { peerId: string; until: HouseDay; peerSaidYes: boolean; personSaidYes: boolean }

/** One match of a person and a peer that has not ended. What it is called follows from it (`matchStateOf`). */
export interface MatchNow {
  peerId: string;
  /** The peer is asked first, then the person; a no ends it, so it is never kept here. */
  peerSaidYes: boolean;
  personSaidYes: boolean;
  /** Planned. */
  firstMeetingOn: HouseDay | null;
  /** The day of the first meeting that happened. */
  metOn: HouseDay | null;
  /** The person wants another peer and goes on with this one until they have met the next. */
  untilNext: boolean;
  /** The person asked for another than this peer themself; where they only moved they did not. */
  askedAnother: boolean;
  /** The peer is away; `until` null: nobody knows how long. */
  peerAway: { until: HouseDay | null } | null;
  /** While their peer is away the person would rather wait for them than meet somebody else. */
  waitsForPeer: boolean;
  /** Who could meet them meanwhile. Asked like a match, the peer first and then the person: until both said yes it is no more than a question. */
  cover: Cover | null;
}

/** A person's way through the programme: one companionship and its matches that have not ended. */
export interface Thread {
  /** Their place in the queue, from the first interest on. No happening changes it. */
  readonly interestedOn: HouseDay;
  /** What they would like to talk about and where has been said: they can be matched. */
  ready: boolean;
  leavesHospitalOn: HouseDay | null;
  backInHospital: boolean;
  movedOutside: boolean;
  /** The first meeting of all: the year counts from it. */
  firstMetOn: HouseDay | null;
  closed: 'finished' | 'ended' | null;
  /** Proposed, or both said yes and the first meeting is to come. */
  coming: MatchNow | null;
  /** They have met. */
  going: MatchNow | null;
}

/** First and last day of a first meeting, both included; the services' charter rules make it. */
export interface Window { from: HouseDay; to: HouseDay }

/** What happens to a person's way. None of them has, or asks for, why. */
export type Happening =
  | { does: 'tellMore' }
  | { does: 'propose'; peerId: string }
  | { does: 'takeBack' }
  | { does: 'peerSays'; answer: Answer }
  | { does: 'personSays'; answer: Answer }
  | { does: 'fixFirstMeeting'; on: HouseDay; window: Window }
  | { does: 'firstMeetingHappened'; on: HouseDay; window: Window }
  | { does: 'askForAnother'; meanwhile: boolean }
  | { does: 'goOnAfterAll'; counted: HouseDay | null }
  | { does: 'handOn'; peerId?: string }
  | { does: 'peerLeaves'; peerId: string }
  | { does: 'peerAway'; peerId: string; until: HouseDay | null; windowEnds: HouseDay | null }
  | { does: 'peerBack'; peerId: string }
  | { does: 'nameCover'; peerId: string; until: HouseDay }
  | { does: 'coverPeerSays'; answer: Answer }
  | { does: 'coverPersonSays'; answer: Answer }
  | { does: 'meetMeanwhile' }
  | { does: 'endCover' }
  | { does: 'leavingMoved'; to: HouseDay | null; window: Window | null }
  | { does: 'goToHospital'; today?: HouseDay }
  | { does: 'leaveHospital'; on: HouseDay | null }
  | { does: 'moveWithin'; peersThere: readonly string[] }
  | { does: 'moveOutside' }
  | { does: 'end' }
  | { does: 'finish'; yearOver: boolean };
export type Does = Happening['does'];

/** Why a pair is not proposed. `met`: they knew each other's names. */
export type BarKind = 'met' | 'said_no' | 'not_again' | 'forbidden';
export interface Bar { peerId: string; kind: BarKind; by: 'person' | 'peer' | 'coordinator' | null }

/** What somebody is told because of it; never why. */
export type TellKey =
  | 'you_are_on_the_list' | 'somebody_is_asked' | 'would_you_meet' | 'proposal_ended' | 'you_can_meet' | 'first_meeting_fixed' | 'first_meeting_moves'
  | 'someone_else_is_looked_for' | 'match_ended_thanks' | 'peer_is_away' | 'somebody_else_for_a_while' | 'you_cover' | 'cover_ended' | 'peer_is_back'
  | 'would_you_cover' | 'would_you_meet_meanwhile' | 'you_go_on' | 'person_in_hospital' | 'person_out_of_hospital' | 'resources_there' | 'year_is_over' | 'door_is_open';
export interface Tell { to: 'person' | 'peer'; peerId: string | null; what: TellKey }

/** What is counted of it: no person, no peer. `days`: from the first interest to the first meeting. */
export interface Counted { what: 'companionship_opened' | 'companionship_closed' | 'first_meeting' | 'rematch'; outcome?: string; how?: 'first' | 'again'; days?: number; /** An undo, of what was counted on that day. */ n?: -1; on?: HouseDay }

export interface After {
  thread: Thread;
  /** Matches that ended with it, and whether their place had been promised (both had said yes). */
  ended: MatchNow[];
  bars: Bar[];
  tells: Tell[];
  counted: Counted[];
}

export type WhyNot = 'NotNow' | 'AlreadyDecided' | 'AlreadyEnded' | 'NotYet' | 'OutsideWindow';
