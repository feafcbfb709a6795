import { Injectable } from '@nestjs/common';
import { newId, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { Database, InvalidInput, NotHere } from '#peerhouse/platform';
import { isInCatchment } from '#peerhouse/services';
import { NotNow } from '#peerhouse/stays';
import { fixing, leavingOn } from './first-meeting.js';
import { keepWishes } from './interest.service.js';
import type { Happening } from './matching.types.js';
import { AlreadyEnded } from './matching.refusals.js';
import { peersAt } from './peers.rules.js';
import { Programmes } from './programme.js';
import { stateOf } from './states.rules.js';
import { lengthProblems, most, textOrNull, type TypedWishes } from './typed.js';
import { WayActs, type ActRefusal, type Open, type Said } from './way-acts.js';
import { WayOpening } from './way-opening.js';
import { askedByNameAnswered, goingOf, heardAlready, isAnother, isOfAnother, keepApart, lastMet, noLongerByName, tellNews, upToLine, Ways, waysOfSame } from './ways.js';

/** What the person themself does on their way. Not one of it has, or asks for, why. */
@Injectable()
export class MyWayService {
  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly acts: WayActs, private readonly ways: Ways, private readonly opening: WayOpening) {}

  changeWishes(ctx: RequestContext, typed: TypedWishes) {
    return this.acts.byPerson<InvalidInput>(ctx, async (open) => keepWishes(open, { ...typed, asksFor: undefined })); // by name is an act of its own
  }

  /** To the match they were shown: who is asked since is another question. */
  answer(ctx: RequestContext, answer: 'yes' | 'no', match: string) {
    return this.acts.byPerson<NotNow>(ctx, async (open): Promise<Said | NotNow> => {
      if (!open.way.thread.closed && isOfAnother(open.way, match)) return new NotNow(stateOf(open.way.thread));
      await askedByNameAnswered(open);
      return { happening: { does: 'personSays', answer } };
    });
  }

  fixFirstMeeting(ctx: RequestContext, { on, time }: { on: HouseDay; time?: string | null }) {
    return this.acts.byPerson<InvalidInput>(ctx, async (open) => fixing(open, { on, time }));
  }

  /** One act, at any time; the place in the queue stays. Sent again it is asked once, and ends nobody else: it says of which match it is. Whom they would not meet again stays their own word. */
  askForAnother(ctx: RequestContext, how: { meanwhile: boolean; notAgain: boolean; than: string }) {
    return this.acts.byPerson<NotNow>(ctx, async (open) => {
      const heard = heardAlready(open.way, how.than);
      if (heard === 'another') return new NotNow(stateOf(open.way.thread));
      if (how.notAgain && !open.way.thread.closed) await this.notAgain(open, how.than);
      if (heard) return null;
      await noLongerByName(open);
      return { happening: { does: 'askForAnother', meanwhile: how.meanwhile } };
    });
  }

  /**
   * A peer asked for by the name the person knows them by; empty: nobody by name any more. Who is meant is found in the database and
   * not told: there is one answer, whether there is such a peer, has room, or said that they would not meet again. That the person
   * themself would not meet them again is taken back with it; what the peer said stays.
   */
  askByName(ctx: RequestContext, typed: string) {
    return this.acts.byPerson<InvalidInput | AlreadyEnded>(ctx, async ({ tx, way }) => {
      if (way.thread.closed) return new AlreadyEnded();
      const called = textOrNull(typed);
      const problems = lengthProblems('called', called, most.called);
      if (problems.length) return new InvalidInput(problems);
      await tx.sql('update companionship_wishes set asks_for_called = $2, asks_for = peer_asked_for($1, $2) where companionship_id = $1', [way.id, called]);
      await tx.sql(`delete from kept_apart k using companionship_wishes w where w.companionship_id = $1 and k.peer_id = w.asks_for and k.kind = 'not_again' and k.said_by = 'person' and k.companionship_id in (${waysOfSame})`, [way.id]);
      await tx.sql('update companionships set version = version + 1 where id = $1', [way.id]);
      return null;
    });
  }

  /** They go on with their peer after all. That they would not meet them again, they take back with it. */
  goOnAfterAll(ctx: RequestContext) {
    return this.acts.byPerson(ctx, async ({ tx, way }): Promise<Said> => {
      const going = goingOf(way);
      if (going?.untilNext) await tx.sql(`delete from kept_apart where companionship_id = $1 and peer_id = $2 and said_by = 'person' and kind = 'not_again'`, [way.id, going.peerId]);
      return { happening: { does: 'goOnAfterAll', counted: going?.rematchCounted ?? null } };
    });
  }

  /** Whether they would like to meet somebody else while their peer is away, or rather wait. */
  answerMeanwhile(ctx: RequestContext, answer: 'yes' | 'no', question: string) {
    return this.acts.byPerson(ctx, async ({ way }): Promise<Said | NotNow> => (isAnother(way, question) ? new NotNow(stateOf(way.thread)) : { happening: { does: 'coverPersonSays', answer } }));
  }

  /** They would rather wait for their peer no longer: the desk looks for somebody, for the while. */
  meetMeanwhile(ctx: RequestContext) {
    return this.does(ctx, { does: 'meetMeanwhile' });
  }

  /** They stopped, or it was over, and they are interested again: a new way of the same person, who keeps apart from whom they were. Said twice, it is one. */
  comeBack(ctx: RequestContext) {
    return this.database.run<string>(ctx, async (tx) => {
      const ended = await this.ways.mine(tx, { lock: true });
      const way = await this.ways.mine(tx); // somebody may have been faster
      if (!ended || !way) throw new NotHere();
      if (!way.thread.closed) return way.id;
      const [reached] = await tx.sql<{ reach: string | null; messageSafe: boolean }>('select reach, message_safe as "messageSafe" from companionship_reach where companionship_id = $1', [way.id]);
      const id = newId();
      await this.opening.open(tx, await this.programmes.see(tx, ctx, way.serviceId), { id, guestId: way.guestId, isBack: true, channel: 'self', notedBy: null }, reached ?? {}, ctx.now);
      return id;
    }, { companionships_once: () => '' }); // the desk was faster: it is that one
  }

  /** Ends it; the door is open. */
  stop(ctx: RequestContext) {
    return this.does(ctx, { does: 'end' });
  }

  leavingMoved(ctx: RequestContext, to: HouseDay | null) {
    return this.acts.byPerson(ctx, async (open) => leavingOn(open, to));
  }

  goToHospital(ctx: RequestContext) {
    return this.acts.byPerson(ctx, async ({ programme }): Promise<Said> => ({ happening: { does: 'goToHospital', today: programme.today } }));
  }

  leaveHospital(ctx: RequestContext, on: HouseDay | null) {
    return this.does(ctx, { does: 'leaveHospital', on });
  }

  /** They live elsewhere now. Within the programme nothing is lost: a peer who goes there goes on, else another is looked for and the old meetings go on meanwhile. Elsewhere the desk tells of resources. */
  moved(ctx: RequestContext, place: string | null) {
    return this.acts.byPerson(ctx, async ({ tx, way, programme }) => {
      const within = place !== null && isInCatchment(programme.matching, place);
      await tx.sql('update companionships set place = $2, version = version + 1 where id = $1', [way.id, within ? place : null]);
      if (!within) return { happening: { does: 'moveOutside' } };
      const peers = await tx.sql<{ id: string; near: string[]; far: string[] }>('select id, near, far from peers where id = any($1::uuid[])', [way.matches.map(({ peerId }) => peerId)]);
      return { happening: { does: 'moveWithin', peersThere: peersAt(place, peers) } };
    });
  }

  /** Thanks to the peer they met last, once to each; they may say it or not. */
  thank(ctx: RequestContext) {
    return this.database.run<string | Refusal>(ctx, async (tx) => {
      const way = await this.ways.mine(tx, { lock: true });
      if (!way) throw new NotHere();
      const met = await lastMet(tx, way.id);
      if (!met) return new NotNow('waiting');
      if (met.thanked) return way.id;
      await tellNews(tx, await this.programmes.see(tx, ctx, way.serviceId), way.id, { peerId: met.peerId, what: 'thanks' });
      await tx.sql('update matches set thanked = true where id = $1', [met.id]);
      return way.id;
    });
  }

  /** Their news up to that line, which is the newest they were shown. */
  seen(ctx: RequestContext, upTo: string | null) {
    return this.database.run(ctx, async (tx) => {
      await tx.sql(`update match_news set seen = true where peer_id is null and not seen and ${upToLine('$1')}`, [upTo]);
    });
  }

  private does(ctx: RequestContext, happening: Happening): Promise<string | ActRefusal> {
    return this.acts.byPerson(ctx, async (): Promise<Said> => ({ happening }));
  }

  /** Whom they would not meet again is whom they ask for another than, and was shown where they said so. */
  private async notAgain({ tx, way, programme }: Open, than: string): Promise<void> {
    const [match] = await tx.sql<{ peerId: string }>('select peer_id as "peerId" from matches where id = $1 and companionship_id = $2 and both_yes_on is not null', [than, way.id]);
    if (match) await keepApart(tx, programme, way.id, { peerId: match.peerId, kind: 'not_again', by: 'person' });
  }
}
