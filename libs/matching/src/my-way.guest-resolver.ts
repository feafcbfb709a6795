import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { ForGuest, HouseDayScalar, NotHere, Who } from '#peerhouse/platform';
import { HeldWay } from './held-way.graphql.js';
import { HeldWayQuery } from './held-way.query.js';
import { WishesInput } from './matching.graphql.js';
import { MyPeer, MyPeerResult } from './my-way.graphql.js';
import { MyWayQuery } from './my-way.query.js';
import { MyWayService } from './my-way.service.js';
import { answerOf } from './typed.js';

/** The person’s own way, on their own phone. No act of theirs has room for a reason. */
@Resolver()
export class MyWayGuestResolver {
  constructor(private readonly query: MyWayQuery, private readonly held: HeldWayQuery, private readonly service: MyWayService) {}

  @Query(() => MyPeer, { nullable: true, description: 'Your peer, or how it stands until there is one; null where you are in no programme.' })
  @ForGuest('in')
  myPeer(@Who() ctx: RequestContext): Promise<MyPeer | null> {
    return this.query.mine(ctx);
  }

  @Query(() => [HeldWay], { description: 'Everything that a programme holds about you: the way you are on, and those that ended and are still kept; none where you are in no programme.' })
  @ForGuest('in')
  heldOfMyWays(@Who() ctx: RequestContext): Promise<HeldWay[]> {
    return this.held.mine(ctx);
  }

  @Mutation(() => MyPeerResult, { description: 'What you would like to talk about, when and where, and whom you would rather meet. With it you come onto the list.' })
  @ForGuest('in')
  async changeMyWishes(@Who() ctx: RequestContext, @Args('input', { type: () => WishesInput }) input: WishesInput) {
    return this.shown(ctx, await this.service.changeWishes(ctx, input));
  }

  @Mutation(() => MyPeerResult, { description: 'Your yes or no to meeting somebody who said yes.' })
  @ForGuest('in')
  async sayToMeeting(@Who() ctx: RequestContext, @Args('answer', { type: () => String, description: 'yes or no.' }) said: string, @Args('match', { type: () => ID, description: 'Which one you answer.' }) match: string) {
    return this.shown(ctx, await answerOf(said, (one) => this.service.answer(ctx, one, match)));
  }

  @Mutation(() => MyPeerResult, { description: 'The first meeting gets its day.' })
  @ForGuest('in')
  async fixMyFirstMeeting(@Who() ctx: RequestContext, @Args('on', { type: () => HouseDayScalar }) on: HouseDay, @Args('time', { type: () => String, nullable: true, description: 'HH:MM, local.' }) time: string | null) {
    return this.shown(ctx, await this.service.fixFirstMeeting(ctx, { on, time }));
  }

  @Mutation(() => MyPeerResult, { description: 'A different peer: one act, as often as you like, and nobody asks why. With `meanwhile` the old meetings go on until you have met the next one. With `notAgain` this peer is never proposed again, until you ask for them by name yourself; nobody is told.' })
  @ForGuest('in')
  async askForAnother(@Who() ctx: RequestContext, @Args('meanwhile', { type: () => Boolean }) meanwhile: boolean, @Args('notAgain', { type: () => Boolean, nullable: true }) notAgain: boolean | null, @Args('than', { type: () => ID, description: 'Of the match you ask for another than. Where it has ended you were heard, and nothing changes.' }) than: string) {
    return this.shown(ctx, await this.service.askForAnother(ctx, { meanwhile, notAgain: notAgain ?? false, than }));
  }

  @Mutation(() => MyPeerResult, { description: 'You go on with your peer after all, where the old meetings went on meanwhile and there is no next one yet.' })
  @ForGuest('in')
  async goOnAfterAll(@Who() ctx: RequestContext) {
    return this.shown(ctx, await this.service.goOnAfterAll(ctx));
  }

