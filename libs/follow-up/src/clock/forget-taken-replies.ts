import { Injectable } from '@nestjs/common';
import { Database, ScheduledJob } from '#peerhouse/platform';

/** Days for which a reply that was taken is known again (ours). No gateway's signature is taken after five minutes; what it hands over once more, it does with a new one. */
const knownFor = 3;

/** Takes out which replies were taken: hashes, of nobody. */
@Injectable()
export class ForgetTakenReplies extends ScheduledJob {
  readonly name = 'forget-taken-replies';
  readonly every = 3_600;

  constructor(private readonly database: Database) {
    super();
  }

  async run(now: Date): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql('delete from replies_taken where taken_at < $1::timestamptz - make_interval(days => $2)', [now, knownFor]));
  }
}
