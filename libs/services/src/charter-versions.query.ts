import { Injectable } from '@nestjs/common';
import { Workers, type Worker } from '#peerhouse/identity';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { quietChanges, sentenceChanges, type SentenceChange } from './charter-changes.js';
import { formOf, type FormGroup } from './charter-form.js';
import { readCharter } from './charter.read.js';
import type { Charter } from './charter.schema.js';
import { Houses } from './houses.js';

/** A version with what became of it. */
export interface VersionRow {
  id: string;
  version: number;
  startsOn: HouseDay;
  charter: Charter;
  publishedBy: string | null;
  publishedAt: Date;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
}

export type VersionState = 'in_force' | 'to_come' | 'past' | 'withdrawn';

export interface VersionView {
  id: string;
  version: number;
  startsOn: HouseDay;
  state: VersionState;
  publishedBy: Worker | null;
  publishedAt: Date;
  withdrawnBy: Worker | null;
  withdrawnAt: Date | null;
  /** Whether the reader may take it back now: only the last one, before its day. */
  mayWithdraw: boolean;
  changes: SentenceChange[];
  quietChanges: string[];
}

export interface FormView { version: number; startsOn: HouseDay; today: HouseDay; charter: Charter; groups: FormGroup[]; dayPlaces: number; publishedBy: Worker | null; publishedAt: Date }

const versions = `select v.id, v.version, v.starts_on as "startsOn", v.charter, v.published_by as "publishedBy", v.published_at as "publishedAt", w.withdrawn_by as "withdrawnBy", w.withdrawn_at as "withdrawnAt"
  from charter_versions v left join charter_withdrawals w on w.charter_version_id = v.id where v.service_id = $1 order by v.version desc`;

/** Every version of a service's charter, newest first. */
export async function readVersions(reader: Reader, serviceId: string): Promise<VersionRow[]> {
  const rows = await reader.sql<VersionRow>(versions, [serviceId], 'charter-versions');
  return rows.map((row) => ({ ...row, charter: readCharter(row.charter) as Charter }));
}

/** The last version that stands, of all of them; the first one always does. */
export const lastStanding = (rows: readonly VersionRow[]): VersionRow => rows.find(({ withdrawnAt }) => !withdrawnAt)!;

/** What the form and a new version have to go by: day places as they are laid out, and whether anything was counted. */
export async function readLaidOut(reader: Reader, serviceId: string): Promise<{ dayPlaces: number; counted: boolean }> {
  const [row] = await reader.sql<{ dayPlaces: number; counted: boolean }>(
    `select (select count(*)::int from spaces where service_id = $1 and kind = 'day') as "dayPlaces", exists (select from facts where service_id = $1) as counted`, [serviceId], 'laid-out');
  return row!;
}

/** The versions of a charter with what changed, and the form for a new one. */
@Injectable()
export class CharterVersionsQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers) {}

  /** Every version, newest first, each beside the one before it that was not taken back. */
  versions(ctx: RequestContext, serviceId: string): Promise<VersionView[]> {
    return this.database.read(ctx, async (reader) => {
      const { today, charterVersionId } = await this.houses.see(reader, ctx, serviceId);
      const rows = await readVersions(reader, serviceId);
      const named = await this.workers.named(reader, rows.flatMap(({ publishedBy, withdrawnBy }) => [publishedBy, withdrawnBy]));
      const kept = rows.filter(({ withdrawnAt }) => !withdrawnAt);
      const state = (row: VersionRow): VersionState => (row.withdrawnAt ? 'withdrawn' : row.id === charterVersionId ? 'in_force' : row.startsOn > today ? 'to_come' : 'past');
      return rows.map((row) => {
        const before = kept.find(({ version }) => version < row.version);
        return {
          id: row.id, version: row.version, startsOn: row.startsOn, state: state(row), publishedAt: row.publishedAt, withdrawnAt: row.withdrawnAt,
          publishedBy: named.get(row.publishedBy ?? '') ?? null, withdrawnBy: named.get(row.withdrawnBy ?? '') ?? null,
          mayWithdraw: mayIn(ctx, 'charter.write', serviceId) && row === kept[0] && state(row) === 'to_come',
          changes: before ? sentenceChanges(before.charter, row.charter) : [], quietChanges: before ? quietChanges(before.charter, row.charter) : [],
        };
      });
    });
  }

  /** The form for a new version: the fields that may change, filled in as the last version says. */
  form(ctx: RequestContext, serviceId: string): Promise<FormView> {
    if (!mayIn(ctx, 'charter.write', serviceId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const { today } = await this.houses.see(reader, ctx, serviceId);
      const last = lastStanding(await readVersions(reader, serviceId));
      const laidOut = await readLaidOut(reader, serviceId);
      return {
        version: last.version, startsOn: last.startsOn, today, charter: last.charter, groups: formOf(last.charter, laidOut), dayPlaces: laidOut.dayPlaces,
        publishedBy: (await this.workers.named(reader, [last.publishedBy])).get(last.publishedBy ?? '') ?? null, publishedAt: last.publishedAt,
      };
    });
  }
}
