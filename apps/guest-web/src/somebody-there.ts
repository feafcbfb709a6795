/** Signs that somebody is there. `input` too: words that are spoken, or chosen on a keyboard of the screen, press no key. */
const signs = ['pointerdown', 'keydown', 'input', 'scroll', 'touchstart'] as const;

/** Calls with each sign; returns how to end that. */
export function whenSomebodyIsThere(heard: () => void): () => void {
  for (const sign of signs) window.addEventListener(sign, heard, { capture: true, passive: true });
  return () => { for (const sign of signs) window.removeEventListener(sign, heard, true); };
}

/** Calls with a sign, and then not again for so long: what others are told of it, while it goes on. */
export function whileSomebodyIsThere(everyMs: number, tell: () => void): () => void {
  let told = performance.now();
  return whenSomebodyIsThere(() => {
    if (performance.now() - told < everyMs) return;
    told = performance.now();
    tell();
  });
}
