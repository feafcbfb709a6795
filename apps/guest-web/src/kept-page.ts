const arrival = (): PerformanceNavigationTiming | undefined => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

/** What a service worker brings is its own: it asks for a newer one by itself, and loading it again brings the same. */
const isWorkers = (): boolean => Boolean(navigator.serviceWorker?.controller);

/** Whether this page came out of the browser's own store, where it may have lain for days, or its browser does not say. */
export const isAsKept = (): boolean => typeof window !== 'undefined' && !isWorkers() && !((arrival()?.transferSize ?? 0) > 0);

/** Whether the server's page is of another version than this one. It is asked past what the browser keeps, and kept in its place. */
export async function isOutdated(): Promise<boolean> {
  const app = document.querySelector<HTMLElement>('script[data-app]')?.dataset['app'];
  const answer = await fetch(window.location.pathname + window.location.search, { cache: 'no-cache', credentials: 'same-origin' }).catch(() => null);
  const page = answer?.ok ? await answer.text().catch(() => '') : '';
  return Boolean(app) && page.includes('data-app="') && !page.includes(app!);
}

/** How long a page that was loaded again is not loaded again by itself: should that bring the same one, it would never end. */
const ONCE_MS = 60_000;

/** Where a file or a question of this page is not known any more, because the page is of an older version, it is loaded again. Without a signal it stays as it is. Whether it goes. */
export async function loadAnew(): Promise<boolean> {
  if (isWorkers() || (arrival()?.type === 'reload' && performance.now() < ONCE_MS) || !(await isOutdated())) return false;
  window.location.reload();
  return true;
}

/** Out of sight and kept by the browser as it stands, it would be seen by whoever goes back to it, with what stands in its fields: it is blank then, and begins anew. */
export function beginsAnew(): void {
  window.addEventListener('pagehide', ({ persisted }) => { if (persisted) document.documentElement.classList.add('leaving'); });
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) window.location.reload(); });
}
