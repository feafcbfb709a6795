import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import type { GraphqlContext } from '#peerhouse/platform';
import { forgetSecret, keepSecret } from './sessions.js';

/** A browser that may or may not be signed in: where it calls from, and its session cookie. */
export interface Visitor {
  readonly ctx: RequestContext | null;
  readonly address: string;
  readonly requestId: string;
  /** Puts a session's secret into the browser. */
  keep(secret: string): void;
  /** Takes the session's secret out of the browser. */
  forget(): void;
}

/** For the few root fields that are open to anyone. */
export const Visiting = createParamDecorator((_: unknown, execution: ExecutionContext): Visitor => {
  const { ctx, request, reply } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
  return {
    ctx, address: request.ip, requestId: request.id,
    keep: (secret) => keepSecret(reply, secret),
    forget: () => forgetSecret(reply),
  };
});
