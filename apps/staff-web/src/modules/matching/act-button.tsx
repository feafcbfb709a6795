import { use, useRef, useState } from 'react';
import { Button } from '#peerhouse/ui';
import type { Done } from '../stays/done-note.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { LateRefusal } from './told.js';
import css from './matching.module.css';

type DoAct = NonNullable<Done['undo']>;
interface ActButtonProps { words: string; act: DoAct; onDone?: (() => void) | undefined; look?: 'main' | 'quiet' | 'plain' | 'clay'; whyNot?: string | null | undefined }

/** One act by one touch: done, or why not beside it; on top of the page where what changed took the button away. */
export function ActButton({ words, act, onDone, look = 'quiet', whyNot }: ActButtonProps) {
  const [busy, setBusy] = useState(false);
  const tellLate = use(LateRefusal);
  const here = useRef<HTMLDivElement>(null);
  const [came, setCame] = useState<Awaited<ReturnType<DoAct>> | null>(null);
  const run = async () => {
    setBusy(true);
    const outcome = await act();
    if (outcome.done) onDone?.();
    if (!here.current) { if (!outcome.done) tellLate(outcome); return; }
    setBusy(false);
    setCame(outcome);
  };
  return (
    <div ref={here} className={css.act}>
      {came ? <RefusalNote act={came} /> : null}
      <Button small look={look} busy={busy} whyNot={whyNot} onClick={() => void run()}>{words}</Button>
    </div>
  );
}
