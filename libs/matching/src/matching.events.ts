import type { HouseDay } from '#peerhouse/kernel';
import { eventNames, type HouseEvent } from '#peerhouse/platform';

eventNames('FirstMeetingHappened', 'MatchChanged');

/** `on`: the day; `until`: the first day on which the meetings are over. */
type FirstMeetingHappened = HouseEvent<'FirstMeetingHappened', { companionshipId: string; on: HouseDay; until: HouseDay }>;
/** `matchedBy`: the account of who made the match, where both said yes to it and it is known. `closed`: the way is over. */
type MatchChanged = HouseEvent<'MatchChanged', { companionshipId: string; matchedBy: string | null; closed: 'finished' | 'ended' | null }>;

/** Two met for the first time. */
export const firstMeetingHappened = (payload: FirstMeetingHappened['payload']): FirstMeetingHappened => ({ name: 'FirstMeetingHappened', payload });
/** Both said yes to a match, or it is over. */
export const matchChanged = (payload: MatchChanged['payload']): MatchChanged => ({ name: 'MatchChanged', payload });
