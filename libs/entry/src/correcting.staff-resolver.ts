import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, InvalidInput, Needs, resultUnion, Who } from '#peerhouse/platform';
import { ChangedElsewhere, NotNow, TooLongAgo } from '#peerhouse/stays';
import { CorrectingEnquiriesService } from './correcting.service.js';
import { EnquiriesQuery } from './enquiries.query.js';
import { Enquiry } from './entry.graphql.js';
import { NotInCharter, SpaceWasFree } from './entry.refusals.js';

@InputType({ description: 'All that is counted of an enquiry that has ended, as it was in truth; what is left out was not said.' })
export class RightEnquiryInput {
  @Field(() => String, { description: 'phone, web, text, walk_in or email.' }) channel: string;
  @Field(() => Int, { nullable: true, description: 'Nights wanted, 1 to 365.' }) wantsNights?: number | null;
  @Field(() => String, { nullable: true, description: 'Asked us before this month? yes, no or rather_not.' }) askedBefore?: string | null;
  @Field(() => String, { description: 'An outcome of the charter: no_space, cannot_offer, chose_something_else, lost_touch or not_now.' }) outcome: string;
  @Field(() => [String], { nullable: true, description: 'Offers of the charter that were made instead.' }) offered?: string[] | null;
  @Field(() => HouseDayScalar, { nullable: true, description: 'When we said we would ring; today or later, or as it was.' }) ringBackOn?: HouseDay | null;
}

export const CorrectEnquiryResult = resultUnion('CorrectEnquiryResult', Enquiry, [NotNow, TooLongAgo, ChangedElsewhere, InvalidInput, NotInCharter, SpaceWasFree]);

@Resolver()
export class CorrectingEnquiriesStaffResolver {
  constructor(private readonly correcting: CorrectingEnquiriesService, private readonly query: EnquiriesQuery) {}

  @Mutation(() => CorrectEnquiryResult, { description: 'Puts an enquiry right that has ended, for 72 hours after its end: counted as the difference, shown as corrected. A new no_space is measured by the board as it is now.' })
  @Needs('enquiries.take')
  async correctEnquiry(
    @Who() ctx: RequestContext, @Args('enquiryId', { type: () => ID }) id: string, @Args('version', { type: () => Int, description: 'Of the enquiry, as it was read.' }) version: number,
    @Args('input', { type: () => RightEnquiryInput }) { channel, wantsNights, askedBefore, outcome, offered, ringBackOn }: RightEnquiryInput,
  ) {
    const right = { channel, wantsNights: wantsNights ?? null, askedBefore: askedBefore ?? null, outcome, offered: offered ?? [], ringBackOn: ringBackOn ?? null };
    return this.query.after(ctx, await this.correcting.correct(ctx, id, version, right));
  }
}
