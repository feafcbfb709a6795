import { Injectable } from '@nestjs/common';
import { Workers, type Worker } from '#peerhouse/identity';
import { instantOf, localAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, NotHere, type Reader } from '#peerhouse/platform';
import { followUpChannelsOffered, Houses, type House } from '#peerhouse/services';
import { askedOf, mustWork, type WorkerHere } from './access.js';
import { actionsOf, undoUntil } from './actions.rules.js';
import { isAbout } from './agreements.query.js';
import { isOpen, isTaken, isUnanswered } from './check-in.rules.js';
import type { CheckInCard, CheckInList } from './check-ins.graphql.js';
import type { About, Outcome } from './follow-up.types.js';
import { checkInColumns, checkInOf, dayThere, followUpColumns, followUpOf, type CheckInRow, type FollowUpRow, type KeptCheckIn } from './kept.js';
import { askerOf, digestDue, inListOrder, sectionOf } from './list.rules.js';
import { waysOfMatching, type WayOfMatching } from './way-of-matching.js';
import { FollowUpWays, keptLines, type KeptLines } from './ways.js';
import { aroundOf } from './writer.js';

interface Before { beforeOn: HouseDay | null; before: Outcome | null }
interface Beside extends KeptLines { called: string | null }

/** How one ended for the house's books is nobody's list: only what somebody said, or did not. */
const told = "not in ('with_earlier', 'here_again', 'changed', 'ended')";
/** With the one before it, for "last: 26 October, all good". */
const cards = `select ${checkInColumns}, b.slot as "beforeOn", b.outcome as before from check_ins c
  left join lateral (select p.slot, p.outcome from check_ins p where p.follow_up_id = c.follow_up_id and p.id <> c.id and p.state = 'closed' and p.outcome ${told} and p.closed_at < coalesce(c.closed_at, 'infinity') order by p.closed_at desc limit 1) b on true`;
const ofList = `${cards} join follow_ups f on f.id = c.follow_up_id where c.service_id = $1 and f.about = $2
    and (c.state in ('due', 'asking', 'waiting', 'taken') or (c.state = 'planned' and c.put_off) or (c.state = 'closed' and c.closed_at >= $3 and c.outcome ${told}))`;
const followUps = `select ${followUpColumns}, n.called, ${keptLines}
  from follow_ups f left join guest_names n on n.guest_id = f.guest_id where f.id = any($1::uuid[])`;
const counts = `select f.about, count(*)::int as n from check_ins c join follow_ups f on f.id = c.follow_up_id
  where c.service_id = $1 and (c.state = 'due' or (c.state = 'taken' and (c.taken_until > $2 or c.taken_from = 'due'))) group by f.about`;

/** The two lists that workers go through: is it still a good match, and keeping in touch. */
@Injectable()
export class ListQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers, private readonly ways: FollowUpWays) {}

  list(ctx: RequestContext, serviceId: string, about: string): Promise<CheckInList> {
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      if (!isAbout(about)) throw new NotHere();
      mustWork(ctx, house, about);
      const rows = await reader.sql<CheckInRow & Before>(ofList, [serviceId, about, instantOf(house.today, '00:00', house.timeZone)], 'check-in-list');
      const all = await this.shown(reader, ctx, house, rows);
      const among = (section: string) => all.filter((card) => card.section === section);
      const waits = new Map((await reader.sql<{ about: About; n: number }>(counts, [serviceId, ctx.now], 'check-in-counts')).map(({ about: which, n }) => [which, n]));
      const [matches, keepingInTouch] = [waits.get('match') ?? 0, waits.get('keeping_in_touch') ?? 0];
      const isDigest = digestDue(localAt(ctx.now, house.timeZone), null, matches + keepingInTouch);
      return { serviceId, name: house.name, about, today: among('today'), later: among('later'), waiting: among('waiting'), done: among('done').reverse(), matches, keepingInTouch, digest: isDigest ? matches + keepingInTouch : null };
    });
  }

  /** One card, within a use case. */
  async card(reader: Reader, ctx: RequestContext, house: House, id: string): Promise<CheckInCard> {
    const rows = await reader.sql<CheckInRow & Before>(`${cards} where c.id = $1`, [id], 'check-in-card');
    const [card] = await this.shown(reader, ctx, house, rows);
    if (!card) throw new NotHere();
    return card;
  }

  private async shown(reader: Reader, ctx: RequestContext, house: House, rows: readonly (CheckInRow & Before)[]): Promise<CheckInCard[]> {
    const found = await reader.sql<FollowUpRow & Beside>(followUps, [[...new Set(rows.map(({ followUpId }) => followUpId))]], 'follow-ups-of-cards');
    const ways = await waysOfMatching(reader, found.flatMap(({ companionshipId }) => companionshipId ?? []));
    const workers = await this.workers.ofService(reader, house.id);
    const names = await this.workers.named(reader, [...rows.map(({ takenBy }) => takenBy), ...found.map(({ onlyFrom }) => onlyFrom), ...[...ways.values()].map(({ going }) => going), ...workers.map(({ accountId }) => accountId)]);
    const seen = new Seen(ctx, house, this.ways, new Map(found.map((row) => [row.id, row])), ways, workers, names);
    for (const one of found) if (!seen.charters.has(one.charterVersionId)) seen.charters.set(one.charterVersionId, await this.houses.charterOf(reader, one.charterVersionId));
    const before = new Map(rows.map(({ id, beforeOn, before: outcome }) => [id, { beforeOn, before: outcome }]));
    const kept = rows.map(({ beforeOn: _on, before: _before, ...row }) => checkInOf(row));
    return (inListOrder(kept) as KeptCheckIn[]).flatMap((one) => seen.card(one, before.get(one.id)!) ?? []);
  }
}

