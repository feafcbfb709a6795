import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { AccompanyingService, type AccompanyingView } from './accompanying.service.js';
import { AccompanyingInput, AccompanyingOfStay, AccompanyResult, CallInput, CloseReviewResult, DeviationInput, FeltInput, HandInSheetResult, HouseRights, PlanNotFollowedInput, Review, ReviewInput, WriteDownResult, WriteReviewResult } from './feedback.graphql.js';
import { FeedbackQuery, type HouseRightsView, type ReviewView } from './feedback.query.js';
import { FeltService } from './felt.service.js';
import { RecordsService } from './records.service.js';
import { ReviewsService } from './reviews.service.js';

const houseId = () => Args('houseId', { type: () => ID });
const ownId = () => Args('id', { type: () => ID, nullable: true, description: 'A random UUID of the caller’s own: sent again with it, it is written down once.' });

@Resolver()
export class FeedbackStaffResolver {
  constructor(private readonly query: FeedbackQuery, private readonly records: RecordsService, private readonly reviews: ReviewsService, private readonly felt: FeltService, private readonly accompanying: AccompanyingService) {}

  @Query(() => HouseRights, { description: 'What the house did: calls for help from outside, what went against a wish or a plan, and whether it was looked at.' })
  @Needs('rights.see', 'houseId')
  houseRights(@Who() ctx: RequestContext, @houseId() house: string): Promise<HouseRightsView> {
    return this.query.houseRights(ctx, house);
  }

  @Query(() => Review, { description: 'One review, for the house’s lead and its rights officer.' })
  @Needs('reviews.write')
  review(@Who() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ReviewView> {
    return this.query.review(ctx, id);
  }

  @Mutation(() => WriteDownResult, { description: 'A call for help from outside. One that the policy does not allow is kept and marked. A review of the house opens with it, but where the person wished for the call.' })
  @Needs('rights.record', 'houseId')
  async writeDownCall(@Who() ctx: RequestContext, @houseId() house: string, @Args('input', { type: () => CallInput }) input: CallInput, @ownId() id?: string | null) {
    const result = await this.records.writeDownCall(ctx, house, { ...input, id });
    return isRefusal(result) ? result : this.query.houseRights(ctx, house);
  }

  @Mutation(() => WriteDownResult, { description: 'Something the house did against a wish or a plan. A review of the house opens with it.' })
  @Needs('rights.record', 'houseId')
  async writeDownDeviation(@Who() ctx: RequestContext, @houseId() house: string, @Args('input', { type: () => DeviationInput }) input: DeviationInput, @ownId() id?: string | null) {
    const result = await this.records.writeDownDeviation(ctx, house, { ...input, id });
    return isRefusal(result) ? result : this.query.houseRights(ctx, house);
  }

  @Mutation(() => WriteDownResult, { description: 'We did something a guest’s plan asked us not to: they are told in their own app what, who decided and why; it is written down as plan_not_followed, and a review opens.' })
  @Needs('rights.record')
  async tellPlanNotFollowed(@Who() ctx: RequestContext, @Args('stayId', { type: () => ID }) stayId: string, @Args('input', { type: () => PlanNotFollowedInput }) input: PlanNotFollowedInput, @ownId() id?: string | null) {
    const result = await this.records.tellPlanNotFollowed(ctx, stayId, { ...input, id });
    return isRefusal(result) ? result : this.query.houseRights(ctx, result as string);
  }

  @Mutation(() => HouseRights, { description: 'The person was told what we did, and why.' })
  @Needs('rights.record')
  async notePersonTold(@Who() ctx: RequestContext, @Args('recordId', { type: () => ID }) recordId: string): Promise<HouseRightsView> {
    return this.query.houseRights(ctx, await this.records.notePersonTold(ctx, recordId));
  }

  @Mutation(() => HandInSheetResult, { description: 'A sheet about what somebody felt, typed in from paper or by themselves on the house’s tablet. Kept without who, when and by whom; five are counted together and their answers are gone then.' })
  @Needs('rights.record', 'houseId')
  handInSheet(@Who() ctx: RequestContext, @houseId() house: string, @Args('input', { type: () => FeltInput }) input: FeltInput, @ownId() id?: string | null) {
    return this.felt.handIn(ctx, house, input, id ?? undefined);
  }

  @Mutation(() => WriteReviewResult, { description: 'Keeps a review’s words. Nothing of it is sent anywhere.' })
  @Needs('reviews.write')
  async writeReview(@Who() ctx: RequestContext, @Args('reviewId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Args('input', { type: () => ReviewInput }) input: ReviewInput) {
    const result = await this.reviews.write(ctx, id, version, input);
    return isRefusal(result) ? result : this.query.review(ctx, id);
  }

  @Mutation(() => CloseReviewResult, { description: 'Ends a review: its words stay. Whoever decided what it is about does not close it.' })
  @Needs('reviews.write')
  async closeReview(@Who() ctx: RequestContext, @Args('reviewId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number) {
    const result = await this.reviews.close(ctx, id, version);
    return isRefusal(result) ? result : this.query.review(ctx, id);
  }

  @Query(() => AccompanyingOfStay, { name: 'accompanying', description: 'What we promised to the guest of a stay: to go along, ring or visit.' })
  @Needs('rights.record')
  ofStay(@Who() ctx: RequestContext, @Args('stayId', { type: () => ID }) stayId: string) {
    return this.promises(ctx, stayId);
  }

  @Mutation(() => AccompanyResult, { description: 'A promise of ours for a day, when somebody goes to a hospital or is taken. Shown to those on shift until it is done.' })
  @Needs('rights.record')
  async accompany(@Who() ctx: RequestContext, @Args('stayId', { type: () => ID }) stayId: string, @Args('input', { type: () => AccompanyingInput }) input: AccompanyingInput, @ownId() id?: string | null) {
    const result = await this.accompanying.promise(ctx, stayId, { ...input, id });
    return isRefusal(result) ? result : this.promises(ctx, stayId);
  }

  @Mutation(() => AccompanyingOfStay, { description: 'It was done; or, with `done` false, it was not after all.' })
  @Needs('rights.record')
  async noteAccompanied(@Who() ctx: RequestContext, @Args('stayId', { type: () => ID }) stayId: string, @Args('promiseId', { type: () => ID }) id: string, @Args('done', { type: () => Boolean }) done: boolean) {
    return this.promises(ctx, await this.accompanying.note(ctx, stayId, id, done));
  }

  private async promises(ctx: RequestContext, stayId: string): Promise<{ stayId: string; promises: AccompanyingView[] }> {
    return { stayId, promises: await this.accompanying.ofStay(ctx, stayId) };
  }
}
