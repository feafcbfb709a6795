import { candidatesFor, type Pair, type ToMatch } from '#peerhouse/matching';

/** First come, first served: in the order of the queue each gets the best peer who is free for them then, and keeps them. */
export function firstCome(world: ToMatch): Pair[] {
  const peers = new Map(world.peers.map((peer) => [peer.id, { ...peer, hoursTaken: { ...peer.hoursTaken } }]));
  const queue = [...world.people].sort((a, b) => (a.interestedOn < b.interestedOn ? -1 : a.interestedOn > b.interestedOn ? 1 : a.id < b.id ? -1 : 1));
  return queue.flatMap((person) => {
    const best = candidatesFor(person, [...peers.values()].filter(({ room }) => room > 0), world.uses, world.hoursPerHalfDay).find(({ whyNot }) => whyNot === null);
    if (!best) return [];
    const peer = peers.get(best.peerId)!;
    peer.room -= 1;
    const when = best.because.flatMap((one) => (one.key === 'both_free' ? one.when : []))[0];
    if (when) peer.hoursTaken[when] = (peer.hoursTaken[when] ?? 0) + 1;
    return [{ personId: person.id, peerId: best.peerId }];
  });
}
