import { bothOpen, couldMeetThere, fitOf, peerReady, personReady, type PeerReady, type Terms } from './fits.rules.js';
import type { PeerToMatch, PersonToMatch } from './matcher.types.js';

/** The peers a person could meet and how well they fit, best first. */
export interface Edges { peers: Int32Array; fits: Int32Array }
export const noEdges: Edges = { peers: new Int32Array(0), fits: new Int32Array(0) };

/** Peers in the order of their ids, found by place; a marker tells whether anything a pair depends on has changed. */
export interface PeersReady {
  list: PeerReady[];
  markers: string[];
  byPlace: Map<string, number[]>;
  anywhere: number[];
  indexOf(peerId: string): number;
}

export function peersReady(sorted: readonly PeerToMatch[], terms: Terms): PeersReady {
  const list = sorted.map((peer) => peerReady(peer, terms));
  const index = new Map(sorted.map(({ id }, at) => [id, at]));
  const byPlace = new Map<string, number[]>();
  const anywhere: number[] = [];
  list.forEach(({ goesTo, peer, open }, at) => {
    if (peer.room <= 0 || (terms.uses.has('times') && open === 0)) return;
    if (goesTo.size === 0) anywhere.push(at);
    for (const place of goesTo) byPlace.set(place, [...(byPlace.get(place) ?? []), at]);
  });
  return { list, byPlace, anywhere, markers: list.map(({ peer, seats }) => `${peer.id}:${peer.version}:${seats.join('')}`), indexOf: (peerId) => index.get(peerId) ?? -1 };
}

/** Whether a peer is in the running at all is part of what pairs depend on. */
const markerOf = (peers: PeersReady, at: number): string => `${peers.markers[at]!}:${peers.list[at]!.peer.room > 0}`;

/** Pairs as they were, by ids that stay the same when others come and go. */
export interface EdgeMemory { people: Map<string, { version: number; peerIds: string[]; fits: Int32Array }>; peers: Map<string, string> }

/** Every possible pair: looked at anew for people and peers that have changed, remembered for the others. */
export function edgesOf(people: readonly PersonToMatch[], peers: PeersReady, terms: Terms, before?: EdgeMemory): { edges: Edges[]; memory: EdgeMemory } {
  const markers = new Map(peers.list.map(({ peer }, at) => [peer.id, markerOf(peers, at)]));
  const isSame = (peerId: string): boolean => before !== undefined && markers.get(peerId) === before.peers.get(peerId);
  const changed = peers.list.map(({ peer }) => !isSame(peer.id));
  const noneChanged = before !== undefined && !changed.includes(true) && before.peers.size === markers.size;
  const memory: EdgeMemory = { people: new Map(), peers: markers };
  const everybody = peers.list.flatMap(({ peer, open }, at) => (peer.room <= 0 || (terms.uses.has('times') && open === 0) ? [] : [at]));
  const edges = people.map((person) => {
    const known = before?.people.get(person.id);
    const isKnown = known !== undefined && known.version === person.version;
    if (isKnown && noneChanged) {
      memory.people.set(person.id, known);
      return { peers: Int32Array.from(known.peerIds, peers.indexOf), fits: known.fits };
    }
    const found: number[] = [];
    if (isKnown) known.peerIds.forEach((peerId, at) => { if (isSame(peerId)) found.push(rankOf(peers.indexOf(peerId), known.fits[at]!)); });
    lookAt(person, peers, terms, everybody, isKnown ? changed : null, found);
    const own = inOrder(found);
    memory.people.set(person.id, { version: person.version, peerIds: Array.from(own.peers, (at) => peers.list[at]!.peer.id), fits: own.fits });
    return own;
  });
  return { edges, memory };
}

function lookAt(person: PersonToMatch, peers: PeersReady, terms: Terms, everybody: readonly number[], only: readonly boolean[] | null, found: number[]): void {
  const who = personReady(person, terms);
  const there = terms.uses.has('places') && person.place !== null ? [...(peers.byPlace.get(person.place) ?? []), ...peers.anywhere] : everybody;
  for (const at of there) {
    const peer = peers.list[at]!;
    if ((only === null || only[at]) && bothOpen(who, peer) !== 0 && couldMeetThere(who, peer)) found.push(rankOf(at, fitOf(who, peer)));
  }
}

/** A peer and a fit as one number, which sorts by the best fit and then in the order of peers. */
const peersAtMost = 2 ** 22;
const fitAtMost = 2 ** 20;
const rankOf = (peer: number, fit: number): number => (fitAtMost - fit) * peersAtMost + peer;

function inOrder(ranks: readonly number[]): Edges {
  const sorted = Float64Array.from(ranks).sort();
  return { peers: Int32Array.from(sorted, (rank) => rank % peersAtMost), fits: Int32Array.from(sorted, (rank) => fitAtMost - Math.floor(rank / peersAtMost)) };
}
