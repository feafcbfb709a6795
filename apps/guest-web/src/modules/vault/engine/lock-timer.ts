import { isTimeToLock, lockMinutes, type LockAfter } from '#peerhouse/vault';
import { isOwnPhone, keptSetting } from '../../../settings.js';
import type { Desk } from './desk.js';

const WARNING_MS = 60_000;
const EVERY_MS = 1000;
/** Signs that somebody is there. Written down at most once a second. */
const signs = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/** After how long this phone locks, as its guest chose. */
export function lockAfter(): LockAfter {
  if (!isOwnPhone()) return { ownPhone: false };
  const chosen = keptSetting('lock');
  return { ownPhone: true, minutes: chosen === 'closing' ? 'closing' : Number(chosen) || lockMinutes.usual };
}

/** Locks when nobody was there for long, after saying so for a minute. A page put away by the browser is locked at once. */
export function lockTimer(desk: Desk, lock: () => void): { start(): void; stop(): void; touch(): void } {
  let lastTouch = 0;
  let hiddenSince = 0;
  let running: ReturnType<typeof setInterval> | undefined;
  const touch = () => {
    lastTouch = Date.now();
    if (desk.locksSoon) { desk.locksSoon = false; desk.tell(); }
  };
  const look = () => {
    const now = Date.now();
    const idle = now - lastTouch;
    const hidden = hiddenSince ? now - hiddenSince : 0;
    if (isTimeToLock(lockAfter(), idle, hidden)) return lock();
    const soon = isTimeToLock(lockAfter(), idle + WARNING_MS, 0);
    if (soon !== desk.locksSoon) { desk.locksSoon = soon; desk.tell(); }
  };
  const seen = () => {
    // Before anything is shown again: the time out of sight counts, also where the clock of the page stood still.
    look();
    hiddenSince = document.visibilityState === 'hidden' ? Date.now() : 0;
  };
  const away = () => lock();
  const stop = () => {
    clearInterval(running);
    for (const sign of signs) window.removeEventListener(sign, touch, true);
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', away);
  };
  return {
    stop, touch,
    start: () => {
      stop();
      touch();
      hiddenSince = 0;
      running = setInterval(look, EVERY_MS);
      for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
      document.addEventListener('visibilitychange', seen);
      window.addEventListener('pagehide', away);
    },
  };
}
