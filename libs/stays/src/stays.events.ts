import { eventNames, type HouseEvent } from '#peerhouse/platform';

eventNames('NightsChanged');

export type NightsChanged = HouseEvent<'NightsChanged', { houseId: string }>;

/** Nights of that house that have turned may count differently now. */
export const nightsChanged = (houseId: string): NightsChanged => ({ name: 'NightsChanged', payload: { houseId } });
