import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '../access/authenticator.js';
import { faultOf } from '../http/fault-of.js';

/** What Apollo itself says about a document or its variables; it holds no data of ours. */
const toldAsIs = new Set(['NOT_HERE', 'NOT_SIGNED_IN', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST']);

/** Whether an answer with that code may be told as it is. */
export const isTold = (code: unknown): boolean => toldAsIs.has(String(code));

/** Known answers pass; a fault is logged once and answered with a reference and no detail. */
export function maskError(error: unknown, context?: GraphqlContext): GraphQLFormattedError {
  const code = error instanceof GraphQLError ? String(error.extensions['code'] ?? '') : '';
  if (isTold(code)) return { message: (error as GraphQLError).message, extensions: { code } };
  const reference = String(context?.request.id ?? 'none');
  const inner = (error as { originalError?: unknown })?.originalError ?? error;
  context?.request.log.error({ reference, fault: faultOf(inner) }, 'fault');
  return { message: 'Something broke on our side. Nothing you typed is lost.', extensions: { code: 'FAULT', reference } };
}
