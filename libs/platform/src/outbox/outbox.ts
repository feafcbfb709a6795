import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import type { Tx } from '../database/tx.js';
import { isDeclared } from './event-names.js';

/** Something that happened, in the past tense. Ids only: nothing personal ever lies in the outbox or a queue. */
export interface HouseEvent<Name extends string = string, Payload extends Record<string, string | null> = Record<string, string | null>> {
  name: Name;
  payload: Payload;
}

/** In their order: they are numbered, and so carried, as they were handed in. */
const insert = `insert into outbox (organisation_id, name, payload, created_at)
  select $1, event->>'name', event->'payload', $2 from jsonb_array_elements($3::jsonb) with ordinality as events (event, place) order by place`;

/** News that follows from a use case, written in its transaction; the worker's relay carries it on. */
@Injectable()
export class Outbox {
  add(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, event: HouseEvent): Promise<void> {
    return this.addMany(tx, ctx, [event]);
  }

  /** All of them in one statement, or, where one is not declared, none. */
  async addMany(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, events: readonly HouseEvent[]): Promise<void> {
    const unknown = events.find(({ name }) => !isDeclared(name));
    if (unknown) throw new Error(`${unknown.name} is not among the context's eventNames(...), so nobody would notice that it has no handler`);
    if (!events.length) return;
    await tx.sql(insert, [ctx.organisationId, ctx.now, JSON.stringify(events.map(({ name, payload }) => ({ name, payload })))]);
  }
}
