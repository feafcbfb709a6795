import { Injectable } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, NotHere, type Reader } from '#peerhouse/platform';
import { actionsFor } from './actions.rules.js';
import { lastDay, matchView, namesOf, stepView, windowView } from './desk.query.js';
import { Lists, nothingWished, type Peer } from './lists.js';
import type { MatchNewsLine, MyAvailability, MyPeople, MyPerson, ProgrammePeer, ProgrammePeers } from './matching.graphql.js';
import { NextMeetings } from './next-meetings.js';
import { nextStepForPeer } from './next-step.rules.js';
import { peerStateOf, withoutCover } from './peers.rules.js';
import { Programmes, type Programme } from './programme.js';
import { isCovering, isMetBy } from './states.rules.js';
import { seenBy, upToLine, Ways, windowOf, type Way } from './ways.js';

/** Peers as the desk sees them, and each peer's own pages. */
@Injectable()
export class PeersQuery {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly lists: Lists, private readonly ways: Ways, private readonly workers: Workers, private readonly next: NextMeetings) {}

  all(ctx: RequestContext, programmeId: string): Promise<ProgrammePeers> {
    mustIn(ctx, 'matching.desk', programmeId);
    return this.database.read(ctx, async (reader) => {
      const programme = await this.programmes.see(reader, ctx, programmeId);
      const ways = await this.ways.open(reader, programmeId);
      const peers = await this.lists.peers(reader, programmeId);
      const rows = await reader.sql<{ id: string }>(`select account_id as id from account_roles where service_id = $1 and role = 'peer_worker'`, [programmeId], 'peer-workers');
      const working = await this.workers.active(reader, rows.map(({ id }) => id).filter((id) => !peers.some(({ accountId }) => accountId === id)));
      return { programmeId, peers: peers.map((peer) => peerView(peer, ways, programme.today)), workers: [...working.values()], catchments: programme.matching.catchments };
    });
  }

  availability(ctx: RequestContext, programmeId: string): Promise<MyAvailability> {
    mustIn(ctx, 'matching.own', programmeId);
    return this.database.read(ctx, async (reader) => {
      const { programme, peer } = await this.me(reader, ctx, programmeId);
      return { programmeId, peer: peerView(peer, await this.ways.ofPeer(reader, peer.id), programme.today), catchments: programme.matching.catchments };
    });
  }

  people(ctx: RequestContext, programmeId: string): Promise<MyPeople> {
    mustIn(ctx, 'matching.own', programmeId);
    return this.database.read(ctx, async (reader) => {
      const { programme, peer } = await this.me(reader, ctx, programmeId);
      const ways = (await this.ways.ofPeer(reader, peer.id)).map((way) => seenBy(way, peer.id));
      const others = ways.flatMap(({ matches }) => matches.flatMap((match) => [match.peerId, match.cover?.peerId ?? match.peerId]));
      const called = await calledOfPeers(reader, this.workers, [...others, peer.id]);
      const next = await this.next.of(reader, ctx.now, programme, ways);
      const names = await namesOf(reader, ways);
      const reach = new Map((await reader.sql<{ id: string; reach: string | null; messageSafe: boolean }>('select companionship_id as id, reach, message_safe as "messageSafe" from companionship_reach where companionship_id = any($1::uuid[])', [ways.map(({ id }) => id)], 'reach-of-people')).map((row) => [row.id, row]));
      const said = await this.lists.likesOfMine(reader);
      const termsOf = await this.programmes.termsOfEach(reader, ways);
      const people: MyPerson[] = [];
      for (const way of ways) {
        const terms = termsOf(way);
        const wishes = said.get(way.id) ?? nothingWished;
        const match = way.matches.find((one) => one.peerId === peer.id) ?? way.matches.find((one) => one.cover?.peerId === peer.id)!;
        const known = isMetBy(match, peer.id);
        const as = match.peerId !== peer.id ? (known ? 'cover' : 'asked_cover') : known ? 'own' : 'asked';
        const window = match.metOn === null && way.thread.coming ? windowOf(terms, way) : null;
        people.push({
          id: way.id, matchId: match.id, as, called: known ? (names.get(way.guestId) ?? null) : null, reach: known ? (reach.get(way.id)?.reach ?? null) : null, messageSafe: known ? (reach.get(way.id)?.messageSafe ?? false) : null,
          place: way.place, ...wishes, leavesHospitalOn: way.thread.leavesHospitalOn, backInHospital: way.thread.backInHospital, match: { ...matchView(match, way, called), ...(as === 'asked_cover' ? { called: '' } : {}) }, window: window && windowView(window, programme.today),
          lastsUntil: known ? lastDay(terms, way) : null,
          nextStep: stepView(nextStepForPeer(way.thread, { today: programme.today, window, place: 'free', estimate: { kind: 'soon' }, nextMeetingOn: next.get(way.id) ?? null, lastsUntil: lastDay(terms, way), since: way.since })),
          actions: actionsFor(way.thread, 'peer', { peerId: peer.id, today: programme.today }),
        });
      }
      return { programmeId, people: people.sort(byTurn), news: await newsOf(reader, peer.id) };
    });
  }

  /** They have seen their news up to that line, which is the newest they were shown. */
  seen(ctx: RequestContext, programmeId: string, upTo: string | null): Promise<string> {
    mustIn(ctx, 'matching.own', programmeId);
    return this.database.run(ctx, async (tx) => {
      const { peer } = await this.me(tx, ctx, programmeId);
      await tx.sql(`update match_news set seen = true where peer_id = $1 and not seen and ${upToLine('$2')}`, [peer.id, upTo]);
      return programmeId;
    });
  }

  private async me(reader: Reader, ctx: RequestContext, programmeId: string): Promise<{ programme: Programme; peer: Peer }> {
    const programme = await this.programmes.see(reader, ctx, programmeId);
    const peer = await this.lists.myself(reader, programmeId, ctx.accountId!);
    if (!peer) throw new NotHere();
    return { programme, peer };
  }
}

