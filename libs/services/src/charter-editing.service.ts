import { Injectable } from '@nestjs/common';
import { Audit, Workers } from '#peerhouse/identity';
import { newId, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { ChangedElsewhere, Database, InvalidInput, mayIn, NotHere, type Reader, type Tx } from '#peerhouse/platform';
import { changedFields, quietChanges, sentenceChanges, type SentenceChange } from './charter-changes.js';
import { nextCharterProblems, startProblem, type Beside } from './charter-next.js';
import { lastStanding, readLaidOut, readVersions, type VersionRow } from './charter-versions.query.js';
import { VersionInForce } from './charter-editing.refusals.js';
import { readCharter } from './charter.read.js';
import type { Charter } from './charter.schema.js';
import { charterInWords, type CharterSentence } from './charter.words.js';
import { Houses, type House } from './houses.js';
import { CharterVersion, CharterWithdrawal } from './service.entity.js';

export interface Preview { sentences: CharterSentence[]; changes: SentenceChange[]; quietChanges: string[] }

interface Standing extends Beside { lastRow: VersionRow; rows: VersionRow[] }

/** New versions of a charter. None is ever edited: what changes is the next one, and what has not begun can be taken back. */
@Injectable()
export class CharterEditing {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers, private readonly audit: Audit) {}

  /** The typed charter as guests would read it, beside the last version. Refuses `InvalidInput`, field by field. */
  preview(ctx: RequestContext, serviceId: string, typed: unknown): Promise<Preview | InvalidInput> {
    mustWrite(ctx, serviceId);
    return this.database.read(ctx, async (reader) => {
      const standing = await this.standing(reader, await this.houses.see(reader, ctx, serviceId));
      const problems = nextCharterProblems(typed, standing);
      if (problems.length) return new InvalidInput(problems);
      const next = readCharter(typed) as Charter;
      const { charter } = standing.last;
      return { sentences: charterInWords(next), changes: sentenceChanges(charter, next), quietChanges: quietChanges(charter, next) };
    });
  }

  /**
   * Publishes a version that follows the one numbered `basedOn`, from a day on; gives its id. Publishing the same twice is
   * publishing it once. Refuses `ChangedElsewhere` when another version stands by now, and `InvalidInput`.
   */
  publish(ctx: RequestContext, serviceId: string, basedOn: number, startsOn: HouseDay, typed: unknown): Promise<string | InvalidInput | ChangedElsewhere> {
    mustWrite(ctx, serviceId);
    return this.database.run<string | InvalidInput | ChangedElsewhere>(ctx, async (tx) => {
      const house = await this.houses.lock(tx, ctx, serviceId);
      const standing = await this.standing(tx, house);
      const { lastRow, rows } = standing;
      const asBefore = (): boolean => lastRow.publishedBy === ctx.accountId && lastRow.startsOn === startsOn && changedFields(lastRow.charter, readCharter(typed)).length === 0;
      if (lastRow.version !== basedOn) return asBefore() ? lastRow.id : this.changed(tx, rows);
      const day = startProblem(startsOn, standing);
      const problems = [...nextCharterProblems(typed, standing), ...(day ? [day] : [])];
      if (problems.length) return new InvalidInput(problems);
      const charter = readCharter(typed) as Charter;
      if (changedFields(lastRow.charter, charter).length === 0) return new InvalidInput([{ field: 'charter', problem: 'nothing_changed' }]);
      return this.add(tx, ctx, house, { version: rows[0]!.version + 1, startsOn, charter });
    });
  }

  /** Takes a version back before its day. Doing it twice is doing it once. Refuses `VersionInForce`, and `ChangedElsewhere` when a later one follows it. */
  withdraw(ctx: RequestContext, serviceId: string, version: number): Promise<string | VersionInForce | ChangedElsewhere> {
    mustWrite(ctx, serviceId);
    return this.database.run<string | VersionInForce | ChangedElsewhere>(ctx, async (tx) => {
      const { today } = await this.houses.lock(tx, ctx, serviceId);
      const rows = await readVersions(tx, serviceId);
      const row = rows.find((each) => each.version === version);
      if (!row) throw new NotHere();
      if (row.withdrawnAt) return row.id;
      if (row.startsOn <= today) return new VersionInForce(row.startsOn);
      if (lastStanding(rows) !== row) return this.changed(tx, rows);
      const { organisationId } = ctx;
      await tx.insert(CharterWithdrawal, { charterVersionId: row.id, organisationId, serviceId, withdrawnBy: ctx.accountId!, withdrawnAt: ctx.now });
      await this.audit.write(tx, ctx, { what: 'charter.withdrawn', aboutId: row.id, serviceId, detail: row.startsOn });
      return row.id;
    });
  }

  private async add(tx: Tx, ctx: RequestContext, { id: serviceId, organisationId }: House, next: Pick<VersionRow, 'version' | 'startsOn' | 'charter'>): Promise<string> {
    const id = newId();
    await tx.insert(CharterVersion, { ...next, id, organisationId, serviceId, publishedBy: ctx.accountId, publishedAt: ctx.now });
    await this.audit.write(tx, ctx, { what: 'charter.published', aboutId: id, serviceId, detail: next.startsOn });
    return id;
  }

  private async standing(reader: Reader, { id, today }: House): Promise<Standing> {
    const rows = await readVersions(reader, id);
    const lastRow = lastStanding(rows);
    const others = await reader.sql<{ id: string }>('select id from services where id <> $1', [id], 'other-services');
    return { rows, lastRow, last: lastRow, today, otherServices: others.map((other) => other.id), ...(await readLaidOut(reader, id)) };
  }

  /** Who published or took back last, and when. */
  private async changed(reader: Reader, rows: readonly VersionRow[]): Promise<ChangedElsewhere> {
    const acts = rows.flatMap(({ publishedBy, publishedAt, withdrawnBy, withdrawnAt }) => [{ by: publishedBy, at: publishedAt }, ...(withdrawnAt ? [{ by: withdrawnBy, at: withdrawnAt }] : [])]);
    const latest = acts.reduce((best, act) => (act.at > best.at ? act : best));
    return new ChangedElsewhere((await this.workers.named(reader, [latest.by])).get(latest.by ?? '')?.called ?? null, latest.at);
  }
}

function mustWrite(ctx: RequestContext, serviceId: string): void {
  if (!mayIn(ctx, 'charter.write', serviceId)) throw new NotHere();
}
