import { knownToPerson } from './bars.rules.js';
import { asListed, personToMatch, toMatch, type Whole } from './lists.js';
import { becauseOf, candidatesFor, peerReady, personReady, termsOf, whyNotMeet, type PeerReady, type Terms } from './matcher/fits.rules.js';
import type { Because, Candidate, Proposals, ToMatch } from './matcher/matcher.types.js';
import { propose, type Memory } from './matcher/proposals.rules.js';
import type { Programme } from './programme.js';
import { aheadOf, waitEstimate, type InQueue, type WaitEstimate } from './waiting.rules.js';
import type { Way } from './ways.js';

/** One reading of a programme's whole list, and what the matcher finds in it. */
export class ListReading {
  readonly memory: Memory;
  private readonly asked: ToMatch;
  private readonly terms: Terms;
  private readonly ready: readonly PeerReady[];
  private readonly proposals: ReadonlyMap<string, Proposals['proposed'][number]>;
  private readonly unplaced: ReadonlyMap<string, Proposals['unplaced'][number]['why']>;
  private readonly met = new Map<string, ReadonlySet<string>>();
  private queue: (InQueue & { couldMeet: ReadonlySet<string> })[] | null = null;

  constructor(private readonly programme: Programme, private readonly whole: Whole, before?: Memory) {
    this.asked = toMatch(whole, programme);
    this.terms = termsOf(this.asked.uses, this.asked.hoursPerHalfDay);
    this.ready = this.asked.peers.map((peer) => peerReady(peer, this.terms));
    const { proposals, memory } = propose(this.asked, before);
    this.memory = memory;
    this.proposals = new Map(proposals.proposed.map((one) => [one.personId, one]));
    this.unplaced = new Map(proposals.unplaced.map(({ personId, why }) => [personId, why]));
  }

  isListed(wayId: string): boolean {
    return this.proposals.has(wayId) || this.unplaced.has(wayId);
  }

  /** The peer whom the desk keeps for them: nobody else is proposed. */
  pinOf(wayId: string): string | null {
    return this.asked.pins.find(({ personId }) => personId === wayId)?.peerId ?? null;
  }

  unplacedOf(wayId: string): 'nobody_free' | 'nobody_can_meet' | null {
    return this.unplaced.get(wayId) ?? null;
  }

  proposalOf(way: Way): (Proposals['proposed'][number] & { because: Because[] }) | null {
    const found = this.proposals.get(way.id);
    if (!found) return null;
    const peer = this.ready.find(({ peer: { id } }) => id === found.peerId)!;
    return { ...found, because: becauseOf(personReady(asListed(way, this.whole, this.programme), this.terms), peer, this.terms) };
  }

  /** Whom they asked for by name is among them where nothing but room or hours keeps the two apart. */
  candidates(way: Way): Candidate[] {
    const { peers, uses, hoursPerHalfDay } = this.asked;
    const all = candidatesFor(asListed(way, this.whole, this.programme), peers, uses, hoursPerHalfDay);
    const asked = peers.filter(({ id }) => id === this.whole.wishes.get(way.id)?.asksFor && !all.some(({ peerId }) => peerId === id));
    return [...all, ...candidatesFor(personToMatch(way, this.whole, true), asked, uses, hoursPerHalfDay)];
  }

  /**
   * What the person is told of waiting, and the desk of it. Another's word that keeps them apart from a peer shows in none of it: to the
   * person that peer is one who could meet them and has no free place.
   */
  estimate(way: Way): WaitEstimate | { kind: 'nobody_can_meet' } {
    if (!this.isListed(way.id) || this.proposals.has(way.id)) return { kind: 'soon' };
    const could = this.couldMeet(way);
    if (could.size === 0) return { kind: 'nobody_can_meet' };
    this.queue ??= this.whole.ways.filter(({ id }) => this.isListed(id)).map((one) => ({ id: one.id, interestedOn: one.thread.interestedOn, couldMeet: this.couldMeet(one) }));
    return waitEstimate({
      starts: this.whole.starts.filter(({ peerId }) => could.has(peerId)).map(({ day }) => day), ahead: aheadOf({ id: way.id, interestedOn: way.thread.interestedOn }, this.queue, could),
      hasPlace: false, today: this.programme.today, neededStarts: this.programme.matching.estimate_from_starts,
    });
  }

  /** Peers who could meet this person, were they free and nobody else said otherwise; and whom the desk keeps for them. */
  private couldMeet(way: Way): ReadonlySet<string> {
    const known = this.met.get(way.id);
    if (known) return known;
    const who = personReady(personToMatch(way, this.whole, false, knownToPerson(this.whole.bars.get(way.id) ?? [])), this.terms);
    const pinned = this.whole.wishes.get(way.id)?.pinnedTo;
    const could = new Set(this.ready.filter((peer) => !who.apart.has(peer.peer.id) && (whyNotMeet(who, peer) === null || peer.peer.id === pinned)).map(({ peer }) => peer.id));
    this.met.set(way.id, could);
    return could;
  }
}
