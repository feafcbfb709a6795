import { createContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { RefusalNote } from '../shell/refusal-note.js';
import { DoneNote, type Done } from '../stays/done-note.js';

type Refused = Awaited<ReturnType<NonNullable<Done['undo']>>>;

/** Where an act tells why it was not done when its own button is no longer there: somebody else was faster, and the page shows what they did. */
export const LateRefusal = createContext<(refused: Refused) => void>(() => undefined);

/** What came of the last act, on top of the page: done, with its undo, or why not. */
export function Told({ done, onGone, children }: { done: Done | null; onGone: () => void; children: ReactNode }) {
  const [refused, setRefused] = useState<{ why: Refused; after: Done | null } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refused) box.current?.focus(); }, [refused]);
  const why = refused?.after === done ? refused.why : null; // the next thing that is done takes its place
  return (
    <LateRefusal value={(late) => setRefused({ why: late, after: done })}>
      {why ? <div ref={box} tabIndex={-1}><RefusalNote act={why} /></div> : <DoneNote done={done} onGone={onGone} />}
      {children}
    </LateRefusal>
  );
}
