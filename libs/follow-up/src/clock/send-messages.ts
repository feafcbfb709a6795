import { setTimeout as rest } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database, OneByOne, ScheduledJob } from '#peerhouse/platform';
import { patience, type HandedOver } from '../sending.rules.js';
import { NoKeyring, Sender, type Waiting } from './sender.js';

/** Messages that are handed over at a time: a server that is slow holds one of these, and nothing else of the worker. */
const slots = 16;
/** Messages found at once. */
const page = 200;
/** Milliseconds after which a slot with nothing to do looks again, while others are at it. */
const pause = 100;
/** Minutes until a message that could not even be decided is looked at again; the others do not wait for it. */
const brokeFor = 5;
/** How often, and after how many milliseconds more each time, what came of a message is written again where the database is away. */
const writing = { times: 8, pause: 500 } as const;

const columns = 'id, check_in_id as "checkInId", organisation_id as "organisationId"';
const waiting = `select ${columns} from follow_up_messages where state = 'waiting' and next_at <= $1 and id <> all($2::uuid[]) order by next_at limit ${page}`;
const abandoned = `select ${columns} from follow_up_messages where state = 'sending' and claimed_at <= $1::timestamptz - make_interval(mins => ${patience.handingOverMinutes}) order by claimed_at`;
const putAside = `update follow_up_messages set next_at = $2::timestamptz + make_interval(mins => ${brokeFor}), waits_for = $3 where id = $1 and state = 'waiting'`;

/**
 * Sends what waits, in slots of its own, and tells of what was abandoned. The table is its queue: nothing of it lies in another. One run at
 * a time over all workers, so that no two want the same; a run ends when nothing waits, and at a stop after what is in hand.
 */
@Injectable()
export class SendMessages extends ScheduledJob implements OnModuleDestroy {
  readonly name = 'send-messages';
  readonly every = 2;
  private stopping = false;
  private found: Waiting[] = [];
  private readonly inHand = new Set<string>();
  private finding: Promise<void> | undefined;

  constructor(private readonly database: Database, private readonly clock: Clock, private readonly sender: Sender, private readonly oneByOne: OneByOne) {
    super();
  }

  /** Before the worker waits for what runs: what is in hand is ended, and nothing more is taken. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  async run(now: Date): Promise<void> {
    // The moment it was run for goes on with the clock: a slow server makes a run long, and the quiet begins meanwhile.
    const ahead = now.getTime() - this.clock.now().getTime();
    const at = () => new Date(this.clock.now().getTime() + ahead);
    const left = await this.database.readAs({}, (reader) => reader.sql<Waiting>(abandoned, [now], 'abandoned-messages'));
    await this.oneByOne.each(this.name, left, (one) => this.sender.settle(one, 'unsure', now));
    this.found = [];
    await Promise.all(Array.from({ length: slots }, () => this.slot(at)));
  }

  private async slot(at: () => Date): Promise<void> {
    while (!this.stopping) {
      const one = await this.next(at());
      if (one) await this.oneByOne.each(this.name, [one], () => this.send(one, at)).finally(() => this.inHand.delete(one.id));
      else if (this.inHand.size === 0) return;
      else await rest(pause);
    }
  }

  private async next(now: Date): Promise<Waiting | undefined> {
    if (!this.found.length) await (this.finding ??= this.find(now).finally(() => { this.finding = undefined; }));
    const one = this.found.shift();
    if (one) this.inHand.add(one.id);
    return one;
  }

  private async find(now: Date): Promise<void> {
    this.found = await this.database.readAs({}, (reader) => reader.sql<Waiting>(waiting, [now, [...this.inHand]], 'waiting-messages'));
  }

  private async send(one: Waiting, at: () => Date): Promise<void> {
    try {
      const claimed = await this.sender.claim(one, at());
      if (claimed) await this.write(one, await this.sender.handOver(claimed), at);
    } catch (problem) {
      await this.database.runAs({}, (tx) => tx.sql(putAside, [one.id, at(), problem instanceof NoKeyring ? 'keys' : null]));
      throw problem;
    }
  }

  /** What a server said is not lost because the database is away for a moment; lost after all, it may have gone out. */
  private async write(one: Waiting, how: HandedOver, at: () => Date): Promise<void> {
    for (let time = 1; ; time += 1) {
      try {
        return await this.sender.settle(one, how, at());
      } catch (problem) {
        if (time === writing.times) throw problem;
        await rest(time * writing.pause);
      }
    }
  }
}
