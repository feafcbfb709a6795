import { Injectable } from '@nestjs/common';
import { Workers } from '#peerhouse/identity';
import { addDays, type HouseDay } from '#peerhouse/kernel';
import type { Reader } from '#peerhouse/platform';
import { matcherUses, meetingRhythm } from '#peerhouse/services';
import { keptApart } from './bars.rules.js';
import { byKey } from './by-key.js';
import { candidatesFor } from './matcher/fits.rules.js';
import type { PeerToMatch, PersonToMatch, ToMatch } from './matcher/matcher.types.js';
import type { Bar, HalfDay } from './matching.types.js';
import { peerStateOf, roomOf, type PeerNow } from './peers.rules.js';
import type { Programme } from './programme.js';
import { isOnTheList } from './states.rules.js';
import { lookBackWeeks } from './waiting.rules.js';
import { Ways, type Way } from './ways.js';

export interface Wishes {
  likes: string[]; background: string[]; languages: string[]; times: HalfDay[]; genders: string[]; olderThan: string | null; youngerThan: string | null; byPhone: boolean; asksFor: string | null; asksForCalled: string | null; pinnedTo: string | null;
}
/** As much of it as their peer reads. */
export type Likes = Pick<Wishes, 'likes' | 'background' | 'languages' | 'times' | 'byPhone'>;
export interface Shares { languages: string[]; gender: string | null; ageBand: string | null; likes: string[]; background: string[]; ratherNot: string[]; near: string[]; far: string[]; times: HalfDay[]; byPhone: boolean }
export interface Peer extends PeerNow, Shares { accountId: string; called: string; taken: number; version: number }

/** All that the desk and the matcher look at, read at once. */
export interface Whole {
  ways: Way[];
  wishes: ReadonlyMap<string, Wishes>;
  peers: Peer[];
  bars: ReadonlyMap<string, Bar[]>;
  /** Days on which a peer began to meet somebody, lately. */
  starts: { peerId: string; day: HouseDay }[];
}

/** As `kept_apart_in` has it for a coordinator: of an open way, also what was said on earlier ones of the same person. */
const keptApartIn = `(select distinct c.id as companionship_id, k.peer_id, k.kind, k.said_by from kept_apart k join companionships e on e.id = k.companionship_id
    join companionships c on c.guest_id = e.guest_id and (c.id = e.id or c.closed_on is null) where k.service_id = $1 and c.service_id = $1) k`;
const wishes = `select companionship_id as "wayId", likes, background, languages, times, genders, older_than as "olderThan", younger_than as "youngerThan", by_phone as "byPhone", asks_for as "asksFor", asks_for_called as "asksForCalled"`;
/** Whether a peer `p` has that role in their programme now. With an account its roles end. */
export const worksHere = "exists (select from account_roles r where r.account_id = p.account_id and r.service_id = p.service_id and r.role = 'peer_worker')";
const peers = `select p.id, p.account_id as "accountId", p.capacity, p.steps_back as "isBack", p.steps_back_until as "backUntil", p.left_on as "leftOn", ${worksHere} as works, p.languages, p.gender, p.age_band as "ageBand", p.likes, p.background,
    p.rather_not as "ratherNot", p.near, p.far, p.times, p.by_phone as "byPhone", p.version, (select count(*)::int from peer_places t where t.peer_id = p.id) as taken,
    coalesce((select json_agg(json_build_object('from', a.from_day, 'until', a.until_day) order by a.from_day) from peers_away a where a.peer_id = p.id), '[]') as away
  from peers p`;
interface PeerRow extends Omit<Peer, 'called' | 'stepsBack'> { isBack: boolean; backUntil: HouseDay | null }

export const nothingWished: Wishes = { likes: [], background: [], languages: [], times: [], genders: [], olderThan: null, youngerThan: null, byPhone: false, asksFor: null, asksForCalled: null, pinnedTo: null };

/** Reads what the matcher may look at: only what both sides chose to share. */
@Injectable()
export class Lists {
  constructor(private readonly ways: Ways, private readonly workers: Workers) {}

