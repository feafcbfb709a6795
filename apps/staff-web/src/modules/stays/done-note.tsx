import { Banner, Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';

/** What was done, in words that stay on the page, and how to take it back where that is possible. */
export interface Done { words: string; undo?: () => Promise<unknown> }

export function DoneNote({ done, onGone }: { done: Done | null; onGone: () => void }) {
  const { say } = useWords();
  if (!done) return null;
  const { undo } = done;
  return (
    <Banner kind="done" heading={done.words} actions={<>
      {undo ? <Button small onClick={() => void undo().then(onGone)}>{say('act.undo')}</Button> : null}
      <Button small look="plain" onClick={onGone}>{say('act.hideNote')}</Button>
    </>} />
  );
}
