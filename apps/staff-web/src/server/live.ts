import { createStore } from './store.js';

/** What the server tells: which kind of thing changed, where, which ones. Never what it says now. */
export interface Heard { topic: string; houseId?: string; ids?: string[] }

/** Whether changes are heard now; while they are not, screens ask by themselves. */
export const live = createStore(false);

interface Ears { heard: (change: Heard) => void; opened: () => void; ended: () => void }
type Said = { heard: Heard } | { live: boolean } | { ended: true } | { whoHears: true };

/** When to try again after the server refused, in milliseconds. */
const pause = 20_000;

/**
 * One connection a browser, however many tabs it has: the tab with the lock holds it and tells the others. For the
 * person who is signed in; gives the way to stop.
 */
export function listen(accountId: string, ears: Ears): () => void {
  const name = `live ${accountId}`;
  const stop = new AbortController();
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than ours
  const post = (said: Said): void => channel.postMessage(said);
  let holds = false;
  const take = (said: Said): void => {
    if ('heard' in said) ears.heard(said.heard);
    else if ('ended' in said) ears.ended();
    else if ('live' in said) { const before = live.read(); live.set(said.live); if (said.live && !before) ears.opened(); }
    else if (holds) post({ live: live.read() });
  };
  const tell = (said: Said): void => { take(said); post(said); };
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => take(data));
  const hold = () => { holds = true; return connect(tell, stop.signal); };
  // Without locks (plain http on another machine) each tab has its own.
  if ('locks' in navigator) navigator.locks.request(name, { signal: stop.signal }, hold).catch(() => undefined);
  else void hold();
  post({ whoHears: true });
  return () => {
    stop.abort();
    if (holds) post({ live: false });
    channel.close();
    live.set(false);
  };
}

/** Holds the connection until it is stopped. The browser tries again by itself when it breaks; after a refusal we do. */
function connect(tell: (said: Said) => void, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource('/events');
      source.addEventListener('open', () => tell({ live: true }));
      source.addEventListener('message', ({ data }: MessageEvent<string>) => tell({ heard: JSON.parse(data) as Heard }));
      source.addEventListener('ended', () => { tell({ live: false }); later(); tell({ ended: true }); });
      source.addEventListener('error', () => { tell({ live: false }); if (source?.readyState === EventSource.CLOSED) later(); });
    };
    const later = () => { source?.close(); clearTimeout(again); again = setTimeout(open, pause); };
    stop.addEventListener('abort', () => { clearTimeout(again); source?.close(); resolve(); }, { once: true });
    open();
  });
}
