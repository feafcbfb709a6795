import { isAsKept, isOutdated } from './kept-page.js';
import { ourScript } from './server/our-scripts.js';
import { isOwnPhone } from './settings.js';
import { engineNow } from './modules/vault/handle.js';

/** The app itself, kept on a phone of the guest's own so that it opens without a signal. On any other phone nothing of it is kept but what a browser keeps of any page. */
let waiting: ServiceWorker | null = null;
const heard = new Set<() => void>();
const tell = (worker: ServiceWorker | null): void => {
  waiting = worker;
  for (const each of heard) each();
};

/** A page that the browser had kept was shown at once; as it is now is asked for beside it, to stand there the next time. Nothing is taken from under anybody's hands. */
export async function askForNewer(): Promise<void> {
  if (isAsKept()) await isOutdated();
}

export async function keepApp(): Promise<void> {
  if (!import.meta.env.PROD || !isOwnPhone() || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(ourScript('/sw.js'));
    if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => { if (coming.state === 'installed' && navigator.serviceWorker.controller) tell(coming); });
    });
  } catch {
    // a browser that keeps no app: it is asked for each time
  }
}

export const newerWaits = (): boolean => waiting !== null;
export function onNewer(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** Takes the newer app up, when somebody says so: what is being written is locked away first. */
export async function takeNewer(): Promise<void> {
  await engineNow()?.lock();
  if (!waiting) return window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' }, []);
}

/** Takes the app itself off this phone. */
export async function forgetApp(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await window.caches.keys()) await window.caches.delete(name);
}
