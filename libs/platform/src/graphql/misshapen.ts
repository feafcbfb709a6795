import { GraphQLError } from 'graphql';
import { isId } from '#peerhouse/kernel';
import { NotHere } from '../access/faults.js';

/** What no app of ours sends is a fault of whoever sends it, not something a person could mend. */
export function misshapen(words: string): never {
  throw new GraphQLError(words, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Bytes of just that many. */
export const exactly = (length: number, bytes: Uint8Array): Uint8Array => (bytes.length === length ? bytes : misshapen(`These are ${bytes.length} bytes; ${length} are meant.`));

/** An id that is none is not there, like any other that is not. */
export function mustBeIds(...ids: readonly (string | null)[]): void {
  if (!ids.every((id) => id === null || isId(id))) throw new NotHere();
}
