import { useMemo } from 'react';
import { planOffers, type PlanOffers } from '../sharing/server.js';
import { useLoaded } from '../sharing/use-loaded.js';
import { planKinds, type PlanKind } from './templates/templates.js';

/** A plan to start from; `isNamed` false: no house of the guest's has people trained for WRAP, and the same parts go by another name. */
export interface Offer { kind: PlanKind; isNamed: boolean }

/** Needs no house: what helps in a bad hour, hopes, a page of one's own. */
const always: readonly PlanKind[] = ['step', 'hopes', 'own'];

/** What the guest's houses offer by their charters. Who has no house, or no signal, can start from any of them. */
export function offersOf(offers: PlanOffers | null): Offer[] {
  const kinds = new Set([...(offers?.length ? offers.flatMap((each) => each.kinds) : planKinds), ...always]);
  const isNamed = offers?.some(({ wrapName, kinds: of }) => wrapName && of.includes('wrap')) ?? false;
  return planKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, isNamed: kind !== 'wrap' || isNamed }));
}

export function useOffers(): Offer[] {
  const [asked] = useLoaded(planOffers);
  const offers = asked.kind === 'there' ? asked.value : null;
  return useMemo(() => offersOf(offers), [offers]);
}
