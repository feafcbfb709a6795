import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '#peerhouse/platform';
import { Me } from './identity.graphql.js';
import { MeService } from './me.service.js';
import { Visiting, type Visitor } from './visitor.js';

@Resolver()
export class SignInStaffResolver {
  constructor(private readonly people: MeService) {}

  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Public('the app asks this to know whether to show the sign-in page')
  me(@Visiting() visitor: Visitor): Promise<Me | null> {
    return this.people.me(visitor.ctx);
  }
}
