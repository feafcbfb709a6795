import { MOST_WRONG_CODES, newVaultId, sameBytes, type Id, type PhoneMemory } from '#peerhouse/vault';

/** Something sealed in pieces (`sealAside`). */
export type Aside = Uint8Array[];

/** What a phone of a guest's own keeps of their vault: the sealed memory, what else waits sealed, what is read without a signal (sealed), and whom to ring. No name and no open key. */
export interface KeptPhone { memory: PhoneMemory; asides: Aside[]; around: Aside; signedInUntil: number; phone: string | null; read?: readonly Row[] }

/** Each guest of a phone has one of these; all pages that are open share it. */
type KeptVault = Omit<PhoneMemory, 'drafts' | 'stopsToSend' | 'stopped'> & Pick<KeptPhone, 'signedInUntil' | 'phone' | 'around'>;
/** What waits to be sent. Each page that is open has its own, so that none takes another's away. `change`: another one with each writing. */
type KeptWords = Pick<PhoneMemory, 'drafts' | 'stopsToSend' | 'stopped'> & Pick<KeptPhone, 'asides'> & { change: Id };

/** One page's row, as it was read. */
interface Row { key: string; change: Id }

const stores = ['own', 'words'] as const;
const NAME = 'page';
const thisPage = newVaultId();
const keyOf = (vault: Id, page = thisPage): string => `${vault}/${page}`;

const heard = (from: EventTarget, yes: string, no: string): Promise<unknown> => new Promise((resolve, reject) => { from.addEventListener(yes, resolve); from.addEventListener(no, reject); });
const answer = <T>(asked: IDBRequest<T>): Promise<T> => heard(asked, 'success', 'error').then(() => asked.result);

let opening: Promise<IDBDatabase> | null = null;
let connection: IDBDatabase | null = null;
const close = (): void => { connection?.close(); opening = connection = null; };

/** Stays open: a page that is being closed has no time to open anything. */
function open(): Promise<IDBDatabase> {
  if (opening) return opening;
  const asked = window.indexedDB.open(NAME, 2);
  asked.addEventListener('upgradeneeded', () => { for (const store of stores) if (!asked.result.objectStoreNames.contains(store)) asked.result.createObjectStore(store); });
  return (opening = answer(asked).then((db) => {
    for (const end of ['versionchange', 'close']) db.addEventListener(end, close);
    return (connection = db);
  }, (problem: unknown) => { opening = null; throw problem; }));
}

/** One step with both stores; what it did is written down when it is over. */
async function withBoth<T>(step: (own: IDBObjectStore, words: IDBObjectStore) => Promise<T>): Promise<T> {
  const tx = (await open()).transaction(stores, 'readwrite');
  const [result] = await Promise.all([step(tx.objectStore('own'), tx.objectStore('words')), heard(tx, 'complete', 'abort')]);
  return result;
}

/** What this page took up of others' words, to be put away once it is among its own; and what it last wrote or read of each vault. */
const takenUp = new Map<string, Id>();
const known = new Map<Id, KeptVault>();
/** Which other page wrote down a draft that was read. */
const writtenBy = new WeakMap<Uint8Array, string>();

/** This page holds what it read: its rows are put away with the next writing. Rows that were read and not held stay. */
export const takeUpRows = ({ read = [] }: KeptPhone): void => { for (const { key, change } of read) takenUp.set(key, change); };

/** Everything that is kept here, one for each guest who called this phone theirs, who was here last first. Nothing where the browser lets nobody keep anything. */
export async function keptPhones(): Promise<KeptPhone[]> {
  try {
    const [vaults, words, keys] = await withBoth(async (own, store) => {
      const all = await Promise.all([answer<KeptVault[]>(own.getAll()), answer<KeptWords[]>(store.getAll()), answer(store.getAllKeys()) as Promise<string[]>]);
      // What a page wrote down that knew not yet that all was forgotten.
      for (const key of all[2]) if (!all[0].some(({ vault }) => key.startsWith(vault))) store.delete(key);
      return all;
    });
    return vaults.sort((one, other) => other.signedInUntil - one.signedInUntil).map((kept) => {
      const { signedInUntil, phone, around = [], ...memory } = kept; // kept before there was anything around
      const waiting = words.map((each, at) => ({ ...each, key: keys[at]! })).filter(({ key }) => key.startsWith(kept.vault));
      known.set(kept.vault, kept);
      for (const { key, drafts } of waiting) if (key !== keyOf(kept.vault)) for (const { sealed } of drafts) writtenBy.set(sealed, key);
      const all = <T>(of: (each: KeptWords) => T[]): T[] => waiting.flatMap(of);
      const once = (ids: string[]): string[] => [...new Set(ids)];
      // A page that was about to go wrote its own once more, when another had taken them up: they are one.
      const drafts = all((each) => each.drafts).filter(({ sealed }, at, every) => at === every.findIndex((one) => sameBytes(one.sealed, sealed)));
      return { memory: { ...memory, drafts, stopsToSend: once(all(({ stopsToSend }) => stopsToSend)), stopped: once(all(({ stopped }) => stopped)) }, asides: all(({ asides }) => asides), around, signedInUntil, phone, read: waiting };
    });
  } catch {
    return [];
  }
}

