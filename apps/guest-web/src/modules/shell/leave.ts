import { tellPages } from '../../other-pages.js';
import { signOutLeaving } from '../../server/ask.js';
import { engineNow } from '../vault/handle.js';

/** A page that says nothing about whoever opened it. */
export const elsewhere = 'https://www.wikipedia.org/';

/** Blank at once, locked, signed out, and away, with nothing to go back to; and so are other pages of it. Nothing is logged about it. */
export function leaveSite(isFirst = true): void {
  document.documentElement.classList.add('leaving');
  document.title = 'New page';
  engineNow()?.leave();
  document.getElementById('app')?.replaceChildren();
  if (isFirst) {
    tellPages('left');
    signOutLeaving();
  }
  window.location.replace(elsewhere);
}

export const shiftTimes = 3;
const within = 5000;

/** Counts Shift presses by themselves; `onCount` is told how many there were, 0 when time has run out. */
export function watchShift(onCount: (presses: number) => void): () => void {
  let presses = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = (now: number) => { presses = now; onCount(now); };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || event.repeat) {
      // Shift with another key is typing.
      if (event.key !== 'Shift' && presses) count(0);
      return;
    }
    clearTimeout(timer);
    count(presses + 1);
    if (presses >= shiftTimes) return leaveSite();
    timer = setTimeout(() => count(0), within);
  };
  window.addEventListener('keydown', pressed);
  return () => { clearTimeout(timer); window.removeEventListener('keydown', pressed); };
}
