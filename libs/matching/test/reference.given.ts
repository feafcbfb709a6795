import { peersReady } from '../src/matcher/edges.rules.js';
import { bothOpen, fitOf, peerReady, personReady, termsOf, whyNotMeet } from '../src/matcher/fits.rules.js';
import { leaningOn } from '../src/matcher/leaning.rules.js';
import type { Proposals, ToMatch } from '../src/matcher/matcher.types.js';
import { halfDays } from '../src/matching.types.js';

/**
 * The reference solver: the same network written out arc by arc, solved by augmenting along Bellman-Ford's cheapest paths from all people
 * at once, with the three aims as one weight in whole numbers of any size. Slow, short, and nothing of it is shared with the matcher but
 * which pairs are possible and how well they fit.
 */
interface Arc { to: number; left: number; cost: bigint; back: number }

export interface Worth { matched: number; waits: number[]; fit: number }

/** What is taken off every fit with a peer, because so many lean on them. */
function leaningOf(world: ToMatch): (peerId: string) => number {
  const terms = termsOf(world.uses, world.hoursPerHalfDay);
  const peers = peersReady(world.peers, terms);
  const leaning = leaningOn([...world.people, ...world.others], peers);
  return (peerId) => leaning[peers.indexOf(peerId)]!;
}

/** How well each person and peer would fit, as a table; null for a pair that is not possible. */
export function fitsOf(world: ToMatch): (number | null)[][] {
  const terms = termsOf(world.uses, world.hoursPerHalfDay);
  const peers = world.peers.map((peer) => peerReady(peer, terms));
  const leaning = leaningOf(world);
  return world.people.map((one) => {
    const who = personReady(one, terms);
    return peers.map((peer) => (who.apart.has(peer.peer.id) || whyNotMeet(who, peer) !== null || bothOpen(who, peer) === 0 ? null : fitOf(who, peer) - leaning(peer.peer.id)));
  });
}

/** What a set of proposals is worth, in the three aims: people, their waits (as the queue goes), fit. */
export function worthOf(world: ToMatch, pairs: readonly { personId: string; peerId: string }[]): Worth {
  const terms = termsOf(world.uses, world.hoursPerHalfDay);
  const person = new Map(world.people.map((one) => [one.id, one]));
  const peer = new Map(world.peers.map((one) => [one.id, one]));
  const days = [...new Set(world.people.map(({ interestedOn }) => interestedOn))].sort();
  const waits = days.map((day) => pairs.filter(({ personId }) => person.get(personId)!.interestedOn === day).length);
  const leaning = leaningOf(world);
  const fit = pairs.reduce((sum, pair) => sum + fitOf(personReady(person.get(pair.personId)!, terms), peerReady(peer.get(pair.peerId)!, terms)) - leaning(pair.peerId), 0);
  return { matched: pairs.length, waits, fit };
}

