import { Injectable } from '@nestjs/common';
import { Worker, Workers } from '#peerhouse/identity';
import { calendarDayAt, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, NotHere, type Reader } from '#peerhouse/platform';
import { askingRhythm, followUpTries, Houses, quietHours, type House } from '#peerhouse/services';
import { mustWork, notThere, ofList } from './access.js';
import type { FollowUp, FollowUpNever, FollowUpOffers, FollowUpWay } from './agreements.graphql.js';
import { abouts, type About } from './follow-up.types.js';
import { dayThere, followUpColumns, followUpOf, type FollowUpRow } from './kept.js';
import { nextSlot } from './rhythm.rules.js';
import { offeredBy } from './typed.js';
import { wayOfMatching } from './way-of-matching.js';

interface Beside { called: string | null; ways: FollowUpWay[]; never: FollowUpNever[]; onlyFromLeft: boolean; gaveWayTo: string | null; insteadOf: HouseDay | null; mayBeginAgain: boolean }

/** Names are read where row-level security lets them be; channels are no secret, numbers are. By which another is replaced, both say. */
const all = `select ${followUpColumns}, n.called, f.only_from is not null and f.id in (select follow_ups_whose_worker_left(array[f.id])) as "onlyFromLeft",
    f.gave_way_to as "gaveWayTo", (select max(e.agreed_on) from follow_ups e where e.gave_way_to = f.id) as "insteadOf",
    f.stopped_at is not null and exists (select from follow_ups_begun_anew(array[f.id], s.time_zone)) as "mayBeginAgain",
    coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'place', w.place, 'channel', w.channel) order by w.place) from follow_up_ways w where w.follow_up_id = f.id), '[]') as ways,
    coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'channel', v.channel) order by v.channel, v.id) from follow_up_never v where v.follow_up_id = f.id), '[]') as never
  from follow_ups f join services s on s.id = f.service_id left join guest_names n on n.guest_id = f.guest_id`;

export const isAbout = (text: string): text is About => (abouts as readonly string[]).includes(text);

/** What people agreed to, as a worker may know it. */
@Injectable()
export class AgreementsQuery {
  constructor(private readonly database: Database, private readonly houses: Houses, private readonly workers: Workers) {}

  /** What can be agreed there, by the charter in force, and who may ask; about that match none of whom the person meets. */
  offers(ctx: RequestContext, serviceId: string, about: string, personId: string | null): Promise<FollowUpOffers> {
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      if (!isAbout(about)) throw new NotHere();
      mustWork(ctx, house, about);
      const offered = offeredBy(house.charter, about);
      const quiet = quietHours(house.charter);
      const asks = about === 'match' && house.charter.matching ? askingRhythm(house.charter.matching) : null;
      const workers = ofList(await this.workers.ofService(reader, serviceId), house.charter, about);
      const theirPeers = about === 'match' ? ((await wayOfMatching(reader, personId))?.peers ?? []) : [];
      return {
        serviceId, about, rhythms: [...offered.rhythms], channels: [...offered.channels], timeZone: house.timeZone, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null, tries: followUpTries(house.charter).tries,
        firstDays: asks?.firstDays ?? null, thenDays: asks?.thenDays ?? null,
        workers: workers.filter(({ accountId }) => !theirPeers.includes(accountId)).map(({ accountId, called }) => workerOf(accountId, called)),
      };
    });
  }

  /** Everybody who agreed to one there and for whom it is not over, those who asked us to stop among them: by what they are called. */
  ofService(ctx: RequestContext, serviceId: string, about: string): Promise<FollowUp[]> {
    return this.database.read(ctx, async (reader) => {
      const house = await this.houses.see(reader, ctx, serviceId);
      if (!isAbout(about)) throw new NotHere();
      mustWork(ctx, house, about);
      const rows = await reader.sql<FollowUpRow & Beside>(`${all} where f.service_id = $1 and f.about = $2 and f.ended_at is null order by n.called nulls last, f.agreed_at, f.id`, [serviceId, about], 'follow-ups-of-service');
      return this.shown(reader, ctx, house, rows);
    });
  }

  one(ctx: RequestContext, id: string): Promise<FollowUp> {
    return this.database.read(ctx, (reader) => this.read(reader, ctx, id));
  }

  /** The same within a use case. */
  async read(reader: Reader, ctx: RequestContext, id: string): Promise<FollowUp> {
    const [row] = await reader.sql<FollowUpRow & Beside>(`${all} where f.id = $1`, [id], 'one-follow-up');
    if (!row) throw notThere(ctx);
    const house = await this.houses.see(reader, ctx, row.serviceId);
    mustWork(ctx, house, row.about);
    return (await this.shown(reader, ctx, house, [row]))[0]!;
  }

  /** Whether something new began for them since they asked us to stop, a stay in that house or a match: then a worker who is told so may begin it again. */
  async hasBegunAnew(reader: Reader, { timeZone }: Pick<House, 'timeZone'>, id: string): Promise<boolean> {
    return (await reader.sql('select follow_ups_begun_anew(array[$1::uuid], $2)', [id, timeZone], 'begun-anew')).length > 0;
  }

  private async shown(reader: Reader, ctx: RequestContext, house: House, rows: readonly (FollowUpRow & Beside)[]): Promise<FollowUp[]> {
    const names = await this.workers.named(reader, rows.flatMap(({ onlyFrom, notFrom }) => [onlyFrom, ...notFrom]));
    return rows.map(({ called, ways, never, onlyFromLeft, gaveWayTo, insteadOf, mayBeginAgain, ...row }) => {
      const followUp = followUpOf(row);
      const { rhythm, times, stoppedAt, endedAt } = followUp;
      return {
        id: row.id, serviceId: row.serviceId, about: row.about, called, personId: row.companionshipId, rhythm: rhythm.kind, from: rhythm.from, days: [...rhythm.days], everyDays: rhythm.onwards?.everyDays ?? null, times: rhythm.onwards?.times ?? null,
        nextOn: stoppedAt || endedAt ? null : nextSlot(rhythm, dayThere(followUp, ctx.now)), ways, never,
        hours: { timeZone: times.timeZone, quietFrom: times.quiet.from, quietTo: times.quiet.to, weekdays: [...times.weekdays], daysOff: [...times.daysOff], at: times.at },
        says: row.says, voicemail: row.voicemail, language: row.language,
        onlyFrom: row.onlyFrom ? (names.get(row.onlyFrom) ?? null) : null, onlyFromLeft, notFrom: row.notFrom.flatMap((id) => names.get(id) ?? []),
        agreedOn: row.agreedOn, agreedAt: row.agreedAt, stoppedOn: stoppedAt && calendarDayAt(stoppedAt, house.timeZone), endedOn: endedAt && calendarDayAt(endedAt, house.timeZone),
        mayBeginAgain: mayBeginAgain && gaveWayTo === null, gaveWayTo, insteadOf, version: row.version,
      };
    });
  }
}

const workerOf = (accountId: string, called: string): Worker => Object.assign(new Worker(), { accountId, called });
