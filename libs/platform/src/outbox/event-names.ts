const declared = new Set<string>();

/**
 * Names the events a context writes, in the past tense: `export const stayEvents = eventNames('StayBegan', 'StayEnded')`.
 * The worker does not start while one of them has no handler, and the outbox takes no other.
 */
export function eventNames<const Names extends readonly string[]>(...names: Names): Names {
  for (const name of names) declared.add(name);
  return names;
}

/** For a spec whose worker has events of its own: only `names` are known until what comes back is called. Specs share a process. */
export function onlyEventNames(names: readonly string[]): () => void {
  const before = [...declared];
  const know = (known: readonly string[]) => { declared.clear(); eventNames(...known); };
  know(names);
  return () => know(before);
}

/** Every event name of the contexts that were loaded, in alphabetical order. */
export const declaredEvents = (): string[] => [...declared].sort();

export const isDeclared = (name: string): boolean => declared.has(name);
