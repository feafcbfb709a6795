/**
 * What a supporter's card says behind the `#` of its link. It is taken out of the address before anything else of the page runs,
 * so that neither the history nor anything that is asked later has it. Null: this is not the page of a card.
 */
export const cardInAddress: string | null = take();

/** The last card that the address had. */
let card = cardInAddress ?? '';
const heard = new Set<(card: string) => void>();
export const cardNow = (): string => card;

/** Another card in the same tab is no new page for a browser: it is heard here, and its code taken out of the address too. Returns how to stop. */
export function onOtherCard(hear: (card: string) => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

if (cardInAddress !== null) window.addEventListener('hashchange', () => {
  const other = window.location.hash ? take() : null;
  if (other === null) return; // our own step
  card = other;
  for (const each of heard) each(other);
});

function take(): string | null {
  if (typeof window === 'undefined' || window.location.pathname !== '/c') return null;
  const text = window.location.hash.slice(1);
  if (window.location.hash) window.history.replaceState(null, '', '/c');
  return text;
}