/** `gone`: another page forgot it all meanwhile, and nothing was written down; `full`: this phone has no room, or refuses. `isNew`: kept from now on. */
export async function keepOnPhone(kept: KeptPhone, isNew: boolean): Promise<'kept' | 'gone' | 'full'> {
  const { vault, device } = kept.memory;
  try {
    return await withBoth(async (own, words) => {
      const there = await answer<KeptVault | undefined>(own.get(vault));
      if (!isNew && there?.device !== device) return 'gone';
      const mine = vaultOf(kept);
      const now = isNew ? mine : withNewest(mine, there!);
      if (isNew || !isSame(mine, now, there!)) own.put(now, vault);
      known.set(vault, mine);
      words.put(wordsOf(kept), keyOf(vault));
      for (const [key, change] of takenUp) {
        if (key === keyOf(vault) || !key.startsWith(vault)) continue;
        if ((await answer<KeptWords | undefined>(words.get(key)))?.change === change) words.delete(key);
        takenUp.delete(key);
      }
      return 'kept';
    });
  } catch {
    return 'full';
  }
}

/**
 * One wrong code more, or (-1) what was counted and was none. Counted from what is written down here and not from what this page knew:
 * pages of a phone count together, and none that is late brings back a code that is gone. Null: nothing of that phone is written down.
 */
export async function countCode({ vault, device, wrapDev }: PhoneMemory, by: 1 | -1): Promise<Pick<PhoneMemory, 'wrapDev' | 'wrongCodes'> | null> {
  try {
    return await withBoth(async (own) => {
      const there = await answer<KeptVault | undefined>(own.get(vault));
      if (there?.device !== device) return null;
      const wrongCodes = Math.max(0, there.wrongCodes + by);
      const counted = { wrongCodes, wrapDev: wrongCodes >= MOST_WRONG_CODES ? null : by < 0 ? (there.wrapDev ?? wrapDev) : there.wrapDev };
      own.put({ ...there, ...counted }, vault);
      known.set(vault, { ...(known.get(vault) ?? there), ...counted });
      return counted;
    });
  } catch {
    return null;
  }
}

/** Writes down what waits, without waiting for anything: the page is about to go. */
export function keepWordsNow(kept: KeptPhone): void {
  try {
    const tx = connection?.transaction('words', 'readwrite');
    tx?.objectStore('words').put(wordsOf(kept), keyOf(kept.memory.vault));
    tx?.commit();
  } catch {
    // no room, or a browser that cannot hurry: what was written down before is there
  }
}

/** Whether the page that wrote down a draft has it no more as it was: those words are its own to go on with, to send, or to let go. */
export async function goesOn(draft: Uint8Array): Promise<boolean> {
  const key = writtenBy.get(draft);
  const row = key ? await withBoth((_, words) => answer<KeptWords | undefined>(words.get(key))).catch(() => undefined) : undefined;
  return row !== undefined && !row.drafts.some(({ sealed }) => sameBytes(sealed, draft));
}

/** Takes everything of that vault off this phone; null: of every guest who called it theirs. */
export async function wipePhone(vault: Id | null): Promise<void> {
  try {
    await withBoth(async (own, words) => {
      if (!vault) for (const store of [own, words]) store.clear();
      else {
        own.delete(vault);
        words.delete(IDBKeyRange.bound(`${vault}/`, `${vault}0`));
      }
    });
  } catch {
    // nothing was kept
  }
}

const vaultOf = ({ memory: { drafts: _, stopsToSend: __, stopped: ___, ...memory }, around, signedInUntil, phone }: KeptPhone): KeptVault => ({ ...memory, around, signedInUntil, phone });
const wordsOf = ({ memory: { drafts, stopsToSend, stopped }, asides }: KeptPhone): KeptWords => ({ drafts, stopsToSend, stopped, asides, change: newVaultId() });

/** Another page may have seen a newer contents page, or set another code: the newer one stays. */
function withNewest(mine: KeptVault, there: KeptVault): KeptVault {
  const before = known.get(mine.vault);
  const { counter, page, rows } = there.counter > mine.counter ? there : mine;
  const isCodeMine = before?.wrapDev !== mine.wrapDev || before.wrongCodes !== mine.wrongCodes;
  const { wrapDev, wrongCodes } = isCodeMine ? mine : there;
  const around = before?.around === mine.around ? there.around : mine.around;
  return { ...mine, counter, page, rows, wrapDev, wrongCodes, around };
}

/** Nothing of it changed since this page last wrote or read it: what is long is not written down anew with every word. */
function isSame(mine: KeptVault, now: KeptVault, there: KeptVault): boolean {
  const before = known.get(mine.vault);
  return before !== undefined && (['rows', 'page', 'around', 'wrapDev'] as const).every((each) => before[each] === mine[each])
    && (['counter', 'wrongCodes', 'signedInUntil', 'phone'] as const).every((each) => now[each] === there[each]);
}
