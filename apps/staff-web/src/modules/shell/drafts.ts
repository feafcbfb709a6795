import { lapsed, lastSignedIn } from '../../server/ask.js';

/** What somebody has begun to write, kept apart for each account; in this tab only. */
const inMemory = new Map<string, { text: string; at: number }>();
const prefix = 'draft:';
/** What is left lying is gone after the longest shift, in milliseconds. */
const longest = 12 * 3_600_000;

const ownPrefix = () => `${prefix}${lastSignedIn.read()?.accountId ?? 'nobody'}:`;
const keyOf = (name: string) => `${ownPrefix()}${name}`;
const lying = (key: string): string | undefined => {
  const draft = inMemory.get(key);
  return draft && Date.now() - draft.at < longest ? draft.text : undefined;
};

export function keepDraft(name: string, words: object): void {
  const key = keyOf(name);
  const text = JSON.stringify(words);
  inMemory.set(key, { text, at: Date.now() });
  // A reload must not lose a conversation; a covered screen must leave nothing in the browser's storage.
  if (!lapsed.read()) sessionStorage.setItem(key, text);
}

export function readDraft<T>(name: string): Partial<T> | null {
  const text = lying(keyOf(name)) ?? sessionStorage.getItem(keyOf(name));
  return text ? (JSON.parse(text) as Partial<T>) : null;
}

export function dropDraft(name: string): void {
  inMemory.delete(keyOf(name));
  sessionStorage.removeItem(keyOf(name));
}

const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));

/** Everything this person typed and did not send is gone: at sign-out. What somebody else left lying stays theirs. */
export function forgetDrafts(): void {
  for (const key of inMemory.keys()) if (key.startsWith(ownPrefix()) || lying(key) === undefined) inMemory.delete(key);
  for (const key of stored()) sessionStorage.removeItem(key);
}

/** Whether somebody else has words here: a reload would lose them. */
export const othersHaveDrafts = (): boolean => [...inMemory.keys()].some((key) => !key.startsWith(ownPrefix()) && lying(key) !== undefined);

/** While the screen is covered drafts live in memory alone; afterwards a reload may find those of whoever is here, and nobody else's. */
export function watchForCover(): void {
  lapsed.watch(() => {
    if (lapsed.read()) for (const key of stored()) { inMemory.set(key, { text: sessionStorage.getItem(key) ?? '', at: Date.now() }); sessionStorage.removeItem(key); }
    else keepOwnDrafts();
  });
}

/** The drafts of whoever is here now outlive a reload. */
export function keepOwnDrafts(): void {
  for (const key of inMemory.keys()) { const text = key.startsWith(ownPrefix()) ? lying(key) : undefined; if (text !== undefined) sessionStorage.setItem(key, text); }
}
