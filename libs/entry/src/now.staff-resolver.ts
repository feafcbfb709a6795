import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Who } from '#peerhouse/platform';
import { AnswerWaits } from './answer-waits.service.js';
import { EnquiriesQuery } from './enquiries.query.js';
import { LetAnswerWaitResult, MarkRungResult } from './entry.graphql.js';
import { Now } from './now.graphql.js';
import { NowQuery } from './now.query.js';
import { RingBacks } from './ring-backs.service.js';

@Resolver()
export class NowStaffResolver {
  constructor(private readonly query: NowQuery, private readonly rings: RingBacks, private readonly answers: AnswerWaits, private readonly enquiries: EnquiriesQuery) {}

  @Query(() => Now, { name: 'now', description: 'What needs a person in the next hours.' })
  @Needs('enquiries.see', 'houseId')
  now(@Who() ctx: RequestContext, @Args('houseId', { type: () => ID }) houseId: string) {
    return this.query.now(ctx, houseId);
  }

  @Mutation(() => MarkRungResult, { description: 'We rang, as we said we would; `rung: false` takes it back.' })
  @Needs('enquiries.take')
  async markRung(@Who() ctx: RequestContext, @Args('enquiryId', { type: () => ID }) id: string, @Args('rung', { type: () => Boolean }) rung: boolean) {
    return this.enquiries.after(ctx, await this.rings.mark(ctx, id, rung));
  }

  @Mutation(() => LetAnswerWaitResult, { description: 'They wish us to wait with the answer that the charter promises; `waits: false` when we are to go on. As much later it is due.' })
  @Needs('enquiries.take')
  async letAnswerWait(@Who() ctx: RequestContext, @Args('enquiryId', { type: () => ID }) id: string, @Args('waits', { type: () => Boolean }) waits: boolean) {
    return this.enquiries.after(ctx, await this.answers.set(ctx, id, waits));
  }
}
