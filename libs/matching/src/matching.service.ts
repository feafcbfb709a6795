import { Injectable } from '@nestjs/common';
import type { HouseDay, Refusal, RequestContext } from '#peerhouse/kernel';
import { InvalidInput, mayIn, NotHere, type PermissionName } from '#peerhouse/platform';
import { isInCatchment, meetingRhythm } from '#peerhouse/services';
import { NotNow } from '#peerhouse/stays';
import { isTheirPeer } from './actions.rules.js';
import { yearIsOver } from './desk.query.js';
import { fixing, leavingOn, timeOf } from './first-meeting.js';
import { Lists, matcherTerms, peerToMatch, personToMatch, type Peer, type Whole } from './lists.js';
import { candidatesFor } from './matcher/fits.rules.js';
import { PeerAlreadyFull, PeerNotOffered } from './matching.refusals.js';
import type { HalfDay, Happening } from './matching.types.js';
import { propose } from './matcher/proposals.rules.js';
import { peersAt, takeOnProblem } from './peers.rules.js';
import { SeriesWriter } from './series-writer.js';
import { isAgreed, isMetBy, stateOf } from './states.rules.js';
import { timeProblems, tookProblems } from './typed.js';
import { WayActs, type ActRefusal, type Open, type Said } from './way-acts.js';
import { askedByNameAnswered, comingOf, goingOf, heardAlready, isAnother, isOfAnother, keepApart, noLongerByName, seenBy, waysOfSame, windowOf, type Way } from './ways.js';

/** What stands against a pair that only the two of them, or the charter, could change; a place or a time is settled by talking. */
const settledByTalking: readonly (string | null)[] = [null, 'other_place', 'no_common_time', 'time_full'];

/** Of a peer who is asked their own place is taken already: what may stand against it is whether they are there. */
const isNotThere = (peer: Peer, { today }: Pick<Open['programme'], 'today'>): boolean => takeOnProblem(peer, 0, today) === 'PeerNotOffered';

/** What the desk and the peers do on somebody's way. The rules say what follows; nobody gives a reason for anything. */
@Injectable()
export class MatchingService {
  constructor(private readonly acts: WayActs, private readonly lists: Lists, private readonly series: SeriesWriter) {}

  /** Takes a proposal, or chooses otherwise: the peer is asked first. Sent again with the same peer it is asked once. */
  async askPeer(ctx: RequestContext, wayId: string, peerId: string): Promise<string | ActRefusal> {
    const result = await this.acts.byStaff<NotNow | PeerAlreadyFull | PeerNotOffered>(ctx, wayId, 'matching.desk', async (open) => {
      const { coming } = open.way.thread;
      if (coming && !coming.personSaidYes) return coming.peerId === peerId ? null : new NotNow('asked'); // another of the desk was faster
      const whole = await this.lists.whole(open.tx, open.programme);
      const peer = whole.peers.find(({ id }) => id === peerId);
      if (!peer) throw new NotHere();
      const problem = this.whyNot(open, whole, peer);
      if (problem) return problem;
      return { happening: { does: 'propose', peerId }, beside: { proposedBy: ctx.accountId, halfDay: halfDayFor(open, whole, peer), askedByName: isAskedFor(open.way, whole, peer) } };
    });
    return result instanceof PeerAlreadyFull ? this.withRoom(ctx, wayId, peerId) : result;
  }

  /** What was proposed and not answered by both goes back, and nobody said no. */
  takeBack(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.does(ctx, wayId, 'matching.desk', { does: 'takeBack' });
  }

  /** The peer whose person it is says yes or no; the desk writes down what it was told. With `question` it is of standing in. Of whom else is asked nothing is told: to another's peer there is nothing to answer. */
  peerSays(ctx: RequestContext, wayId: string, answer: 'yes' | 'no', { question = null, match = null }: { question?: string | null; match?: string | null }): Promise<string | ActRefusal> {
    return this.asEither(ctx, wayId, async ({ tx, way, programme }, { me, seen }) => {
      if (question !== null && me && !isAnother(seen, question) && seen.thread.going?.cover?.peerId === me.id) return this.coverSays({ programme, way }, me, answer);
      if (question !== null || isOfAnother(seen, match) || (me && !seen.thread.coming)) return new NotNow(stateOf(seen.thread));
      if (answer === 'yes' && way.thread.coming && !way.thread.coming.peerSaidYes) {
        const peer = me ?? (await this.lists.peer(tx, way.thread.coming.peerId));
        if (peer && isNotThere(peer, programme)) return new PeerNotOffered();
      }
      return { happening: { does: 'peerSays', answer } };
    });
  }

