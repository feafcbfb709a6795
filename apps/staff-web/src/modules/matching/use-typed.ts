import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';

/** What somebody types into a form: kept as it is typed until it was sent, also over a reload. */
export function useTyped<T extends object>(draft: string, start: T) {
  const [typed, setTyped] = useState<T>(() => ({ ...start, ...readDraft<T>(draft) }));
  // From what was typed before, so that two fields that are filled in at once are both kept.
  const change = (more: Partial<T>) => setTyped((before) => { const next = { ...before, ...more }; keepDraft(draft, next); return next; });
  return { typed, change, done: () => dropDraft(draft) };
}
