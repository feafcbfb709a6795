import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { faultOf } from '../http/fault-of.js';
import { WORK_LOGGER } from './work-timing.js';

/** Scheduled work over many houses: what breaks in one is no reason to leave the others undone. */
@Injectable()
export class OneByOne {
  constructor(@Inject(WORK_LOGGER) private readonly logger: Logger) {}

  /** Does the work for each, in order. A fault is logged once, with a reference, and the next is gone on with; the job's next run tries again. */
  async each<T extends { id: string }>(job: string, those: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
    for (const one of those) {
      try {
        await work(one);
      } catch (error) {
        this.logger.error({ reference: randomUUID(), job, id: one.id, fault: faultOf(error) }, 'a scheduled job broke for one, and went on');
      }
    }
  }
}
