import { halfDays } from '../matching.types.js';
import { byInterest } from '../waiting.rules.js';
import { assign, type Assignment } from './assignment.rules.js';
import { edgesOf, noEdges, peersReady, type Edges, type EdgeMemory, type PeersReady } from './edges.rules.js';
import { leaningOn } from './leaning.rules.js';
import { personReady, termsOf, timesOf, whyNotMeet, type Terms } from './fits.rules.js';
import type { Pair, PersonToMatch, Proposals, ToMatch } from './matcher.types.js';

/** What a run leaves for the next: only what a changed version, place or hour touches is worked out anew. */
export interface Memory { edges: EdgeMemory; terms: string; found: Map<string, { marker: string; peerId: string | null; half: number }> }

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Pinned ones first, then the queue. */
const inTurn = (people: readonly PersonToMatch[], pinned: ReadonlyMap<string, string>): PersonToMatch[] =>
  [...people].sort((a, b) => Number(pinned.has(b.id)) - Number(pinned.has(a.id)) || byInterest(a, b));

/**
 * Proposals for the whole list at once (`assign`). The same people and peers give the same proposals, in whatever order they are handed in and
 * whether or not an earlier run's memory is handed in too. A pinned person is proposed their pinned peer or nobody.
 */
export function propose(input: ToMatch, before?: Memory): { proposals: Proposals; memory: Memory } {
  const terms = termsOf(input.uses, input.hoursPerHalfDay);
  const termsMarker = `${[...input.uses].sort().join()}/${input.hoursPerHalfDay}`;
  const known = before?.terms === termsMarker ? before : undefined;
  const pinned = new Map(input.pins.map(({ personId, peerId }) => [personId, peerId]));
  const people = inTurn(input.people, pinned);
  const peers = peersReady([...input.peers].sort(byId), terms);
  const { edges: all, memory: edges } = edgesOf(people, peers, terms, known?.edges);
  const own = people.map((person, at) => (pinned.has(person.id) ? onlyTo(all[at]!, peers.indexOf(pinned.get(person.id)!)) : all[at]!));
  const leaning = leaningOn([...people, ...input.others], peers);
  const parts = partsOf(own, peers, people, pinned, leaning);
  const found = new Map<string, { marker: string; peerId: string | null; half: number }>();
  const anew: number[] = [];
  people.forEach((person, at) => {
    const same = known?.found.get(person.id);
    if (same !== undefined && same.marker === parts[at]) found.set(person.id, same);
    else anew.push(at);
  });
  const solved = solve(anew.map((at) => ({ person: people[at]!, edges: own[at]!, isPinned: pinned.has(people[at]!.id) })), peers, leaning, terms);
  anew.forEach((at, index) => {
    const peer = solved.peer[index]!;
    found.set(people[at]!.id, { marker: parts[at]!, peerId: peer < 0 ? null : peers.list[peer]!.peer.id, half: solved.half[index]! });
  });
  return { proposals: { ...told(people, input, found, pinned, own, peers, terms), workedOut: anew.length }, memory: { edges, terms: termsMarker, found } };
}

const onlyTo = (edges: Edges, peer: number): Edges => {
  const at = edges.peers.indexOf(peer);
  return at < 0 ? noEdges : { peers: edges.peers.slice(at, at + 1), fits: edges.fits.slice(at, at + 1) };
};

/**
 * People and peers hang together in parts that share nobody; a part is solved by itself. Each person's is told by a marker of all that
 * could change what is found in it.
 */
