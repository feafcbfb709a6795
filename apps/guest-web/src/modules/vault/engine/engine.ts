import { closed } from '../closed.js';
import type { VaultActs, VaultSnapshot } from '../vault.types.js';

/** What works behind `useVault()`. */
export type Engine = VaultActs;

const offline = async () => ({ ok: false, code: 'OFFLINE' }) as const;

/** Without a way to the server yet: nothing is open, and every step says that it was not done. */
export function createEngine(tell: (now: VaultSnapshot) => void): Engine {
  tell(closed);
  return {
    save: offline, edit: offline, share: offline, stop: offline, choose: offline, refresh: offline, prove: offline,
    versions: async () => null, dropDraft: async () => undefined, lock: async () => undefined, touch: () => undefined, unsaved: () => () => undefined,
  };
}
