import type { ReactNode } from 'react';
import { PageHeader } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { Wordmark } from '../shell/wordmark.js';
import css from './door-page.module.css';

/** The pages in front of the door: signing in, setting up, accepting an invitation. */
export function DoorPage({ title, lead, note, wide, children }: { title: string; lead?: ReactNode; note?: ReactNode; wide?: boolean; children: ReactNode }) {
  const { say } = useWords();
  return (
    <div className={css.door}>
      <main className={wide ? css.wide : css.sheet} id="page">
        <div className={css.mark}><Wordmark large /><p className={css.line}>{say('product.line')}</p></div>
        {note}
        <div className={css.body}><PageHeader key={title} title={title} lead={lead} product="Peerhouse" />{children}</div>
      </main>
    </div>
  );
}
