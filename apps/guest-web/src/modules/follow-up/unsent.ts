import { useSyncExternalStore } from 'react';
import { Fault } from '#peerhouse/contract';
import type { Refused } from '../shell/not-done.js';
import { forgetBesides } from '../stays/held-words.js';

/** What is said of one follow-up, each apart from the others; a stop is all that is left to say. */
export type Act = 'answer' | 'ring' | 'stop';
/** `of`: the follow-up. `said`: the words that were touched. `fault`: what the last try met. `send`: what came of a try. */
export interface Unsent { of: string; act: Act; said: string; fault: Fault; send: () => Promise<'done' | Refused | Fault> }
/** What waited and was refused then: told where they are next. */
export interface RefusedLate extends Refused { of: string; said: string }

/**
 * What somebody said without a signal: it waits here and goes out first of all, as long as this page is open. Nothing of it is written down on
 * the phone; who signs out or leaves takes it along.
 */
let waits: readonly Unsent[] = [];
let refusals: readonly RefusedLate[] = [];
const hearers = new Set<() => void>();
let ends: (() => void) | null = null;
let gone = 0;

const hear = (heard: () => void) => { hearers.add(heard); return () => { hearers.delete(heard); }; };

function nowWaits(next: readonly Unsent[]): void {
  waits = next;
  if (waits.length) ends ??= whenever(() => void sendUnsent());
  else { ends?.(); ends = null; }
  hearers.forEach((heard) => heard());
}

/** One of a kind: said otherwise since, the later words hold; and a stop in place of all. */
const others = (of: string, act: Act): Unsent[] => waits.filter((one) => one.of !== of || (act !== 'stop' && one.act !== act));
export const keepUnsent = (unsent: Unsent): void => nowWaits([...others(unsent.of, unsent.act), unsent]);
export const dropUnsent = (of: string, act: Act): void => nowWaits(others(of, act));

export function dropRefused(told: readonly RefusedLate[]): void {
  if (!told.length) return;
  refusals = refusals.filter((one) => !told.includes(one));
  nowWaits(waits);
}

forgetBesides(() => {
  refusals = [];
  nowWaits([]);
});

let isGoing = false;
/** Sends what waits, one after the other, until one finds no signal; what meets a fault waits on. */
export async function sendUnsent(): Promise<void> {
  if (isGoing) return;
  isGoing = true;
  try {
    for (const unsent of waits) {
      if (!waits.includes(unsent)) continue;
      const came = await unsent.send();
      if (came instanceof Fault) {
        nowWaits(waits.map((one) => (one === unsent ? { ...one, fault: came } : one)));
        if (came.code === 'OFFLINE') return;
        continue;
      }
      gone += 1;
      if (came !== 'done' && waits.includes(unsent)) refusals = [...refusals, { ...came, of: unsent.of, said: unsent.said }];
      nowWaits(waits.filter((one) => one !== unsent));
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

/** How many came to an end after all: what a page shows is then asked for anew. */
export const useSentAfterAll = (): number => useSyncExternalStore(hear, () => gone, () => 0);
export const useRefusedLate = (): readonly RefusedLate[] => useSyncExternalStore(hear, () => refusals, () => refusals);
const useWaits = (): readonly Unsent[] => useSyncExternalStore(hear, () => waits, () => waits);
export const useUnsent = (of: string): Unsent[] => useWaits().filter((one) => one.of === of);
