import { engineNow, snapshotNow, subscribe } from '../../vault/handle.js';
import type { TypedLine } from '../doc.rules.js';

/** What stands in a field and was not kept yet, by section and field: going to another page and back loses nothing. In memory, until the lock. */
const typed = new Map<string, TypedLine>();
subscribe(() => { if (snapshotNow().state !== 'open') typed.clear(); });

const keyOf = (section: string, field: string): string => `${section}|${field}`;
const isSomething = ({ text, also, call }: TypedLine): boolean => [text, also, call].some((words) => words.trim());

export const typedIn = (section: string, field: string): TypedLine | null => typed.get(keyOf(section, field)) ?? null;
export function forgetTyped(section: string, field: string): void {
  typed.delete(keyOf(section, field));
  engineNow()?.fieldsChanged();
}

export function rememberTyped(section: string, field: string, words: TypedLine): void {
  if (!isSomething(words)) return forgetTyped(section, field);
  typed.set(keyOf(section, field), words);
  engineNow()?.fieldsChanged();
}

/** All of it, but for what was taken elsewhere meanwhile, as a text; and back, before anything that was typed since. */
export function typedAsText(isElsewhere: (section: string, field: string) => boolean): string | null {
  const all = [...typed].filter(([key]) => { const [section, field] = split(key); return !isElsewhere(section, field); });
  return all.length ? JSON.stringify(all) : null;
}
export function typedFromText(text: string): void {
  for (const [key, words] of JSON.parse(text) as [string, TypedLine][]) if (!typed.has(key)) typed.set(key, words);
}
const split = (key: string): [section: string, field: string] => { const at = key.indexOf('|'); return [key.slice(0, at), key.slice(at + 1)]; };

/** All that waits in a section's fields. */
export const allTyped = (section: string): { field: string; words: TypedLine }[] =>
  [...typed].filter(([key]) => key.startsWith(`${section}|`)).map(([key, words]) => ({ field: key.slice(section.length + 1), words }));

/** The name under which a line that is being changed waits, and back. */
export const fieldOfLine = (line: string): string => `line:${line}`;
export const lineOfField = (field: string): string | null => (field.startsWith('line:') ? field.slice('line:'.length) : null);
