import { Injectable } from '@nestjs/common';
import { isRefusal, nightsBetween, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, NotHere, Outbox, type PermissionName, type Reader, type Tx } from '#peerhouse/platform';
import { Facts, lastsUntil, type Matching } from '#peerhouse/services';
import { NotNow, NotYet } from '#peerhouse/stays';
import { after, isRefused } from './happenings.rules.js';
import { firstMeetingHappened, matchChanged } from './matching.events.js';
import { AlreadyAnswered, AlreadyEnded, OutsideWindow, PeerAlreadyFull, PeerNotOffered } from './matching.refusals.js';
import type { After, Happening, Thread, WhyNot, Window } from './matching.types.js';
import { Programmes, type Programme } from './programme.js';
import { isAgreed, stateOf } from './states.rules.js';
import { comingOf, Ways, WayWriter, windowOf, type Beside, type Way } from './ways.js';

/** `seen`: the way as whoever acts may know it, where that is less; a refusal tells nothing else of it. */
export interface Open { tx: Tx; ctx: RequestContext; programme: Programme; way: Way; terms: Matching; seen?: Way }
export type ActRefusal = NotNow | NotYet | AlreadyAnswered | AlreadyEnded | OutsideWindow | PeerAlreadyFull | PeerNotOffered;
export interface Said { happening: Happening; beside?: Beside; seen?: Way }

/** One thing that happens on somebody's way: the rules say what follows, it is written, counted and told in one transaction. */
@Injectable()
export class WayActs {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly ways: Ways, private readonly writer: WayWriter, private readonly facts: Facts, private readonly outbox: Outbox) {}

  /** By somebody who works there. Whose way it is row-level security says too: another's is not here. Gives the way's id. */
  byStaff<R extends Refusal = never>(ctx: RequestContext, wayId: string, needs: PermissionName, work: (open: Open) => Promise<Said | R | null>): Promise<string | ActRefusal | R> {
    return this.database.run<string | ActRefusal | R>(ctx, async (tx) => {
      const seen = await this.ways.find(tx, wayId);
      if (!seen) throw new NotHere();
      mustIn(ctx, needs, seen.serviceId);
      const programme = await this.programmes.lock(tx, ctx, seen.serviceId);
      const way = await this.ways.lock(tx, wayId);
      return this.go({ tx, ctx, programme, way, terms: await this.programmes.termsOf(tx, way.charterVersionId) }, work);
    }, { peer_places_pkey: () => new PeerAlreadyFull(''), matches_one_coming: () => new NotNow('matched'), matches_a_pair_once: () => new PeerNotOffered() });
  }

  /** By the person themself, about their own way. */
  byPerson<R extends Refusal = never>(ctx: RequestContext, work: (open: Open) => Promise<Said | R | null>): Promise<string | ActRefusal | R> {
    return this.database.run<string | ActRefusal | R>(ctx, async (tx) => {
      const way = await this.ways.mine(tx, { lock: true });
      if (!way) throw new NotHere();
      const programme = await this.programmes.see(tx, ctx, way.serviceId);
      return this.go({ tx, ctx, programme, way, terms: await this.programmes.termsOf(tx, way.charterVersionId) }, work);
    });
  }

  /** Reads around a way that somebody of the desk may see. */
  looking<T>(ctx: RequestContext, wayId: string, work: (reader: Reader, programme: Programme, way: Way) => Promise<T>): Promise<T> {
    return this.database.read(ctx, async (reader) => {
      const way = await this.ways.find(reader, wayId);
      if (!way) throw new NotHere();
      return work(reader, await this.programmes.see(reader, ctx, way.serviceId), way);
    });
  }

  private async go<R extends Refusal>(open: Open, work: (open: Open) => Promise<Said | R | null>): Promise<string | ActRefusal | R> {
    const said = await work(open);
    if (said === null) return open.way.id;
    if (isRefusal(said)) return said;
    const problem = await this.happen(said.seen ? { ...open, seen: said.seen } : open, said.happening, said.beside);
    return problem ?? open.way.id;
  }

  /** The same for one way among several that a peer's change touches. Null when it is done. */
  async happen(open: Open, happening: Happening, beside: Beside = {}): Promise<ActRefusal | null> {
    const { tx, ctx, programme, way, terms } = open;
    const result = after(way.thread, happening);
    if (isRefused(result)) return refusalOf(result, (open.seen ?? way).thread, windowOf(terms, way));
    if (isNothing(way.thread, result)) return null;
    const written = await this.writer.write(tx, ctx, programme, way, result, beside);
    if ('full' in written) return new PeerAlreadyFull(written.full);
    await this.count(open, result, happening.does === 'firstMeetingHappened' ? happening.on : null);
    await this.tell(open, happening, result.thread);
    return null;
  }

  /** What follow-up, which stands beside this, hears: that both said yes to a match, that two have met, that it is over. */
  private async tell({ tx, ctx, way, terms }: Open, happening: Happening, now: Thread): Promise<void> {
    const isMatched = isAgreed(now.coming) && !isAgreed(way.thread.coming);
    if (isMatched || now.closed) await this.outbox.add(tx, ctx, matchChanged({ companionshipId: way.id, matchedBy: isMatched ? comingOf(way)!.proposedBy : null, closed: now.closed }));
    if (happening.does === 'firstMeetingHappened') await this.outbox.add(tx, ctx, firstMeetingHappened({ companionshipId: way.id, on: happening.on, until: lastsUntil(terms, now.firstMetOn!).until }));
  }

  async count({ tx, programme, way }: Pick<Open, 'tx' | 'programme'> & { way: Pick<Way, 'channel' | 'charterVersionId' | 'thread'> }, { counted }: Pick<After, 'counted'>, on: HouseDay | null = null): Promise<void> {
    for (const { on: countedOn, n = 1, ...fact } of counted) {
      const opens = fact.what === 'companionship_opened';
      const neverMet = fact.what === 'companionship_closed' && way.thread.firstMetOn === null; // so that who still waits can be told from facts
      await this.facts.add(tx, { ...programme, charterVersionId: way.charterVersionId }, { ...fact, ...(opens ? { channel: way.channel } : {}), ...(neverMet ? { days: nightsBetween(way.thread.interestedOn, programme.today) } : {}), day: opens ? way.thread.interestedOn : (countedOn ?? on ?? programme.today), n });
    }
  }
}

const isNothing = (thread: Thread, result: After): boolean => JSON.stringify(thread) === JSON.stringify(result.thread) && result.tells.length + result.bars.length + result.counted.length === 0;

export function refusalOf(whyNot: WhyNot, thread: Thread, window: Window | null): ActRefusal {
  switch (whyNot) {
    case 'NotNow': return new NotNow(stateOf(thread));
    case 'NotYet': return new NotYet();
    case 'AlreadyDecided': return new AlreadyAnswered();
    case 'AlreadyEnded': return new AlreadyEnded();
    case 'OutsideWindow': return new OutsideWindow(window!.from, window!.to);
  }
}
