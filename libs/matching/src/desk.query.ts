import { Injectable } from '@nestjs/common';
import { addDays, type HouseDay, type RequestContext } from '#peerhouse/kernel';
import { Database, mustIn, NotHere, type Reader } from '#peerhouse/platform';
import { lastsUntil, type Matching } from '#peerhouse/services';
import { actionsFor } from './actions.rules.js';
import { isAboutToBeLate, windowState } from './first-meeting.rules.js';
import { GroupsQuery } from './groups.query.js';
import { ListReading } from './list-reading.js';
import { Lists, nothingWished, type Whole } from './lists.js';
import type { Because } from './matcher/matcher.types.js';
import type { Memory } from './matcher/proposals.rules.js';
import type { BecauseOf, FirstMeetingWindow, MatchDesk, MatchNowType, MatchPerson, MatchPersonDetail, MatchProposal, MatchStep } from './matching.graphql.js';
import { NextMeetings } from './next-meetings.js';
import { nextStepOf, type Around, type NextStep } from './next-step.rules.js';
import { Programmes, type Programme, type TermsOf } from './programme.js';
import { matchStateOf, stateOf } from './states.rules.js';
import { daysWaited } from './waiting.rules.js';
import { comingOf, goingOf, questionOf, Ways, windowOf, type Earlier, type KeptMatch, type LastEnded, type Way } from './ways.js';

/** Programmes of which the last run of the matcher is kept in memory, so that only what changed is worked out anew. */
const mostKept = 50;

/** The match desk: everybody of a programme, with whom the matcher proposes, worked out for the whole list at once. */
@Injectable()
export class DeskQuery {
  private readonly memories = new Map<string, Memory>();

  constructor(private readonly database: Database, private readonly programmes: Programmes, private readonly lists: Lists, private readonly ways: Ways, private readonly next: NextMeetings, private readonly groups: GroupsQuery) {}

  desk(ctx: RequestContext, programmeId: string): Promise<MatchDesk> {
    mustIn(ctx, 'matching.desk', programmeId);
    return this.database.read(ctx, async (reader) => {
      const programme = await this.programmes.see(reader, ctx, programmeId);
      const whole = await this.lists.whole(reader, programme);
      const seen = new Seen(programme, await this.programmes.termsOfEach(reader, whole.ways), whole, this.reading(programme, whole), await namesOf(reader, whole.ways), await this.next.of(reader, ctx.now, programme, whole.ways), await this.before(reader, programmeId));
      const people = whole.ways.map((way) => seen.person(way));
      const among = (states: readonly string[]) => people.filter(({ state }) => states.includes(state));
      const isFirst = ({ coming }: MatchPerson) => coming?.state === 'first_meeting';
      const waiting = among(['interested', 'waiting']);
      return {
        programmeId, name: programme.name, catchments: programme.matching.catchments, waiting,
        firstMeetings: among(['matched', 'paused']).filter(isFirst).sort((a, b) => Number(b.isAboutToBeLate) - Number(a.isAboutToBeLate) || ((a.window?.to ?? '') < (b.window?.to ?? '') ? -1 : 1)),
        goingWell: among(['matched', 'paused']).filter((one) => !isFirst(one)),
        longestWaitDays: Math.max(0, ...waiting.filter(({ movedOutside }) => !movedOutside).map((person) => person.daysWaited)),
        groups: await this.groups.ofProgramme(reader, programme),
      };
    });
  }

  /** Whom the matcher proposes, in the order of the queue. */
  async proposed(ctx: RequestContext, programmeId: string): Promise<MatchProposal[]> {
    return (await this.desk(ctx, programmeId)).waiting.flatMap(({ proposal }) => proposal ?? []);
  }

