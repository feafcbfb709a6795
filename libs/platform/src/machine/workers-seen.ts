import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, newId } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import { faultOf } from '../http/fault-of.js';
import type { Queues } from '../queue/queues.js';
import { within } from '../queue/within.js';
import { WORK_LOGGER, WORK_TIMING, type WorkTiming } from '../queue/work-timing.js';
import { lookAtQueue, mostBroken, queueNames } from './queue-look.js';

/** Longest that a look at the queue is waited for, in milliseconds. */
const patience = 2_000;
/** What is left of a worker that was killed is forgotten after that long, in milliseconds. */
const day = 86_400_000;

/** As many of each organisation: what broke of one is not lost behind what broke of another. */
const few = `select jsonb_agg(one order by place) as broken from (
    select one, place, row_number() over (partition by one->>'queue', o.organisation_id order by place) as nth
    from jsonb_array_elements($7::jsonb) with ordinality told (one, place) left join outbox o on o.id = (one->>'event')::bigint) told where nth <= ${mostBroken}`;
const seen = `with few as (${few}) insert into workers_seen (id, backend, started_at, seen_at, looked_at, queues, broken) select $1::uuid, $2, $3::timestamptz, $4::timestamptz, $5::timestamptz, coalesce($6::jsonb, '[]'), coalesce(broken, '[]') from few
  on conflict (id) do update set seen_at = $4, looked_at = coalesce($5, workers_seen.looked_at), queues = coalesce($6::jsonb, workers_seen.queues), broken = case when $7 is null then workers_seen.broken else excluded.broken end`;

type Look = Awaited<ReturnType<typeof lookAtQueue>>;

/**
 * This worker writes down that it runs and how the queues stand, every ten seconds: for administrators, whose application
 * has no way to the queue. By a timer of its own, as the queue that is away is what has to be told.
 */
@Injectable()
export class WorkersSeen {
  private readonly id = newId();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private looking: Promise<Look[]> | undefined;
  private stopped = false;
  private troubled = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(WORK_LOGGER) private readonly logger: Logger,
    @Inject(WORK_TIMING) private readonly timing: WorkTiming,
  ) {}

  start(queues: Queues): void {
    this.stopped = false;
    this.running = this.round(queues, this.clock.now());
  }

  /** A worker that was stopped is not missed. */
  async stop(): Promise<void> {
    if (!this.running) return;
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.written('delete from workers_seen where id = $1', [this.id]);
  }

  private async round(queues: Queues, startedAt: Date): Promise<void> {
    const looks = await this.look(queues);
    const now = this.clock.now();
    const told = looks ? [now, JSON.stringify(looks.map(({ look }) => look)), JSON.stringify(looks.flatMap(({ broken }) => broken))] : [null, null, null];
    await this.written(seen, [this.id, queues.backend, startedAt, now, ...told]);
    await this.written('delete from workers_seen where seen_at < $1', [new Date(now.getTime() - day)]);
    if (!this.stopped) this.timer = setTimeout(() => { this.running = this.round(queues, startedAt); }, this.timing.look);
  }

  /** Undefined where the queue does not answer; it is not asked again before it has answered the last time. */
  private async look(queues: Queues): Promise<Look[] | undefined> {
    this.looking ??= this.asked(queues).finally(() => { this.looking = undefined; });
    let looks: Look[] | undefined;
    await within(patience, this.looking.then((found) => { looks = found; }));
    return looks;
  }

  private async asked(queues: Queues): Promise<Look[]> {
    return Promise.all(queueNames.map((name) => lookAtQueue(name, queues.queue(name))));
  }

  /** A database that is away is told once in the log; the next round tries again. */
  private async written(statement: string, values: unknown[]): Promise<void> {
    try {
      await this.database.runAs({}, (tx) => tx.sql(statement, values));
      this.troubled = false;
    } catch (error) {
      if (!this.troubled) this.logger.warn({ fault: faultOf(error) }, 'cannot write down how the queues stand');
      this.troubled = true;
    }
  }
}
