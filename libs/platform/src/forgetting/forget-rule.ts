import type { Tx } from '../database/tx.js';

/** How much was erased in one service; null: it belonged to the organisation as a whole. */
export interface Forgotten { organisationId: string; serviceId: string | null; count: number }

/** The same of rows that were erased one by one, by service. */
export function forgottenOf(due: readonly { organisationId: string; serviceId: string }[]): Forgotten[] {
  const counts = new Map<string, Forgotten>();
  for (const { organisationId, serviceId } of due) {
    counts.set(serviceId, { organisationId, serviceId, count: (counts.get(serviceId)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/**
 * One kind of what is kept about people and how it ends: a provider of a context's jobs module, found by its class.
 * How long it is kept comes from the charter it began under.
 */
export abstract class ForgetRule {
  /** What goes, in the words of the receipt, kebab-case: `stays`, `first-calls`. One rule has it. */
  abstract readonly name: string;
  /** Erases all that is due at that moment, in this unit of work. What is not due is left; running again erases nothing more. */
  abstract forget(tx: Tx, now: Date): Promise<Forgotten[]>;
  /** Makes `implements` not compile: only a subclass is found. */
  protected readonly forgets = true;
}
