import { useSyncExternalStore } from 'react';

/** A value outside React that screens can watch. */
export function createStore<T>(first: T) {
  let value = first;
  const watchers = new Set<() => void>();
  const watch = (watcher: () => void) => { watchers.add(watcher); return () => { watchers.delete(watcher); }; };
  const read = () => value;
  return {
    read,
    watch,
    set(next: T) { if (!Object.is(next, value)) { value = next; watchers.forEach((watcher) => watcher()); } },
    use: (): T => useSyncExternalStore(watch, read),
  };
}