const turns = ['asked', 'asked_cover', 'own', 'cover'];
/** Days are all as long as each other; who has none comes last. */
const whenAndWho = ({ nextStep, id }: MyPerson): string => `${nextStep.on ?? nextStep.by ?? 'none'} ${id}`;
const byTurn = (a: MyPerson, b: MyPerson): number =>
  turns.indexOf(a.as) - turns.indexOf(b.as) || (whenAndWho(a) < whenAndWho(b) ? -1 : 1);

/** News for that peer; row-level security shows nobody else's. */
const newsOf = (reader: Reader, peerId: string): Promise<MatchNewsLine[]> => reader.sql('select id, what, on_day as "on", about_day as about, companionship_id as "personId" from match_news where peer_id = $1 and not seen order by number desc limit 100', [peerId], 'news-of-peer');

/** What peers are called at work: a peer sees no line of another, but knows who covers. */
export async function calledOfPeers(reader: Reader, workers: Workers, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.sql<{ id: string; accountId: string }>('select id, account_of_peer(id) as "accountId" from unnest($1::uuid[]) id', [[...new Set(ids)]], 'accounts-of-peers');
  const named = await workers.named(reader, rows.map(({ accountId }) => accountId));
  return new Map(rows.map(({ id, accountId }) => [id, named.get(accountId)?.called ?? '']));
}

function peerView(peer: Peer, ways: readonly Way[], today: HouseDay): ProgrammePeer {
  return {
    id: peer.id, accountId: peer.accountId, called: peer.called, state: peerStateOf(peer, today), capacity: peer.capacity, taken: peer.taken, stepsBackUntil: peer.stepsBack?.until ?? null,
    away: peer.away.filter(({ until }) => until === null || until > today).map((away) => ({ ...away })), shares: peer,
    withoutCover: withoutCover(ways.map(({ id, thread }) => ({ id, thread, window: null })), peer.id),
    coverAsked: ways.filter(({ thread: { going } }) => going?.peerId === peer.id && going.cover && !isCovering(going.cover)).map(({ id }) => id),
  };
}
