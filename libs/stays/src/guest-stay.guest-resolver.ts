import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GuestMe } from '#peerhouse/identity';
import { GuestHouse, GuestStay } from './guest-stay.graphql.js';
import { GuestStayQuery } from './guest-stay.query.js';

@Resolver(() => GuestMe)
export class GuestStayGuestResolver {
  constructor(private readonly stays: GuestStayQuery) {}

  @ResolveField(() => GuestHouse, { nullable: true, description: 'The house they stay in, or stayed in last, or their programme; null when none knows of them any more.' })
  house(@Parent() { ctx, serviceId }: GuestMe): Promise<GuestHouse> | null {
    return serviceId === null ? null : this.stays.house(ctx, serviceId);
  }

  @ResolveField(() => GuestStay, { nullable: true, description: 'Their stay; null when it is kept no longer.' })
  stay(@Parent() { ctx }: GuestMe): Promise<GuestStay | null> {
    return this.stays.stay(ctx);
  }
}