  /** The same of standing in for a while, told to the desk. */
  sayForCover(ctx: RequestContext, wayId: string, answer: 'yes' | 'no', question: string | null): Promise<string | ActRefusal> {
    return this.acts.byStaff<PeerNotOffered>(ctx, wayId, 'matching.desk', async (open) => {
      if (isAnother(open.way, question)) return new NotNow(stateOf(open.way.thread));
      const { cover } = open.way.thread.going ?? {};
      return this.coverSays(open, cover ? await this.lists.peer(open.tx, cover.peerId) : undefined, answer);
    });
  }

  /** Whether the person would like to meet somebody else meanwhile, or rather waits, told to the desk. */
  sayForPersonOfCover(ctx: RequestContext, wayId: string, answer: 'yes' | 'no', question: string | null): Promise<string | ActRefusal> {
    return this.acts.byStaff<PeerNotOffered>(ctx, wayId, 'matching.desk', async ({ tx, programme, way }) => {
      if (isAnother(way, question)) return new NotNow(stateOf(way.thread));
      const { cover } = way.thread.going ?? {};
      const peer = answer === 'yes' && cover && !cover.personSaidYes ? await this.lists.peer(tx, cover.peerId) : undefined;
      return peer && isNotThere(peer, programme) ? new PeerNotOffered() : { happening: { does: 'coverPersonSays', answer } };
    });
  }

  private coverSays({ programme, way }: Pick<Open, 'programme' | 'way'>, peer: Peer | undefined, answer: 'yes' | 'no'): Said | PeerNotOffered {
    const isAsked = way.thread.going?.cover?.peerSaidYes === false;
    if (answer === 'yes' && isAsked && peer && isNotThere(peer, programme)) return new PeerNotOffered();
    return { happening: { does: 'coverPeerSays', answer } };
  }

  /** The person's answer, told to a coordinator and shown as such. */
  sayForPerson(ctx: RequestContext, wayId: string, answer: 'yes' | 'no', match: string | null): Promise<string | ActRefusal> {
    return this.acts.byStaff<NotNow>(ctx, wayId, 'matching.desk', async (open) => {
      if (isOfAnother(open.way, match)) return new NotNow(stateOf(open.way.thread));
      await askedByNameAnswered(open);
      return { happening: { does: 'personSays', answer }, beside: { told: true } };
    });
  }

  /** The first meeting gets its day; outside the window only with `anyway`; its day tells that it is. */
  fixFirstMeeting(ctx: RequestContext, wayId: string, when: { on: HouseDay; time?: string | null; anyway?: boolean | null }): Promise<string | ActRefusal | InvalidInput> {
    return this.asEither<InvalidInput>(ctx, wayId, async (open, by) => {
      if (!isToMeet(by)) return new NotNow(stateOf(by.seen.thread));
      return fixing(open, when);
    });
  }

  /** They met. The weekly meetings begin with it, at the same time of day. */
  firstMeetingHappened(ctx: RequestContext, wayId: string, met: { on: HouseDay; time?: string | null; minutes?: number | null; travelMinutes?: number | null; travelKm?: number | null }): Promise<string | ActRefusal | InvalidInput> {
    return this.asEither<InvalidInput>(ctx, wayId, async (open, by) => {
      if (!isToMeet(by)) return new NotNow(stateOf(by.seen.thread));
      const { way, terms, programme } = open;
      const coming = comingOf(way);
      const took = { minutes: met.minutes ?? meetingRhythm(terms).minutes, travelMinutes: met.travelMinutes ?? 0, travelKm: met.travelKm ?? 0 };
      const problems = [...timeProblems('time', met.time), ...tookProblems(took), ...(met.on > programme.today ? [{ field: 'on', problem: 'to_come' }] : []), ...(coming?.bothYesOn && met.on < coming.bothYesOn ? [{ field: 'on', problem: 'wrong_order' }] : [])];
      if (problems.length) return new InvalidInput(problems);
      const window = windowOf(terms, way) ?? { from: met.on, to: met.on };
      const time = met.time || coming?.firstMeetingTime || timeOf(coming?.halfDay ?? null);
      const problem = await this.acts.happen({ ...open, seen: by.seen }, { does: 'firstMeetingHappened', on: met.on, window }, { time });
      if (problem) return problem;
      if (coming) await this.series.begin(open, { matchId: coming.id, from: met.on, time, firstMetOn: way.thread.firstMetOn ?? met.on, ...took });
      return null;
    });
  }

