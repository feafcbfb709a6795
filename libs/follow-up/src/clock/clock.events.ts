import { eventNames, type HouseEvent } from '#peerhouse/platform';

eventNames('CheckInDue');

export type CheckInDue = HouseEvent<'CheckInDue', { checkInId: string }>;

/** Something of a check-in is due: its moment, its answer, a lease or a settling that is over. What it is, is looked at when it is handled. */
export const checkInDue = (checkInId: string): CheckInDue => ({ name: 'CheckInDue', payload: { checkInId } });
