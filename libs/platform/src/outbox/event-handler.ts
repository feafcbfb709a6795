import type { RequestContext } from '#peerhouse/kernel';
import type { Tx } from '../database/tx.js';
import type { HouseEvent } from './outbox.js';

/** An event as its handler is given it. */
export interface WrittenEvent<E extends HouseEvent = HouseEvent> {
  /** Number in the outbox; the same each time the event is handed over. */
  readonly id: number;
  readonly name: E['name'];
  readonly payload: E['payload'];
  readonly organisationId: string | null;
  /** When it happened, by the clock of who wrote it. */
  readonly at: Date;
  /** When it is handled. */
  readonly now: Date;
}

/**
 * What follows from an event: a provider of a context's module, found by the worker by its class; one for each name.
 * It works in the one transaction that also marks the event done, so its rows are written once whatever happens to the
 * worker. What it does outside that transaction can happen twice. What is gone meanwhile counts as done.
 */
export abstract class EventHandler<E extends HouseEvent = HouseEvent> {
  abstract readonly name: E['name'];
  abstract handle(tx: Tx, event: WrittenEvent<E>): Promise<void>;
  /** Makes `implements` not compile: only a subclass is found. */
  protected readonly handles = true;
}

/** The house acts by itself: no account, no role, no shift. */
export function systemContext(organisationId: string, now: Date, requestId = 'worker'): RequestContext {
  return { organisationId, accountId: null, sessionId: null, roles: new Map(), administrator: false, onShift: null, guestId: null, guestAccountId: null, now, requestId };
}
