import { Fault } from '#peerhouse/contract';
import { useGuest } from '../shell/guest.js';
import type { Outcome } from '../vault/vault.types.js';

/** Does a step in the organisation in which a sign-in name is known; what keeps that from being said comes back as an outcome. */
export function useInHouse(): (step: (organisation: string | null) => Promise<Outcome>) => Promise<Outcome> {
  const { organisation } = useGuest();
  return (step) => organisation().then(step, (fault: unknown): Outcome => ({ ok: false, code: fault instanceof Fault ? fault.code : 'FAULT' }));
}
