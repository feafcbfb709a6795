import { useState } from 'react';
import { RightsShownDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import css from './stay-page.module.css';

/** What was shown, in the exact words of that day; read when it is opened. */
export function RightsShown({ stayId }: { stayId: string }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const shown = useAsk(RightsShownDocument, { stayId }, { when: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('stay.rightsShown')}</summary>
      {open ? <Asked query={shown}>{({ rightsShown }) => rightsShown.length
        ? <dl className={css.facts}>{rightsShown.map((text) => <div key={text.key}><dt>{text.heading}</dt><dd className={css.shown}>{text.text}</dd></div>)}</dl>
        : <p className={css.quiet}>{say('stay.rightsNotKept')}</p>}</Asked> : null}
    </details>
  );
}