/** What all cards of a list share. */
class Seen {
  readonly charters = new Map<string, House['charter']>();

  constructor(
    private readonly ctx: RequestContext, private readonly house: House, private readonly kept: FollowUpWays, private readonly followUps: ReadonlyMap<string, FollowUpRow & Beside>,
    private readonly ways: ReadonlyMap<string, WayOfMatching>, private readonly workers: readonly WorkerHere[], private readonly names: ReadonlyMap<string, Worker>,
  ) {}

  card(checkIn: KeptCheckIn, before: Before): CheckInCard | null {
    const { ctx, house } = this;
    const { called, ways, never, ...row } = this.followUps.get(checkIn.followUpId)!;
    const followUp = followUpOf(row);
    const section = sectionOf(checkIn, { now: ctx.now, timeZone: house.timeZone, today: house.today, closedAt: checkIn.closedAt });
    const way = followUp.companionshipId ? (this.ways.get(followUp.companionshipId) ?? null) : null;
    const asked = askedOf(followUp, way, this.workers, house.charter);
    const holds = isTaken(checkIn, ctx.now);
    const { times } = followUp;
    const charter = this.charters.get(followUp.charterVersionId)!;
    return {
      id: checkIn.id, followUpId: followUp.id, serviceId: followUp.serviceId, about: followUp.about, section: section ?? 'later', state: checkIn.state, called, personId: followUp.companionshipId,
      withPeer: this.named(way?.going ?? null), since: way?.metOn ?? null, isCallBack: checkIn.kind === 'call_back', promisedOn: dayThere(followUp, checkIn.promisedAt),
      nextAt: checkIn.state === 'planned' || checkIn.state === 'waiting' || (isOpen(checkIn) && checkIn.putOff && checkIn.dueAt > ctx.now) ? checkIn.dueAt : null, ways: this.kept.usable({ ways, never }, followUpChannelsOffered(charter)),
      hours: { timeZone: times.timeZone, quietFrom: times.quiet.from, quietTo: times.quiet.to, weekdays: [...times.weekdays], daysOff: [...times.daysOff], at: times.at },
      voicemail: followUp.voicemail, tries: checkIn.tries, lastTryOn: checkIn.lastTryAt && dayThere(followUp, checkIn.lastTryAt), unanswered: isUnanswered(checkIn), ...before, whyHere: checkIn.why, askedBy: this.named(askerOf(asked)), askerLeft: asked.onlyFrom === null ? this.named(followUp.onlyFrom) : null,
      takenBy: holds ? this.named(checkIn.taken!.by) : null, isMine: holds && checkIn.taken!.by === ctx.accountId, takenUntil: holds ? checkIn.taken!.until : null,
      outcome: checkIn.outcome, undoUntil: undoUntil(checkIn, ctx.accountId!, ctx.now), isStopped: followUp.stoppedAt !== null, isOver: followUp.endedAt !== null,
      actions: actionsOf(checkIn, ctx.accountId!, asked, aroundOf({ ctx, followUp, charter })),
    };
  }

  private named(account: string | null): string | null {
    return account === null ? null : (this.names.get(account)?.called ?? null);
  }
}
