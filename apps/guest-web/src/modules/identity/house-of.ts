import { useGuest } from '../shell/guest.js';

/** The organisation in which a sign-in name is known: of who is signed in, else what the address of the house's paper says. */
export function useHouseOf(): string | null {
  const { me, houses } = useGuest();
  return me?.account?.organisation ?? houses?.organisation ?? null;
}
