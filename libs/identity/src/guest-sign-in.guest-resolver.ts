import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '#peerhouse/platform';
import { GuestSignInService } from './guest-sign-in.service.js';
import { GuestVisiting, type GuestVisitor } from './guest-visitor.js';
import { GuestMe, SignInWithCodeResult } from './guest.graphql.js';
import { SignedOut } from './identity.graphql.js';

@Resolver()
export class GuestSignInGuestResolver {
  constructor(private readonly signing: GuestSignInService) {}

  @Query(() => GuestMe, { nullable: true, description: 'The guest who is signed in; null when nobody is.' })
  @Public('the app asks this to know whether to show the welcome page')
  me(@GuestVisiting() visitor: GuestVisitor): Promise<GuestMe | null> {
    return this.signing.me(visitor.ctx);
  }

  @Mutation(() => SignInWithCodeResult, { description: 'Signs in with a paper code, once within 72 hours. Refuses WrongCode, CodeEnded, TooManyTries.' })
  @Public('signing in is for those who are not signed in')
  signInWithCode(
    @Args('code', { description: 'Twelve characters, as typed: spaces, dashes, small letters and O, I, L for 0 and 1 are understood.' }) code: string,
    @Args('ownPhone', { type: () => Boolean, nullable: true, description: 'Whether the phone is the guest’s own: then they stay signed in for 7 days; elsewhere half an hour without use ends it.' }) ownPhone: boolean | null,
    @GuestVisiting() visitor: GuestVisitor,
  ): Promise<typeof SignInWithCodeResult> {
    return this.signing.signIn(code, ownPhone ?? false, visitor);
  }

  @Mutation(() => SignedOut, { description: 'Ends this sign-in at once. Nothing happens when there is none.' })
  @Public('leaving the site ends whatever sign-in there is; nobody else’s can be named')
  signOut(@GuestVisiting() visitor: GuestVisitor): Promise<SignedOut> {
    return this.signing.signOut(visitor);
  }
}
