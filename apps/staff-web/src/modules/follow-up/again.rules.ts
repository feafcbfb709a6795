import { addDays, type HouseDay } from '#peerhouse/kernel';

interface Hours { at?: string | null; quietFrom: string; quietTo: string }

/**
 * Where "again on" begins: the first day whose hour is a whole day away, at the hour they like best. Without one it is the first of that
 * day that is not quiet, and no hour is written there.
 */
export function againFrom({ at, quietFrom, quietTo }: Hours, { today, now }: { today: string; now: string }): { day: string; time: string } {
  const hour = at ?? (quietFrom <= quietTo ? '00:00' : quietTo);
  return { day: addDays(today as HouseDay, hour > now ? 1 : 2), time: at ?? '' };
}
