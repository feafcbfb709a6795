import { useSyncExternalStore } from 'react';
import { Banner } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';

const watch = (tell: () => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => { window.removeEventListener('online', tell); window.removeEventListener('offline', tell); };
};
export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine);

/** A line in the page, not over it, while there is no signal. */
export function Online() {
  const online = useOnline();
  const { say } = useWords();
  return online ? null : <Banner kind="offline" heading={say('offline.heading')}>{say('offline.more')}</Banner>;
}
