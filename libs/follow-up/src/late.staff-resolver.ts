import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { LateMessage } from './late.graphql.js';
import { LateQuery, mostLate } from './late.query.js';

@Resolver()
export class LateStaffResolver {
  constructor(private readonly late: LateQuery) {}

  @Query(() => [LateMessage], { description: `What was promised in that service and has not come about, and why: the oldest first, at most ${mostLate}. Nobody is late: these are ours.` })
  @Needs('check_ins.see_late', 'serviceId')
  lateMessages(@Who() ctx: RequestContext, @Args('serviceId', { type: () => ID }) serviceId: string): Promise<LateMessage[]> {
    return this.late.of(ctx, serviceId);
  }
}
