import { Injectable } from '@nestjs/common';
import { Audit, Workers } from '#peerhouse/identity';
import { newId, typedText, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, mustIn, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { HandoverLineRow } from './handover.entity.js';
import { HandoverLineGone, LineTaken, type Handover, type HandoverLine, type HandoverRead } from './handover.graphql.js';
import { doneShownHours, lineProblems, type LineKind, type TypedLine } from './handover.rules.js';
import { Houses } from './houses.js';

interface Row { id: string; kind: string; words: string; spaceId: string | null; spaceName: string | null; stayId: string | null; writtenBy: string; writtenAt: Date; takenBy: string | null; takenAt: Date | null; doneBy: string | null; doneAt: Date | null; unread: boolean }

/** Lines by others, open, written since the asker last said that they have read the handover in this house. */
const unread = `h.done_at is null and h.written_by <> $2 and h.written_at > coalesce((select max(r.read_at) from handover_reads r where r.service_id = $1 and r.account_id = $2), '-infinity')`;
const columns = `select h.id, h.kind, h.words, h.space_id as "spaceId", p.name as "spaceName", h.stay_id as "stayId", h.written_by as "writtenBy", h.written_at as "writtenAt",
    h.taken_by as "takenBy", h.taken_at as "takenAt", h.done_by as "doneBy", h.done_at as "doneAt", ${unread} as unread
  from handover_lines h left join spaces p on p.id = h.space_id where h.service_id = $1`;

/** Handing over from shift to shift: practical things, promises and the house; only for those on shift. */
@Injectable()
export class HandoverService {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers, private readonly audit: Audit) {}

  /** Open lines and those done in the last 48 hours, newest first, and who has read them on this shift. */
  see(ctx: RequestContext, houseId: string): Promise<Handover> {
    mustIn(ctx, 'handover.see', houseId);
    return this.database.read(ctx, (reader) => this.whole(reader, ctx, houseId));
  }

  /** How many open lines the asker has not read; null off shift, where nothing is handed to them. */
  async unreadIn(reader: Reader, ctx: RequestContext, houseId: string): Promise<number | null> {
    if (ctx.onShift !== houseId) return null;
    const [row] = await reader.sql<{ count: number }>(`select count(*)::int as count from handover_lines h where h.service_id = $1 and ${unread}`, [houseId, ctx.accountId], 'handover-unread');
    return row!.count;
  }

  /** Writes a line. Sent again with the same `id` it is written once. */
  write(ctx: RequestContext, houseId: string, typed: TypedLine, id: string | null = null): Promise<HandoverLine | InvalidInput> {
    return this.inHouse<HandoverLine | InvalidInput>(ctx, houseId, async (tx) => {
      const problems = lineProblems(typed);
      if (problems.length) return new InvalidInput(problems);
      const there = id ? await tx.find(HandoverLineRow, { id, serviceId: houseId }) : null;
      if (there) return there.writtenBy === ctx.accountId ? this.line(tx, ctx, houseId, there.id) : idTaken();
      const house = await this.houses.lock(tx, ctx, houseId);
      const line = { id: id ?? newId(), organisationId: house.organisationId, serviceId: houseId, charterVersionId: house.charterVersionId };
      await tx.insert(HandoverLineRow, {
        ...line, kind: typed.kind as LineKind, words: typedText(typed.words), spaceId: typed.spaceId ?? null, stayId: typed.stayId ?? null, writtenBy: ctx.accountId!, writtenAt: ctx.now,
      });
      return this.line(tx, ctx, houseId, line.id);
    }, {
      handover_lines_pkey: idTaken, // one that we may not see
      handover_line_of_stay: () => new InvalidInput([{ field: 'stayId', problem: 'not_a_choice' }]),
      handover_line_of_space: () => new InvalidInput([{ field: 'spaceId', problem: 'not_a_choice' }]),
    });
  }

  /** "I’ve got it". Refuses `LineTaken` when somebody else has it, or it is done. */
  take(ctx: RequestContext, houseId: string, lineId: string): Promise<HandoverLine | LineTaken> {
    return this.change(ctx, houseId, lineId, async (tx, line) => {
      if (line.doneAt) return this.taken(tx, line.doneBy!, line.doneAt, true);
      if (line.takenBy && line.takenBy !== ctx.accountId) return this.taken(tx, line.takenBy, line.takenAt!, false);
      return line.takenBy ? null : { takenBy: ctx.accountId, takenAt: ctx.now };
    });
  }

  /** Nobody has it any more: whoever took it may be off shift, so anybody on shift may say so. */
  giveBack(ctx: RequestContext, houseId: string, lineId: string): Promise<HandoverLine> {
    return this.change<never>(ctx, houseId, lineId, async () => ({ takenBy: null, takenAt: null }));
  }

  /** It is done, by whoever says so. Done already: as it is. */
  finish(ctx: RequestContext, houseId: string, lineId: string): Promise<HandoverLine> {
    return this.change<never>(ctx, houseId, lineId, async (_, line) => (line.doneAt ? null : { doneBy: ctx.accountId, doneAt: ctx.now }));
  }

  /** It is not done after all. */
  reopen(ctx: RequestContext, houseId: string, lineId: string): Promise<HandoverLine> {
    return this.change<never>(ctx, houseId, lineId, async () => ({ doneBy: null, doneAt: null }));
  }

  /** Takes a line out for good: it was wrong, or is about what is not ours to write. That it went is written down, not what it said. */
  takeOut(ctx: RequestContext, houseId: string, lineId: string): Promise<HandoverLineGone> {
    return this.inHouse(ctx, houseId, async (tx) => {
      if ((await tx.delete(HandoverLineRow, { id: lineId, serviceId: houseId })) === 0) throw new NotHere();
      await this.audit.write(tx, ctx, { what: 'handover_line.taken_out', aboutId: lineId, serviceId: houseId });
      return new HandoverLineGone(lineId);
    });
  }

  /** The asker has read what is there now; one mark a shift. */
  markRead(ctx: RequestContext, houseId: string): Promise<Handover> {
    return this.inHouse(ctx, houseId, async (tx) => {
      await tx.sql(
        `insert into handover_reads (shift_id, organisation_id, service_id, account_id, read_at)
         select f.id, f.organisation_id, f.service_id, f.account_id, $3 from shifts f
         where f.account_id = $1 and f.service_id = $2 and f.ended_at is null and f.began_at <= $3 and f.ends_at > $3 order by f.began_at desc limit 1
         on conflict (shift_id) do update set read_at = excluded.read_at`, [ctx.accountId, houseId, ctx.now]);
      return this.whole(tx, ctx, houseId);
    });
  }

  private inHouse<T>(ctx: RequestContext, houseId: string, work: (tx: Tx) => Promise<T>, onConstraint: Record<string, () => T> = {}): Promise<T> {
    mustIn(ctx, 'handover.write', houseId);
    return this.database.run<T>(ctx, work, onConstraint);
  }

  /** Changes one line of the house, locked; null leaves it as it is. */
  private change<R extends LineTaken>(ctx: RequestContext, houseId: string, lineId: string, decide: (tx: Tx, line: HandoverLineRow) => Promise<Partial<HandoverLineRow> | R | null>): Promise<HandoverLine | R> {
    return this.inHouse<HandoverLine | R>(ctx, houseId, async (tx) => {
      await tx.sql('select id from handover_lines where id = $1 for update', [lineId]);
      const line = await tx.find(HandoverLineRow, { id: lineId, serviceId: houseId });
      if (!line) throw new NotHere();
      const decided = await decide(tx, line);
      if (decided instanceof LineTaken) return decided;
      if (decided) await tx.update(HandoverLineRow, { id: lineId }, decided);
      return this.line(tx, ctx, houseId, lineId);
    });
  }

  private async taken(tx: Tx, by: string, at: Date, done: boolean): Promise<LineTaken> {
    return new LineTaken({ by: (await this.workers.named(tx, [by])).get(by)?.called ?? null, at, done });
  }

  private async line(reader: Reader, ctx: RequestContext, houseId: string, id: string): Promise<HandoverLine> {
    const rows = await reader.sql<Row>(`${columns} and h.id = $3`, [houseId, ctx.accountId, id], 'handover-line');
    return (await this.named(reader, rows))[0]!;
  }

  private async whole(reader: Reader, ctx: RequestContext, houseId: string): Promise<Handover> {
    const rows = await reader.sql<Row>(
      `${columns} and (h.done_at is null or h.done_at > $3::timestamptz - make_interval(hours => $4)) order by h.written_at desc, h.id`,
      [houseId, ctx.accountId, ctx.now, doneShownHours], 'handover');
    const read = await reader.sql<{ accountId: string; readAt: Date }>(
      `select r.account_id as "accountId", r.read_at as "readAt" from handover_reads r join shifts f on f.id = r.shift_id
       where r.service_id = $1 and f.ended_at is null and f.ends_at > $2 order by r.read_at`, [houseId, ctx.now], 'handover-read-by');
    const workers = await this.workers.named(reader, [...read.map(({ accountId }) => accountId), ...rows.flatMap(workersOf)]);
    const readBy: HandoverRead[] = read.map(({ accountId, readAt }) => ({ worker: workers.get(accountId)!, readAt }));
    const lines = rows.map((row) => shown(row, workers));
    return { houseId, lines, readBy, unread: lines.filter((line) => line.unread).length };
  }

  private async named(reader: Reader, rows: Row[]): Promise<HandoverLine[]> {
    const workers = await this.workers.named(reader, rows.flatMap(workersOf));
    return rows.map((row) => shown(row, workers));
  }
}

const idTaken = (): InvalidInput => new InvalidInput([{ field: 'id', problem: 'not_a_choice' }]);
const workersOf = (row: Row): (string | null)[] => [row.writtenBy, row.takenBy, row.doneBy];

function shown(row: Row, workers: Awaited<ReturnType<Workers['named']>>): HandoverLine {
  const who = (id: string | null) => (id ? workers.get(id) ?? null : null);
  return { ...row, writtenBy: who(row.writtenBy)!, takenBy: who(row.takenBy), doneBy: who(row.doneBy) };
}
