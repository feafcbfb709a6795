import { lapsed, lastSignedIn } from '../../server/ask.js';

/** What somebody has begun to write, kept apart for each account; in this tab only, never across a sign-out. */
const inMemory = new Map<string, string>();
const prefix = 'draft:';
const keyOf = (name: string) => `${prefix}${lastSignedIn.read()?.accountId ?? 'nobody'}:${name}`;

export function keepDraft(name: string, words: object): void {
  const key = keyOf(name);
  const text = JSON.stringify(words);
  inMemory.set(key, text);
  // A reload must not lose a conversation; a covered screen must leave nothing in the browser's storage.
  if (!lapsed.read()) sessionStorage.setItem(key, text);
}

export function readDraft<T>(name: string): Partial<T> | null {
  const text = inMemory.get(keyOf(name)) ?? sessionStorage.getItem(keyOf(name));
  return text ? (JSON.parse(text) as Partial<T>) : null;
}

export function dropDraft(name: string): void {
  inMemory.delete(keyOf(name));
  sessionStorage.removeItem(keyOf(name));
}

const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));

/** Everything typed and not sent is gone: at sign-out. */
export function forgetDrafts(): void {
  inMemory.clear();
  for (const key of stored()) sessionStorage.removeItem(key);
}

/** While the screen is covered drafts live in memory alone; afterwards a reload may find them again. */
export function watchForCover(): void {
  lapsed.watch(() => {
    if (lapsed.read()) for (const key of stored()) { inMemory.set(key, sessionStorage.getItem(key) ?? ''); sessionStorage.removeItem(key); }
    else for (const [key, text] of inMemory) sessionStorage.setItem(key, text);
  });
}
