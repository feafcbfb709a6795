import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { Handover, HandoverLine, HandoverLineGone, HandoverLineInput, TakeLineResult, WriteLineResult } from './handover.graphql.js';
import { HandoverService } from './handover.service.js';

const houseId = () => Args('houseId', { type: () => ID });
const lineId = () => Args('lineId', { type: () => ID });

@Resolver()
export class HandoverStaffResolver {
  constructor(private readonly handover: HandoverService) {}

  @Query(() => Handover, { name: 'handover', description: 'What is handed over in the house; for those on shift there.' })
  @Needs('handover.see', 'houseId')
  see(@Who() ctx: RequestContext, @houseId() house: string): Promise<Handover> {
    return this.handover.see(ctx, house);
  }

  @Mutation(() => WriteLineResult, { description: 'Writes a line for the next shift. Sent again with the same `id`, a random UUID of the caller’s own, it is written once.' })
  @Needs('handover.write', 'houseId')
  writeHandoverLine(
    @Who() ctx: RequestContext, @houseId() house: string, @Args('input', { type: () => HandoverLineInput }) input: HandoverLineInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<typeof WriteLineResult> {
    return this.handover.write(ctx, house, input, id ?? null);
  }

  @Mutation(() => TakeLineResult, { description: '"I’ve got it".' })
  @Needs('handover.write', 'houseId')
  takeHandoverLine(@Who() ctx: RequestContext, @houseId() house: string, @lineId() line: string): Promise<typeof TakeLineResult> {
    return this.handover.take(ctx, house, line);
  }

  @Mutation(() => HandoverLine, { description: 'Nobody has it any more; said by anybody on shift.' })
  @Needs('handover.write', 'houseId')
  giveBackHandoverLine(@Who() ctx: RequestContext, @houseId() house: string, @lineId() line: string): Promise<HandoverLine> {
    return this.handover.giveBack(ctx, house, line);
  }

  @Mutation(() => HandoverLine, { description: 'It is done; shown for 48 hours more.' })
  @Needs('handover.write', 'houseId')
  finishHandoverLine(@Who() ctx: RequestContext, @houseId() house: string, @lineId() line: string): Promise<HandoverLine> {
    return this.handover.finish(ctx, house, line);
  }

  @Mutation(() => HandoverLine, { description: 'It is not done after all.' })
  @Needs('handover.write', 'houseId')
  reopenHandoverLine(@Who() ctx: RequestContext, @houseId() house: string, @lineId() line: string): Promise<HandoverLine> {
    return this.handover.reopen(ctx, house, line);
  }

  @Mutation(() => HandoverLineGone, { description: 'Takes a line out for good. That it went is written down, not what it said.' })
  @Needs('handover.write', 'houseId')
  takeOutHandoverLine(@Who() ctx: RequestContext, @houseId() house: string, @lineId() line: string): Promise<HandoverLineGone> {
    return this.handover.takeOut(ctx, house, line);
  }

  @Mutation(() => Handover, { description: 'The asker has read what is there now; one mark a shift, seen by others on shift.' })
  @Needs('handover.write', 'houseId')
  markHandoverRead(@Who() ctx: RequestContext, @houseId() house: string): Promise<Handover> {
    return this.handover.markRead(ctx, house);
  }
}
