import type { Engine } from './engine/engine.js';
import { loadAnew } from '../../kept-page.js';
import { closed } from './closed.js';
import type { VaultGuest, VaultSnapshot, VaultState } from './vault.types.js';

/** The vault of this page. Its code, with all that locks and opens, is loaded when it is first needed. */
let loading: Promise<Engine> | null = null;
let ready: Engine | null = null;
/** As the server last said; undefined: it was not asked yet, or could not be. */
let guest: VaultGuest | null | undefined;
let told: VaultSnapshot = closed;
let snapshot: VaultSnapshot = closed;
const heard = new Set<() => void>();

function say(): void {
  snapshot = { ...told, state: stateOf(told.state), vault: told.vault ?? guest?.account.vault ?? null };
  for (const each of heard) each();
}

/** Whether there are plans is known from the account, before the vault's code is here. */
function stateOf(state: VaultState): VaultState {
  if (state !== 'none') return state;
  if (guest?.account.vault) return 'locked';
  return guest?.account.sealedVault ? 'sealed' : 'none';
}

export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine/engine.js')
    .then(({ createEngine }) => createEngine((now) => { told = now; say(); }))
    .then(async (engine) => {
      ready = engine;
      if (guest !== undefined) await engine.setGuest(guest);
      return engine;
    })
    .catch((problem: unknown) => { loading = null; void loadAnew(); throw problem; });
  return loading;
}

/** Who is signed in, as the server says now. */
export function setGuest(now: VaultGuest | null): void {
  guest = now;
  say();
  void ready?.setGuest(now);
}

/** The engine where it was loaded already: leaving waits for nothing. */
export const engineNow = (): Engine | null => ready;

export const snapshotNow = (): VaultSnapshot => snapshot;
export function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
