import { Args, Float, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { HouseDay, RequestContext } from '#peerhouse/kernel';
import { HouseDayScalar, Needs, Who } from '#peerhouse/platform';
import { CostsResult, ProgrammeCosts } from './cost.graphql.js';
import { CostService } from './cost.service.js';

const programmeId = () => Args('programmeId', { type: () => ID });

/** What the programme cost, written down by whoever leads it. */
@Resolver()
export class CostStaffResolver {
  constructor(private readonly service: CostService) {}

  @Query(() => ProgrammeCosts, { description: 'What was written down as the cost of the programme.' })
  @Needs('cost.write', 'programmeId')
  programmeCosts(@Who() ctx: RequestContext, @programmeId() programme: string) {
    return this.service.all(ctx, programme);
  }

  @Mutation(() => CostsResult, { description: 'What the programme cost, in the currency of its reports, with a day of the time it was for. Written again for the same day it takes the place of what was written; 0 takes it away.' })
  @Needs('cost.write', 'programmeId')
  writeProgrammeCost(@Who() ctx: RequestContext, @programmeId() programme: string, @Args('day', { type: () => HouseDayScalar }) day: HouseDay, @Args('amount', { type: () => Float }) amount: number) {
    return this.service.write(ctx, programme, day, amount);
  }
}
