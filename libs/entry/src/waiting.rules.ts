import type { HouseDay } from '#peerhouse/kernel';

/** Somebody on the waiting list, as far as whose turn it is goes. */
export interface Waiting {
  id: string;
  number: number;
  askedAt: Date;
  /** The nights they want, [from, to). */
  from: HouseDay;
  to: HouseDay;
  /** Spaces on offer that are free for all of those nights. */
  fits: readonly { spaceId: string }[];
  /** The day something was last offered to them: they have it still, said no, or did not answer. */
  offeredOn: HouseDay | null;
}

type Turn = Pick<Waiting, 'id' | 'number' | 'askedAt'>;
type Asks = Turn & Pick<Waiting, 'from' | 'to'>;

const byAsking = (a: Turn, b: Turn): number => a.askedAt.getTime() - b.askedAt.getTime() || a.number - b.number;

/** The list, in the order of asking: a no, or no answer, keeps the place. */
export const inOrder = <W extends Turn>(list: readonly W[]): W[] => [...list].sort(byAsking);

/**
 * Who on the list asked earlier than this one, on it or not, for some of the same nights, could have that space, and was
 * offered nothing today: they are asked first. Nobody is asked twice a day, so that a space is not kept from those who come next.
 */
export const askedEarlier = <W extends Waiting>(list: readonly W[], asks: Asks, spaceId: string, today: HouseDay): W[] =>
  inOrder(list).filter((one) => byAsking(one, asks) < 0 && one.from < asks.to && asks.from < one.to && one.fits.some((space) => space.spaceId === spaceId) && one.offeredOn !== today);

/** Days without anything happening after which they are asked whether they still wait. Until they say no, what they said is kept. */
const quietDays = 14;

/** Whether nothing has happened for so long to somebody on the list, since then. */
export const isQuiet = (since: Date, now: Date): boolean => now.getTime() - since.getTime() >= quietDays * 86_400_000;

/** The night an offer begins with: the first one wanted, or tonight when that has passed. */
export const offeredFrom = (wantsFrom: HouseDay | null, tonight: HouseDay): HouseDay => (wantsFrom !== null && wantsFrom > tonight ? wantsFrom : tonight);
