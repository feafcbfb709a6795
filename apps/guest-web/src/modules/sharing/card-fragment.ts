/**
 * What a supporter's card says behind the `#` of its link. It is taken out of the address before anything else of the page runs,
 * so that neither the history nor anything that is asked later has it. Null: this is not the page of a card.
 */
export const cardInAddress: string | null = take();

function take(): string | null {
  if (window.location.pathname !== '/c') return null;
  const text = window.location.hash.slice(1);
  if (window.location.hash) window.history.replaceState(null, '', '/c');
  return text;
}