  /** A different peer, told by phone or in a talk: one act, no reason, the place in the queue kept. */
  askForAnother(ctx: RequestContext, wayId: string, meanwhile: boolean, than: string | null = null): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async (open) => {
      const heard = heardAlready(open.way, than);
      if (heard) return heard === 'done' ? null : new NotNow(stateOf(open.way.thread));
      await noLongerByName(open);
      return { happening: { does: 'askForAnother', meanwhile } };
    });
  }

  /** They go on with their peer after all, told by phone or in a talk. */
  goOnAfterAll(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async ({ way }) => ({ happening: { does: 'goOnAfterAll', counted: goingOf(way)?.rematchCounted ?? null } }));
  }

  /** A peer asks that somebody else meets this person; nobody asks why. */
  handOn(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.asEither(ctx, wayId, async ({ way }, { me }) => {
      if (me && !way.matches.some(({ peerId }) => peerId === me.id)) throw new NotHere();
      return { happening: { does: 'handOn', ...(me ? { peerId: me.id } : {}) } };
    });
  }

  goToHospital(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.asEither(ctx, wayId, async ({ programme }, by) => {
      mustMeet(by);
      return { happening: { does: 'goToHospital', today: programme.today } };
    });
  }

  leaveHospital(ctx: RequestContext, wayId: string, on: HouseDay | null): Promise<string | ActRefusal> {
    return this.asEither(ctx, wayId, async (_, by) => {
      mustMeet(by);
      return { happening: { does: 'leaveHospital', on } };
    });
  }

  /** Leaving the ward is on another day, or nobody knows when. */
  leavingMoved(ctx: RequestContext, wayId: string, to: HouseDay | null): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async (open) => leavingOn(open, to));
  }

  /** They live somewhere else now: in one of the programme's places with peers who are there, else resources there are told of. */
  movedTo(ctx: RequestContext, wayId: string, place: string | null): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async (open) => this.moved(open, place, await this.lists.peers(open.tx, open.programme.id)));
  }

  private async moved({ tx, way, programme }: Open, place: string | null, peers: readonly Pick<Peer, 'id' | 'near' | 'far'>[]): Promise<{ happening: Happening }> {
    const within = place !== null && isInCatchment(programme.matching, place);
    await tx.sql('update companionships set place = $2, version = version + 1 where id = $1', [way.id, within ? place : null]);
    if (!within) return { happening: { does: 'moveOutside' } };
    return { happening: { does: 'moveWithin', peersThere: peersAt(place, peers) } };
  }

  /** The person ends it, told by phone; or it is over: the year, or nothing here any more. */
  end(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.does(ctx, wayId, 'matching.desk', { does: 'end' });
  }

  finish(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async ({ way, terms, programme }) => ({ happening: { does: 'finish', yearOver: yearIsOver(terms, way, programme.today) } }));
  }

  /** Somebody is asked to meet them while their peer is away; then the person is. */
  async nameCover(ctx: RequestContext, wayId: string, peerId: string, until: HouseDay): Promise<string | ActRefusal | InvalidInput> {
    const result = await this.acts.byStaff<PeerAlreadyFull | PeerNotOffered | InvalidInput>(ctx, wayId, 'matching.desk', async (open) => {
      if (until <= open.programme.today) return new InvalidInput([{ field: 'until', problem: 'past_day' }]);
      const whole = await this.lists.whole(open.tx, open.programme);
      const peer = whole.peers.find(({ id }) => id === peerId);
      if (!peer) throw new NotHere();
      if (open.way.thread.coming?.peerId === peerId) return new PeerNotOffered(); // they are asked as the next peer
      const covers = open.way.thread.going?.cover?.peerId === peerId;
      const problem = covers ? null : this.whyNot(open, whole, peer);
      return problem ?? { happening: { does: 'nameCover', peerId, until } };
    });
    return result instanceof PeerAlreadyFull ? this.withRoom(ctx, wayId, peerId) : result;
  }

  endCover(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.does(ctx, wayId, 'matching.desk', { does: 'endCover' });
  }

  /** The coordinator's own choice: this peer and nobody else is proposed to them; null takes it back. */
  pin(ctx: RequestContext, wayId: string, peerId: string | null): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async ({ tx, way, programme }) => {
      if (peerId !== null) await this.peerThere(tx, programme.id, peerId);
      await tx.sql('update companionship_wishes set pinned_to = $2, pinned_by = $3 where companionship_id = $1', [way.id, peerId, peerId === null ? null : ctx.accountId]);
      await tx.sql('update companionships set version = version + 1 where id = $1', [way.id]);
      return null;
    });
  }

  /** This peer is not proposed to them any more, or is again. Only the desk's own word is taken back by it. */
  keepApart(ctx: RequestContext, wayId: string, peerId: string, apart: boolean): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, 'matching.desk', async ({ tx, way, programme }) => {
      await this.peerThere(tx, programme.id, peerId);
      if (apart) await keepApart(tx, programme, way.id, { peerId, kind: 'forbidden', by: 'coordinator' });
      else await tx.sql(`delete from kept_apart where companionship_id in (${waysOfSame}) and peer_id = $2 and kind = 'forbidden'`, [way.id, peerId]);
      await tx.sql('update companionships set version = version + 1 where id = $1', [way.id]);
      return null;
    });
  }

  /** The peer would not meet this person again; told to nobody. */
  notAgain(ctx: RequestContext, wayId: string): Promise<string | ActRefusal> {
    return this.asEither(ctx, wayId, async ({ tx, way, programme }, { me }) => {
      if (!me) throw new NotHere();
      await keepApart(tx, programme, way.id, { peerId: me.id, kind: 'not_again', by: 'peer' });
      await tx.sql('update companionships set version = version + 1 where id = $1', [way.id]);
      return null;
    });
  }

  private does(ctx: RequestContext, wayId: string, needs: PermissionName, happening: Happening): Promise<string | ActRefusal> {
    return this.acts.byStaff(ctx, wayId, needs, async () => ({ happening }));
  }

  /** By the desk, or by the peer whose person it is. */
  private asEither<R extends Refusal = never>(ctx: RequestContext, wayId: string, work: (open: Open, by: ByWhom) => Promise<Said | ActRefusal | R | null>): Promise<string | ActRefusal | R> {
    return this.acts.byStaff<R | ActRefusal>(ctx, wayId, 'matching.see', async (open) => {
      if (mayIn(ctx, 'matching.desk', open.programme.id)) return work(open, { me: null, seen: open.way });
      const me = await this.lists.myself(open.tx, open.programme.id, ctx.accountId!);
      if (!me || !isTheirPeer(open.way.thread, me.id)) throw new NotHere();
      const seen = seenBy(open.way, me.id);
      const said = await work(open, { me, seen });
      return said !== null && 'happening' in said ? { ...said, seen } : said;
    });
  }

  private async peerThere(tx: Open['tx'], programmeId: string, peerId: string): Promise<void> {
    if (!(await tx.sql('select 1 from peers where id = $1 and service_id = $2', [peerId, programmeId])).length) throw new NotHere();
  }

  private whyNot({ programme, way }: Pick<Open, 'programme' | 'way'>, whole: Whole, peer: Peer): PeerAlreadyFull | PeerNotOffered | null {
    const { uses, hoursPerHalfDay } = matcherTerms(programme);
    const [candidate] = candidatesFor(personToMatch(way, whole, isAskedFor(way, whole, peer)), [peerToMatch(peer, whole.ways, programme.today)], uses, hoursPerHalfDay);
    if (!candidate || isNotThere(peer, programme)) return new PeerNotOffered();
    if (candidate.whyNot === 'full') return new PeerAlreadyFull(peer.called);
    return settledByTalking.includes(candidate.whyNot) ? null : new PeerNotOffered();
  }

  /** Who was full, and who of those possible has room now. */
  private withRoom(ctx: RequestContext, wayId: string, peerId: string): Promise<PeerAlreadyFull> {
    return this.acts.looking(ctx, wayId, async (reader, programme, way) => {
      const whole = await this.lists.whole(reader, programme);
      const named = new Map(whole.peers.map(({ id, called }) => [id, called]));
      const { uses, hoursPerHalfDay } = matcherTerms(programme);
      const free = candidatesFor(personToMatch(way, whole, false), whole.peers.map((peer) => peerToMatch(peer, whole.ways, programme.today)), uses, hoursPerHalfDay).filter(({ whyNot }) => whyNot === null);
      return new PeerAlreadyFull(named.get(peerId) ?? '', free.map((one) => ({ peerId: one.peerId, called: named.get(one.peerId)! })));
    });
  }
}

