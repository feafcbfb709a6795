import { planKinds, type PlanKind } from './templates/templates.js';

/** A plan to start from; `isNamed` false: the house has nobody trained for WRAP, and the same parts go by another name. */
export interface Offer { kind: PlanKind; isNamed: boolean }

/** Kinds that need no house: steps for a bad hour, hopes, and a page of one's own. */
export function useOffers(): Offer[] {
  return planKinds.map((kind) => ({ kind, isNamed: kind !== 'wrap' }));
}
