import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import type { Tx } from '../database/tx.js';
import { isDeclared } from './event-names.js';

/** Something that happened, in the past tense. Ids only: nothing personal ever lies in the outbox or a queue. */
export interface HouseEvent<Name extends string = string, Payload extends Record<string, string | null> = Record<string, string | null>> {
  name: Name;
  payload: Payload;
}

/** News that follows from a use case, written in its transaction; the worker's relay carries it on. */
@Injectable()
export class Outbox {
  async add(tx: Tx, ctx: Pick<RequestContext, 'organisationId' | 'now'>, event: HouseEvent): Promise<void> {
    if (!isDeclared(event.name)) throw new Error(`${event.name} is not among the context's eventNames(...), so nobody would notice that it has no handler`);
    await tx.sql('insert into outbox (organisation_id, name, payload, created_at) values ($1, $2, $3, $4)', [
      ctx.organisationId, event.name, JSON.stringify(event.payload), ctx.now,
    ]);
  }
}
