import { newVaultId, type Id } from '#peerhouse/vault';

/** New ids of parts that are offered and not written, by their address: the same one as long as the page is open, or words wait in their fields. */
const newIds = new Map<string, Id>();

/** The id of an offered part; `waiting`: the one that words were sealed under, where it has none yet. */
export function idFor(ref: string, waiting?: Id): Id {
  if (!newIds.has(ref)) newIds.set(ref, waiting ?? newVaultId());
  return newIds.get(ref)!;
}

export const refOf = (id: Id): string | null => [...newIds].find(([, each]) => each === id)?.[0] ?? null;

/** After a part was taken out: written anew, it is another. */
export const forgetNewIds = (): void => newIds.clear();
