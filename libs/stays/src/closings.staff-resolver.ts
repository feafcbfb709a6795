import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { ChangeClosingResult, CloseAgainResult, Closing, ClosingInput, OfferedAgain, TakeOffOfferResult } from './closings.graphql.js';
import { ClosingsQuery, type ClosingView } from './closings.query.js';
import { ClosuresService } from './closures.service.js';
import { HouseOffer } from './house-offer.service.js';

const closingId = () => Args('closingId', { type: () => ID });

@Resolver()
export class ClosingsStaffResolver {
  constructor(private readonly closures: ClosuresService, private readonly offer: HouseOffer, private readonly query: ClosingsQuery) {}

  @Query(() => Closing, { name: 'closing', description: 'A space out of use: nights, reason, own words, and what was written before.' })
  @Needs('board.see')
  one(@Who() ctx: RequestContext, @closingId() id: string): Promise<ClosingView> {
    return this.query.get(ctx, id);
  }

  @Mutation(() => ChangeClosingResult, { description: 'Other nights, another reason or other words; the earlier ones stay in its history.' })
  @Needs('board.change')
  async changeClosing(@Who() ctx: RequestContext, @closingId() id: string, @Args('input') input: ClosingInput, @Args('version', { type: () => Int }) version: number) {
    return this.shown(ctx, await this.closures.change(ctx, id, input, version));
  }

  @Mutation(() => CloseAgainResult, { description: 'Takes the calling-off of a closing back, within 24 hours.' })
  @Needs('board.change')
  async closeAgain(@Who() ctx: RequestContext, @closingId() id: string) {
    return this.shown(ctx, await this.closures.closeAgain(ctx, id));
  }

  @Mutation(() => TakeOffOfferResult, { description: 'Not enough of us: what is empty in the house on the nights [from, to) is not offered. What is taken stays taken.' })
  @Needs('board.change', 'houseId')
  takeOffOffer(
    @Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string, @Args('from', { type: () => HouseDayScalar }) from: HouseDay, @Args('to', { type: () => HouseDayScalar }) to: HouseDay,
    @Args('words', { type: () => String, nullable: true, description: 'Own words about the house, up to 200 characters.' }) words: string | null,
  ) {
    return this.offer.takeOff(ctx, houseId, { from, to, words });
  }

  @Mutation(() => OfferedAgain, { description: 'Ends those closings of the house: from tonight on what is empty is offered again.' })
  @Needs('board.change', 'houseId')
  offerAgain(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string, @Args('closingIds', { type: () => [ID] }) closingIds: string[]): Promise<{ spaces: number }> {
    return this.offer.offerAgain(ctx, houseId, closingIds);
  }

  private async shown<R>(ctx: RequestContext, result: string | R): Promise<ClosingView | R> {
    return typeof result === 'string' ? this.query.get(ctx, result) : result;
  }
}