  /** For a coordinator. `named` false: for the worker, which reads who is kept apart itself, and no names. */
  async whole(reader: Reader, programme: Programme, { named } = { named: true }): Promise<Whole> {
    const ways = await this.ways.open(reader, programme.id);
    const bars = await reader.sql<Bar & { wayId: string }>(`select companionship_id as "wayId", peer_id as "peerId", kind, nullif(said_by, 'nobody') as by from ${named ? 'kept_apart_in($1)' : keptApartIn}`, [programme.id], 'kept-apart');
    const starts = await reader.sql<Whole['starts'][number]>('select peer_id as "peerId", met_on as day from matches where service_id = $1 and met_on > $2', [programme.id, addDays(programme.today, -7 * lookBackWeeks)], 'late-starts');
    const rows = await reader.sql<Wishes & { wayId: string }>(`${wishes}, pinned_to as "pinnedTo" from companionship_wishes where service_id = $1`, [programme.id], 'wishes');
    return { ways, wishes: new Map(rows.map(({ wayId, ...own }) => [wayId, own])), peers: await this.peers(reader, programme.id, named), bars: byKey(bars, ({ wayId }) => wayId), starts };
  }

  /** In the order of their names. */
  async peers(reader: Reader, programmeId: string, named = true): Promise<Peer[]> {
    return this.called(reader, await reader.sql<PeerRow>(`${peers} where p.service_id = $1 order by p.id`, [programmeId], 'peers'), named);
  }

  async peer(reader: Reader, id: string): Promise<Peer | undefined> {
    return (await this.called(reader, await reader.sql<PeerRow>(`${peers} where p.id = $1`, [id], 'peer')))[0];
  }

  async myself(reader: Reader, programmeId: string, accountId: string): Promise<Peer | undefined> {
    return (await this.called(reader, await reader.sql<PeerRow>(`${peers} where p.service_id = $1 and p.account_id = $2`, [programmeId, accountId], 'peer-of-account')))[0];
  }

  /** What the person said; of a guest, who pinned them to whom is not theirs to read. */
  async wishesOf(reader: Reader, wayId: string): Promise<Wishes> {
    const [row] = await reader.sql<Omit<Wishes, 'pinnedTo'>>(`${wishes} from companionship_wishes where companionship_id = $1`, [wayId], 'wishes-of-one');
    return row ? { ...row, pinnedTo: null } : nothingWished;
  }

  /** What the people of the peer who asks would like, by way; whom they asked for by name is not among it. */
  async likesOfMine(reader: Reader): Promise<ReadonlyMap<string, Likes>> {
    const rows = await reader.sql<Likes & { wayId: string }>('select companionship_id as "wayId", likes, background, languages, times, by_phone as "byPhone" from likes_of_my_people()', [], 'likes-of-people');
    return new Map(rows.map(({ wayId, ...likes }) => [wayId, likes]));
  }

  private async called(reader: Reader, rows: PeerRow[], isNamed = true): Promise<Peer[]> {
    const named = !isNamed ? new Map<string, { called: string }>() : await this.workers.named(reader, rows.map(({ accountId }) => accountId));
    return rows.map(({ isBack, backUntil, ...row }) => ({ ...row, called: named.get(row.accountId)?.called ?? '', stepsBack: isBack ? { until: backUntil } : null }))
      .sort((a, b) => (a.called < b.called ? -1 : a.called > b.called ? 1 : a.id < b.id ? -1 : 1));
  }
}

/**
 * Somebody as the matcher sees them, whether they are on the list or not, by what keeps them apart from whom. Whom they meet now, or are
 * asked about, is not proposed beside; nor is who stands in, or is asked to, whatever name they asked for. `byName`: whom they asked for counts, and nobody else is looked at; a name that does not stands in nobody's way.
 */
