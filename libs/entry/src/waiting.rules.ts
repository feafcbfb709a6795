import type { HouseDay } from '#peerhouse/kernel';

/** Somebody on the waiting list, as far as whose turn it is goes. */
export interface Waiting {
  id: string;
  number: number;
  askedAt: Date;
  /** Spaces on offer that are free for all the nights they want. */
  fits: readonly string[];
  /** The day something was last offered to them: they have it still, said no, or did not answer. */
  offeredOn: HouseDay | null;
}

/** The list, in the order of asking: a no, or no answer, keeps the place. */
export const inOrder = <W extends Pick<Waiting, 'askedAt' | 'number'>>(list: readonly W[]): W[] =>
  [...list].sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime() || a.number - b.number);

/**
 * Who asked earlier than this one, could have that space, and was offered nothing today: they are asked first. Nobody is
 * asked twice a day, so that a space is not kept from those who come next.
 */
export const askedEarlier = <W extends Waiting>(list: readonly W[], id: string, spaceId: string, today: HouseDay): W[] => {
  const ordered = inOrder(list);
  return ordered.slice(0, ordered.findIndex((one) => one.id === id)).filter((one) => one.fits.includes(spaceId) && one.offeredOn !== today);
};

/** The night an offer begins with: the first one wanted, or tonight when that has passed. */
export const offeredFrom = (wantsFrom: HouseDay | null, tonight: HouseDay): HouseDay => (wantsFrom !== null && wantsFrom > tonight ? wantsFrom : tonight);
