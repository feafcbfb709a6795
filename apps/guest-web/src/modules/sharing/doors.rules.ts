import type { VaultSnapshot } from '../vault/vault.types.js';
import type { ShareSeen } from './server.js';

/** One open door: who can read what of the guest's, until when, and how often they did. */
export interface Door {
  id: string;
  /** As the guest called them, else as the house knows them; null: a card, or somebody of another house than the one whose code was used, while the plans are locked. */
  name: string | null;
  isCard: boolean;
  sections: readonly string[];
  madeAt: string | null;
  until: string | null;
  withStay: boolean;
  looks: number | null;
}

/** All open doors as the server tells them; without it those on the guest's own page; null where neither can be read. */
export function doorsOf(shares: readonly ShareSeen[] | null, { state, page, grants, stopsToSend }: Pick<VaultSnapshot, 'state' | 'page' | 'grants' | 'stopsToSend'>): Door[] | null {
  const own = new Map(page.grants.map((grant) => [grant.id, grant]));
  const isStopped = (id: string): boolean => stopsToSend.includes(id);
  if (shares) {
    return shares.filter(({ id, isLive }) => isLive && !isStopped(id))
      .map(({ id, reader, readerName, sections, madeAt, until, stay, looks }) => ({ id, name: own.get(id)?.name ?? readerName ?? null, isCard: reader === 'card', sections, madeAt, until: until ?? null, withStay: Boolean(stay), looks }));
  }
  if (state !== 'open') return null;
  const isEnded = (id: string): boolean => grants.some((row) => row.id === id && !row.isLive);
  return page.grants.filter(({ id }) => !isStopped(id) && !isEnded(id))
    .map(({ id, name, sections, until, reader }) => ({ id, name, isCard: reader === 'card', sections, madeAt: null, until, withStay: until === null && reader !== 'card', looks: null }));
}

const YEAR_MS = 365 * 86_400_000;

/** A card without an end that was given a year ago or more: the guest is asked whether it still stands. */
export const isAskedAbout = ({ until, withStay, madeAt }: Door, now: Date): boolean =>
  until === null && !withStay && madeAt !== null && now.getTime() - Date.parse(madeAt) >= YEAR_MS;
