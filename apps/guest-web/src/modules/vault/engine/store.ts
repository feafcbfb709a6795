import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PhoneMemory } from '#peerhouse/vault';

/** What a phone of the guest's own keeps: the sealed memory, sealed changes of the contents page, and whom to ring. No name and no open key. */
export interface KeptPhone { memory: PhoneMemory; aside: Uint8Array | null; signedInUntil: number; phone: string | null }

interface Kept extends DBSchema { own: { key: 'phone'; value: KeptPhone } }
const NAME = 'page';

const open = (): Promise<IDBPDatabase<Kept>> => openDB<Kept>(NAME, 1, { upgrade: (db) => void db.createObjectStore('own') });

/** Nothing where this phone keeps nothing, or the browser lets nobody keep anything. */
export async function keptPhone(): Promise<KeptPhone | null> {
  try {
    const db = await open();
    const kept = await db.get('own', 'phone');
    db.close();
    return kept ?? null;
  } catch {
    return null;
  }
}

/** Whether it was written down: a phone may be full, or refuse. */
export async function keepOnPhone(kept: KeptPhone): Promise<boolean> {
  try {
    const db = await open();
    await db.put('own', kept, 'phone');
    db.close();
    return true;
  } catch {
    return false;
  }
}

/** Takes everything of the plans off this phone. */
export async function wipePhone(): Promise<void> {
  try {
    const db = await open();
    await db.clear('own');
    db.close();
  } catch {
    // nothing was kept
  }
}
