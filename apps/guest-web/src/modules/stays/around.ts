import { useMemo } from 'react';
import type { Me } from '../../server/ask.js';
import { useVault } from '../vault/use-vault.js';
import type { RightsNow } from './held.js';

/** What a phone of the guest's own keeps of their stay, to be read without a signal; `day`: when it was so. */
export interface Around { day: string; house: NonNullable<Me['house']>; stay: Me['stay']; rights: RightsNow[] }

/** As it was last kept; null while the plans are locked, and where nothing is kept. */
export function useAround(): Around | null {
  const { around } = useVault();
  return useMemo(() => (around === null ? null : (JSON.parse(around) as Around)), [around]);
}
