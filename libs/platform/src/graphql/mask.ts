import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '../access/authenticator.js';

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

/** Name and place of a fault; never its message for database errors, whose text can carry what was typed. */
export function faultOf(error: unknown): { name: string; code?: string; at?: string } {
  const { name = 'unknown', stack, code, driverError } = error as Error & { code?: string; driverError?: { code?: string } };
  const state = driverError?.code ?? code;
  const message = state || name === 'QueryFailedError' ? '' : `: ${(error as Error).message}`;
  return { name: `${name}${message}`, ...(state ? { code: state } : {}), at: stack?.split('\n').filter((line) => line.includes(' at ')).slice(0, 4).join(' |') };
}
