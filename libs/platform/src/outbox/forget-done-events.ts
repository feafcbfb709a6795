import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ScheduledJob } from '../queue/scheduled-job.js';

const week = 7 * 86_400_000;

/** Takes events out of the outbox that were done more than seven days ago. */
@Injectable()
export class ForgetDoneEvents extends ScheduledJob {
  readonly name = 'forget-done-events';
  readonly every = 3_600;

  constructor(private readonly database: Database) {
    super();
  }

  async run(now: Date): Promise<void> {
    await this.database.runAs({}, (tx) => tx.sql('delete from outbox where done_at < $1', [new Date(now.getTime() - week)]));
  }
}
