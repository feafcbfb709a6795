const declared = new Set<string>();

/**
 * Names the events a context writes, in the past tense: `export const stayEvents = eventNames('StayBegan', 'StayEnded')`.
 * The worker does not start while one of them has no handler, and the outbox takes no other.
 */
export function eventNames<const Names extends readonly string[]>(...names: Names): Names {
  for (const name of names) declared.add(name);
  return names;
}

/** Every event name of the contexts that were loaded, in alphabetical order. */
export const declaredEvents = (): string[] => [...declared].sort();

export const isDeclared = (name: string): boolean => declared.has(name);
