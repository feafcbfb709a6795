import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import type { GraphqlContext } from './authenticator.js';
import { NotSignedIn } from './faults.js';

/** The signed-in person of this request; refuses when there is none. */
export const Who = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => {
  const { ctx } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
  if (!ctx) throw new NotSignedIn();
  return ctx;
});
