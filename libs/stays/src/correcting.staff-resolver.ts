import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { InstantScalar, Needs, Who } from '#peerhouse/platform';
import { CorrectingService } from './correcting.service.js';
import { CorrectStayResult, RightLeavingInput } from './stays.graphql.js';
import { StaysQuery } from './stays.query.js';

const stayId = () => Args('stayId', { type: () => ID });
const version = () => Args('version', { type: () => Int, description: 'Of the stay, as it was read.' });

@Resolver()
export class CorrectingStaffResolver {
  constructor(private readonly correcting: CorrectingService, private readonly query: StaysQuery) {}

  @Mutation(() => CorrectStayResult, { description: 'Puts right when a guest came in, or into which space, for 72 hours after they did; what is left out was right.' })
  @Needs('stays.welcome')
  async correctArrival(
    @Who() ctx: RequestContext, @stayId() id: string, @version() read: number,
    @Args('at', { type: () => InstantScalar, nullable: true }) at: Date | null, @Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null,
  ) {
    return this.query.after(ctx, await this.correcting.arrival(ctx, id, read, { at: at ?? null, spaceId: spaceId ?? null }));
  }

  @Mutation(() => CorrectStayResult, { description: 'Puts right when and how a guest left, for 72 hours after they did.' })
  @Needs('stays.welcome')
  async correctLeaving(@Who() ctx: RequestContext, @stayId() id: string, @version() read: number, @Args('input', { type: () => RightLeavingInput }) input: RightLeavingInput) {
    return this.query.after(ctx, await this.correcting.leaving(ctx, id, read, { at: input.at ?? null, how: input.how ?? null, hopeMet: input.hopeMet ?? null }));
  }
}
