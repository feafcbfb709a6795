import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GuestMe } from '../guest.graphql.js';
import { GuestAccount, GuestDevice, GuestSignIn } from './guest-locks.graphql.js';
import { GuestAccountQuery } from './guest-account.query.js';

@Resolver(() => GuestMe)
export class GuestAccountGuestResolver {
  constructor(private readonly accounts: GuestAccountQuery) {}

  @ResolveField(() => GuestAccount, { nullable: true, description: 'Their own account; null for one who came in before there were accounts.' })
  account(@Parent() { ctx }: GuestMe): Promise<GuestAccount | null> {
    return this.accounts.account(ctx);
  }

  @ResolveField(() => [GuestDevice], { description: 'Phones they called their own.' })
  devices(@Parent() { ctx }: GuestMe): Promise<GuestDevice[]> {
    return this.accounts.devices(ctx);
  }

  @ResolveField(() => [GuestSignIn], { description: 'Where they are signed in now, the last used first.' })
  signIns(@Parent() { ctx }: GuestMe): Promise<GuestSignIn[]> {
    return this.accounts.signIns(ctx);
  }
}
