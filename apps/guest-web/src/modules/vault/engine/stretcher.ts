import { stretchThrough, type Stretch } from '#peerhouse/vault';
// What Vite makes of a worker is its address.
// oxlint-disable-next-line import/default
import plainAddress from './plain-worker.ts?worker&url';
// oxlint-disable-next-line import/default
import workerAddress from './stretch-worker.ts?worker&url';
import { ourScript } from '../../../server/our-scripts.js';

/** Into the browser's store, for the moment in which something is typed. */
export const fetchStretcher = async (): Promise<void> => void await fetch(workerAddress);

/** Stretches in a worker of its own, so that the page stays alive; begun when something is typed for the first time. */
export function stretcher(): Stretch {
  let quick: Stretch | null = null;
  let plain: Stretch | null = null;
  return async (typed, salt) => {
    if (!plain) {
      try {
        return await (quick ??= begin(workerAddress))(typed, salt);
      } catch {
        // no WebAssembly here: slower, the same result
      }
    }
    return (plain ??= begin(plainAddress))(typed, salt);
  };
}

function begin(address: string): Stretch {
  const worker = new Worker(ourScript(address));
  const stretch = stretchThrough({ send: (message) => worker.postMessage(message, []), listen: (heard) => worker.addEventListener('message', ({ data }) => heard(data)) });
  const broken = new Promise<never>((_, reject) => worker.addEventListener('error', () => reject(new Error('the worker did not start'))));
  broken.catch(() => undefined);
  return (typed, salt) => Promise.race([stretch(typed, salt), broken]);
}
