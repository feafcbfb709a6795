import { Injectable } from '@nestjs/common';
import { Workers, type Worker } from '#peerhouse/identity';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mayIn, NotHere, type Reader } from '#peerhouse/platform';
import { charterInWords, emergencyCallsTo, Houses, mayRecordCall, type CallReason, type House } from '#peerhouse/services';
import type { ActionView } from '#peerhouse/stays';
import { AccompanyingService, type AccompanyingView } from './accompanying.service.js';
import { mayClose } from './feedback.rules.js';
import { reasonsWritten, whomCalled } from './feedback.types.js';
import { deciding, doing, withRole } from './house-workers.js';

export interface RecordView {
  id: string; about: 'call' | 'deviation'; houseId: string; calledAt: Date | null; whom: string[]; reason: string | null; byPolicy: boolean | null; asked: boolean | null;
  kind: string | null; day: HouseDay; told: boolean; decidedBy: Worker; writtenBy: Worker; writtenAt: Date; writtenLate: boolean; charterVersion: number; reviewId: string | null; reviewState: string | null;
}
export interface ReviewView {
  id: string; record: RecordView; state: string; openedAt: Date; whatWeDid: string | null; whatDifferently: string | null; whatChanges: string | null;
  byWhom: Worker | null; until: HouseDay | null; writtenBy: Worker | null; writtenAt: Date | null; closedBy: Worker | null; closedAt: Date | null; workers: Worker[]; actions: ActionView[]; version: number;
}
export interface PolicyView { reasons: string[]; otherReasons: string[]; whom: string[]; otherWhom: string[]; sentences: string[]; charterVersion: number }
export interface HouseRightsView { houseId: string; policy: PolicyView; deciders: Worker[]; records: RecordView[]; sheetsWaiting: number | null; accompanying: AccompanyingView[] }

interface Row extends Omit<RecordView, 'decidedBy' | 'writtenBy'> { decidedBy: string; writtenBy: string }
interface ReviewRow { recordId: string; id: string; serviceId: string; state: string; openedAt: Date; decidedBy: string; whatWeDid: string | null; whatDifferently: string | null; whatChanges: string | null; byWhom: string | null; until: HouseDay | null; writtenBy: string | null; writtenAt: Date | null; closedBy: string | null; closedAt: Date | null; version: number }

const records = `select r.*, v.version as "charterVersion", w.id as "reviewId", w.state as "reviewState" from (
    select c.id, 'call' as about, c.service_id as "houseId", c.called_at as "calledAt", c.whom, c.reason, c.by_policy as "byPolicy", c.asked, null as kind,
      (c.called_at at time zone s.time_zone)::date as day, c.told, c.decided_by as "decidedBy", c.written_by as "writtenBy", c.written_at as "writtenAt", c.written_late as "writtenLate", c.charter_version_id
    from emergency_calls c join services s on s.id = c.service_id
    union all
    select d.id, 'deviation', d.service_id, null, '{}', null, null, null, d.kind, d.day, d.told, d.decided_by, d.written_by, d.written_at, d.written_late, d.charter_version_id from deviations d
  ) r join charter_versions v on v.id = r.charter_version_id left join reviews w on coalesce(w.call_id, w.deviation_id) = r.id`;

/** What the house did and how it is looked at, as screens show it. No stay and no person is in any of it. */
@Injectable()
export class FeedbackQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers, private readonly accompanying: AccompanyingService) {}

  /** Newest first: those whose review is open, and those of the last year. */
  houseRights(ctx: RequestContext, houseId: string): Promise<HouseRightsView> {
    if (!mayIn(ctx, 'rights.see', houseId)) throw new NotHere();
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, houseId);
      const rows = await reader.sql<Row>(
        `${records} where r."houseId" = $1 and (w.state = 'open' or r.day > ($2::timestamptz - interval '366 days')::date) order by r.day desc, r."writtenAt" desc, r.id`, [houseId, ctx.now], 'house-rights');
      const [sheets] = ctx.onShift === houseId ? await reader.sql<{ waiting: number }>('select count(*)::int as waiting from felt_sheets where service_id = $1 and made_to is not null', [houseId], 'felt-sheets') : [];
      const ids = await withRole(reader, houseId, deciding);
      const named = await this.workers.named(reader, [...ids, ...rows.flatMap(({ decidedBy, writtenBy }) => [decidedBy, writtenBy])]);
      return { houseId, policy: policyOf(house), deciders: [...named.values()].filter(({ accountId }) => ids.includes(accountId)), records: rows.map((row) => recordOf(row, named)), sheetsWaiting: sheets?.waiting ?? null, accompanying: ctx.onShift === houseId ? await this.accompanying.waiting(reader, houseId) : [] };
    });
  }

  review(ctx: RequestContext, reviewId: string): Promise<ReviewView> {
    return this.database.read(ctx, async (reader) => {
      const row = await this.reviewRow(reader, reviewId);
      if (!row || !mayIn(ctx, 'reviews.write', row.serviceId)) throw new NotHere();
      const [record] = await reader.sql<Row>(`${records} where r.id = $1`, [row.recordId], 'reviewed-record');
      const ids = await withRole(reader, row.serviceId, doing);
      const named = await this.workers.named(reader, [...ids, record!.decidedBy, record!.writtenBy, row.byWhom, row.writtenBy, row.closedBy]);
      const who = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
      return {
        ...row, record: recordOf(record!, named), byWhom: who(row.byWhom), writtenBy: who(row.writtenBy), closedBy: who(row.closedBy),
        workers: [...named.values()].filter(({ accountId }) => ids.includes(accountId)), actions: actionsOf(row, ctx),
      };
    });
  }

  private async reviewRow(reader: Reader, reviewId: string): Promise<ReviewRow | undefined> {
    const [row] = await reader.sql<ReviewRow>(
      `select id, service_id as "serviceId", coalesce(call_id, deviation_id) as "recordId", state, opened_at as "openedAt", decided_by as "decidedBy", what_we_did as "whatWeDid", what_differently as "whatDifferently",
         what_changes as "whatChanges", by_whom as "byWhom", until, written_by as "writtenBy", written_at as "writtenAt", closed_by as "closedBy", closed_at as "closedAt", version from reviews where id = $1`, [reviewId], 'review');
    return row;
  }
}

const recordOf = (row: Row, named: ReadonlyMap<string, Worker>): RecordView => ({ ...row, decidedBy: named.get(row.decidedBy)!, writtenBy: named.get(row.writtenBy)! });

/** The policy in force, and what can be written down outside of it. */
function policyOf({ charter, charterVersion }: House): PolicyView {
  const allowed = (reason: string) => reason !== 'none_of_these' && mayRecordCall(charter, reason as CallReason);
  const called: readonly string[] = emergencyCallsTo(charter);
  return {
    reasons: reasonsWritten.filter(allowed), otherReasons: reasonsWritten.filter((reason) => !allowed(reason)),
    whom: whomCalled.filter((one) => called.includes(one)), otherWhom: whomCalled.filter((one) => !called.includes(one)),
    sentences: charterInWords(charter).filter(({ key }) => key === 'emergency' || key === 'emergency_calls').map(({ sentence }) => sentence), charterVersion,
  };
}

function actionsOf(row: ReviewRow, ctx: RequestContext): ActionView[] {
  const open = row.state === 'open';
  const close = !open ? 'ReviewClosed' : mayClose(row, ctx.accountId!) ? null : 'SomebodyElseCloses';
  return [{ name: 'write', allowed: open, whyNot: open ? null : 'ReviewClosed' }, { name: 'close', allowed: close === null, whyNot: close }];
}
