import { useState, type ComponentProps } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { RefusalNote } from './refusal-note.js';

/** The version a form was opened with: what is read meanwhile makes what was typed no newer. `renew` when the reader chose to go over what is there now. */
export function useOpened(now: number) {
  const [version, setVersion] = useState(now);
  return { version, renew: () => { setVersion(now); return now; } };
}

interface FormRefusalProps extends ComponentProps<typeof RefusalNote> {
  /** What is there now, in words. */
  now: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** Why a form was not kept. Changed elsewhere meanwhile: what is there now, and the reader chooses; nothing typed is lost. */
export function FormRefusal({ act, now, onMine, onTheirs, children, ...note }: FormRefusalProps) {
  const { say } = useWords();
  const elsewhere = act.refusal?.__typename === 'ChangedElsewhere';
  return (
    <>
      <RefusalNote act={act} {...note}>{elsewhere ? <><Button small onClick={onMine}>{say('elsewhere.keepMine')}</Button><Button small onClick={onTheirs}>{say('elsewhere.takeTheirs')}</Button></> : children}</RefusalNote>
      {elsewhere ? <Banner kind="note" heading={say('elsewhere.now')}>{now}</Banner> : null}
    </>
  );
}
