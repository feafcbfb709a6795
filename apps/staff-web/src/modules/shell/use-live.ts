import { useEffect } from 'react';
import { lapsed, queries } from '../../server/ask.js';
import { listen, type Heard } from '../../server/live.js';
import { isAbout } from './live.rules.js';

/** Changes that come close together are read once, after so many milliseconds. */
const together = 250;

/** Keeps what is on screen as it is in the house, for whoever is signed in, while the work is not covered. */
export function useLive(accountId: string): void {
  const covered = lapsed.use() !== null;
  useEffect(() => {
    if (covered) return undefined;
    let waiting: Heard[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const changes = waiting;
      [waiting, timer] = [[], undefined];
      void queries.invalidateQueries({ predicate: (query) => changes.some((change) => isAbout(change, query)) });
    };
    const stop = listen(accountId, {
      heard: (change) => { waiting.push(change); timer ??= setTimeout(read, together); },
      // Whatever happened while nobody listened: what was read before is read again.
      opened: () => void queries.invalidateQueries({ predicate: (query) => query.state.dataUpdatedAt > 0 }),
      ended: () => void queries.invalidateQueries({ queryKey: ['Me'] }),
    });
    return () => { clearTimeout(timer); stop(); };
  }, [accountId, covered]);
}
