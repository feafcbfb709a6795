import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button, buttonLook } from '#peerhouse/ui';
import { SayHowItWasDocument, UndoCheckInDocument, type CheckInLineFragment, type CheckInResultInput } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { ActButton } from '../matching/act-button.js';
import { useHouse } from '../shell/house.js';
import type { Done } from '../stays/done-note.js';
import { AgainForm, type AgainKind } from './again-form.js';
import { afterCheckIn } from './after-check-in.js';
import { actionOf, useCheckInWords } from './use-check-in-words.js';
import css from './follow-up.module.css';

export interface CardProps { card: CheckInLineFragment; onDone: (done: Done) => void }

/** Seconds in which the screen offers to take a result back; the server waits for longer. */
const undoFor = 10;

/** How it was, by one touch. What follows from it follows when the time to take it back is over. */
export function ResultActs({ card, onDone }: CardProps) {
  const { say, sayCode } = useWords();
  const { nameOf } = useCheckInWords();
  const { id: houseId, may } = useHouse();
  const [opens, setOpens] = useState<AgainKind | null>(null);
  const name = nameOf(card);
  const ofMatch = card.about === 'match';
  /** Ways with a number or an address: each can be the wrong one. */
  const withAddress = card.ways.filter(({ channel }) => ['call', 'text', 'email'].includes(channel));
  const allowed = (action: string) => actionOf(card, action).allowed;
  const send = (result: CheckInResultInput) => doOnce(SayHowItWasDocument, { checkInId: card.id, input: result }, afterCheckIn);
  const done = (words: string) => onDone({ words, undoFor, undo: () => doOnce(UndoCheckInDocument, { checkInId: card.id }, afterCheckIn) });
  const wrote = card.whyHere === 'wrote';
  const wordsOf = (says: string): string => (says === 'talked' && wrote ? say('result.read') : says === 'talked' && ofMatch ? say('result.goodMatch') : sayCode('result', says));
  const one = (says: string, look: 'quiet' | 'plain' = 'quiet') => (allowed(says) ? <ActButton look={look} words={wordsOf(says)} act={() => send({ says })} onDone={() => done(sayCode('resultDone', says === 'talked' && wrote ? 'read' : says, { name }))} /> : null);
  const open = (which: AgainKind) => (allowed(which) ? <Button small aria-expanded={opens === which} onClick={() => setOpens(opens === which ? null : which)}>{sayCode('resultOpen', which)}</Button> : null);
  return (
    <div className={css.asks}>
      <h4 className={css.label}>{say('checkIn.how')}</h4>
      <div className={css.row}>
        {one('talked')}
        {ofMatch ? one('wants_another_peer') : null}
        {one('wants_call_back')}
        {open('no_answer')}
        {open('left_word')}
        {open('later')}
        {one('no_more')}
        {withAddress.map(({ place, channel }) => (allowed('wrong_number') ? <ActButton key={place} look="plain" words={withAddress.length > 1 ? say('result.wrongOf', { no: place, way: sayCode('way', channel) }) : sayCode('result', 'wrong_number')} act={() => send({ says: 'wrong_number', place })} onDone={() => done(sayCode('resultDone', 'wrong_number', { name }))} /> : null))}
        {ofMatch && card.personId && may('matching.desk') ? <Link to="/house/$houseId/matches" params={{ houseId }} search={{ person: card.personId }} className={buttonLook('plain', true)}>{say('checkIn.wantsToEnd')}</Link> : null}
      </div>
      {opens ? <AgainForm key={opens} card={card} says={opens} send={send} onDone={done}>{opens === 'later' ? null : one('no_more', 'plain')}</AgainForm> : null}
    </div>
  );
}