  person(ctx: RequestContext, wayId: string): Promise<MatchPersonDetail> {
    return this.database.read(ctx, async (reader) => {
      const seen = await this.ways.find(reader, wayId);
      if (!seen) throw new NotHere();
      mustIn(ctx, 'matching.desk', seen.serviceId);
      const programme = await this.programmes.see(reader, ctx, seen.serviceId);
      const whole = await this.lists.whole(reader, programme);
      const terms = await this.programmes.termsOfEach(reader, [seen, ...whole.ways]);
      const shown = new Seen(programme, terms, whole, this.reading(programme, whole), await namesOf(reader, [seen]), await this.next.of(reader, ctx.now, programme, [seen]), await this.before(reader, programme.id));
      const wishes = whole.wishes.get(wayId) ?? nothingWished;
      const [reach] = await reader.sql<{ reach: string | null; messageSafe: boolean }>('select reach, message_safe as "messageSafe" from companionship_reach where companionship_id = $1', [wayId], 'reach-of-one');
      const candidates = shown.candidates(seen);
      return {
        // A peer who cannot be looked at for them is not shown as somebody they ask for: why not is nobody's to tell.
        person: shown.person(seen), programmeId: programme.id, wishes, asksFor: candidates.find(({ peerId }) => peerId === wishes.asksFor)?.peerId ?? null, asksForCalled: wishes.asksForCalled, pinnedTo: shown.pinOf(seen),
        keptApart: (whole.bars.get(wayId) ?? []).filter(({ kind }) => kind === 'forbidden').map(({ peerId }) => peerId),
        reach: reach?.reach ?? null, messageSafe: reach?.messageSafe ?? false,
        candidates, actions: actionsFor(seen.thread, 'coordinator', { yearOver: yearIsOver(terms(seen), seen, programme.today), today: programme.today }),
      };
    });
  }

  private async before(reader: Reader, programmeId: string): Promise<Before> {
    return { lastEnded: await this.ways.lastEnded(reader, programmeId), earlier: await this.ways.earlier(reader, programmeId) };
  }

  /** The same proposals whoever asks, and in whatever order; only what changed since the last run is worked out anew. */
  private reading(programme: Programme, whole: Whole): ListReading {
    const reading = new ListReading(programme, whole, this.memories.get(programme.id));
    this.memories.delete(programme.id);
    this.memories.set(programme.id, reading.memory);
    if (this.memories.size > mostKept) this.memories.delete(this.memories.keys().next().value!);
    return reading;
  }
}

