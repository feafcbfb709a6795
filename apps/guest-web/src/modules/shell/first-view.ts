import type { Houses } from '../../server/ask.js';

export type FirstKind = 'welcome' | 'today' | 'quiet';

/** What the page began with, before the app was here: drawn when it was built (`first-views.tsx`), and filled in by the server. */
export interface FirstView {
  /** `welcome` to somebody new; the head of `today`, for whoever is signed in as far as this phone knows; `quiet` says of nobody whether they are known here. */
  view: FirstKind;
  /** Whom to ring, as the server wrote it into the page; null where it did not. */
  houses: Houses | null;
}

export function firstView(): FirstView {
  const told = document.querySelector<HTMLMetaElement>('meta[name=houses]')?.content;
  return { view: (document.documentElement.dataset['first'] ?? 'quiet') as FirstKind, houses: told ? (JSON.parse(told) as Houses) : null };
}