export function referenceWorth(world: ToMatch): Worth {
  const terms = termsOf(world.uses, world.hoursPerHalfDay);
  const { people, peers } = world;
  const [source, sink] = [0, 1];
  const arcs: Arc[][] = [[], []];
  const node = (): number => arcs.push([]) - 1;
  const join = (from: number, to: number, left: number, cost: bigint): number => {
    arcs[from]!.push({ to, left, cost, back: arcs[to]!.length });
    arcs[to]!.push({ to: from, left: 0, cost: -cost, back: arcs[from]!.length - 1 });
    return arcs[from]!.length - 1;
  };
  const days = [...new Set(people.map(({ interestedOn }) => interestedOn))].sort().reverse();
  const base = BigInt(people.length + 1);
  const bestFit = BigInt(1000 * (people.length + 1));
  // One more person outweighs every wait; one earlier day outweighs all later ones together; any wait outweighs every fit.
  const weightOf = (day: string): bigint => -bestFit * (base ** BigInt(days.indexOf(day as never)) + base ** BigInt(days.length + 1));
  const ready = peers.map((peer) => peerReady(peer, terms));
  const leaning = leaningOf(world);
  const hourNodes = ready.map(({ peer, seats, open }) => {
    const own = node();
    join(own, sink, peer.room, 0n);
    return halfDays.map((_, half) => {
      const hour = node();
      join(hour, own, (open & (1 << half)) === 0 ? 0 : seats[half]!, 0n);
      return hour;
    });
  });
  const links: { person: number; peer: number; from: number; arc: number }[] = [];
  people.forEach((one, person) => {
    const who = personReady(one, terms);
    const own = node();
    join(source, own, 1, weightOf(one.interestedOn));
    ready.forEach((peer, index) => {
      if (who.apart.has(peer.peer.id) || whyNotMeet(who, peer) !== null) return;
      const cost = BigInt(leaning(peer.peer.id) - fitOf(who, peer));
      halfDays.forEach((_, half) => {
        if ((bothOpen(who, peer) & (1 << half)) !== 0) links.push({ person, peer: index, from: own, arc: join(own, hourNodes[index]![half]!, 1, cost) });
      });
    });
  });
  while (augment(arcs, source, sink));
  return worthOf(world, links.filter(({ from, arc }) => arcs[from]![arc]!.left === 0).map(({ person, peer }) => ({ personId: people[person]!.id, peerId: peers[peer]!.id })));
}

/** One more unit along the cheapest path, as long as that lowers the cost. */
function augment(arcs: Arc[][], source: number, sink: number): boolean {
  const cost: (bigint | undefined)[] = [];
  const via: { from: number; at: number }[] = [];
  cost[source] = 0n;
  const queue = [source];
  const waiting = new Set(queue);
  while (queue.length) {
    const from = queue.shift()!;
    waiting.delete(from);
    arcs[from]!.forEach((arc, at) => {
      const next = cost[from]! + arc.cost;
      if (arc.left === 0 || (cost[arc.to] !== undefined && cost[arc.to]! <= next)) return;
      cost[arc.to] = next;
      via[arc.to] = { from, at };
      if (!waiting.has(arc.to)) {
        waiting.add(arc.to);
        queue.push(arc.to);
      }
    });
  }
  if (cost[sink] === undefined || cost[sink] >= 0n) return false;
  for (let to = sink; to !== source; to = via[to]!.from) {
    const arc = arcs[via[to]!.from]![via[to]!.at]!;
    arc.left -= 1;
    arcs[arc.to]![arc.back]!.left += 1;
  }
  return true;
}

/** What is wrong with proposals, whoever made them: a pair that is not possible, a place or an hour given twice, somebody told twice or not at all. */
export function problemsOf(world: ToMatch, { proposed, unplaced }: Pick<Proposals, 'proposed' | 'unplaced'>): string[] {
  const terms = termsOf(world.uses, world.hoursPerHalfDay);
  const problems: string[] = [];
  const told = [...proposed, ...unplaced].map(({ personId }) => personId).sort();
  if (told.join() !== world.people.map(({ id }) => id).sort().join()) problems.push('somebody is not told of, or twice');
  for (const peer of world.peers) {
    const ready = peerReady(peer, terms);
    const theirs = proposed.filter(({ peerId }) => peerId === peer.id);
    if (theirs.length > peer.room) problems.push(`${peer.id} is above their limit`);
    halfDays.forEach((half, at) => {
      if (theirs.filter(({ when }) => when === half).length > ready.seats[at]!) problems.push(`${peer.id} has too many on ${half}`);
    });
    for (const { personId, when } of theirs) {
      const person = world.people.find(({ id }) => id === personId)!;
      const who = personReady(person, terms);
      if (who.apart.has(peer.id) || whyNotMeet(who, ready) !== null) problems.push(`${personId} and ${peer.id} cannot meet`);
      if (when !== null && (bothOpen(who, ready) & (1 << halfDays.indexOf(when))) === 0) problems.push(`${personId} and ${peer.id} cannot meet on ${when}`);
    }
  }
  return problems;
}
