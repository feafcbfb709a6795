import { useGuest } from '../shell/guest.js';

/** The organisation in which a sign-in name is known: of who is signed in, else what the house's paper says in its address (`?at=`). */
export function useHouseOf(): string | null {
  const { me, organisation } = useGuest();
  return me?.account?.organisation ?? organisation;
}