const isAskedFor = ({ id }: Pick<Way, 'id'>, { wishes }: Pick<Whole, 'wishes'>, peer: Pick<Peer, 'id'>): boolean => wishes.get(id)?.asksFor === peer.id;

/** A peer, or the desk (`me` null), and the way as they may know it. */
interface ByWhom { me: Peer | null; seen: Way }

/** A peer's first meeting is that of their own match, to which both said yes: another's is none of theirs, and nothing is told of it. */
const isToMeet = ({ me, seen }: ByWhom): boolean => me === null || isAgreed(seen.thread.coming);

/** What is written about the person is written by who meets or covers them; the desk writes for anybody. */
function mustMeet({ me, seen }: ByWhom): void {
  if (me && !seen.matches.some((match) => isMetBy(match, me.id))) throw new NotHere();
}

/** The half-day that the matcher keeps for these two; of a pair it did not propose, the first that both can. */
function halfDayFor({ programme, way }: Pick<Open, 'programme' | 'way'>, whole: Whole, peer: Peer): HalfDay | null {
  const [people, peers] = [[personToMatch(way, whole, isAskedFor(way, whole, peer))], [peerToMatch(peer, whole.ways, programme.today)]];
  return propose({ ...matcherTerms(programme), people, peers, others: [], pins: [{ personId: way.id, peerId: peer.id }] }).proposals.proposed[0]?.when ?? null;
}
