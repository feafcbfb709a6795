import type { Engine } from './engine/engine.js';
import { closed } from './closed.js';
import type { VaultSnapshot } from './vault.types.js';

/** The vault of this page. Its code, with all that locks and opens, is loaded when it is first needed. */
let loading: Promise<Engine> | null = null;
let snapshot: VaultSnapshot = closed;
const heard = new Set<() => void>();

const tell = (now: VaultSnapshot): void => {
  snapshot = now;
  for (const each of heard) each();
};

export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine/engine.js').then(({ createEngine }) => createEngine(tell)).catch((problem: unknown) => { loading = null; throw problem; });
  return loading;
}

/** The engine where it was loaded: leaving must not wait for anything. */
export const engineNow = (use: (engine: Engine) => void): void => { void loading?.then(use, () => undefined); };

export const snapshotNow = (): VaultSnapshot => snapshot;
export function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
