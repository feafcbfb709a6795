import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';

/** What somebody types into a form: kept as it is typed until it was sent, also over a reload. */
export function useTyped<T extends object>(draft: string, start: T) {
  const [typed, setTyped] = useState<T>(() => ({ ...start, ...readDraft<T>(draft) }));
  const change = (more: Partial<T>) => { const next = { ...typed, ...more }; setTyped(next); keepDraft(draft, next); };
  return { typed, change, done: () => dropDraft(draft) };
}
