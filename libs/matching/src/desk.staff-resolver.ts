import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GuestCode } from '#peerhouse/stays';
import { isRefusal, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { DeskQuery } from './desk.query.js';
import { InterestService } from './interest.service.js';
import { InterestInput, MatchDesk, MatchPersonDetail, MatchProposal, WishesInput } from './matching.graphql.js';
import { MatchPersonResult, NoteInterestResult } from './matching.results.js';
import { MatchingService } from './matching.service.js';
import { answerOf } from './typed.js';

const programmeId = () => Args('programmeId', { type: () => ID });
const personId = () => Args('personId', { type: () => ID, description: 'Of somebody’s way through the programme.' });
const peerId = () => Args('peerId', { type: () => ID });
const answer = () => Args('answer', { type: () => String, description: 'yes or no.' });
const match = () => Args('match', { type: () => ID, nullable: true, description: 'Which one is answered.' });

/** What a coordinator does at the match desk. */
@Resolver()
export class DeskStaffResolver {
  constructor(private readonly desks: DeskQuery, private readonly interest: InterestService, private readonly matching: MatchingService) {}

  @Query(() => MatchDesk, { description: 'The match desk of a programme.' })
  @Needs('matching.desk', 'programmeId')
  matchDesk(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<MatchDesk> {
    return this.desks.desk(ctx, programme);
  }

  @Query(() => MatchPersonDetail, { description: 'One person at the desk, with the peers they could meet.' })
  @Needs('matching.desk')
  matchPerson(@Who() ctx: RequestContext, @personId() person: string): Promise<MatchPersonDetail> {
    return this.desks.person(ctx, person);
  }

  @Query(() => [MatchProposal], { description: 'Whom the matcher proposes for everybody on the list at once, in the order of the queue.' })
  @Needs('matching.desk', 'programmeId')
  proposals(@Who() ctx: RequestContext, @programmeId() programme: string): Promise<MatchProposal[]> {
    return this.desks.proposed(ctx, programme);
  }

  @Mutation(() => NoteInterestResult, { description: 'Somebody is interested. The moment is their place in the queue for good. Sent again with the same `id`, a random UUID of the caller’s own, it is noted once.' })
  @Needs('matching.desk', 'programmeId')
  async noteInterest(@Who() ctx: RequestContext, @programmeId() programme: string, @Args('id', { type: () => ID }) id: string, @Args('input', { type: () => InterestInput }) input: InterestInput, @Args('again', { type: () => ID, nullable: true, description: 'Their way that has ended, where they are back: whom they met, and whom either would not meet again, is not proposed to them. Until that way is forgotten.' }) again: string | null) {
    return this.shown(ctx, id, await this.interest.note(ctx, programme, input, id, again ?? null));
  }

  @Mutation(() => MatchPersonResult, { description: 'What they would like, written down for them; with it they come onto the list.' })
  @Needs('matching.desk')
  async writeWishes(
    @Who() ctx: RequestContext, @personId() person: string, @Args('input', { type: () => WishesInput }) input: WishesInput,
    @Args('seen', { type: () => WishesInput, nullable: true, description: 'What was there when it was begun: changed meanwhile, by the person too, nothing is written over.' }) seen: WishesInput | null,
  ) {
    return this.shown(ctx, person, await this.interest.wishes(ctx, person, input, seen));
  }

  @Mutation(() => MatchPersonResult, { description: 'How to reach them and what they want to be called by.' })
  @Needs('matching.desk')
  async writeReach(
    @Who() ctx: RequestContext, @personId() person: string, @Args('called', { type: () => String, nullable: true }) called: string | null, @Args('reach', { type: () => String, nullable: true }) reach: string | null,
    @Args('messageSafe', { type: () => Boolean, nullable: true }) messageSafe: boolean | null,
  ) {
    return this.shown(ctx, person, await this.interest.reach(ctx, person, { called, reach, messageSafe }));
  }

  @Mutation(() => GuestCode, { description: 'A paper code for their own app, in place of one that was not used.' })
  @Needs('matching.desk')
  giveMatchCode(@Who() ctx: RequestContext, @personId() person: string): Promise<GuestCode> {
    return this.interest.giveCode(ctx, person);
  }

  @Mutation(() => MatchPersonResult, { description: 'Takes a proposal, or chooses otherwise: this peer is asked first, then the person.' })
  @Needs('matching.desk')
  async askPeer(@Who() ctx: RequestContext, @personId() person: string, @peerId() peer: string) {
    return this.shown(ctx, person, await this.matching.askPeer(ctx, person, peer));
  }

  @Mutation(() => MatchPersonResult, { description: 'What was proposed goes back; nobody said no.' })
  @Needs('matching.desk')
  async takeProposalBack(@Who() ctx: RequestContext, @personId() person: string) {
    return this.shown(ctx, person, await this.matching.takeBack(ctx, person));
  }

  @Mutation(() => MatchPersonResult, { description: 'The person’s answer, told to a coordinator and shown as such.' })
  @Needs('matching.desk')
  async sayForPerson(@Who() ctx: RequestContext, @personId() person: string, @answer() said: string, @match() match: string | null) {
    return this.shown(ctx, person, await answerOf(said, (one) => this.matching.sayForPerson(ctx, person, one, match ?? null)));
  }

  @Mutation(() => MatchPersonResult, { description: 'The peer’s answer, told to a coordinator.' })
  @Needs('matching.desk')
  async sayForPeer(@Who() ctx: RequestContext, @personId() person: string, @answer() said: string, @match() match: string | null) {
    return this.shown(ctx, person, await answerOf(said, (one) => this.matching.peerSays(ctx, person, one, { match: match ?? null })));
  }

  @Mutation(() => MatchPersonResult, { description: 'This peer and nobody else is proposed to them; without a peer the matcher proposes again.' })
  @Needs('matching.desk')
  async pinPeer(@Who() ctx: RequestContext, @personId() person: string, @Args('peerId', { type: () => ID, nullable: true }) peer: string | null) {
    return this.shown(ctx, person, await this.matching.pin(ctx, person, peer ?? null));
  }

  @Mutation(() => MatchPersonResult, { description: 'This peer is not proposed to them; or, with `apart` false, is again.' })
  @Needs('matching.desk')
  async keepApart(@Who() ctx: RequestContext, @personId() person: string, @peerId() peer: string, @Args('apart', { type: () => Boolean }) apart: boolean) {
    return this.shown(ctx, person, await this.matching.keepApart(ctx, person, peer, apart));
  }

  @Mutation(() => MatchPersonResult, { description: 'A different peer, told by phone or in a talk. Nobody asks why, and no reason is kept. With `meanwhile` the old meetings go on until the new first meeting.' })
  @Needs('matching.desk')
  async askForAnotherByPhone(@Who() ctx: RequestContext, @personId() person: string, @Args('meanwhile', { type: () => Boolean }) meanwhile: boolean, @Args('than', { type: () => ID, nullable: true, description: 'Of the match they want another than. Where it has ended it is written down already, and nothing changes.' }) than: string | null) {
    return this.shown(ctx, person, await this.matching.askForAnother(ctx, person, meanwhile, than ?? null));
  }

  @Mutation(() => MatchPersonResult, { description: 'They go on with their peer after all, told by phone or in a talk: where the old meetings went on meanwhile and there is no next one yet.' })
  @Needs('matching.desk')
  async goOnAfterAllByPhone(@Who() ctx: RequestContext, @personId() person: string) {
    return this.shown(ctx, person, await this.matching.goOnAfterAll(ctx, person));
  }

  @Mutation(() => MatchPersonResult, { description: 'Leaving the ward is on another day; without one nobody knows when.' })
  @Needs('matching.desk')
  async changeLeavingHospital(@Who() ctx: RequestContext, @personId() person: string, @Args('to', { type: () => HouseDayScalar, nullable: true }) to: HouseDay | null) {
    return this.shown(ctx, person, await this.matching.leavingMoved(ctx, person, to ?? null));
  }

  @Mutation(() => MatchPersonResult, { description: 'They live somewhere else now. A place of the programme, or any other: then resources there are what can be told of.' })
  @Needs('matching.desk')
  async movedTo(@Who() ctx: RequestContext, @personId() person: string, @Args('place', { type: () => String, nullable: true }) place: string | null) {
    return this.shown(ctx, person, await this.matching.movedTo(ctx, person, place ?? null));
  }

  @Mutation(() => MatchPersonResult, { description: 'This peer is asked to meet them while theirs is away; then the person is asked.' })
  @Needs('matching.desk')
  async nameCover(@Who() ctx: RequestContext, @personId() person: string, @peerId() peer: string, @Args('until', { type: () => HouseDayScalar }) until: HouseDay) {
    return this.shown(ctx, person, await this.matching.nameCover(ctx, person, peer, until));
  }

  @Mutation(() => MatchPersonResult, { description: 'What a peer who is asked to stand in for a while says, told to a coordinator.' })
  @Needs('matching.desk')
  async sayForCover(@Who() ctx: RequestContext, @personId() person: string, @answer() said: string, @Args('question', { type: () => ID, nullable: true, description: 'Which one is answered.' }) question: string | null) {
    return this.shown(ctx, person, await answerOf(said, (one) => this.matching.sayForCover(ctx, person, one, question ?? null)));
  }

  @Mutation(() => MatchPersonResult, { description: 'Whether the person would like to meet somebody else for the while, or rather waits, told to a coordinator.' })
  @Needs('matching.desk')
  async sayForPersonOfCover(@Who() ctx: RequestContext, @personId() person: string, @answer() said: string, @Args('question', { type: () => ID, nullable: true, description: 'Which one is answered.' }) question: string | null) {
    return this.shown(ctx, person, await answerOf(said, (one) => this.matching.sayForPersonOfCover(ctx, person, one, question ?? null)));
  }

  @Mutation(() => MatchPersonResult, { description: 'Nobody covers any more.' })
  @Needs('matching.desk')
  async endCover(@Who() ctx: RequestContext, @personId() person: string) {
    return this.shown(ctx, person, await this.matching.endCover(ctx, person));
  }

  @Mutation(() => MatchPersonResult, { description: 'They end it, told by phone or in a talk. Nobody asks why.' })
  @Needs('matching.desk')
  async endByPhone(@Who() ctx: RequestContext, @personId() person: string) {
    return this.shown(ctx, person, await this.matching.end(ctx, person));
  }

  @Mutation(() => MatchPersonResult, { description: 'Their year is over, or they have moved away.' })
  @Needs('matching.desk')
  async finishMatching(@Who() ctx: RequestContext, @personId() person: string) {
    return this.shown(ctx, person, await this.matching.finish(ctx, person));
  }

  private shown(ctx: RequestContext, person: string, result: string | Refusal): Promise<MatchPersonDetail> | Refusal {
    return isRefusal(result) ? result : this.desks.person(ctx, person);
  }
}
