import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { EnquiriesQuery } from './enquiries.query.js';
import { MarkRungResult } from './entry.graphql.js';
import { Now } from './now.graphql.js';
import { NowQuery } from './now.query.js';
import { RingBacks } from './ring-backs.service.js';

@Resolver()
export class NowStaffResolver {
  constructor(private readonly query: NowQuery, private readonly rings: RingBacks, private readonly enquiries: EnquiriesQuery) {}

  @Query(() => Now, { name: 'now', description: 'What needs a person in the next hours.' })
  @Needs('enquiries.see', 'houseId')
  now(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string) {
    return this.query.now(ctx, houseId);
  }

  @Mutation(() => MarkRungResult, { description: 'We rang, as we said we would; `rung: false` takes it back.' })
  @Needs('enquiries.take')
  async markRung(@Who() ctx: RequestContext, @Args('enquiryId', { type: () => ID }) id: string, @Args('rung', { type: () => Boolean }) rung: boolean) {
    const result = await this.rings.mark(ctx, id, rung);
    return typeof result === 'string' ? this.enquiries.get(ctx, result) : result;
  }
}
