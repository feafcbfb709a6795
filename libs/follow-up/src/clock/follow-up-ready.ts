import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database, type ReadyCheck } from '#peerhouse/platform';

export const FOLLOW_UP_READY = Symbol('ready: check-ins');

/** Longest that something due may stand before the worker says so, in milliseconds; as for other events. */
const longestWait = 120_000;

const oldest = `select least((select min(due_at) from check_ins where state in ('planned', 'waiting') and due_at < $1), (select min(next_at) from follow_up_messages where state = 'waiting' and next_at < $1)) as at`;

/** No check-in and no message has stood for longer than two minutes after its moment. */
@Injectable()
export class FollowUpReady implements ReadyCheck {
  readonly name = 'check-ins';
  readonly whenRunning = true as const;

  constructor(private readonly database: Database, private readonly clock: Clock) {}

  async check(): Promise<void> {
    const [row] = await this.database.readAs({}, (reader) => reader.sql<{ at: Date | null }>(oldest, [new Date(this.clock.now().getTime() - longestWait)], 'oldest-due-check-in'));
    if (row?.at) throw new Error('check-ins wait');
  }
}
