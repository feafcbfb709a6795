import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { Card, buttonLook } from '#peerhouse/ui';
import { GiveCheckInBackDocument, TakeCheckInDocument } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { ActButton } from '../matching/act-button.js';
import { Rows } from '../matching/rows.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { afterCheckIn } from './after-check-in.js';
import { ReachShown } from './reach-shown.js';
import { ResultActs } from './result-acts.js';
import { actionOf, useCheckInWords } from './use-check-in-words.js';
import type { CardProps } from './use-says.js';
import css from './follow-up.module.css';

/** One promise of ours: whom, what was agreed, the last try, and what can be done by whoever has it. */
export function CheckInCard({ card, onDone }: CardProps) {
  const { say, sayCode } = useWords();
  const { id: houseId } = useHouse();
  const words = useCheckInWords();
  const { id } = card;
  const heading = `check-in-${id}`;
  const [looked, setLooked] = useState(false);
  const toTake = actionOf(card, 'take');
  const others = card.takenBy && !card.isMine;
  const take = () => doOnce(TakeCheckInDocument, { checkInId: id }, afterCheckIn);
  const giveBack = () => doOnce(GiveCheckInBackDocument, { checkInId: id }, afterCheckIn);
  return (
    <Card as="article" level={3} className={others ? css.others : undefined} heading={<span id={heading} tabIndex={-1} className={css.name}>{words.title(card)}</span>}>
      {others ? <p><b>{say('checkIn.has', { who: card.takenBy })}</b></p> : null}
      {words.why(card).map((line) => <p key={line} className={css.why}><Info aria-hidden size={18} />{line}</p>)}
      <Rows rows={words.facts(card)} />
      {card.isStopped ? <p><b>{say('checkIn.isStopped')}</b></p> : null}
      {card.isOver ? <p><b>{say('checkIn.isOver')}</b></p> : null}
      {card.isMine ? (
        <>
          <ReachShown card={card} onDone={onDone} onShown={() => setLooked(true)} />
          <ResultActs card={card} looked={looked} onDone={onDone} />
          <div className={css.row}><ActButton look="plain" words={say('checkIn.giveBack')} act={giveBack} onDone={() => onDone({ words: say('checkIn.givenBack', { name: words.nameOf(card) }) })} /><Link to="/house/$houseId/check-ins/agreed/$followUpId" params={{ houseId, followUpId: card.followUpId }} className={buttonLook('plain', true)}>{say('agreed.change')}</Link></div>
        </>
      ) : others || (!toTake.allowed && toTake.whyNot === 'NotNow') ? null : <div><ActButton words={say('checkIn.take')} act={take} onDone={() => focusSoon(heading)} whyNot={toTake.allowed ? null : sayCode('why', toTake.whyNot ?? 'NotNow', { who: card.askedBy ?? 'none' })} /></div>}
    </Card>
  );
}
