import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import pg from 'pg';
import type { Logger } from 'pino';
import { Clock } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import { faultOf } from '../http/fault-of.js';
import { HELD_POOL, WORK_LOGGER, WORK_TIMING, type WorkTiming } from '../queue/work-timing.js';

/** Rows carried in one transaction. */
const most = 500;
/** A row sent so often without being done is told in the log each time. */
const oftenSent = 5;
/** Longest pause before a row is sent again, in seconds. */
const longestPause = 3_600;

interface Row { id: number; name: string; tries: number }

/** Never sent, or sent and not done for a while: a minute after the first time, twice as long after each further one. */
const waiting = `select id, name, tries from outbox
  where done_at is null and (dispatched_at is null
    or dispatched_at <= $1::timestamptz - make_interval(secs => least($2::float8 * power(2, least(tries, 20) - 1), $3)))
  order by id limit $4 for update skip locked`;

const sent = 'update outbox set dispatched_at = $2, tries = tries + 1 where id = any($1::bigint[])';

/** Carries rows of the outbox to the queue: told by the database at once, and looking by itself every two seconds. */
@Injectable()
export class Relay {
  private queue: Queue | undefined;
  private running: Promise<void> | undefined;
  private listening: pg.PoolClient | undefined;
  private stopped = false;
  private troubled = false;
  private wake = (): void => undefined;
  private woken = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(HELD_POOL) private readonly held: pg.Pool,
    @Inject(WORK_LOGGER) private readonly logger: Logger,
    @Inject(WORK_TIMING) private readonly timing: WorkTiming,
  ) {}

  start(queue: Queue): void {
    this.queue = queue;
    this.stopped = false;
    this.running = this.loop(queue);
  }

  /** Ends after the transaction it is in. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.ring();
    await this.running;
    this.listening?.release(true);
    this.listening = undefined;
  }

  /** Carries everything that waits now; how many rows it was. */
  async carry(queue: Queue): Promise<number> {
    for (let carried = 0; ;) {
      const rows = await this.carrySome(queue);
      carried += rows;
      if (rows < most || this.stopped) return carried;
    }
  }

  /**
   * The rows stay locked until the queue has them. A crash before the commit sends them again under the same id, which
   * the queue knows; a queue that lost them gets them as the next try.
   */
  private carrySome(queue: Queue): Promise<number> {
    const now = this.clock.now();
    return this.database.runAs({}, async (tx) => {
      const rows = await tx.sql<Row>(waiting, [now, this.timing.resendAfter / 1000, longestPause, most]);
      if (!rows.length) return 0;
      await queue.addBulk(rows.map(({ id, name, tries }) => ({ name, data: { id }, opts: { jobId: `ob-${id}-${tries + 1}` } })));
      await tx.sql(sent, [rows.map(({ id }) => id), now]);
      for (const { id, name, tries } of rows) if (tries >= oftenSent) this.logger.error({ id, event: name, tries }, 'an event is not getting done');
      return rows.length;
    });
  }

  private async loop(queue: Queue): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      try {
        await this.listen();
        await this.carry(queue);
        if (this.troubled) this.logger.info('the relay works again');
        this.troubled = false;
      } catch (error) {
        if (!this.troubled) this.logger.error({ fault: faultOf(error) }, 'the relay is in trouble');
        this.troubled = true;
      }
      await this.rest();
    }
  }

  /** One connection of its own hears of new rows; when it is lost, the next round opens another. */
  private async listen(): Promise<void> {
    if (this.listening) return;
    const client = await this.held.connect();
    const lost = (): void => {
      if (this.listening === client) this.listening = undefined;
      client.release(true);
    };
    client.once('error', lost);
    client.on('notification', () => this.ring());
    try {
      await client.query('listen outbox');
      this.listening = client;
    } catch (error) {
      client.removeListener('error', lost);
      client.release(true);
      throw error;
    }
  }

  private ring(): void {
    this.woken = true;
    this.wake();
  }

  /** Until it is told of a row, or the time for a look by itself has come. */
  private async rest(): Promise<void> {
    if (this.woken || this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.timing.poll);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = () => undefined;
  }
}
