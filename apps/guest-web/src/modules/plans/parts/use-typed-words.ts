import { useEffect } from 'react';
import { emptyPlanDoc, planDocBytes, readPlanDoc, type PlanDoc } from '#peerhouse/kernel';
import { MOST_BYTES } from '#peerhouse/vault';
import { loadEngine, snapshotNow } from '../../vault/handle.js';
import { MORE, withLine, withLineChanged, withText } from '../doc.rules.js';
import { fieldsOf } from '../templates/templates.js';
import type { SectionHere } from '../use-section.js';
import { allTyped, lineOfField, typedAsText, typedFromText } from './typed-words.js';

/** The sections somebody wrote in since the page was opened, as they were last shown. */
const written = new Map<string, { kind: string; name: string; isWritten: boolean }>();

/** Words that stand in a section's fields and were not kept: the lock keeps them, also when another page is shown by then. */
export function useTypedWords(here: SectionHere | null): void {
  useEffect(() => {
    if (!here) return;
    const { id, kind, isWritten, template, vault } = here;
    if (!written.has(id)) vault.unsaved(id, () => typedNow(id));
    written.set(id, { kind, name: template.said(`${kind}.name`), isWritten });
  });
}

/** What is on its way as a draft, by section: its fields that fitted. */
const fitting = new Map<string, Set<string>>();
void loadEngine().then(({ fields }) => fields({
  // What no part can hold is kept as it stands, and stands there again.
  read: (left) => typedAsText((section, field) => left && Boolean(fitting.get(section)?.has(field))),
  put: typedFromText,
}), () => undefined);

/** Each as its own line, or in the line that was being changed, in the section as it is at that moment. */
function typedNow(id: string): { base: number; doc: Uint8Array } | null {
  fitting.delete(id);
  const typed = allTyped(id);
  const shape = written.get(id);
  const { page, sections, drafts } = snapshotNow();
  const bytes = drafts.get(id)?.doc ?? sections.get(id)?.doc;
  if (!shape || !typed.length || (shape.isWritten && !bytes)) return null; // taken out meanwhile
  const before = bytes ? readPlanDoc(bytes) : emptyPlanDoc(shape.kind);
  if (!before) return null;
  const isText = (key: string): boolean => key === MORE || fieldsOf(shape.kind).some((field) => field.key === key && field.type === 'text');
  const withField = (doc: PlanDoc, { field, words }: (typeof typed)[number]): PlanDoc => {
    const line = lineOfField(field);
    if (line) return withLineChanged(doc, line, words);
    return isText(field) ? withText(doc, field, words.text) : withLine(doc, field, words);
  };
  let fits: PlanDoc | null = null;
  const fields = new Set<string>();
  for (const each of typed) {
    const next: PlanDoc = withField(fits ?? (shape.name ? { ...before, name: shape.name } : before), each);
    if (planDocBytes(next).length > MOST_BYTES) continue; // what no part can hold keeps nothing else from being kept
    fits = next;
    fields.add(each.field);
  }
  fitting.set(id, fields);
  return fits && { base: drafts.get(id)?.base ?? page.sections[id]?.v ?? 0, doc: planDocBytes(fits) };
}