function partsOf(edges: readonly Edges[], peers: PeersReady, people: readonly PersonToMatch[], pinned: ReadonlyMap<string, string>, leaning: Int32Array): string[] {
  const parent = Int32Array.from({ length: peers.list.length }, (_, at) => at);
  const rootOf = (peer: number): number => {
    let root = peer;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (const { peers: to } of edges) for (let at = 1; at < to.length; at += 1) parent[rootOf(to[at]!)] = rootOf(to[0]!);
  const members = new Map<number, string[]>();
  const add = (root: number, marker: string) => members.get(root)?.push(marker) ?? members.set(root, [marker]);
  peers.markers.forEach((marker, peer) => add(rootOf(peer), `${marker}=${peers.list[peer]!.peer.room}/${leaning[peer]!}`));
  const roots = edges.map(({ peers: to }) => (to.length ? rootOf(to[0]!) : -1));
  people.forEach((person, at) => { if (roots[at]! >= 0) add(roots[at]!, `${person.id}:${person.version}:${person.interestedOn}:${pinned.get(person.id) ?? ''}`); });
  const joined = new Map([...members].map(([root, markers]) => [root, markers.join('|')]));
  return roots.map((root) => (root < 0 ? 'alone' : joined.get(root)!));
}

/** `edges` in one row, as the solver reads them. */
function solve(asked: readonly { person: PersonToMatch; edges: Edges; isPinned: boolean }[], peers: PeersReady, leaning: Int32Array, terms: Terms): Assignment {
  const edgesFrom = new Int32Array(asked.length + 1);
  asked.forEach(({ edges }, at) => { edgesFrom[at + 1] = edgesFrom[at]! + edges.peers.length; });
  const count = edgesFrom[asked.length]!;
  const [edgePeer, edgeFit] = [new Int32Array(count), new Int32Array(count)];
  const turn = new Int32Array(asked.length);
  asked.forEach(({ person, edges, isPinned }, at) => {
    edgePeer.set(edges.peers, edgesFrom[at]);
    edgeFit.set(edges.fits, edgesFrom[at]);
    const earlier = asked[at - 1];
    const same = earlier !== undefined && isPinned === earlier.isPinned && (isPinned || person.interestedOn === earlier.person.interestedOn);
    turn[at] = at === 0 ? 0 : turn[at - 1]! + (same ? 0 : 1);
  });
  return assign({
    turn, edgesFrom, edgePeer, edgeFit, leaning, halfDays: halfDays.length,
    personTimes: Int32Array.from(asked, ({ person }) => timesOf(person, terms)),
    peerOpen: Int32Array.from(peers.list, ({ open }) => open),
    room: Int32Array.from(peers.list, ({ peer }) => Math.max(0, peer.room)),
    seats: Uint8Array.from(peers.list.flatMap(({ seats }) => seats)),
  });
}

function told(people: readonly PersonToMatch[], input: ToMatch, found: Memory['found'], pinned: ReadonlyMap<string, string>, edges: readonly Edges[], peers: PeersReady, terms: Terms): Omit<Proposals, 'workedOut'> {
  const proposed: Proposals['proposed'] = [];
  const unplaced: Proposals['unplaced'] = [];
  people.forEach((person, at) => {
    const { peerId, half } = found.get(person.id)!;
    if (peerId === null) {
      const could = edges[at]!.peers.length > 0 || pinned.has(person.id) || couldMeetAny(person, peers, terms);
      unplaced.push({ personId: person.id, why: could ? 'nobody_free' : 'nobody_can_meet' });
    } else {
      const bothSaid = terms.uses.has('times') && person.times.length > 0 && peers.list[peers.indexOf(peerId)]!.peer.times.length > 0;
      proposed.push({ personId: person.id, peerId, when: bothSaid ? halfDays[half]! : null, isPinned: pinned.has(person.id) });
    }
  });
  const kept = new Map(proposed.map(({ personId, peerId }) => [personId, peerId]));
  const pinsNotKept: Pair[] = input.pins.filter(({ personId, peerId }) => kept.get(personId) !== peerId);
  return { proposed, unplaced, pinsNotKept };
}

/** Whether somebody could meet this person were all places and hours free. */
function couldMeetAny(person: PersonToMatch, peers: PeersReady, terms: Terms): boolean {
  const who = personReady(person, terms);
  return peers.list.some((peer) => !who.apart.has(peer.peer.id) && whyNotMeet(who, peer) === null);
}
