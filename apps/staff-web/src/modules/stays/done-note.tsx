import { useEffect, useRef, useState, type RefObject } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import type { Outcome } from '../../server/use-act.js';
import type { AnyRefusal } from '../../words/refusal-words.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './done-note.module.css';

type Undone = Omit<Outcome<unknown>, 'refusal'> & { refusal: AnyRefusal | null };

/** What was done, in words that stay on the page, and how to take it back where that is possible; `undoFor`: only for so many seconds, and with the key U while the note has focus. */
export interface Done { words: string; undo?: () => Promise<Undone>; undoFor?: number }

/** Takes focus when it appears: the next Tab is its undo, then on with the page. An undo that is refused says why and stays. */
export function DoneNote({ done, onGone }: { done: Done | null; onGone: () => void }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [undone, setUndone] = useState<(Undone & { of: Done }) | null>(null);
  const [over, setOver] = useState<Done | null>(null);
  const busy = useRef(false);
  useEffect(() => { if (done) box.current?.focus(); }, [done]);
  useEffect(() => {
    if (!done?.undoFor) return undefined;
    const end = () => { if (box.current?.contains(document.activeElement)) box.current.focus(); setOver(done); };
    const timer = setTimeout(end, done.undoFor * 1000);
    return () => clearTimeout(timer);
  }, [done]);
  const undo = over === done ? undefined : done?.undo;
  const doUndo = async () => {
    if (busy.current || !done || !undo) return;
    busy.current = true;
    const outcome = await undo();
    busy.current = false;
    if (outcome.refusal || outcome.fault) setUndone({ ...outcome, of: done });
    else onGone();
  };
  useUndoKey(box, done?.undoFor ? () => void doUndo() : undefined);
  if (!done) return null;
  return (
    <div ref={box} tabIndex={-1} className={css.note}>
      <Banner kind="done" heading={done.words} actions={<>
        {undo ? <Button small onClick={() => void doUndo()}>{say(done.undoFor ? 'act.undoKey' : 'act.undo')}</Button> : null}
        <Button small look="plain" onClick={onGone}>{say('act.hideNote')}</Button>
      </>} />
      {undone?.of === done ? <RefusalNote act={undone} /> : null}
    </div>
  );
}

/** A key of one letter works only inside of the note, where focus goes by itself. (WCAG 2.1.4) */
function useUndoKey(box: RefObject<HTMLElement | null>, undo: (() => void) | undefined): void {
  useEffect(() => {
    const note = box.current;
    if (!note || !undo) return undefined;
    const listen = (event: KeyboardEvent) => { if (event.key.toLowerCase() === 'u' && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); undo(); } };
    note.addEventListener('keydown', listen);
    return () => note.removeEventListener('keydown', listen);
  });
}
