import { tellPages } from '../../other-pages.js';
import { keepSignedIn } from '../../settings.js';
import { signOutLeaving } from '../../server/sign-out-leaving.js';

/** A page that says nothing about whoever opened it. */
export const elsewhere = 'https://www.wikipedia.org/';

/** Locks what is open. Before the app is here there is nothing. */
let lock: () => void = () => undefined;
export const lockWhenLeaving = (how: () => void): void => { lock = how; };

/** Blank at once, locked, signed out, and away, with nothing to go back to; and so are other pages of it. Nothing is logged about it. */
export function leaveSite(isFirst = true): void {
  document.documentElement.classList.add('leaving');
  document.title = 'New page';
  lock();
  keepSignedIn(null);
  document.getElementById('app')?.replaceChildren();
  if (isFirst) {
    tellPages('left');
    signOutLeaving();
  }
  window.location.replace(elsewhere);
}

/** The app has come, and leaving is its own from here on: until then it is the page's (`at-once.ts`). */
export const taken = 'taken';

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
