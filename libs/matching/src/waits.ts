import { Injectable } from '@nestjs/common';
import type { Tx } from '#peerhouse/platform';
import { ListReading } from './list-reading.js';
import { Lists } from './lists.js';
import { stepOf } from './next-step.rules.js';
import type { Programme } from './programme.js';
import { placeOf } from './ways.js';

/** How long each person waits and what is next for them, written down for their own app, which does not see the list. What is promised with it keeps its day. */
@Injectable()
export class Waits {
  constructor(private readonly lists: Lists) {}

  async settle(tx: Tx, programme: Programme): Promise<void> {
    const whole = await this.lists.whole(tx, programme, { named: false });
    const reading = new ListReading(programme, whole);
    for (const way of whole.ways) {
      const wait = reading.isListed(way.id) ? { fromWeeks: null, toWeeks: null, ...reading.estimate(way) } : null;
      const step = stepOf(way.thread, placeOf({ wait }), programme.today);
      const isWait = JSON.stringify(wait) === JSON.stringify(way.wait && { fromWeeks: way.wait.fromWeeks, toWeeks: way.wait.toWeeks, kind: way.wait.kind });
      const since = step === way.since.step ? way.since : { step, on: programme.today };
      if (isWait && since === way.since) continue;
      await tx.sql('update companionships set wait = $2, wait_from_weeks = $3, wait_to_weeks = $4, step = $5, step_since = $6 where id = $1', [way.id, wait?.kind ?? null, wait?.fromWeeks ?? null, wait?.toWeeks ?? null, since.step, since.on]);
    }
  }
}
