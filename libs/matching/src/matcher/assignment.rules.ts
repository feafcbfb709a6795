import { NodeHeap } from './node-heap.rules.js';

/**
 * People and free places as numbers. People stand in the order in which they are served; those of one `turn` (the same day of first
 * interest) are equal. An edge is a pair that is possible: `edgePeer` and `edgeFit` of person i are at [edgesFrom[i], edgesFrom[i + 1]), best fit first.
 */
export interface Problem {
  turn: Int32Array;
  edgesFrom: Int32Array;
  edgePeer: Int32Array;
  edgeFit: Int32Array;
  /** What is taken off every fit with that peer, 0 or more (`leaningOn`). */
  leaning: Int32Array;
  /** Half-days of each person, and those of each peer that have an hour left, as bits. */
  personTimes: Int32Array;
  peerOpen: Int32Array;
  /** Free places of each peer; hours left of each peer and half-day (`peer * halfDays + half`). */
  room: Int32Array;
  seats: Uint8Array;
  halfDays: number;
}

/** The peer of each person, -1 for none, and the half-day. */
export interface Assignment { peer: Int32Array; half: Int8Array }

/**
 * As many people as possible; among those, who waits longest; among those, the best fit in all. Exact, and one of possibly several.
 *
 * The sets of people who can have places at the same time are a matroid, so taking one after the other in the order of waiting, and never
 * giving up who is in, gives the most people and the longest waits at once. Each is put in by the path of exchanges that costs the least
 * fit (successive shortest paths with potentials), which keeps the fit the best there is for those who are in. Where no path leads to a
 * free place, the least missed of the same turn stays out, and all that was looked at is full for good: it is not looked at again.
 */
export const assign = (problem: Problem): Assignment => new Assigning(problem).run();

const NONE = -1;

class Assigning {
  private readonly people = this.of.turn.length;
  private readonly peers = this.of.room.length;
  /** Nodes: the peers, then their half-days that hold fewer than the peer has places ("tight"); in the others there is always an hour. */
  private readonly roomy: Int32Array;
  private readonly tightNode: Int32Array;
  private readonly nodePeer: number[] = [];
  private readonly nodeHalf: number[] = [];
  private readonly price: Int32Array;
  /** Of each person the node they are at and the fit there; of each node the people at it, as a list. */
  private readonly at = new Int32Array(this.people).fill(NONE);
  private readonly fitAt = new Int32Array(this.people);
  private readonly before = new Int32Array(this.people);
  private readonly next = new Int32Array(this.people);
  private readonly first: Int32Array;
  private readonly usedOfPeer = new Int32Array(this.peers);
  private readonly usedOfNode: Int32Array;
  private readonly isClosed: Uint8Array;
  /** Of a search. */
  private readonly heap: NodeHeap;
  private readonly viaPerson: Int32Array;
  private readonly viaFit: Int32Array;
  private readonly viaNode: Int32Array;
  private settled: number[] = [];
  /** The nearest free place found so far, and what the way to it costs: what costs as much is not looked at. */
  private nearest = NONE;
  private bound = Infinity;
  private closing: number[] = [];

  constructor(private readonly of: Problem) {
    const { halfDays, room, seats, peerOpen } = of;
    this.roomy = new Int32Array(this.peers);
    this.tightNode = new Int32Array(this.peers * halfDays).fill(NONE);
    for (let peer = 0; peer < this.peers; peer += 1) this.addNode(peer, NONE);
    for (let peer = 0; peer < this.peers; peer += 1) {
      for (let half = 0; half < halfDays; half += 1) {
        if ((peerOpen[peer]! & (1 << half)) === 0) continue;
        if (seats[peer * halfDays + half]! >= room[peer]!) this.roomy[peer]! |= 1 << half;
        else this.tightNode[peer * halfDays + half] = this.addNode(peer, half);
      }
    }
    const nodes = this.nodePeer.length;
    [this.price, this.usedOfNode, this.viaFit] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
    [this.first, this.viaPerson, this.viaNode] = [new Int32Array(nodes).fill(NONE), new Int32Array(nodes).fill(NONE), new Int32Array(nodes).fill(NONE)];
    this.isClosed = new Uint8Array(nodes);
    this.heap = new NodeHeap(nodes);
  }

  private addNode(peer: number, half: number): number {
    this.nodeHalf.push(half);
    return this.nodePeer.push(peer) - 1;
  }

  run(): Assignment {
    const { turn, personTimes } = this.of;
    for (let person = 0; person < this.people; person += 1) {
      if (person > 0 && turn[person] !== turn[person - 1]) this.closeWhatIsFull();
      this.putIn(person);
    }
    const peer = this.at.map((node) => (node === NONE ? NONE : this.nodePeer[node]!));
    const half = new Int8Array(this.people).fill(NONE);
    for (let person = 0; person < this.people; person += 1) {
      const node = this.at[person]!;
      if (node === NONE) continue;
      half[person] = node < this.peers ? lowest(personTimes[person]! & this.roomy[node]!) : this.nodeHalf[node]!;
    }
    return { peer, half };
  }

  /** Puts a person in, by the cheapest exchanges; where there is no free place for one more, leaves out the least missed of their turn. */
  private putIn(person: number): void {
    const found = this.search(person);
    if (found !== NONE) {
      const reached = this.heap.keyOf(found);
      for (const node of this.settled) this.price[node]! += this.heap.keyOf(node) - reached;
      this.exchange(person, found);
    } else {
      const least = this.leastMissed(person);
      const furthest = this.settled.length ? this.heap.keyOf(this.settled.at(-1)!) : 0;
      for (const node of this.settled) this.price[node]! += this.heap.keyOf(node) - furthest;
      this.closing.push(...this.settled);
      if (least !== person) {
        const from = this.at[least]!;
        this.takeOut(least);
        this.exchange(person, from);
      }
    }
  }

