import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { EnquiriesQuery, type WaitingLineView } from './enquiries.query.js';
import { AnswerOfferResult, LeaveListResult, OfferSpaceResult, StillWaitsResult, WaitingLine, WaitResult } from './entry.graphql.js';
import { WaitingService } from './waiting.service.js';

const enquiryId = () => Args('enquiryId', { type: () => ID });

@Resolver()
export class WaitingStaffResolver {
  constructor(private readonly waiting: WaitingService, private readonly query: EnquiriesQuery) {}

  @Query(() => [WaitingLine], { name: 'waitingList', description: 'Who waits for a space, in the order of asking. Without anything they said of themself.' })
  @Needs('enquiries.see', 'houseId')
  list(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string): Promise<WaitingLineView[]> {
    return this.query.onList(ctx, houseId);
  }

  @Mutation(() => WaitResult, { description: 'Puts them on the waiting list, where the charter has one. `SpaceWasFree` while a space is free for all the nights they want.' })
  @Needs('enquiries.take')
  async waitForSpace(@Who() ctx: RequestContext, @enquiryId() id: string) {
    return this.query.after(ctx, await this.waiting.wait(ctx, id));
  }

  @Mutation(() => OfferSpaceResult, { description: 'Offers a space to somebody on the list and holds it for the charter’s hours; then the offer ends by itself and the place is kept.' })
  @Needs('enquiries.take')
  async offerSpace(
    @Who() ctx: RequestContext, @enquiryId() id: string, @Args('spaceId', { type: () => ID }) spaceId: string, @Args('talked', { type: () => Boolean, nullable: true }) talked: boolean | null,
  ) {
    return this.query.after(ctx, await this.waiting.offer(ctx, id, spaceId, talked ?? false));
  }

  @Mutation(() => AnswerOfferResult, { description: 'What they say to an offer: yes goes on to the voices, no keeps the place in the list.' })
  @Needs('enquiries.take')
  async answerOffer(@Who() ctx: RequestContext, @enquiryId() id: string, @Args('answer', { type: () => String }) answer: string) {
    return this.query.after(ctx, await this.waiting.answer(ctx, id, answer));
  }

  @Mutation(() => StillWaitsResult, { description: 'They still wait: they are asked again only after another 14 days without anything happening.' })
  @Needs('enquiries.take')
  async stillWaits(@Who() ctx: RequestContext, @enquiryId() id: string) {
    return this.query.after(ctx, await this.waiting.still(ctx, id));
  }

  @Mutation(() => LeaveListResult, { description: 'They take themself off the list; the conversation goes on.' })
  @Needs('enquiries.take')
  async leaveWaitingList(@Who() ctx: RequestContext, @enquiryId() id: string) {
    return this.query.after(ctx, await this.waiting.leave(ctx, id));
  }
}
