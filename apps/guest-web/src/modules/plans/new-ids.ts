import { newVaultId, type Id } from '#peerhouse/vault';

/** New ids of parts that are offered and not written, by their address: the same one as long as the page is open, or words wait in their fields. */
const newIds = new Map<string, Id>();

/** The id of an offered part; `waiting`: the one that words were sealed under, where it has none yet. */
export function idFor(ref: string, waiting?: Id): Id {
  if (!newIds.has(ref)) newIds.set(ref, waiting ?? newVaultId());
  return newIds.get(ref)!;
}

export const refOf = (id: Id): string | null => [...newIds].find(([, each]) => each === id)?.[0] ?? null;

/** Of parts that were taken out: written anew, they are others. What stands in fields of any other part stays under its id. Those that were forgotten. */
export function forgetNewIds(isGone: (ref: string, id: Id) => boolean): Id[] {
  const gone = [...newIds].filter(([ref, id]) => isGone(ref, id));
  for (const [ref] of gone) newIds.delete(ref);
  return gone.map(([, id]) => id);
}
