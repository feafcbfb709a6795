import { useSyncExternalStore } from 'react';
import { forgetBesides } from '../stays/held-words.js';

/** `said`: the words that were touched. `send`: false where there is still no signal. */
export interface Unsent { said: string; send: () => Promise<boolean> }

/**
 * What somebody said without a signal: it waits here and goes out first of all, as long as this page is open. Nothing of it is written down on
 * the phone; who signs out or leaves takes it along.
 */
const waits = new Map<string, Unsent>();
const hearers = new Set<() => void>();
let ends: (() => void) | null = null;
let gone = 0;

const tell = (): void => hearers.forEach((hear) => hear());
const hear = (heard: () => void) => { hearers.add(heard); return () => { hearers.delete(heard); }; };

/** One of a kind: said otherwise since, the later words hold. */
export function keepUnsent(key: string, unsent: Unsent): void {
  waits.set(key, unsent);
  ends ??= whenever(() => void sendUnsent());
  tell();
}

export function dropUnsent(key: string): void {
  if (!waits.delete(key)) return;
  if (!waits.size) stop();
  tell();
}

forgetBesides(() => {
  waits.clear();
  stop();
  tell();
});

function stop(): void {
  ends?.();
  ends = null;
}

let isGoing = false;
/** Sends what waits, one after the other, until one finds no signal. */
export async function sendUnsent(): Promise<void> {
  if (isGoing) return;
  isGoing = true;
  try {
    for (const [key, unsent] of waits) {
      if (waits.get(key) !== unsent) continue;
      if (!await unsent.send()) return;
      gone += 1;
      if (waits.get(key) === unsent) dropUnsent(key);
    }
  } finally {
    isGoing = false;
  }
}

/** When there may be a signal again: the browser says so, somebody looks at the page, or a while has passed. */
function whenever(look: () => void): () => void {
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, 20_000);
  return () => { window.removeEventListener('online', look); document.removeEventListener('visibilitychange', look); clearInterval(timer); };
}

/** How many went out after all: what a page shows is then asked for anew. */
export const useSentAfterAll = (): number => useSyncExternalStore(hear, () => gone, () => 0);
export const useUnsent = (key: string): Unsent | null => useSyncExternalStore(hear, () => waits.get(key) ?? null, () => null);
