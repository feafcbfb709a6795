import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { InstantScalar, Needs, Who } from '#peerhouse/platform';
import { SendingService, type SendingView } from './sending.service.js';

@ObjectType({ description: 'Whether mail leaves this installation for the organisation.' })
export class Sending {
  @Field(() => InstantScalar, { nullable: true, description: 'Restored from a backup then, and nobody has said yet that this is the real house: nothing is sent. Null: it is sent.' }) heldSince: Date | null;
}

@Resolver()
export class SendingStaffResolver {
  constructor(private readonly service: SendingService) {}

  @Query(() => Sending, { description: 'Whether mail is held since a restore.' })
  @Needs('people.manage')
  sending(@Who() ctx: RequestContext): Promise<SendingView> {
    return this.service.sending(ctx);
  }

  @Mutation(() => Sending, { description: 'This is the real house now: what was held since the restore is sent. Stands in the audit.' })
  @Needs('people.manage')
  sendAgain(@Who() ctx: RequestContext): Promise<SendingView> {
    return this.service.sendAgain(ctx);
  }
}
