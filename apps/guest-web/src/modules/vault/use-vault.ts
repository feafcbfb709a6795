import { useSyncExternalStore } from 'react';
import { engineNow, loadEngine, snapshotNow, subscribe } from './handle.js';
import type { Vault, VaultActs } from './vault.types.js';

const through = <Act extends keyof VaultActs>(act: Act) => ((...given: never[]) => loadEngine().then((engine) => (engine[act] as (...given: never[]) => unknown)(...given))) as unknown as VaultActs[Act];

const acts: Omit<VaultActs, 'touch'> = {
  save: through('save'), dropDraft: through('dropDraft'), edit: through('edit'), share: through('share'), stop: through('stop'), versions: through('versions'),
  choose: through('choose'), refresh: through('refresh'), prove: through('prove'), lock: through('lock'), keepAround: through('keepAround'),
};

const touch = (): void => engineNow()?.touch();

/** The guest's plans on this page: what is open, and what can be done with it. */
export function useVault(): Vault {
  const now = useSyncExternalStore(subscribe, snapshotNow, snapshotNow);
  return { ...now, ...acts, touch };
}
