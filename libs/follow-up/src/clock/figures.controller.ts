import { Controller, Get, Header } from '@nestjs/common';
import { Clock } from '#peerhouse/kernel';
import { Database } from '#peerhouse/platform';

interface Figures { due: number; oldest: Date | null; onTheirWay: number; cards: number; sending: number; waiting: Record<string, number> }

/** Each by a partial index; of no organisation, and of nobody. */
const figures = `select (select count(*)::int from check_ins where state in ('planned', 'waiting') and due_at <= $1) as due,
  least((select min(due_at) from check_ins where state in ('planned', 'waiting') and due_at <= $1), (select min(next_at) from follow_up_messages where state = 'waiting' and next_at <= $1)) as oldest,
  (select count(*)::int from outbox where done_at is null and name = 'CheckInDue') as "onTheirWay",
  (select count(*)::int from check_ins where state = 'due') as cards,
  (select count(*)::int from follow_up_messages where state = 'sending') as sending,
  (select coalesce(json_object_agg(f.waits, f.n), '{}') from (select coalesce(waits_for, 'nothing') as waits, count(*)::int as n from follow_up_messages where state = 'waiting' group by 1) f) as waiting`;

/** Figures of the clock of check-ins, as Prometheus reads them; beside the worker's health, on a port of this machine alone. */
@Controller('health')
export class FiguresController {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  @Get('figures')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async figures(): Promise<string> {
    const now = this.clock.now();
    const [row] = (await this.database.readAs({}, (reader) => reader.sql<Figures>(figures, [now], 'check-in-figures'))) as [Figures];
    const { due, oldest, onTheirWay, cards, sending, waiting } = row;
    const lines = [
      ['check_ins_due', due], ['check_ins_oldest_due_seconds', oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1_000) : 0], ['check_ins_on_their_way', onTheirWay], ['check_in_cards', cards], ['check_in_messages_sending', sending],
      ...Object.entries(waiting).map(([what, n]) => [`check_in_messages_waiting{for="${what}"}`, n] as const),
    ];
    return lines.map(([name, value]) => `peerhouse_${name} ${value}\n`).join('');
  }
}
