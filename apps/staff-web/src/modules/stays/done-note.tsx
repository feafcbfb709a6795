import { useEffect, useRef } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import css from './done-note.module.css';

/** What was done, in words that stay on the page, and how to take it back where that is possible. */
export interface Done { words: string; undo?: () => Promise<unknown> }

/** Takes focus when it appears: the next Tab is its undo, then on with the page. */
export function DoneNote({ done, onGone }: { done: Done | null; onGone: () => void }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (done) box.current?.focus(); }, [done]);
  if (!done) return null;
  const { undo } = done;
  return (
    <div ref={box} tabIndex={-1} className={css.note}>
      <Banner kind="done" heading={done.words} actions={<>
        {undo ? <Button small onClick={() => void undo().then(onGone)}>{say('act.undo')}</Button> : null}
        <Button small look="plain" onClick={onGone}>{say('act.hideNote')}</Button>
      </>} />
    </div>
  );
}