  @Mutation(() => MyPeerResult, { description: 'Your yes to meeting somebody else while your peer is away, or that you would rather wait: no.' })
  @ForGuest('in')
  async sayToMeanwhile(@Who() ctx: RequestContext, @Args('answer', { type: () => String, description: 'yes or no.' }) said: string, @Args('question', { type: () => ID, description: 'Which one you answer.' }) question: string) {
    return this.shown(ctx, await answerOf(said, (one) => this.service.answerMeanwhile(ctx, one, question)));
  }

  @Mutation(() => MyPeerResult, { description: 'You said that you would rather wait for your peer, and would like to meet somebody meanwhile after all.' })
  @ForGuest('in')
  async meetSomebodyMeanwhile(@Who() ctx: RequestContext) {
    return this.shown(ctx, await this.service.meetMeanwhile(ctx));
  }

  @Mutation(() => MyPeerResult, { description: 'Somebody you would like to meet, by the name you know them by; empty: nobody by name. That you would not meet them again is taken back with it. The answer is the same whether there is such a peer or not.' })
  @ForGuest('in')
  async askForPeerByName(@Who() ctx: RequestContext, @Args('called', { type: () => String }) called: string) {
    return this.shown(ctx, await this.service.askByName(ctx, called));
  }

  @Mutation(() => MyPeerResult, { description: 'Stop for now. Nobody asks why, and the door is open.' })
  @ForGuest('in')
  async stopForNow(@Who() ctx: RequestContext) {
    return this.shown(ctx, await this.service.stop(ctx));
  }

  @Mutation(() => MyPeerResult, { description: 'You stopped, or it was over, and are interested again. Whom you met, and whom either would not meet again, you are not asked about, as long as we still know.' })
  @ForGuest('in')
  async imInterestedAgain(@Who() ctx: RequestContext) {
    return this.shown(ctx, await this.service.comeBack(ctx));
  }

  @Mutation(() => MyPeerResult, { description: 'You leave the ward on another day; without one, you do not know when.' })
  @ForGuest('in')
  async changeMyLeavingHospital(@Who() ctx: RequestContext, @Args('to', { type: () => HouseDayScalar, nullable: true }) to: HouseDay | null) {
    return this.shown(ctx, await this.service.leavingMoved(ctx, to ?? null));
  }

  @Mutation(() => MyPeerResult, { description: 'You are in hospital again; your peer may visit.' })
  @ForGuest('in')
  async imInHospital(@Who() ctx: RequestContext) {
    return this.shown(ctx, await this.service.goToHospital(ctx));
  }

  @Mutation(() => MyPeerResult, { description: 'You are out of hospital, or about to be.' })
  @ForGuest('in')
  async imOutOfHospital(@Who() ctx: RequestContext, @Args('on', { type: () => HouseDayScalar, nullable: true }) on: HouseDay | null) {
    return this.shown(ctx, await this.service.leaveHospital(ctx, on ?? null));
  }

  @Mutation(() => MyPeerResult, { description: 'You live somewhere else now: one of the programme’s places, or any other.' })
  @ForGuest('in')
  async iMoved(@Who() ctx: RequestContext, @Args('place', { type: () => String, nullable: true }) place: string | null) {
    return this.shown(ctx, await this.service.moved(ctx, place ?? null));
  }

  @Mutation(() => MyPeerResult, { description: 'Thanks to the peer you met last. Nobody waits for it.' })
  @ForGuest('in')
  async sayThanks(@Who() ctx: RequestContext) {
    return this.shown(ctx, await this.service.thank(ctx));
  }

  @Mutation(() => MyPeerResult, { description: 'You have seen your news, up to the newest line you were shown; without one, all there are.' })
  @ForGuest('in')
  async seenMyNews(@Who() ctx: RequestContext, @Args('upTo', { type: () => ID, nullable: true }) upTo: string | null) {
    await this.service.seen(ctx, upTo ?? null);
    return this.shown(ctx, '');
  }

  private async shown(ctx: RequestContext, result: string | Refusal): Promise<MyPeer | Refusal> {
    if (isRefusal(result)) return result;
    const mine = await this.query.mine(ctx);
    if (!mine) throw new NotHere();
    return mine;
  }
}
