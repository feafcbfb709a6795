import { Injectable } from '@nestjs/common';
import { calledAtWork } from '#peerhouse/identity';
import { addDays, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { Houses } from '#peerhouse/services';
import type { HeldMark, HeldMatch, HeldWay } from './held-way.graphql.js';
import { Lists } from './lists.js';
import { leastDays } from './matching.forgetting.js';
import { Programmes } from './programme.js';
import { lastMet, Ways, type Way } from './ways.js';

interface Own { reach: string | null; messageSafe: boolean; called: string | null; notedBy: string | null; hasCalendar: boolean; saidNo: boolean }
interface MatchRow extends Omit<HeldMatch, 'called' | 'standIn'> { accountId: string | null; madeBy: string | null; standInId: string | null; standInUntil: HouseDay | null; standInYes: boolean }

/** Everything of the person's own ways, read under their own database role: what somebody else said of them is not theirs, and not here. */
@Injectable()
export class HeldWayQuery {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly houses: Houses, private readonly ways: Ways, private readonly lists: Lists) {}

  /** The one they are on, then those that ended and are still kept, the last one first; none where they are in no programme. */
  mine(ctx: RequestContext): Promise<HeldWay[]> {
    return this.database.read(ctx, async (reader) => {
      const held: HeldWay[] = [];
      for (const way of await this.ways.allMine(reader)) held.push(await this.of(reader, ctx, way));
      return held;
    });
  }

  private async of(reader: Reader, ctx: RequestContext, way: Way): Promise<HeldWay> {
    const programme = await this.programmes.see(reader, ctx, way.serviceId);
    const { records } = await this.houses.charterOf(reader, way.charterVersionId);
    const own = await this.own(reader, way.id);
    const rows = await this.matches(reader, way.id);
    const madeBy = rows[0]?.madeBy ?? null;
    const called = await calledAtWork(reader, [own.notedBy, madeBy, ...rows.flatMap(({ accountId, standInId }) => [accountId, standInId])]);
    const nameOf = (account: string | null) => (account === null ? null : (called.get(account) ?? null));
    const { asksForCalled, ...wishes } = await this.lists.wishesOf(reader, way.id);
    const { interestedOn, leavesHospitalOn, backInHospital, movedOutside } = way.thread;
    return {
      id: way.id, programme: programme.name, channel: way.channel, interestedOn, place: way.place, leavesHospitalOn, backInHospital, movedOutside, thanked: (await lastMet(reader, way.id))?.thanked ?? false, wishes, asksForCalled,
      ...own, notedBy: nameOf(own.notedBy), matchedBy: nameOf(madeBy), matches: rows.map(({ accountId, madeBy: _by, standInId, standInUntil, standInYes, ...match }) => ({ ...match, called: nameOf(accountId), standIn: standInUntil && { called: nameOf(standInId), until: standInUntil, saidYes: standInYes } })), marks: await this.marks(reader, way.id),
      endedOn: way.closedOn, erasedFrom: way.closedOn && addDays(way.closedOn, Math.max(records.keep_days.match, leastDays) + 1),
    };
  }

  private async own(reader: Reader, wayId: string): Promise<Own> {
    const [row] = await reader.sql<Own>(
      `select r.reach, coalesce(r.message_safe, false) as "messageSafe", n.called, c.noted_by as "notedBy",
         exists (select from calendar_feeds f where f.companionship_id = c.id) as "hasCalendar", exists (select from kept_apart k where k.companionship_id = c.id and k.said_by = 'person' and k.kind = 'said_no') as "saidNo"
       from companionships c left join companionship_reach r on r.companionship_id = c.id left join guest_names n on n.guest_id = c.guest_id where c.id = $1`, [wayId], 'held-of-way');
    return row!;
  }

  private matches(reader: Reader, wayId: string): Promise<MatchRow[]> {
    return reader.sql<MatchRow>(
      `select m.id, p.account_id as "accountId", m.proposed_by as "madeBy", m.both_yes_on as "bothYesOn", m.person_yes_told as "yesWasTold", m.met_on as "metOn", m.ended_on as "endedOn", case when m.asked_another then coalesce(m.rematch_counted, m.ended_on) end as "askedAnotherOn", m.waits_for_peer and m.ended_on is null as "waitsForPeer",
         case when m.cover_peer_yes and (m.cover_person_yes or m.ended_on is null) then m.cover_until end as "standInUntil", m.cover_person_yes as "standInYes", case when m.cover_peer_yes and m.cover_person_yes then s.account_id end as "standInId",
         exists (select from kept_apart k where k.companionship_id = m.companionship_id and k.peer_id = m.peer_id and k.said_by = 'person' and k.kind = 'not_again') as "notAgain"
       from matches m left join peers p on p.id = m.peer_id left join peers s on s.id = m.cover_peer_id where m.companionship_id = $1 and m.both_yes_on is not null order by m.both_yes_on desc, m.ended_on desc nulls first, m.met_on desc nulls first, m.id`, [wayId], 'held-matches');
  }

  private marks(reader: Reader, wayId: string): Promise<HeldMark[]> {
    return reader.sql<HeldMark>(
      `select coalesce(c.day, m.slot) as day, m.how from meeting_marks m left join meeting_changes c on c.series_id = m.series_id and c.slot = m.slot where m.companionship_id = $1 order by 1 desc`, [wayId], 'held-marks');
  }
}
