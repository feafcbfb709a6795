import { useState, type FormEvent } from 'react';
import { Button, Card, ErrorSummary, TextField } from '#peerhouse/ui';
import { WriteHopesDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf } from './claim-words.js';
import { SeenDifferently, useGuestWords } from './guest-words.js';
import { afterStay } from './stay-actions.js';
import css from './stay-page.module.css';

/** What the guest hopes for, in their own words, if they want. */
export function HopesCard({ stay }: { stay: StayPageFragment }) {
  const { say, sayCode } = useWords();
  const house = useHouse();
  const words = useGuestWords(stay.id);
  const [writing, setWriting] = useState(false);
  const { whyNot } = actionOf(stay, 'arrivalList', sayCode);
  return (
    <Card heading={say('stayHopes.title')}>
      {writing ? <HopesForm stay={stay} onEnd={() => setWriting(false)} /> : (
        <>
          {stay.hopes ? <blockquote className={css.hopes} id="hopes-written" tabIndex={-1}><bdi>{stay.hopes}</bdi></blockquote> : <p className={css.quiet}>{say(house.onShift ? 'stayHopes.none' : 'stayHopes.hidden')}</p>}
          <SeenDifferently words={words} line="hopes" />
          {stay.state === 'left' || stay.state === 'not_taken_up' ? null : <div><Button small whyNot={whyNot} onClick={() => setWriting(true)}>{say(stay.hopes ? 'stayHopes.change' : 'stayHopes.write')}</Button></div>}
        </>
      )}
    </Card>
  );
}

export function HopesForm({ stay, onEnd }: { stay: StayPageFragment; onEnd?: () => void }) {
  const { say } = useWords();
  const [hopes, setHopes] = useState(stay.hopes ?? '');
  const act = useAct(WriteHopesDocument, afterStay);
  const errors = useFieldErrors(act.refusal, { hopes: 'field.hopes' });
  const send = async (event: FormEvent) => { event.preventDefault(); if (await act.run({ stayId: stay.id, hopes })) { onEnd?.(); focusSoon('hopes-written'); } };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <TextField id="field-hopes" label={say('stayHopes.label')} hint={say('field.hopesHint')} error={errors.of('hopes')} value={hopes} onChange={(event) => setHopes(event.target.value)} />
      <div className={css.row}><Button look={onEnd ? 'main' : 'quiet'} small type="submit" busy={act.busy}>{say('act.keep')}</Button>{onEnd ? <Button small look="plain" onClick={onEnd}>{say('act.leaveAsIs')}</Button> : null}</div>
    </form>
  );
}
