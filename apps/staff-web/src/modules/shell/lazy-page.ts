import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The code of a page could not be fetched: no signal, or a newer version of the app has taken its place. */
export class PageNotFetched extends Error {
  constructor() { super('a page could not be fetched'); }
}

/** A page whose code is fetched when it is first opened. (The router's own way reloads by itself, which without a signal ends on the browser's empty page.) */
export const lazyPage = <Props>(fetchPage: () => Promise<{ default: (props: Props) => ReactNode }>) =>
  lazyRouteComponent(() => fetchPage().catch(() => { throw new PageNotFetched(); }));
