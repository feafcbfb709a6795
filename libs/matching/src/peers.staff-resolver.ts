import { Args, Float, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { MatchingService } from './matching.service.js';
import { MyAvailability, MyPeople, PeerSharesInput, ProgrammePeers } from './matching.graphql.js';
import { MatchDone, MatchDoneResult, PeersResult } from './matching.results.js';
import { PeersQuery } from './peers.query.js';
import { PeersService } from './peers.service.js';
import { answerOf } from './typed.js';

const programmeId = () => Args('programmeId', { type: () => ID });
const personId = () => Args('personId', { type: () => ID, description: 'Of somebody’s way through the programme.' });
const peerId = () => Args('peerId', { type: () => ID });
const until = () => Args('until', { type: () => HouseDayScalar, nullable: true, description: 'The day from which it is over again; without one, until they say so.' });

/** Peers: what they can carry, their people; each act also by the desk for them. */
@Resolver()
export class PeersStaffResolver {
  constructor(private readonly query: PeersQuery, private readonly service: PeersService, private readonly matching: MatchingService) {}

  @Query(() => ProgrammePeers, { description: 'Peers of a programme: what they share, how many people they meet, who is away.' })
  @Needs('matching.desk', 'programmeId')
  peers(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<ProgrammePeers> {
    return this.query.all(ctx, programme);
  }

  @Query(() => MyPeople, { description: 'Whom the asker meets, is to meet, covers, or is asked about.' })
  @Needs('matching.own', 'programmeId')
  myPeople(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<MyPeople> {
    return this.query.people(ctx, programme);
  }

  @Query(() => MyAvailability, { description: 'What the asker can carry.' })
  @Needs('matching.own', 'programmeId')
  myAvailability(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<MyAvailability> {
    return this.query.availability(ctx, programme);
  }

  @Mutation(() => PeersResult, { description: 'A peer worker of the programme can be matched from now on, and meets at most so many people; a former one is one again.' })
  @Needs('matching.desk', 'programmeId')
  async setUpPeer(@Who() ctx: RequestContext, @programmeId() programme: string, @Args('accountId', { type: () => ID }) account: string, @Args('capacity', { type: () => Int, description: 'From 0 to 20.' }) capacity: number, @Args('id', { type: () => ID, nullable: true, description: 'A random UUID of the caller’s own for a new peer.' }) id: string | null) {
    const result = await this.service.setUp(ctx, programme, account, capacity, id ?? null);
    return isRefusal(result) ? result : this.query.all(ctx, programme);
  }

  @Mutation(() => MatchDoneResult, { description: 'What a peer shares of themself; by that peer, or by the desk for them.' })
  @Needs('matching.see')
  async shareAsPeer(@Who() ctx: RequestContext, @peerId() peer: string, @Args('input', { type: () => PeerSharesInput }) input: PeerSharesInput) {
    return done(await this.service.share(ctx, peer, input));
  }

  @Mutation(() => MatchDoneResult, { description: 'How many people a peer meets at most. Nobody they have met is dropped by it.' })
  @Needs('matching.see')
  async changePeerLimit(@Who() ctx: RequestContext, @peerId() peer: string, @Args('capacity', { type: () => Int, description: 'From 0 to 20.' }) capacity: number) {
    return done(await this.service.changeLimit(ctx, peer, capacity));
  }

  @Mutation(() => MatchDoneResult, { description: 'No new people from today on. Nobody asks why.' })
  @Needs('matching.see')
  async stepBackToday(@Who() ctx: RequestContext, @peerId() peer: string, @until() day: HouseDay | null) {
    return done(await this.service.stepBack(ctx, peer, day ?? null));
  }

  @Mutation(() => MatchDoneResult, { description: 'New people again.' })
  @Needs('matching.see')
  async takePeopleAgain(@Who() ctx: RequestContext, @peerId() peer: string) {
    return done(await this.service.takePeopleAgain(ctx, peer));
  }

  @Mutation(() => MatchDoneResult, { description: 'Away from today on. Nobody asks why; the desk looks who meets their people meanwhile.' })
  @Needs('matching.see')
  async beAway(@Who() ctx: RequestContext, @peerId() peer: string, @until() day: HouseDay | null) {
    return done(await this.service.beAway(ctx, peer, day ?? null));
  }

  @Mutation(() => MatchDoneResult, { description: 'There again.' })
  @Needs('matching.see')
  async beBack(@Who() ctx: RequestContext, @peerId() peer: string) {
    return done(await this.service.beBack(ctx, peer));
  }

  @Mutation(() => MatchDoneResult, { description: 'They leave the programme; everybody they met is matched anew and keeps their place in the queue.' })
  @Needs('matching.see')
  async leaveAsPeer(@Who() ctx: RequestContext, @peerId() peer: string) {
    return done(await this.service.leave(ctx, peer));
  }

  @Mutation(() => MatchDoneResult, { description: 'The peer’s own yes or no to somebody they are asked about.' })
  @Needs('matching.own')
  async answerProposal(@Who() ctx: RequestContext, @personId() person: string, @Args('answer', { type: () => String, description: 'yes or no.' }) said: string, @Args('question', { type: () => ID, nullable: true, description: 'Of standing in: which one is answered.' }) question: string | null, @Args('match', { type: () => ID, nullable: true, description: 'Of meeting somebody: which one is answered.' }) match: string | null) {
    return done(await answerOf(said, (one) => this.matching.peerSays(ctx, person, one, { question: question ?? null, match: match ?? null })));
  }

  @Mutation(() => MatchDoneResult, { description: 'The first meeting gets its day, inside the window; outside of it with `anyway`.' })
  @Needs('matching.see')
  async fixFirstMeeting(@Who() ctx: RequestContext, @personId() person: string, @Args('on', { type: () => HouseDayScalar }) on: HouseDay, @Args('time', { type: () => String, nullable: true, description: 'HH:MM, local.' }) time: string | null, @Args('anyway', { type: () => Boolean, nullable: true }) anyway: boolean | null) {
    return done(await this.matching.fixFirstMeeting(ctx, person, { on, time, anyway }));
  }

  @Mutation(() => MatchDoneResult, { description: 'They met for the first time. The weekly meetings begin with it; older meetings with another peer end.' })
  @Needs('matching.see')
  async firstMeetingHappened(
    @Who() ctx: RequestContext, @personId() person: string, @Args('on', { type: () => HouseDayScalar }) on: HouseDay, @Args('time', { type: () => String, nullable: true, description: 'HH:MM, local.' }) time: string | null,
    @Args('travelMinutes', { type: () => Int, nullable: true }) travelMinutes: number | null, @Args('travelKm', { type: () => Float, nullable: true }) travelKm: number | null,
  ) {
    return done(await this.matching.firstMeetingHappened(ctx, person, { on, time, travelMinutes, travelKm }));
  }

  @Mutation(() => MatchDoneResult, { description: 'Somebody else is to meet this person. Nobody asks why, and the person hears no word of who asked.' })
  @Needs('matching.see')
  async handOn(@Who() ctx: RequestContext, @personId() person: string) {
    return done(await this.matching.handOn(ctx, person));
  }

  @Mutation(() => MatchDoneResult, { description: 'The asker would not meet this person again after this. Told to nobody.' })
  @Needs('matching.own')
  async notAgainWith(@Who() ctx: RequestContext, @personId() person: string) {
    return done(await this.matching.notAgain(ctx, person));
  }

  @Mutation(() => MatchDoneResult, { description: 'In hospital again: the meetings pause, and the peer may go on visiting.' })
  @Needs('matching.see')
  async backInHospital(@Who() ctx: RequestContext, @personId() person: string) {
    return done(await this.matching.goToHospital(ctx, person));
  }

  @Mutation(() => MatchDoneResult, { description: 'Out of hospital, or about to be.' })
  @Needs('matching.see')
  async outOfHospital(@Who() ctx: RequestContext, @personId() person: string, @Args('on', { type: () => HouseDayScalar, nullable: true }) on: HouseDay | null) {
    return done(await this.matching.leaveHospital(ctx, person, on ?? null));
  }

  @Mutation(() => MyPeople, { description: 'The asker has seen their news, up to the newest line they were shown; without one, all there are.' })
  @Needs('matching.own', 'programmeId')
  async seenMyNews(@Who() ctx: RequestContext, @programmeId() programme: string, @Args('upTo', { type: () => ID, nullable: true }) upTo: string | null): Promise<MyPeople> {
    return this.query.people(ctx, await this.query.seen(ctx, programme, upTo ?? null));
  }
}

const done = (result: string | Refusal): MatchDone | Refusal => (isRefusal(result) ? result : new MatchDone(result));
