import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { EnquiriesQuery } from './enquiries.query.js';
import { EnquiryCodes } from './enquiry-codes.service.js';
import { Enquiry } from './entry.graphql.js';
import { GiveVoiceCodeResult } from './own-voice.graphql.js';

@Resolver()
export class OwnVoiceStaffResolver {
  constructor(private readonly codes: EnquiryCodes, private readonly query: EnquiriesQuery) {}

  @Mutation(() => GiveVoiceCodeResult, { description: 'A code by which the person says yes, not sure or no on their own phone, in place of an earlier one; shown once.' })
  @Needs('enquiries.take')
  giveVoiceCode(@Who() ctx: RequestContext, @Args('enquiryId', { type: () => ID }) id: string) {
    return this.codes.give(ctx, id);
  }

  @Mutation(() => Enquiry, { description: 'The code was lost: it opens nothing any more. What was said with it stays said.' })
  @Needs('enquiries.take')
  async withdrawVoiceCode(@Who() ctx: RequestContext, @Args('enquiryId', { type: () => ID }) id: string) {
    return this.query.get(ctx, await this.codes.withdraw(ctx, id));
  }
}
