import { readPlace, type PlaceInList } from '#peerhouse/kernel';
import { exactly, misshapen } from '#peerhouse/platform';
import { isRefused, readHouseKey, rowBytes, type GrantKey, type Page } from '#peerhouse/vault';

interface Length { least: number; most: number }

/** Only doublings: a size in between would tell how long a text is. */
export function mustBePadded(bytes: Uint8Array, what: string, { least, most }: Length = rowBytes.ciphertext): void {
  const padded = bytes.length - (least - 2 ** 11);
  if (bytes.length < least || bytes.length > most || !Number.isInteger(Math.log2(padded))) misshapen(`That is no ${what}.`);
}

export function mustBePage({ counter, manifest }: Page): void {
  if (!Number.isInteger(counter) || counter < 1) misshapen('That is no page.');
  mustBePadded(manifest, 'page', rowBytes.manifest);
}

/** At least one, and none twice. */
export function mustBeOnce(ids: readonly string[], what: string): void {
  if (!ids.length || new Set(ids).size !== ids.length) misshapen(`That is no ${what}.`);
}

/** Whom a share is for: a house or a worker by id, or a card by what it shows. */
export function mustBeReader({ reader, to, cardProof }: { reader: string; to: string | null; cardProof: Uint8Array | null }): void {
  if (!['house', 'worker', 'card'].includes(reader) || (reader === 'card') !== (to === null) || (reader === 'card') !== (cardProof !== null)) misshapen('That is no reader.');
  if (cardProof) exactly(rowBytes.proof, cardProof);
}

/** A key as its reader needs it: for a card sealed, for a house or a worker open to us, with what the section is called. */
export function mustBeKeyFor(reader: string, { key }: GrantKey): void {
  if (reader === 'card') exactly(rowBytes.wrappedSectionKey, key);
  else if (isRefused(readHouseKey(key))) misshapen('That is no key.');
}

/** Where a list goes on, as we said it ourselves. */
export function mustBePlace(text: string): PlaceInList {
  return readPlace(text) ?? misshapen('That is no place in a list.');
}
