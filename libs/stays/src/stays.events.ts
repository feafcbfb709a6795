import { eventNames, type HouseEvent } from '#peerhouse/platform';

eventNames('NightsChanged', 'StayEnded', 'LeavingTakenBack');

export type NightsChanged = HouseEvent<'NightsChanged', { houseId: string }>;

/** Nights of that house that have turned may count differently now. */
export const nightsChanged = (houseId: string): NightsChanged => ({ name: 'NightsChanged', payload: { houseId } });

export type StayEnded = HouseEvent<'StayEnded', { stayId: string }>;
export type LeavingTakenBack = HouseEvent<'LeavingTakenBack', { stayId: string }>;

/** A guest has left, or the moment was put right. */
export const stayEnded = (stayId: string): StayEnded => ({ name: 'StayEnded', payload: { stayId } });
/** They are still here after all. */
export const leavingTakenBack = (stayId: string): LeavingTakenBack => ({ name: 'LeavingTakenBack', payload: { stayId } });
