import { useState, type ReactNode } from 'react';
import { Button } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import css from './matching.module.css';

/** Acts that are asked about once more: what they mean, then they themselves, or nothing. Why is not asked. */
export function OnceMore({ words, lead, children }: { words: string; lead?: string; children: ReactNode }) {
  const { say } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure) return <div><Button small look="plain" onClick={() => setSure(true)}>{words}</Button></div>;
  return (
    <div className={css.form}>
      {lead ? <p>{lead}</p> : null}
      <div className={css.row}>{children}<Button small look="plain" onClick={() => setSure(false)}>{say('act.leaveAsIs')}</Button></div>
    </div>
  );
}
