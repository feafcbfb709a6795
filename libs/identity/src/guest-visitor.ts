import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '#peerhouse/kernel';
import type { GraphqlContext } from '#peerhouse/platform';
import { forgetGuestSecret, keepGuestSecret } from './guest-sessions.js';

/** A browser in which a guest may or may not be signed in: where it calls from, and its cookie. */
export interface GuestVisitor {
  readonly ctx: RequestContext | null;
  readonly address: string;
  readonly requestId: string;
  keep(secret: string, ownPhone: boolean): void;
  forget(): void;
}

/** For the root fields of the guest app that are open to anyone. */
export const GuestVisiting = createParamDecorator((_: unknown, execution: ExecutionContext): GuestVisitor => {
  const { ctx, request, reply } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
  return {
    ctx, address: request.ip, requestId: request.id,
    keep: (secret, ownPhone) => keepGuestSecret(reply, secret, ownPhone),
    forget: () => {
      forgetGuestSecret(reply);
      // Whoever leaves the site leaves none of its pages in the browser's store. Not at each sign-out: browsers take seconds for it, and somebody waits there.
      if (request.url.endsWith('?leaving')) void reply.header('clear-site-data', '"cache"');
    },
  };
});
