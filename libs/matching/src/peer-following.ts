import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#peerhouse/kernel';
import type { Tx } from '#peerhouse/platform';
import { followsFor, type PeerChange } from './peers.rules.js';
import { Programmes, type Programme } from './programme.js';
import { WayActs, type ActRefusal } from './way-acts.js';
import { Ways, windowOf } from './ways.js';

/** What a peer's change does to each person they meet, or were to meet. */
@Injectable()
export class PeerFollowing {
  constructor(private readonly programmes: Programmes, private readonly ways: Ways, private readonly acts: WayActs) {}

  /** They are no peer here any more, from today on. */
  async leave(tx: Tx, ctx: RequestContext, programme: Programme, peerId: string): Promise<ActRefusal | null> {
    await tx.sql('update peers set left_on = $2, version = version + 1 where id = $1', [peerId, programme.today]);
    return this.follow(tx, ctx, programme, peerId, { what: 'leaves' });
  }

  /** The programme is locked. A person does not wait for that: so each of their ways is locked too, and only then looked at. */
  async follow(tx: Tx, ctx: RequestContext, programme: Programme, peerId: string, change: PeerChange): Promise<ActRefusal | null> {
    await this.ways.lockOfPeer(tx, peerId);
    const theirs = await this.ways.ofPeer(tx, peerId);
    const termsOf = await this.programmes.termsOfEach(tx, theirs);
    const [{ taken }] = (await tx.sql<{ taken: number }>('select count(*)::int as taken from peer_places where peer_id = $1', [peerId])) as [{ taken: number }];
    const wayOf = new Map(theirs.map((way) => [way.id, way]));
    const people = theirs.map((way) => ({ id: way.id, thread: way.thread, window: windowOf(termsOf(way), way) }));
    for (const { id, happening } of followsFor(change, peerId, people, taken)) {
      const way = wayOf.get(id)!;
      const problem = await this.acts.happen({ tx, ctx, programme, way, terms: termsOf(way) }, happening);
      if (problem) return problem;
    }
    return null;
  }
}
