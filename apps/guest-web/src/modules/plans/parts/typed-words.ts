import { engineNow, loadEngine, snapshotNow, subscribe } from '../../vault/handle.js';
import type { TypedLine } from '../doc.rules.js';
import { idFor, refOf } from '../new-ids.js';

/** What stands in a field and was not kept yet, by section and field: going to another page and back loses nothing. Readable until the lock. */
interface Typed extends TypedLine { /** The version that stood there at the first letter: what was saved elsewhere since is not written over unasked. */ base?: number }
const typed = new Map<string, Typed>();
subscribe(() => { if (snapshotNow().state !== 'open') typed.clear(); });

const keyOf = (section: string, field: string): string => `${section}|${field}`;
const isSomething = ({ text, also, call }: TypedLine): boolean => [text, also, call].some((words) => words.trim());

export const typedIn = (section: string, field: string): Typed | null => typed.get(keyOf(section, field)) ?? null;
export function forgetTyped(section: string, field: string): void {
  typed.delete(keyOf(section, field));
  engineNow()?.fieldsChanged();
}

/** What stood in fields of parts that were taken out goes with their words. */
export function forgetTypedIn(sections: readonly string[]): void {
  for (const key of typed.keys()) if (sections.includes(key.slice(0, key.indexOf('|')))) typed.delete(key);
  engineNow()?.fieldsChanged();
}

export function rememberTyped(section: string, field: string, words: TypedLine, base: number): void {
  if (!isSomething(words)) return forgetTyped(section, field);
  typed.set(keyOf(section, field), { ...words, base: typedIn(section, field)?.base ?? base });
  engineNow()?.fieldsChanged();
}

type Waiting = [section: string, field: string, words: Typed, ref: string | null];

/** All of it as a text, to be sealed: of a part that was never kept, with where it is offered. And back, before anything that was typed since. */
function asText(): string | null {
  if (!typed.size) return null;
  return JSON.stringify([...typed].map(([key, words]): Waiting => {
    const at = key.indexOf('|');
    const section = key.slice(0, at);
    return [section, key.slice(at + 1), words, refOf(section)];
  }));
}
function fromText(text: string): void {
  for (const [section, field, words, ref] of JSON.parse(text) as Waiting[]) {
    const key = keyOf(ref === null ? section : idFor(ref, section), field);
    if (!typed.has(key)) typed.set(key, words);
  }
}
// The lock seals it, and gives it back to its fields. Whether it becomes words of a part is for whoever presses “Keep this”.
void loadEngine().then(({ fields }) => fields({ read: asText, put: fromText }), () => undefined);

/** The name under which a line that is being changed waits. */
export const fieldOfLine = (line: string): string => `line:${line}`;
