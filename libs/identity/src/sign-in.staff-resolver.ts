import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { Needs, Public, Who } from '#peerhouse/platform';
import { AcceptInvitationResult, LinkResult, Me, SignedOut, SignInResult } from './identity.graphql.js';
import { InvitationsService } from './invitations.service.js';
import { MeService } from './me.service.js';
import { SignInService } from './sign-in.service.js';
import { Visiting, type Visitor } from './visitor.js';

@Resolver()
export class SignInStaffResolver {
  constructor(private readonly people: MeService, private readonly signing: SignInService, private readonly invitations: InvitationsService) {}

  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Public('the app asks this to know whether to show the sign-in page')
  me(@Visiting() visitor: Visitor): Promise<Me | null> {
    return this.people.me(visitor.ctx);
  }

  @Query(() => LinkResult, { description: 'What a one-time link is for; looking does not use it up.' })
  @Public('whoever holds a link is not signed in yet; the link’s secret is the permission')
  link(@Args('token') token: string, @Visiting() visitor: Visitor): Promise<typeof LinkResult> {
    return this.invitations.link(token, visitor.address);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with address and password, and with the six digits of the authenticator once one of its codes was right.' })
  @Public('signing in is for those who are not signed in')
  signIn(@Args('email') email: string, @Args('password') password: string, @Args('code', { type: () => String, nullable: true }) code: string | null, @Visiting() visitor: Visitor): Promise<typeof SignInResult> {
    return this.signing.signIn({ email, password, code: code ?? undefined }, visitor);
  }

  @Mutation(() => SignedOut, { description: 'Ends this sign-in at once. A running shift goes on.' })
  @Needs('session.own')
  signOut(@Who() who: RequestContext, @Visiting() visitor: Visitor): Promise<SignedOut> {
    return this.signing.signOut(who, visitor);
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Takes up an invitation: own name, own password; the answer is the key for the authenticator. Signing in comes next.' })
  @Public('whoever was invited is not signed in yet; the link’s secret is the permission')
  acceptInvitation(@Args('token') token: string, @Args('called') called: string, @Args('password') password: string, @Visiting() visitor: Visitor): Promise<typeof AcceptInvitationResult> {
    return this.invitations.accept({ token, called, password }, visitor.address);
  }
}
