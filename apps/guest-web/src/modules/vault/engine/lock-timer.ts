import { isTimeToLock, lockMinutes, type LockAfter } from '#peerhouse/vault';
import { isOwnPhone, keptSetting } from '../../../settings.js';
import { whenSomebodyIsThere } from '../../../somebody-there.js';
import type { Desk } from './desk.js';

const WARNING_MS = 60_000;
const EVERY_MS = 1000;

/** A moment by both clocks of a phone. Each can fail alone: the one on the wall is put back, the steady one stands still while the phone sleeps. */
interface Moment { wall: number; steady: number }
const now = (): Moment => ({ wall: Date.now(), steady: performance.now() });
/** How long ago it was, by whichever clock says more. */
const msSince = ({ wall, steady }: Moment): number => Math.max(Date.now() - wall, performance.now() - steady);

/** After how long this phone locks, as its guest chose. */
export function lockAfter(): LockAfter {
  if (!isOwnPhone()) return { ownPhone: false };
  const chosen = keptSetting('lock');
  return { ownPhone: true, minutes: chosen === 'closing' ? 'closing' : Number(chosen) || lockMinutes.usual };
}

/** Locks when nobody was there for long, after saying so for a minute. A page put away by the browser is locked at once. */
export function lockTimer(desk: Desk, lock: () => void): { start(): void; stop(): void; touch(): void } {
  let lastTouch = now();
  let hiddenSince: Moment | null = null;
  let running: ReturnType<typeof setInterval> | undefined;
  let unwatch = (): void => undefined;
  const touch = () => {
    lastTouch = now();
    if (desk.locksSoon) { desk.locksSoon = false; desk.tell(); }
  };
  const look = () => {
    if (!desk.open) return stop(); // another page of this phone forgot it all
    const idle = msSince(lastTouch);
    const hidden = hiddenSince ? msSince(hiddenSince) : 0;
    if (isTimeToLock(lockAfter(), idle, hidden)) return lock();
    const soon = isTimeToLock(lockAfter(), idle + WARNING_MS, 0);
    if (soon !== desk.locksSoon) { desk.locksSoon = soon; desk.tell(); }
  };
  const seen = () => {
    // Before anything is shown again: the time out of sight counts, also where the clock of the page stood still.
    look();
    hiddenSince = document.visibilityState === 'hidden' ? now() : null;
  };
  const away = () => lock();
  const stop = () => {
    clearInterval(running);
    unwatch();
    unwatch = () => undefined;
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', away);
  };
  return {
    stop, touch,
    start: () => {
      stop();
      touch();
      hiddenSince = null;
      running = setInterval(look, EVERY_MS);
      unwatch = whenSomebodyIsThere(touch);
      document.addEventListener('visibilitychange', seen);
      window.addEventListener('pagehide', away);
    },
  };
}
