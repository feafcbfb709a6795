import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import { Works } from '../queue/works.js';

interface Row { id: number; name: string; payload: Record<string, string | null>; organisation_id: string | null; created_at: Date }

/**
 * The fence: who marks the row does the work, in the same transaction. A second runner waits here for the row and then
 * finds it done; a runner that is killed takes its mark with it. The organisation is set for row-level security.
 */
const take = `with mine as (update outbox set done_at = $2 where id = $1 and done_at is null returning id, name, payload, organisation_id, created_at)
  select mine.*, set_config('app.organisation', coalesce(organisation_id::text, ''), true) from mine`;

/** Does what follows from an event, once. */
@Injectable()
export class EventRunner {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly works: Works) {}

  /** True when this call did the work; false when it was done already. Throws what the handler throws; then nothing is done. */
  run(id: number): Promise<boolean> {
    const now = this.clock.now();
    return this.database.runAs({}, async (tx) => {
      const [row] = await tx.sql<Row>(take, [id, now]);
      if (!row) return false;
      const { name, payload, organisation_id: organisationId, created_at: at } = row;
      await this.works.handlerOf(name).handle(tx, { id: row.id, name, payload, organisationId, at, now });
      return true;
    });
  }

  /** Everything that waits, in the order in which it was written, and what follows from that; how many it was. Needs no queue. */
  async drain(): Promise<number> {
    for (let done = 0; ;) {
      const rows = await this.database.readAs({}, (reader) => reader.sql<{ id: number }>('select id from outbox where done_at is null order by id limit 500'));
      if (!rows.length) return done;
      for (const { id } of rows) if (await this.run(id)) done += 1;
    }
  }
}
