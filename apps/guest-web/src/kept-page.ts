const arrival = (): PerformanceNavigationTiming | undefined => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

/** Whether this page came out of the browser's own store, where it may have lain for days, or its browser does not say; what a service worker brings is its own. */
export const isAsKept = (): boolean => typeof window !== 'undefined' && !navigator.serviceWorker?.controller && !((arrival()?.transferSize ?? 0) > 0);

/** Whether the server's page is of another version than this one. It is asked past what the browser keeps, and kept in its place. */
export async function isOutdated(): Promise<boolean> {
  const app = document.querySelector<HTMLElement>('script[data-app]')?.dataset['app'];
  const answer = await fetch(window.location.pathname + window.location.search, { cache: 'no-cache', credentials: 'same-origin' }).catch(() => null);
  const page = answer?.ok ? await answer.text().catch(() => '') : '';
  return Boolean(app) && page.includes('data-app="') && !page.includes(app!);
}

/** Where a file or a question of this page is not known any more, because the page is of an older version, it is loaded again. Without a signal it stays as it is. */
export async function loadAnew(): Promise<void> {
  if (await isOutdated()) window.location.reload();
}