  /** Looks for the nearest free place, by what the exchanges on the way cost; -1 when none can be reached. */
  private search(person: number): number {
    const { heap, usedOfNode, nodePeer } = this;
    const { seats, halfDays } = this.of;
    heap.clear();
    this.settled = [];
    this.nearest = NONE;
    this.bound = Infinity;
    this.lookFrom(person, 0);
    while (heap.size > 0 && heap.least() < this.bound) {
      const node = heap.pop();
      const peer = nodePeer[node]!;
      const reached = heap.keyOf(node);
      if (node < this.peers) this.lookIntoHours(node, reached);
      else if (usedOfNode[node]! < seats[peer * halfDays + this.nodeHalf[node]!]!) this.reach(peer, reached + this.price[node]! - this.price[peer]!, NONE, 0, node);
      this.settled.push(node);
      for (let other = this.first[node]!; other !== NONE; other = this.next[other]!) this.lookFrom(other, reached + this.price[node]! + this.fitAt[other]!);
    }
    return this.nearest;
  }

  /** A peer who is full gives up a place of somebody in one of their tight half-days. */
  private lookIntoHours(peer: number, reached: number): void {
    const { halfDays } = this.of;
    for (let half = 0; half < halfDays; half += 1) {
      const node = this.tightNode[peer * halfDays + half]!;
      if (node !== NONE && this.usedOfNode[node]! > 0) this.reach(node, reached + this.price[peer]! - this.price[node]!, NONE, 0, peer);
    }
  }

  /** Every place that a person could go to, having come so far. */
  private lookFrom(person: number, cost: number): void {
    const { edgesFrom, edgePeer, edgeFit, leaning, personTimes, peerOpen, halfDays } = this.of;
    const { price, roomy, isClosed } = this;
    for (let edge = edgesFrom[person]!, end = edgesFrom[person + 1]!; edge < end; edge += 1) {
      const peer = edgePeer[edge]!;
      // Prices never rise above 0, nobody leans less than not at all, and fits only fall from here on: what follows costs as much or more.
      if (cost - edgeFit[edge]! >= this.bound) return;
      const fit = edgeFit[edge]! - leaning[peer]!;
      if ((personTimes[person]! & roomy[peer]!) !== 0) {
        if (isClosed[peer] === 0) this.reach(peer, cost - fit - price[peer]!, person, fit, NONE);
        continue;
      }
      for (let left = personTimes[person]! & peerOpen[peer]!; left !== 0; left &= left - 1) {
        const node = this.tightNode[peer * halfDays + lowest(left)]!;
        this.reach(node, cost - fit - price[node]!, person, fit, NONE);
      }
    }
  }

  private reach(node: number, key: number, person: number, fit: number, from: number): void {
    if (key >= this.bound || this.isClosed[node] !== 0 || !this.heap.offer(node, key)) return;
    if (node < this.peers && this.usedOfPeer[node]! < this.of.room[node]!) [this.nearest, this.bound] = [node, key];
    this.viaPerson[node] = person;
    this.viaFit[node] = fit;
    this.viaNode[node] = from;
  }

  /** Of those of the same turn who were reached, whose leaving out costs the least fit; whoever comes last when it is the same. */
  private leastMissed(person: number): number {
    const { turn } = this.of;
    let [least, leastCost] = [person, 0];
    for (const node of this.settled) {
      for (let other = this.first[node]!; other !== NONE; other = this.next[other]!) {
        if (turn[other] !== turn[person]) continue;
        const cost = this.heap.keyOf(node) + this.price[node]! + this.fitAt[other]!;
        if (cost < leastCost || (cost === leastCost && other > least)) [least, leastCost] = [other, cost];
      }
    }
    return least;
  }

  /** Everybody on the way moves on by one. */
  private exchange(person: number, end: number): void {
    let node = end;
    for (;;) {
      const mover = this.viaPerson[node]!;
      if (mover === NONE) {
        node = this.viaNode[node]!;
        continue;
      }
      const from = this.at[mover]!;
      const fit = this.viaFit[node]!;
      if (from !== NONE) this.takeOut(mover);
      this.put(mover, node, fit);
      if (mover === person) return;
      node = from;
    }
  }

  private put(person: number, node: number, fit: number): void {
    this.at[person] = node;
    this.fitAt[person] = fit;
    this.before[person] = NONE;
    this.next[person] = this.first[node]!;
    if (this.first[node] !== NONE) this.before[this.first[node]!] = person;
    this.first[node] = person;
    this.usedOfPeer[this.nodePeer[node]!]! += 1;
    this.usedOfNode[node]! += 1;
  }

  private takeOut(person: number): void {
    const node = this.at[person]!;
    const [before, next] = [this.before[person]!, this.next[person]!];
    if (before === NONE) this.first[node] = next;
    else this.next[before] = next;
    if (next !== NONE) this.before[next] = before;
    this.at[person] = NONE;
    this.usedOfPeer[this.nodePeer[node]!]! -= 1;
    this.usedOfNode[node]! -= 1;
  }

  private closeWhatIsFull(): void {
    for (const node of this.closing) this.isClosed[node] = 1;
    this.closing = [];
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
