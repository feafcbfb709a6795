import { Injectable } from '@nestjs/common';
import { calledAtWork } from '#peerhouse/identity';
import { isRefusal, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { Houses, type House } from '#peerhouse/services';
import type { Channel } from './follow-up.types.js';
import { checkInColumns, checkInOf, followUpColumns, followUpOf, type CheckInRow, type FollowUpRow, type KeptCheckIn, type KeptFollowUp } from './kept.js';
import type { MyFollowUp } from './my-follow-up.graphql.js';
import { agreedOf, canRing, nextContacts, pastContacts, waitingOf, type Told } from './my-follow-up.view.js';
import { offeredBy } from './typed.js';
import { FollowUpWays } from './ways.js';
import { waysOfMatching, type WayOfMatching } from './way-of-matching.js';

interface Beside { agreedBy: string | null; insteadOf: HouseDay | null; gaveWay: boolean }
type Row = FollowUpRow & Beside;

/** A follow-up of theirs, with everything that belongs to it. */
export interface Own { followUp: KeptFollowUp & Beside; checkIns: KeptCheckIn[]; told: Told; house: House; way: WayOfMatching | null }

/** What is over is theirs to see as long as they are still to be rung for it, or to be read. */
const mine = `select ${followUpColumns}, f.agreed_by as "agreedBy", (select max(e.agreed_on) from follow_ups e where e.gave_way_to = f.id) as "insteadOf", f.gave_way_to is not null as "gaveWay" from follow_ups f where f.guest_id = any($1::uuid[]) and ($2 or f.ended_at is null or exists (select from check_ins c where c.follow_up_id = f.id and c.state <> 'closed')) order by f.agreed_at desc, f.id`;
const theirs = `select ${checkInColumns} from check_ins c where c.follow_up_id = any($1::uuid[]) order by c.slot, c.id`;

/** Follow-ups of who is signed in, read under their own database role. */
@Injectable()
export class OwnFollowUps {
  constructor(private readonly houses: Houses, private readonly ways: FollowUpWays) {}

  async of(reader: Reader, ctx: RequestContext, guests: readonly string[], { endedToo = false } = {}): Promise<Own[]> {
    const rows = await reader.sql<Row>(mine, [guests, endedToo], 'my-follow-ups');
    if (!rows.length) return [];
    const followUps = rows.map((row) => ({ ...followUpOf(row), agreedBy: row.agreedBy, insteadOf: row.insteadOf, gaveWay: row.gaveWay }));
    const ids = followUps.map(({ id }) => id);
    const checkIns = (await reader.sql<CheckInRow>(theirs, [ids], 'my-check-ins')).map(checkInOf);
    const told = await this.told(reader, ids);
    const houses = await this.houses.seeAll(reader, ctx, [...new Set(followUps.map(({ serviceId }) => serviceId))]);
    const ways = await waysOfMatching(reader, followUps.flatMap(({ companionshipId }) => companionshipId ?? []));
    return followUps.flatMap((followUp) => {
      const house = houses.get(followUp.serviceId);
      return house ? [{ followUp, checkIns: checkIns.filter(({ followUpId }) => followUpId === followUp.id), told: told.get(followUp.id)!, house, way: ways.get(followUp.companionshipId ?? '') ?? null }] : [];
    });
  }

  /** In their words; who asks is called as at work. */
  async view(reader: Reader, own: readonly Own[], now: Date): Promise<MyFollowUp[]> {
    const called = await calledAtWork(reader, own.flatMap(({ followUp: { onlyFrom, madeBy, agreedBy, notFrom }, way }) => [onlyFrom, madeBy, agreedBy, ...notFrom, way?.going ?? null]));
    const nameOf = (account: string | null): string | null => (account === null ? null : (called.get(account) ?? null));
    const left = await this.left(reader, own);
    const views: MyFollowUp[] = [];
    for (const { followUp, checkIns, told, house, way } of own) {
      const { rhythms, channels } = offeredBy(await this.houses.charterOf(reader, followUp.charterVersionId), followUp.about);
      const mayRing = canRing(told, channels);
      views.push({
        ...agreedOf(followUp, checkIns, told), ...waitingOf(followUp, checkIns, mayRing, now), canRing: mayRing,
        with: house.name, phone: house.charter.phone, peer: nameOf(way?.going ?? null), match: way?.match ?? null, asks: nameOf(followUp.onlyFrom ?? (left.has(followUp.id) || followUp.notFrom.includes(followUp.madeBy ?? '') ? null : followUp.madeBy)), onlyThem: followUp.onlyFrom !== null, theyLeft: followUp.onlyFrom !== null && left.has(followUp.id),
        notFrom: followUp.notFrom.flatMap((id) => nameOf(id) ?? []), agreedBy: nameOf(followUp.agreedBy), insteadOf: followUp.insteadOf, gaveWay: followUp.gaveWay,
        next: nextContacts(followUp, checkIns, now), past: pastContacts(checkIns), rhythms: [...rhythms], channels: [...channels],
      });
    }
    return views;
  }

  /** Those of them in which whoever is asked for, by them or as the match was made, asks no more. */
  private async left(reader: Reader, own: readonly Own[]): Promise<ReadonlySet<string>> {
    const ids = own.flatMap(({ followUp: { id, onlyFrom, madeBy } }) => (onlyFrom ?? madeBy ? [id] : []));
    const rows = ids.length ? await reader.sql<{ id: string }>('select id from follow_ups_whose_worker_left($1) as id', [ids], 'workers-who-left') : [];
    return new Set(rows.map(({ id }) => id));
  }

  /** Without our keys the ways are told, and no number of them. */
  private async told(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const open = await this.ways.ofEach(reader, ids);
    if (!isRefusal(open)) return open;
    const rows = await reader.sql<{ id: string; channel: Channel }>('select follow_up_id as id, channel from follow_up_ways where follow_up_id = any($1::uuid[]) order by place', [ids], 'my-channels');
    return new Map(ids.map((id) => [id, { ways: rows.filter((row) => row.id === id).map(({ channel }) => ({ channel, address: null })), never: [], neverIds: [] }]));
  }
}
