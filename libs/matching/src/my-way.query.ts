import { Injectable } from '@nestjs/common';
import { calledAtWork } from '#peerhouse/identity';
import type { RequestContext } from '#peerhouse/kernel';
import { Database, type Reader } from '#peerhouse/platform';
import { actionsFor, type ActionName } from './actions.rules.js';
import { lastDay, stepView, windowView } from './desk.query.js';
import { GroupsQuery } from './groups.query.js';
import { Lists } from './lists.js';
import type { MyPeer, MyPeerNow } from './my-way.graphql.js';
import { NextMeetings } from './next-meetings.js';
import { nextStepOf } from './next-step.rules.js';
import { Programmes } from './programme.js';
import { isAgreed, isCovering, matchStateOf, stateOf } from './states.rules.js';
import { comingOf, goingOf, lastMet, placeOf, questionOf, Ways, windowOf, type KeptMatch, type Way } from './ways.js';

interface PeerRow { id: string; likes: string[]; background: string[]; called: string | null }

/** A person's own way, as they see it: names once both said yes, and never what somebody else said of them. */
@Injectable()
export class MyWayQuery {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly ways: Ways, private readonly lists: Lists, private readonly groups: GroupsQuery, private readonly next: NextMeetings) {}

  /** Null where nobody noted an interest of theirs. */
  mine(ctx: RequestContext): Promise<MyPeer | null> {
    return this.database.read(ctx, async (reader) => {
      const way = await this.ways.mine(reader);
      return way ? this.view(reader, ctx, way) : null;
    });
  }

  private async view(reader: Reader, ctx: RequestContext, way: Way): Promise<MyPeer> {
    const programme = await this.programmes.see(reader, ctx, way.serviceId);
    const terms = await this.programmes.termsOf(reader, way.charterVersionId);
    const { thread } = way;
    const peers = await this.peers(reader, way);
    const next = await this.next.of(reader, ctx.now, programme, [way]);
    const thanks = await lastMet(reader, way.id);
    const [coming, going] = [comingOf(way), goingOf(way)];
    const asked = coming?.peerSaidYes ? coming : null; // who is asked first is not told before they said yes
    const window = coming && isAgreed(coming) ? windowOf(terms, way) : null;
    const wait = way.wait;
    const nextStep = nextStepOf(thread, {
      today: programme.today, window, place: placeOf(way), since: way.since,
      estimate: wait?.kind === 'range' ? { kind: 'range', fromWeeks: wait.fromWeeks!, toWeeks: wait.toWeeks! } : { kind: wait?.kind === 'soon' ? 'soon' : 'cannot_tell' },
      nextMeetingOn: next.get(way.id) ?? null, lastsUntil: lastDay(terms, way),
    });
    return {
      id: way.id, programme: programme.name, phone: programme.charter.phone, timeZone: programme.timeZone, state: stateOf(thread), interestedOn: thread.interestedOn,
      nextStep: stepView(nextStep),
      coming: asked && peerNow(asked, way, peers), going: going ? peerNow(going, way, peers) : null, window: window && windowView(window, programme.today), lastsUntil: lastDay(terms, way),
      leavesHospitalOn: thread.leavesHospitalOn, place: way.place, places: programme.matching.catchments, wishes: await this.lists.wishesOf(reader, way.id), groups: await this.groups.forPerson(reader, programme),
      news: await reader.sql('select id, what, on_day as "on", about_day as about, companionship_id as "personId" from match_news where companionship_id = $1 and peer_id is null and not seen order by number desc limit 100', [way.id], 'news-of-person'),
      actions: actionsFor(thread, 'person', { today: programme.today }).filter(({ name }) => !notInTheApp.includes(name)), thanked: thanks?.thanked ?? false,
    };
  }

  /** Of the peers of matches that have not ended; the database tells what they are called. */
  private async peers(reader: Reader, way: Way): Promise<ReadonlyMap<string, PeerRow>> {
    const ids = way.matches.flatMap((match) => [match.peerId, ...(match.cover ? [match.cover.peerId] : [])]);
    if (!ids.length) return new Map();
    const rows = await reader.sql<PeerRow & { accountId: string }>('select id, account_id as "accountId", likes, background from peers where id = any($1::uuid[])', [ids], 'my-peers');
    const called = await calledAtWork(reader, rows.map(({ accountId }) => accountId));
    return new Map(rows.map((row) => [row.id, { ...row, called: called.get(row.accountId) ?? null }]));
  }
}

/** Said to the desk, not in the app. */
const notInTheApp: readonly ActionName[] = ['moveWithin'];

/** Somebody who said yes to meeting them meanwhile, and whom they have not answered yet: without a name, as with any peer. */
function meanwhileOf({ cover }: KeptMatch, peers: ReadonlyMap<string, PeerRow>): MyPeerNow['meanwhile'] {
  if (!cover?.peerSaidYes || cover.personSaidYes) return null;
  const { likes, background } = peers.get(cover.peerId) ?? { likes: [], background: [] };
  return { until: cover.until, likes, background };
}

function peerNow(match: KeptMatch, way: Way, peers: ReadonlyMap<string, PeerRow>): MyPeerNow {
  const peer = peers.get(match.peerId);
  return {
    id: match.id, called: isAgreed(match) ? (peer?.called ?? null) : null, state: matchStateOf(match, way.thread), likes: peer?.likes ?? [], background: peer?.background ?? [],
    firstMeetingOn: match.firstMeetingOn, firstMeetingTime: match.firstMeetingTime, metOn: match.metOn, untilNext: match.untilNext, awayUntil: match.peerAway?.until ?? null,
    coveredBy: isCovering(match.cover) ? (peers.get(match.cover.peerId)?.called ?? null) : null, coveredUntil: isCovering(match.cover) ? match.cover.until : null, meanwhile: meanwhileOf(match, peers), question: match.cover?.peerSaidYes ? questionOf(match) : null,
  };
}
