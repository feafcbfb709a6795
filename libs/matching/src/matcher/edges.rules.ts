import { couldMeetThis, fitOf, peerReady, personReady, suits, type PeerReady, type Terms } from './fits.rules.js';
import type { PeerToMatch, PersonToMatch, Seeker } from './matcher.types.js';

/** The peers a person could meet and how well they fit, best first. */
export interface Edges { peers: Int32Array; fits: Int32Array }
export const noEdges: Edges = { peers: new Int32Array(0), fits: new Int32Array(0) };

/** Peers in the order of their ids; a marker tells whether anything a pair depends on has changed. */
export interface PeersReady {
  list: PeerReady[];
  markers: string[];
  indexOf(peerId: string): number;
  /** Those with a free place who could meet somebody of that kind, by place, language and wishes. */
  suiting(one: Seeker): readonly number[];
}

export function peersReady(sorted: readonly PeerToMatch[], terms: Terms): PeersReady {
  const list = sorted.map((peer) => peerReady(peer, terms));
  const index = new Map(sorted.map(({ id }, at) => [id, at]));
  const withPlace = list.flatMap(({ peer, open }, at) => (peer.room <= 0 || (terms.uses.has('times') && open === 0) ? [] : [at]));
  const goingTo = remembered((place: string) => withPlace.filter((at) => list[at]!.goesTo.size === 0 || list[at]!.goesTo.has(place)), (place) => place);
  return {
    list, markers: list.map(({ peer, seats }) => `${peer.id}:${peer.version}:${seats.join('')}`),
    indexOf: (peerId) => index.get(peerId) ?? -1,
    suiting: remembered((one: Seeker) => {
      const who = personReady({ ...sayingNoMore, ...one }, terms);
      return (one.place === null || !terms.uses.has('places') ? withPlace : goingTo(one.place)).filter((at) => suits(who, list[at]!));
    }, kindOf),
  };
}

/** Works something out once for each key. */
function remembered<A, R>(work: (asked: A) => R, keyOf: (asked: A) => string): (asked: A) => R {
  const known = new Map<string, R>();
  return (asked) => {
    const key = keyOf(asked);
    if (!known.has(key)) known.set(key, work(asked));
    return known.get(key)!;
  };
}

const sayingNoMore = { id: '', version: 0, interestedOn: '' as never, times: [], likes: [], background: [], asksFor: null, keptApart: [] };

/** People of one kind suit the same peers; there are far fewer kinds than people. */
export const kindOf = ({ place, languages, wishes: { genders, olderThan, youngerThan } }: Seeker): string => JSON.stringify([place, languages, genders, olderThan, youngerThan]);

/** Whether a peer is in the running at all is part of what pairs depend on. */
const markerOf = (peers: PeersReady, at: number): string => `${peers.markers[at]!}:${peers.list[at]!.peer.room > 0}`;

/** Pairs as they were, by where the peers then stood in their order. */
export interface EdgeMemory { people: Map<string, Edges & { version: number }>; peerIds: string[]; peers: Map<string, string> }

/** Every possible pair: looked at anew for people and peers that have changed, remembered for the others. */
export function edgesOf(people: readonly PersonToMatch[], peers: PeersReady, terms: Terms, before?: EdgeMemory): { edges: Edges[]; memory: EdgeMemory } {
  const markers = new Map(peers.list.map(({ peer }, at) => [peer.id, markerOf(peers, at)]));
  const isSame = (peerId: string): boolean => markers.get(peerId) === before?.peers.get(peerId);
  const changed = peers.list.map(({ peer }) => before === undefined || !isSame(peer.id));
  /** Where each remembered peer stands now; -1 for one who is gone or has changed. */
  const nowAt = Int32Array.from(before?.peerIds ?? [], (peerId) => (isSame(peerId) ? peers.indexOf(peerId) : -1));
  const allStand = nowAt.length === peers.list.length && nowAt.every((now, at) => now === at);
  const memory: EdgeMemory = { people: new Map(), peerIds: peers.list.map(({ peer }) => peer.id), peers: markers };
  const edges = people.map((person) => {
    const remembered = before?.people.get(person.id);
    const known = remembered?.version === person.version ? remembered : undefined;
    const own = known && allStand ? known : anew(person, known);
    memory.people.set(person.id, { version: person.version, peers: own.peers, fits: own.fits });
    return own;
  });
  return { edges, memory };

  function anew(person: PersonToMatch, known: Edges | undefined): Edges {
    const found: number[] = [];
    known?.peers.forEach((peer, at) => { if (nowAt[peer]! >= 0) found.push(rankOf(nowAt[peer]!, known.fits[at]!)); });
    lookAt(person, peers, terms, known ? changed : null, found);
    return inOrder(found);
  }
}

function lookAt(person: PersonToMatch, peers: PeersReady, terms: Terms, only: readonly boolean[] | null, found: number[]): void {
  const who = personReady(person, terms);
  for (const at of peers.suiting(person)) {
    const peer = peers.list[at]!;
    if ((only === null || only[at]) && couldMeetThis(who, peer)) found.push(rankOf(at, fitOf(who, peer)));
  }
}

/** A peer and a fit as one number, which sorts by the best fit and then in the order of peers. */
const peersAtMost = 2 ** 22;
const fitAtMost = 2 ** 20;
const rankOf = (peer: number, fit: number): number => (fitAtMost - fit) * peersAtMost + peer;

function inOrder(ranks: readonly number[]): Edges {
  const sorted = new Float64Array(ranks).sort();
  const [peers, fits] = [new Int32Array(sorted.length), new Int32Array(sorted.length)];
  for (let at = 0; at < sorted.length; at += 1) {
    const before = Math.floor(sorted[at]! / peersAtMost);
    peers[at] = sorted[at]! - before * peersAtMost;
    fits[at] = fitAtMost - before;
  }
  return { peers, fits };
}
