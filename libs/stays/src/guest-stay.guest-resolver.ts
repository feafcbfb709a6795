import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GuestMe } from '#peerhouse/identity';
import { GuestHouse, GuestStay } from './guest-stay.graphql.js';
import { GuestStayQuery } from './guest-stay.query.js';

@Resolver(() => GuestMe)
export class GuestStayGuestResolver {
  constructor(private readonly stays: GuestStayQuery) {}

  @ResolveField(() => GuestHouse, { description: 'The house they stay in.' })
  house(@Parent() { ctx, serviceId }: GuestMe): Promise<GuestHouse> {
    return this.stays.house(ctx, serviceId);
  }

  @ResolveField(() => GuestStay, { nullable: true, description: 'Their stay; null when it is kept no longer.' })
  stay(@Parent() { ctx }: GuestMe): Promise<GuestStay | null> {
    return this.stays.stay(ctx);
  }
}
