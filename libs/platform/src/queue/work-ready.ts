import { Injectable } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import type { ReadyCheck } from '../http/health.js';
import { longestWait } from '../machine/machine-work.rules.js';
import { WorkEngine } from './work-engine.js';

export const QUEUE_READY = Symbol('ready: queue');
export const OUTBOX_READY = Symbol('ready: outbox');

@Injectable()
export class QueueReady implements ReadyCheck {
  readonly name = 'queue';
  constructor(private readonly engine: WorkEngine) {}
  check(): Promise<void> { return this.engine.ping(); }
}

/** Nothing waits for longer than two minutes. */
@Injectable()
export class OutboxReady implements ReadyCheck {
  readonly name = 'outbox';
  readonly whenRunning = true as const;
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  async check(): Promise<void> {
    const [oldest] = await this.database.readAs({}, (reader) => reader.sql<{ created_at: Date }>('select created_at from outbox where done_at is null order by id limit 1'));
    if (oldest && this.clock.now().getTime() - oldest.created_at.getTime() > longestWait) throw new Error('events wait');
  }
}
