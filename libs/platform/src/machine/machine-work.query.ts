import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import { Database } from '../database/database.js';
import { BrokenWork, MachineQueue, MachineWork, MachineWorker, WaitingEvent } from './machine-work.graphql.js';
import { longestSilence, longestWait, troublesOf } from './machine-work.rules.js';
import type { BrokenJob, QueueLook } from './queue-look.js';

interface Standing { waits: number; sent: number; again: number; event: number | null; name: string | null; at: Date | null }
interface Told { backend: string; startedAt: Date; seenAt: Date; lookedAt: Date | null; queues: QueueLook[]; broken: (BrokenJob & { done: boolean })[] }

const standing = 'select waits, sent, again, oldest_id as event, oldest_name as name, oldest_at as at from outbox_standing()';
const told = 'select backend, started_at as "startedAt", seen_at as "seenAt", looked_at as "lookedAt", queues, broken from workers_told()';

/** What the machine has to do: the outbox as it is now, the queues as a worker last saw them. */
@Injectable()
export class MachineWorkQuery {
  constructor(private readonly database: Database) {}

  async look(ctx: RequestContext): Promise<MachineWork> {
    const [outbox, workers] = await this.database.read(ctx, async (reader) => [(await reader.sql<Standing>(standing, [], 'outbox-standing'))[0]!, await reader.sql<Told>(told, [], 'workers-told')] as const);
    const newest = workers.filter(({ lookedAt }) => lookedAt).sort((one, other) => other.lookedAt!.getTime() - one.lookedAt!.getTime())[0];
    const broken = (newest?.broken ?? []).map((one) => Object.assign(new BrokenWork(), one, { at: new Date(one.at) })).sort((one, other) => other.at.getTime() - one.at.getTime());
    return Object.assign(new MachineWork(), {
      at: ctx.now,
      troubles: troublesOf({ workers, oldestEventAt: outbox.at, broken }, ctx.now),
      waits: outbox.waits, sent: outbox.sent, again: outbox.again,
      // Of what goes on as it should its number alone: whoever looks often would read along what people do.
      oldest: outbox.at && ctx.now.getTime() - outbox.at.getTime() > longestWait ? Object.assign(new WaitingEvent(), { event: Number(outbox.event), name: outbox.name, at: outbox.at }) : null,
      queues: (newest?.queues ?? []).map((one) => Object.assign(new MachineQueue(), one, { oldestAt: one.oldestAt ? new Date(one.oldestAt) : null })),
      lookedAt: newest?.lookedAt ?? null,
      backend: newest?.backend ?? workers[0]?.backend ?? null,
      broken,
      workers: workers.map(({ startedAt, seenAt }) => Object.assign(new MachineWorker(), { startedAt, seenAt, there: ctx.now.getTime() - seenAt.getTime() <= longestSilence })),
    });
  }
}