export function personToMatch(way: Way, whole: Pick<Whole, 'wishes' | 'bars'>, byName: boolean, bars: readonly Bar[] = whole.bars.get(way.id) ?? []): PersonToMatch {
  const said = whole.wishes.get(way.id) ?? nothingWished;
  const asksFor = byName ? said.asksFor : null;
  const now = way.matches.filter(({ peerId }) => peerId !== asksFor || way.thread.going?.peerId === peerId).map(({ peerId }) => peerId);
  const standIns = way.matches.flatMap(({ cover }) => cover?.peerId ?? []);
  return {
    id: way.id, version: way.version, interestedOn: way.thread.interestedOn, place: way.place, times: said.times, languages: said.languages, likes: said.likes, background: said.background,
    wishes: { genders: said.genders, ...(said.olderThan ? { olderThan: said.olderThan } : {}), ...(said.youngerThan ? { youngerThan: said.youngerThan } : {}), byPhone: said.byPhone },
    asksFor, keptApart: [...new Set([...keptApart(bars, asksFor), ...now, ...standIns])].sort(),
  };
}

/** Hours of each half-day that a peer's people take. */
function hoursTaken(ways: readonly Way[], peerId: string): Partial<Record<HalfDay, number>> {
  const hours: Partial<Record<HalfDay, number>> = {};
  for (const { matches } of ways) {
    for (const match of matches) {
      const half = match.halfDay as HalfDay | null;
      if (half !== null && (match.peerId === peerId || match.cover?.peerId === peerId)) hours[half] = (hours[half] ?? 0) + 1;
    }
  }
  return hours;
}

export const peerToMatch = (peer: Peer, ways: readonly Way[], today: HouseDay): PeerToMatch => ({
  id: peer.id, version: peer.version, room: roomOf(peer, peer.taken, today), near: peer.near, far: peer.far, times: peer.times, languages: peer.languages, likes: peer.likes, background: peer.background,
  ratherNot: peer.ratherNot, gender: peer.gender, ageBand: peer.ageBand, byPhone: peer.byPhone, hoursTaken: hoursTaken(ways, peer.id),
});

/** What the charter says of matching, as the matcher takes it. */
export const matcherTerms = ({ matching }: Pick<Programme, 'matching'>): Pick<ToMatch, 'uses' | 'hoursPerHalfDay'> => ({ uses: matcherUses(matching), hoursPerHalfDay: meetingRhythm(matching).perHalfDay });

/**
 * Somebody as the list has them: whom they asked for by name is looked at where the two can meet today. Where they can't, the list is
 * looked through as if nobody had been named, so that nothing that follows tells why: no such peer, no room, or the peer's own word.
 */
export function asListed(way: Way, whole: Whole, programme: Programme): PersonToMatch {
  const asked = whole.wishes.get(way.id)?.asksFor ?? null;
  const peer = asked === null ? undefined : whole.peers.find(({ id }) => id === asked);
  const { uses, hoursPerHalfDay } = matcherTerms(programme);
  const can = peer !== undefined && candidatesFor(personToMatch(way, whole, true), [peerToMatch(peer, whole.ways, programme.today)], uses, hoursPerHalfDay).some(({ whyNot }) => whyNot === null);
  // Whether the two can meet changes with the peer: it is part of what the matcher knows a person's version by.
  return { ...personToMatch(way, whole, can), version: way.version * 2 + Number(can) };
}

/** The whole list at once, as the matcher takes it. Who has left, or is not there today, is none of it; a pin to somebody who cannot be proposed any more would hold its person up for good, and holds no longer. */
export function toMatch(whole: Whole, programme: Programme): ToMatch {
  const { today } = programme;
  const people = whole.ways.filter(({ thread }) => isOnTheList(thread)).map((way) => asListed(way, whole, programme));
  const others = whole.ways.filter(({ thread }) => !isOnTheList(thread) && !thread.movedOutside).map((way) => asListed(way, whole, programme));
  const there = whole.peers.filter((peer) => peerStateOf(peer, today) !== 'left').map((peer) => peerToMatch(peer, whole.ways, today));
  const pins = people.flatMap(({ id, keptApart: apart }) => { const peerId = whole.wishes.get(id)?.pinnedTo; return peerId && !apart.includes(peerId) && there.some((peer) => peer.id === peerId) ? [{ personId: id, peerId }] : []; });
  return { people, peers: there, others, pins, ...matcherTerms(programme) };
}
