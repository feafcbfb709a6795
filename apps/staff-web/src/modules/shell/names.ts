import { ShowNamesDocument } from '#peerhouse/contract/staff';
import { ask } from '../../server/ask.js';
import { createStore } from '../../server/store.js';

interface Shown { houseId: string; until: number; byStay: ReadonlyMap<string, string> }
const shown = createStore<Shown | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes the names away at once. Nothing of them stays in the browser. */
export function hideNames(): void {
  clearTimeout(timer);
  shown.set(null);
}

/** Asks for the names of a house; they hide by themselves after two minutes, when the page is covered, printed or left. */
export async function showNames(houseId: string): Promise<void> {
  const { showNames: answer } = await ask(ShowNamesDocument, { houseId });
  clearTimeout(timer);
  const until = Math.min(Date.parse(answer.until), Date.now() + 120_000);
  shown.set({ houseId, until, byStay: new Map(answer.names.map((name) => [name.stayId, name.called])) });
  timer = setTimeout(hideNames, Math.max(0, until - Date.now()));
}

/** The names shown now in this house, or null while they are hidden. */
export function useNames(houseId: string): Shown | null {
  const now = shown.use();
  return now?.houseId === houseId ? now : null;
}

/** Hides names whenever the page is not in front of the person who asked for them. */
export function watchForLeaving(): void {
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') hideNames(); });
  window.addEventListener('beforeprint', hideNames);
  window.addEventListener('pagehide', hideNames);
}
