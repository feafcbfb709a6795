import { useEffect, useRef, useState } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import type { Outcome } from '../../server/use-act.js';
import type { AnyRefusal } from '../../words/refusal-words.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './done-note.module.css';

type Undone = Omit<Outcome<unknown>, 'refusal'> & { refusal: AnyRefusal | null };

/** What was done, in words that stay on the page, and how to take it back where that is possible. */
export interface Done { words: string; undo?: () => Promise<Undone> }

/** Takes focus when it appears: the next Tab is its undo, then on with the page. An undo that is refused says why and stays. */
export function DoneNote({ done, onGone }: { done: Done | null; onGone: () => void }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState<(Undone & { of: Done }) | null>(null);
  useEffect(() => { if (done) box.current?.focus(); }, [done]);
  if (!done) return null;
  const { undo } = done;
  const doUndo = async () => {
    const outcome = await undo!();
    if (outcome.refusal || outcome.fault) setUndone({ ...outcome, of: done });
    else onGone();
  };
  return (
    <div ref={box} tabIndex={-1} className={css.note}>
      <Banner kind="done" heading={done.words} actions={<>
        {undo ? <Button small onClick={() => void doUndo()}>{say('act.undo')}</Button> : null}
        <Button small look="plain" onClick={onGone}>{say('act.hideNote')}</Button>
      </>} />
      {undone?.of === done ? <RefusalNote act={undone} /> : null}
    </div>
  );
}
