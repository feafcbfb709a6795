import { eventNames, type HouseEvent } from '#peerhouse/platform';

eventNames('OwnVoiceSpoken');

export type OwnVoiceSpoken = HouseEvent<'OwnVoiceSpoken', { enquiryId: string }>;

/** Somebody said their own voice; what follows from it is written by the worker. */
export const ownVoiceSpoken = (enquiryId: string): OwnVoiceSpoken => ({ name: 'OwnVoiceSpoken', payload: { enquiryId } });
