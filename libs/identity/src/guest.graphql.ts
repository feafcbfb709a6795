import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import { InstantScalar } from '#peerhouse/platform';
import { CodeEnded, WrongCode } from './guest.refusals.js';
import { TooManyTries } from './identity.refusals.js';

@ObjectType({ description: 'The guest who is signed in. Their house and their stay are told by the stays context.' })
export class GuestMe {
  /** As whom house and stay are read; not part of the answer. */
  readonly ctx: RequestContext;
  readonly serviceId: string | null;

  constructor(ctx: RequestContext, serviceId: string | null, values: { called: string | null; sessionEndsAt: Date }) {
    this.ctx = ctx;
    this.serviceId = serviceId;
    Object.assign(this, values);
  }

  @Field(() => String, { nullable: true, description: 'The name they chose to be called by; null when they gave none.' })
  declare called: string | null;

  @Field(() => InstantScalar, { description: 'When this sign-in ends by itself, if it is not used meanwhile.' })
  declare sessionEndsAt: Date;
}

export const SignInWithCodeResult = createUnionType({
  name: 'SignInWithCodeResult',
  description: 'The guest, now signed in; or why not.',
  types: () => [GuestMe, WrongCode, CodeEnded, TooManyTries] as const,
});
