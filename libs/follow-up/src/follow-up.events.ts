import { eventNames, type HouseEvent } from '#peerhouse/platform';

eventNames('AnotherPeerAsked');

/** `by`: the worker who was told; null: the person said so themselves. `at`: when it was said; `than`: the match they want another than. */
export type AnotherPeerAsked = HouseEvent<'AnotherPeerAsked', { companionshipId: string; at: string; by: string | null; than: string | null }>;

/** Asked whether it is still a good match, somebody would rather meet another peer. Once, and not before it can no longer be taken back. */
export const anotherPeerAsked = (companionshipId: string, at: Date, by: string | null, than: string | null): AnotherPeerAsked => ({ name: 'AnotherPeerAsked', payload: { companionshipId, at: at.toISOString(), by, than } });
