import { useState } from 'react';
import { Button } from '#peerhouse/ui';
import { CloseAgainDocument, ClosingDocument, OpenSpaceDocument, type ClosingLineFragment, type ClosingPageFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf } from './claim-words.js';
import { afterClosing, CloseSpaceForm, useClosingWords } from './close-space-form.js';
import type { Done } from './done-note.js';
import css from './dialogs.module.css';

interface PartProps { closingId: string; onEnd: (done: Done | null) => void }

/** A space that is not offered: why in our own words, how it was before, and what can be done about it. */
export function ClosingPart({ closingId, onEnd }: PartProps) {
  const closing = useAsk(ClosingDocument, { closingId }, { fresh: true });
  return <Asked query={closing}>{(data) => <ClosingOf closing={data.closing} onEnd={onEnd} />}</Asked>;
}

function ClosingOf({ closing, onEnd }: { closing: ClosingPageFragment; onEnd: PartProps['onEnd'] }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const [changing, setChanging] = useState(false);
  const openAgain = useAct(OpenSpaceDocument, afterClosing);
  const space = { id: closing.spaceId, name: closing.spaceName };
  const action = (name: string) => actionOf(closing, name, sayCode);
  if (changing) return <CloseSpaceForm space={space} night={closing.from} closing={closing} onEnd={onEnd} onBack={() => setChanging(false)} />;
  const doOpen = async () => {
    if (await openAgain.run({ claimId: closing.id })) onEnd({ words: say('done.openAgain', { name: space.name }), undo: () => doOnce(CloseAgainDocument, { closingId: closing.id }, afterClosing) });
  };
  return (
    <>
      {closing.words ? <p>{closing.words}</p> : null}
      <p className={css.quiet}>{say('closing.by', { by: closing.writtenBy ?? say('refusal.somebody'), at: times.moment(closing.writtenAt) })}</p>
      <RefusalNote act={openAgain} />
      <div className={css.actions}>
        {action('change').there ? <Button whyNot={action('change').whyNot} onClick={() => setChanging(true)}>{say('closed.change')}</Button> : null}
        {action('openAgain').there ? <Button busy={openAgain.busy} whyNot={action('openAgain').whyNot} onClick={() => void doOpen()}>{say(closing.state === 'planned' ? 'closed.callOff' : 'closed.openAgain')}</Button> : null}
      </div>
      {closing.history.length ? <div className={css.part}><h3>{say('closing.before')}</h3><ul className={css.rows}>{closing.history.map((line) => <li key={line.writtenAt}><HistoryLine line={line} /></li>)}</ul></div> : null}
    </>
  );
}

function HistoryLine({ line }: { line: ClosingLineFragment }) {
  const { say } = useWords();
  const closingWords = useClosingWords();
  const { times } = useHouse();
  return (
    <>
      {closingWords(line)}
      <span className={css.why}>{say(line.calledOff ? 'closing.calledOffBy' : 'closing.by', { by: line.writtenBy ?? say('refusal.somebody'), at: times.moment(line.writtenAt) })}</span>
    </>
  );
}
