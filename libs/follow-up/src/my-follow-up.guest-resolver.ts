import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type HouseDay, type Refusal, type RequestContext } from '#peerhouse/kernel';
import { ForGuest, HouseDayScalar, InvalidInput, Who } from '#peerhouse/platform';
import { FollowUpInput } from './agreements.graphql.js';
import { HeldFollowUp, MyFollowUps, MyFollowUpsResult } from './my-follow-up.graphql.js';
import { MyFollowUpQuery } from './my-follow-up.query.js';
import { guestAnswers, MyFollowUpService, type GuestAnswer } from './my-follow-up.service.js';

const of = () => Args('id', { type: () => ID, description: 'Of what was agreed.' });
const typed = () => Args('input', { type: () => FollowUpInput });

/** Staying in touch, on the person’s own phone. No act of theirs has room for why. */
@Resolver()
export class MyFollowUpGuestResolver {
  constructor(private readonly query: MyFollowUpQuery, private readonly service: MyFollowUpService) {}

  @Query(() => MyFollowUps, { description: 'What you and we agreed about being in touch, every day of it and why, and what you can begin.' })
  @ForGuest('in')
  myFollowUps(@Who() ctx: RequestContext): Promise<MyFollowUps> {
    return this.query.mine(ctx);
  }

  @Query(() => [HeldFollowUp], { description: 'Everything that is held about being in touch with you.' })
  @ForGuest('in')
  heldOfMyFollowUps(@Who() ctx: RequestContext): Promise<HeldFollowUp[]> {
    return this.query.held(ctx);
  }

  @Mutation(() => MyFollowUpsResult, { description: 'Your answer to a check-in. It holds at once, whoever of us has it in hand; no answer is fine.' })
  @ForGuest('in')
  async answerCheckIn(
    @Who() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Of the check-in.' }) id: string,
    @Args('says', { type: () => String, description: 'good, wants_call_back, wants_another_peer (about a match), skipped, later, or no_more.' }) says: string, @Args('on', { type: () => HouseDayScalar, nullable: true, description: 'Of later: the day.' }) on: HouseDay | null,
    @Args('than', { type: () => ID, nullable: true, description: 'Of wants_another_peer: the match that was shown. Where another has come since, nothing is asked for.' }) than: string | null,
  ) {
    if (!(guestAnswers as readonly string[]).includes(says)) return new InvalidInput([{ field: 'says', problem: 'not_a_choice' }]);
    return this.shown(ctx, await this.service.answer(ctx, id, says as GuestAnswer, { on: on ?? null, than: than ?? null }));
  }

  @Mutation(() => MyFollowUpsResult, { description: 'You would like to be rung. Asked twice, you are rung once.' })
  @ForGuest('in')
  async ringMe(@Who() ctx: RequestContext, @of() id: string) {
    return this.shown(ctx, await this.service.ringMe(ctx, id));
  }

  @Mutation(() => MyFollowUpsResult, { description: 'You agree to being in touch, where that is offered and nothing is agreed yet.' })
  @ForGuest('in')
  async agreeMyFollowUp(@Who() ctx: RequestContext, @Args('offer', { type: () => String, description: 'The id of what is offered.' }) offer: string, @typed() input: FollowUpInput) {
    return this.shown(ctx, await this.service.agree(ctx, offer, input));
  }

  @Mutation(() => MyFollowUpsResult, { description: 'You say otherwise; it counts from the next message on.' })
  @ForGuest('in')
  async changeMyFollowUp(@Who() ctx: RequestContext, @of() id: string, @Args('version', { type: () => Int, description: 'As you saw it.' }) version: number, @typed() input: FollowUpInput) {
    return this.shown(ctx, await this.service.change(ctx, id, version, input));
  }

  @Mutation(() => MyFollowUpsResult, { description: 'Nobody asks you any more, from this moment on.' })
  @ForGuest('in')
  async stopMyFollowUp(@Who() ctx: RequestContext, @of() id: string) {
    return this.shown(ctx, await this.service.stop(ctx, id));
  }

  @Mutation(() => MyFollowUpsResult, { description: 'You stopped it, and it begins again as it was agreed.' })
  @ForGuest('in')
  async beginMyFollowUpAgain(@Who() ctx: RequestContext, @of() id: string) {
    return this.shown(ctx, await this.service.beginAgain(ctx, id));
  }

  private async shown(ctx: RequestContext, result: Refusal | null): Promise<MyFollowUps | Refusal> {
    return isRefusal(result) ? result : this.query.mine(ctx);
  }
}
