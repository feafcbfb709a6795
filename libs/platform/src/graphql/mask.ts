import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '../access/authenticator.js';
import { isDatabaseAway } from '../database/away.js';
import { faultOf } from '../http/fault-of.js';

/** What Apollo itself says about a document or its variables; it holds no data of ours. */
const toldAsIs = new Set(['NOT_HERE', 'NOT_ON_SHIFT', 'NOT_SIGNED_IN', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST', 'AWAY']);

/** Whether an answer with that code may be told as it is. */
export const isTold = (code: unknown): boolean => toldAsIs.has(String(code));

/** The database cannot be reached just now: answered with 503, so that whoever asks waits and asks again. */
export class Away extends GraphQLError {
  constructor() {
    super('Peerhouse cannot reach its database just now. Nothing you typed is lost; try again in a moment.', { extensions: { code: 'AWAY', http: { status: 503 } } });
  }
}

/** Known answers pass; a database that is away is told as that; a fault is logged once and answered with a reference and no detail. */
export function maskError(error: unknown, context?: GraphqlContext): GraphQLFormattedError {
  const code = error instanceof GraphQLError ? String((error.extensions as GraphQLError['extensions'] | undefined)?.['code'] ?? '') : ''; // the compiled queries' own errors have none
  if (isTold(code)) return { message: (error as GraphQLError).message, extensions: { code } };
  const reference = String(context?.request.id ?? 'none');
  const inner = (error as { originalError?: unknown })?.originalError ?? error;
  if (isDatabaseAway(inner)) {
    context?.request.log.warn({ fault: faultOf(inner) }, 'the database is away');
    return { message: new Away().message, extensions: { code: 'AWAY' } };
  }
  context?.request.log.error({ reference, fault: faultOf(inner) }, 'fault');
  return { message: 'Something broke on our side. Nothing you typed is lost.', extensions: { code: 'FAULT', reference } };
}