/** Names as people want to be called, by guest. */
export async function namesOf(reader: Reader, ways: readonly Way[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.sql<{ id: string; called: string }>('select guest_id as id, called from guest_names where guest_id = any($1::uuid[])', [ways.map(({ guestId }) => guestId)], 'called-of-people');
  return new Map(rows.map(({ id, called }) => [id, called]));
}

export const yearIsOver = (matching: Matching, { thread }: Pick<Way, 'thread'>, today: HouseDay): boolean => thread.firstMetOn !== null && today >= lastsUntil(matching, thread.firstMetOn).until;

/** What was before: the day each one's last peer ended, and ways that ended of those who are interested again. */
interface Before { lastEnded: ReadonlyMap<string, LastEnded>; earlier: ReadonlyMap<string, Earlier[]> }

/** One reading of a programme, turned into what a screen shows. */
class Seen {
  private readonly called: ReadonlyMap<string, string>;

  constructor(private readonly programme: Programme, private readonly termsOf: TermsOf, private readonly whole: Whole, private readonly list: ListReading, private readonly names: ReadonlyMap<string, string>, private readonly nextOn: ReadonlyMap<string, HouseDay>, private readonly before: Before) {
    this.called = new Map(whole.peers.map(({ id, called }) => [id, called]));
  }

  person(way: Way): MatchPerson {
    const { today } = this.programme;
    const { thread } = way;
    const matching = this.termsOf(way);
    const window = windowOf(matching, way);
    const [coming, going] = [comingOf(way), goingOf(way)];
    const shownWindow = going !== null && coming === null ? null : window;
    return {
      id: way.id, number: way.number, called: this.names.get(way.guestId) ?? null, state: stateOf(thread), interestedOn: thread.interestedOn, daysWaited: this.waited(way),
      place: way.place, leavesHospitalOn: thread.leavesHospitalOn, backInHospital: thread.backInHospital, movedOutside: thread.movedOutside,
      wantsAnother: thread.closed === null && stateOf(thread) === 'waiting' && Boolean((going ?? this.before.lastEnded.get(way.id))?.askedAnother), // who moved, or whose peer left, did not ask
      earlier: (this.before.earlier.get(way.id) ?? []).map(({ interestedOn, endedOn, peerIds }) => ({ interestedOn, endedOn, peers: peerIds.flatMap((id) => this.called.get(id) ?? []).sort() })),
      coming: coming && matchView(coming, way, this.called), going: going && matchView(going, way, this.called),
      window: shownWindow && windowView(shownWindow, today), isAboutToBeLate: shownWindow !== null && !thread.movedOutside && isAboutToBeLate(shownWindow, coming?.firstMeetingOn ?? null, today),
      lastsUntil: lastDay(matching, way), endsSoon: endsSoon(matching, way, today), nextStep: stepView(nextStepOf(thread, this.around(way, shownWindow))),
      proposal: this.proposal(way), unplaced: this.list.unplacedOf(way.id), keptPeer: this.called.get(this.pinOf(way) ?? '') ?? null, version: way.version,
    };
  }

  /** Days without a peer: since the first interest, or since the last one ended; none while somebody is met. */
  private waited({ id, thread }: Way): number {
    const ended = this.before.lastEnded.get(id)?.day;
    return thread.going ? 0 : daysWaited(ended !== undefined && ended > thread.interestedOn ? ended : thread.interestedOn, this.programme.today);
  }

  pinOf(way: Way): string | null {
    return this.list.pinOf(way.id);
  }

  candidates(way: Way): MatchPersonDetail['candidates'] {
    const people = new Map(this.whole.peers.map((peer) => [peer.id, peer]));
    return this.list.candidates(way).map(({ peerId, because, whyNot }) => {
      const { called, taken, capacity } = people.get(peerId)!;
      return { peerId, called, because: because.map(becauseView), taken, capacity, whyNot };
    });
  }

  private around(way: Way, window: Around['window']): Around {
    const unplaced = this.list.unplacedOf(way.id);
    const estimate = this.list.estimate(way);
    return {
      today: this.programme.today, window, place: unplaced ?? 'free', estimate: estimate.kind === 'nobody_can_meet' ? { kind: 'cannot_tell' } : estimate,
      nextMeetingOn: this.nextOn.get(way.id) ?? null, lastsUntil: lastDay(this.termsOf(way), way), since: way.since,
    };
  }

  private proposal(way: Way): MatchProposal | null {
    const found = this.list.proposalOf(way);
    return found && { ...found, called: this.called.get(found.peerId) ?? '', because: found.because.map(becauseView) };
  }
}

export const lastDay = (matching: Matching, { thread }: Pick<Way, 'thread'>): HouseDay | null => (thread.firstMetOn === null ? null : addDays(lastsUntil(matching, thread.firstMetOn).until, -1));

/** From the charter's first early word on. */
function endsSoon(matching: Matching, { thread }: Pick<Way, 'thread'>, today: HouseDay): boolean {
  const [first] = thread.firstMetOn === null ? [] : lastsUntil(matching, thread.firstMetOn).earlyWords;
  return first !== undefined && today >= first;
}

export const windowView = (window: { from: HouseDay; to: HouseDay }, today: HouseDay): FirstMeetingWindow => ({ ...window, state: windowState(window, today) });

export function matchView(match: KeptMatch, { thread }: Pick<Way, 'thread'>, called: ReadonlyMap<string, string>): MatchNowType {
  return {
    id: match.id, peerId: match.peerId, called: called.get(match.peerId) ?? '', state: matchStateOf(match, thread), peerSaidYes: match.peerSaidYes, personSaidYes: match.personSaidYes, personYesTold: match.personYesTold,
    firstMeetingOn: match.firstMeetingOn, firstMeetingTime: match.firstMeetingTime, metOn: match.metOn, untilNext: match.untilNext, peerAway: match.peerAway !== null, peerAwayUntil: match.peerAway?.until ?? null,
    cover: match.cover && { ...match.cover, question: questionOf(match)!, called: called.get(match.cover.peerId) ?? '' },
  };
}

export const stepView = (step: NextStep): MatchStep => ({ ...step, estimate: step.estimate && { fromWeeks: null, toWeeks: null, ...step.estimate } });

export function becauseView(because: Because): BecauseOf {
  switch (because.key) {
    case 'both_like': case 'both_know': case 'both_speak': return { key: because.key, values: because.what, more: null };
    case 'both_free': return { key: because.key, values: because.when, more: null };
    case 'near': return { key: because.key, values: [because.place], more: null };
    case 'as_wished': return { key: because.key, values: [because.wish], more: null };
    case 'has_room': return { key: because.key, values: [], more: because.more };
    case 'asked_by_name': case 'by_phone': return { key: because.key, values: [], more: null };
  }
}

