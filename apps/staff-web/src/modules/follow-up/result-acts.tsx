import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button, buttonLook } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { ActButton } from '../matching/act-button.js';
import { useHouse } from '../shell/house.js';
import { AgainForm, type AgainKind } from './again-form.js';
import { addressesOf } from './agreement.rules.js';
import { actionOf, useCheckInWords } from './use-check-in-words.js';
import { useSays, type CardProps } from './use-says.js';
import css from './follow-up.module.css';

/** How it was, by one touch. What follows from it follows when the time to take it back is over. `looked`: at what they wrote; nobody can have read it before. */
export function ResultActs({ card, looked, onDone }: CardProps & { looked: boolean }) {
  const { say, sayCode } = useWords();
  const { nameOf } = useCheckInWords();
  const { id: houseId, may } = useHouse();
  const [opens, setOpens] = useState<AgainKind | null>(null);
  const name = nameOf(card);
  const ofMatch = card.about === 'match';
  const numbers = addressesOf(card);
  const allowed = (action: string) => actionOf(card, action).allowed;
  const { send, done } = useSays({ card, onDone });
  // Beside what was only read stands the talk of who rang after it.
  const wordsOf = (says: string): string => (says === 'talked' && ofMatch && card.whyHere !== 'wrote' ? say('result.goodMatch') : sayCode('result', says));
  const one = (says: string, look: 'quiet' | 'plain' = 'quiet', way: string | null = null) => (allowed(says) ? <ActButton look={look} words={wordsOf(says)} whyNot={says === 'read' && !looked ? say('result.lookFirst') : null} act={() => send({ says, way })} onDone={() => done(sayCode('resultDone', says, { name }))} /> : null);
  const open = (which: AgainKind) => (allowed(which) ? <Button small aria-expanded={opens === which} onClick={() => setOpens(opens === which ? null : which)}>{sayCode('resultOpen', which)}</Button> : null);
  return (
    <div className={css.asks}>
      <h4 className={css.label}>{say('checkIn.how')}</h4>
      <div className={css.row}>
        {one('read')}
        {one('talked')}
        {ofMatch ? one('wants_another_peer') : null}
        {one('wants_call_back')}
        {open('no_answer')}
        {open('left_word')}
        {open('later')}
        {one('no_more')}
        {numbers.length === 1 ? one('wrong_number', 'plain', numbers[0]!.id) : null}
        {ofMatch && card.personId && may('matching.desk') ? <Link to="/house/$houseId/matches" params={{ houseId }} search={{ person: card.personId }} className={buttonLook('plain', true)}>{say('checkIn.wantsToEnd')}</Link> : null}
      </div>
      {numbers.length > 1 && allowed('wrong_number') ? <p className={css.quiet}>{say('result.wrongBeside')}</p> : null}
      {opens ? <AgainForm key={opens} card={card} says={opens} send={send} onDone={done}>{opens === 'later' ? null : one('no_more', 'plain')}</AgainForm> : null}
    </div>
  );
}
