import { GraphQLError } from 'graphql';
import { isId, readPlace, type PlaceInList } from '#peerhouse/kernel';
import { NotHere } from '#peerhouse/platform';
import { isRefused, readHouseKey, rowBytes, type GrantKey, type Page } from '#peerhouse/vault';

interface Length { least: number; most: number }

/** What no phone of ours sends is a fault of whoever sends it, not something a guest could mend. */
function unfit(what: string): never {
  throw new GraphQLError(`That is no ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An id that is none is not there, like any other that is not. */
export function mustBeIds(...ids: readonly (string | null)[]): void {
  if (!ids.every((id) => id === null || isId(id))) throw new NotHere();
}

export function mustHave(bytes: Uint8Array | null | undefined, length: number, what: string): void {
  if (bytes?.length !== length) unfit(what);
}

/** Only doublings: a size in between would tell how long a text is. */
export function mustBePadded(bytes: Uint8Array, what: string, { least, most }: Length = rowBytes.ciphertext): void {
  const padded = bytes.length - (least - 2 ** 11);
  if (bytes.length < least || bytes.length > most || !Number.isInteger(Math.log2(padded))) unfit(what);
}

export function mustBePage({ counter, manifest }: Page): void {
  if (!Number.isInteger(counter) || counter < 1) unfit('page');
  mustBePadded(manifest, 'page', rowBytes.manifest);
}

/** At least one, and none twice. */
export function mustBeOnce(ids: readonly string[], what: string): void {
  if (!ids.length || new Set(ids).size !== ids.length) unfit(what);
}

/** Whom a share is for: a house or a worker by id, or a card by what it shows. */
export function mustBeReader({ reader, to, cardProof }: { reader: string; to: string | null; cardProof: Uint8Array | null }): void {
  if (!['house', 'worker', 'card'].includes(reader) || (reader === 'card') !== (to === null) || (reader === 'card') !== (cardProof !== null)) unfit('reader');
  if (cardProof) mustHave(cardProof, rowBytes.proof, 'card');
}

/** A key as its reader needs it: for a card sealed, for a house or a worker open to us, with what the section is called. */
export function mustBeKeyFor(reader: string, { key }: GrantKey): void {
  if (reader === 'card') mustHave(key, rowBytes.wrappedSectionKey, 'key');
  else if (isRefused(readHouseKey(key))) unfit('key');
}

/** Where a list goes on, as we said it ourselves. */
export function mustBePlace(text: string): PlaceInList {
  return readPlace(text) ?? unfit('place in a list');
}
