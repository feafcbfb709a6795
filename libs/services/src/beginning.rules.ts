import { addDays, type HouseDay } from '#peerhouse/kernel';

/** Days from a house's first with Peerhouse, that one included, in which it writes down who was there before (ours, no source). */
export const beginningDays = 14;

/** The last of them. */
export const lastDayOfBeginning = (firstDay: HouseDay): HouseDay => addDays(firstDay, beginningDays - 1);
