import { mayBeReaders, readersOf, type GrantEntry, type Id, type KnownShares, type Saving } from '#peerhouse/vault';

/** By section, whom its next save hands its words to. Not loaded from the server: whom it may, once there is a signal. */
export function readersNow(known: KnownShares, isLoaded: boolean, saving: Pick<Saving, 'now' | 'stopped'>): ReadonlyMap<Id, readonly GrantEntry[]> {
  const readers = isLoaded ? readersOf : mayBeReaders;
  const shared = new Set(known.manifest.grants.flatMap(({ sections }) => sections));
  return new Map([...shared].map((section): [Id, GrantEntry[]] => [section, readers(known, section, saving)]));
}
