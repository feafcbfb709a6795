/**
 * Puts focus on what has come of an act, once it is drawn: the button that was pressed may be gone by then, and whoever
 * works by keyboard or by ear must not be thrown back to the top of the page.
 */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: false })));
}
