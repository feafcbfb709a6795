import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { HELD_POOL } from './work-timing.js';
import { Works } from './works.js';

const lock = 'select pg_try_advisory_lock(727312, hashtext($1)) as mine';
const unlock = 'select pg_advisory_unlock(727312, hashtext($1))';

/** Runs scheduled jobs, one run of each at a time over all workers. */
@Injectable()
export class JobRunner {
  constructor(private readonly works: Works, @Inject(HELD_POOL) private readonly held: pg.Pool) {}

  /**
   * Runs that job as of that moment; false when a run of it is under way elsewhere. The lock hangs on the connection, so
   * it goes when the worker does.
   */
  async run(name: string, now: Date): Promise<boolean> {
    const job = this.works.jobOf(name);
    const client = await this.held.connect();
    let broken: Error | undefined;
    const lost = (error: Error): void => { broken = error; };
    client.on('error', lost);
    try {
      const { rows } = await client.query<{ mine: boolean }>(lock, [name]);
      if (!rows[0]?.mine) return false;
      try {
        await job.run(now);
      } finally {
        await client.query(unlock, [name]).catch(lost);
      }
      return true;
    } finally {
      client.removeListener('error', lost);
      client.release(broken);
    }
  }

  /** Each job once, in the order of their modules, as of that moment. */
  async runAll(now: Date): Promise<void> {
    for (const { name } of this.works.allJobs()) await this.run(name, now);
  }
}
