import { useSyncExternalStore } from 'react';

// Only screens: on paper the board is a table at any width.
const query = () => window.matchMedia('screen and (max-width: 699px)');
const watch = (tell: () => void) => { const list = query(); list.addEventListener('change', tell); return () => list.removeEventListener('change', tell); };

/** Below 700 px the board is a list. */
export const useSmallScreen = (): boolean => useSyncExternalStore(watch, () => query().matches);
