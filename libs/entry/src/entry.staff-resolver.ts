import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { ClosingService } from './closing.service.js';
import { EnquiriesQuery, type EnquiryView } from './enquiries.query.js';
import { EnquiriesService } from './enquiries.service.js';
import {
  CarryOnResult, ChangeEnquiryResult, CloseEnquiryInput, CloseEnquiryResult, Enquiry, EnquiryInput, EnquiryLine, HoldSpaceResult, LetGoResult, ReopenResult, SpeakResult, TakeEnquiryResult,
} from './entry.graphql.js';
import { VoicesService } from './voices.service.js';

const enquiryId = () => Args('enquiryId', { type: () => ID });
const text = (name: string) => Args(name, { type: () => String });

@Resolver()
export class EntryStaffResolver {
  constructor(
    private readonly enquiries: EnquiriesService,
    private readonly voices: VoicesService,
    private readonly closing: ClosingService,
    private readonly query: EnquiriesQuery,
  ) {}

  @Query(() => [EnquiryLine], { name: 'enquiries', description: 'Open ones and those closed or agreed in the last 7 days; newest first.' })
  @Needs('enquiries.see', 'houseId')
  list(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string) {
    return this.query.list(ctx, houseId);
  }

  @Query(() => Enquiry, { name: 'enquiry', description: 'One enquiry.' })
  @Needs('enquiries.see')
  one(@Who() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<EnquiryView> {
    return this.query.get(ctx, id);
  }

  @Mutation(() => TakeEnquiryResult, { description: 'Somebody asks; whoever takes it is the first contact. No name is needed. Sent again with the same `id`, a random UUID of the caller’s own, it is taken once.' })
  @Needs('enquiries.take', 'houseId')
  async takeEnquiry(
    @Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string, @Args('input', { type: () => EnquiryInput }) input: EnquiryInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ) {
    return this.query.after(ctx, await this.enquiries.take(ctx, houseId, { ...input, ...(id ? { id } : {}) }));
  }

  @Mutation(() => ChangeEnquiryResult, { description: 'Corrects what was written down while it is open.' })
  @Needs('enquiries.take')
  async changeEnquiry(
    @Who() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Args('input', { type: () => EnquiryInput }) input: EnquiryInput,
  ) {
    return this.query.after(ctx, await this.enquiries.change(ctx, id, version, input));
  }

  @Mutation(() => CarryOnResult, { description: 'Goes on with an enquiry whose first contact has left shift, as its first contact. A voice they have spoken stays theirs.' })
  @Needs('enquiries.take')
  async carryOn(@Who() ctx: RequestContext, @enquiryId() id: string) {
    return this.query.after(ctx, await this.enquiries.carryOn(ctx, id));
  }

  @Mutation(() => ChangeEnquiryResult, { description: 'Asks a worker of the house to speak the second voice; null takes the asking back.' })
  @Needs('enquiries.take')
  async askSecond(@Who() ctx: RequestContext, @enquiryId() id: string, @Args('accountId', { type: () => ID, nullable: true }) accountId: string | null) {
    return this.query.after(ctx, await this.enquiries.askSecond(ctx, id, accountId ?? null));
  }

  @Mutation(() => SpeakResult, {
    description: 'A voice’s answer (yes, not_sure, no); with a spaceId that space is held in the same act. With the last yes and a held space the stay is expected. '
      + 'A no ends the enquiry (not_now for the guest’s, cannot_offer for another’s; reopenEnquiry takes it back), also after agreement while the guest has not come in.',
  })
  @Needs('enquiries.take')
  async speak(
    @Who() ctx: RequestContext, @enquiryId() id: string, @text('voice') voice: string, @text('answer') answer: string,
    @Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null, @Args('talked', { type: () => Boolean, nullable: true }) talked: boolean | null,
  ) {
    return this.query.after(ctx, await this.voices.speak(ctx, id, { voice, answer, spaceId: spaceId ?? null, talked: talked ?? false }));
  }

  @Mutation(() => HoldSpaceResult, { description: 'Holds a space for the nights wanted, in place of any earlier one; ends by itself after the charter’s minutes. A kept one: KeptSpace, then with kept. Before somebody on the waiting list: AskedEarlier, then with ahead.' })
  @Needs('enquiries.take')
  async holdSpace(
    @Who() ctx: RequestContext, @enquiryId() id: string, @Args('spaceId', { type: () => ID }) spaceId: string, @Args('talked', { type: () => Boolean, nullable: true }) talked: boolean | null,
    @Args('kept', { type: () => Boolean, nullable: true }) kept: boolean | null, @Args('ahead', { type: () => Boolean, nullable: true }) ahead: boolean | null,
  ) {
    return this.query.after(ctx, await this.voices.hold(ctx, id, { spaceId, talked: talked ?? false, kept: kept ?? false, ahead: ahead ?? false }));
  }

  @Mutation(() => LetGoResult, { description: 'Lets the held space go; the conversation goes on. Of an offer from the waiting list the place in it is kept.' })
  @Needs('enquiries.take')
  async letGoHold(@Who() ctx: RequestContext, @enquiryId() id: string) {
    return this.query.after(ctx, await this.voices.letGo(ctx, id));
  }

  @Mutation(() => CloseEnquiryResult, { description: 'Ends without a stay, counted by the charter’s outcome. `no_space` is refused while a space is free for the nights wanted.' })
  @Needs('enquiries.take')
  async closeEnquiry(@Who() ctx: RequestContext, @enquiryId() id: string, @Args('input', { type: () => CloseEnquiryInput }) input: CloseEnquiryInput) {
    return this.query.after(ctx, await this.closing.close(ctx, id, { outcome: input.outcome, offered: input.offered ?? [], ringBackOn: input.ringBackOn ?? null, otherHouse: input.otherHouse ? { ...input.otherHouse, carry: input.otherHouse.carry ?? false } : null }));
  }

  @Mutation(() => ReopenResult, { description: 'Takes a closing back, within 24 hours.' })
  @Needs('enquiries.take')
  async reopenEnquiry(@Who() ctx: RequestContext, @enquiryId() id: string) {
    return this.query.after(ctx, await this.closing.reopen(ctx, id));
  }
}
