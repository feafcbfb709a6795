import { useState, type FormEvent } from 'react';
import { Button, ErrorSummary, TextField } from '#peerhouse/ui';
import { MySuggestionsDocument, SuggestToGuestDocument, WithdrawSuggestionDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { FromPaper } from './from-paper.js';
import css from './plans.module.css';

const after = ['MySuggestions'];

/** Words for the guest's own plan: spoken together, or typed in from their paper. They take them in, or not; nobody else reads them. */
export function SuggestionBox({ stay, name }: { stay: StayPageFragment; name: string | null }) {
  const { say } = useWords();
  const { times } = useHouse();
  const [writing, setWriting] = useState(false);
  const mine = useAsk(MySuggestionsDocument, { stay: stay.id }, { fresh: true });
  const withdraw = useAct(WithdrawSuggestionDocument, after);
  const there = stay.state === 'expected' || stay.state === 'here';
  return (
    <section className={css.suggest} aria-label={say('suggest.title')}>
      <RefusalNote act={withdraw} />
      {mine.data?.mySuggestions.map((one) => (
        <div key={one.id} className={css.section}>
          <p>{one.isShare ? <>{say('typedIn.waits')} </> : null}<bdi>{one.isShare ? one.words.split('\n').join(', ') : one.words}</bdi></p>
          <div className={css.head}><span className={css.quiet}>{say('suggest.waits', { until: times.ahead(one.untilAt) })}</span><Button small look="plain" busy={withdraw.busy} onClick={() => void withdraw.run({ id: one.id })}>{say('suggest.withdraw')}</Button></div>
        </div>
      ))}
      {!there ? null : writing ? <SuggestForm stayId={stay.id} name={name} onEnd={() => setWriting(false)} /> : <div><Button small look="plain" onClick={() => setWriting(true)}>{say('suggest.title')}</Button></div>}
      {writing ? null : <FromPaper stayId={stay.id} isThere={there} />}
    </section>
  );
}

function SuggestForm({ stayId, name, onEnd }: { stayId: string; name: string | null; onEnd: () => void }) {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const act = useAct(SuggestToGuestDocument, after);
  const errors = useFieldErrors(act.refusal, { words: 'suggest.words' });
  const send = async (event: FormEvent) => { event.preventDefault(); if (await act.run({ stay: stayId, words })) onEnd(); };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <TextField id="field-words" label={say('suggest.words')} hint={name ? say('suggest.hintOf', { name }) : say('suggest.hint')} error={errors.of('words')} value={words} onChange={(event) => setWords(event.target.value)} />
      <div className={css.head}><Button small type="submit" busy={act.busy}>{say('suggest.send')}</Button><Button small look="plain" onClick={onEnd}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}
