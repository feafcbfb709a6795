import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '#peerhouse/kernel';

/** Says who asks, from the session's cookie; null when nobody is signed in. Each application brings its own. */
export abstract class Authenticator {
  /** With `onlyLooking` it does not count as use: a session that nobody uses ends all the same. */
  abstract authenticate(request: FastifyRequest, how?: { onlyLooking?: boolean }): Promise<RequestContext | null>;
}

/** What resolvers are handed: a new object for each request. */
export interface GraphqlContext {
  readonly ctx: RequestContext | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
