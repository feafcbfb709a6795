import { useState, type FormEvent } from 'react';
import { Button, ErrorSummary, Field, PickField, TextField } from '#peerhouse/ui';
import { TypeInBarDocument, TypeInShareDocument, WorkersHereDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './plans.module.css';

type Sheet = 'share' | 'bar';

/** What they wrote on paper about who may read, typed in as it stands there: that somebody may waits for their yes, that somebody may not counts at once. */
export function FromPaper({ stayId, isThere }: { stayId: string; isThere: boolean }) {
  const { say } = useWords();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [isDone, setIsDone] = useState(false);
  const open = (next: Sheet | null) => { setSheet(next); setIsDone(false); };
  if (sheet === 'share') return <ShareForm stayId={stayId} onEnd={() => open(null)} />;
  if (sheet === 'bar') return <BarForm stayId={stayId} onEnd={(typed) => { open(null); setIsDone(typed); }} />;
  return (
    <div className={css.form}>
      {isDone ? <output>{say('typedIn.barred')}</output> : null}
      {isThere ? <div><Button small look="plain" onClick={() => open('share')}>{say('typedIn.share')}</Button></div> : null}
      <div><Button small look="plain" onClick={() => open('bar')}>{say('typedIn.bar')}</Button></div>
    </div>
  );
}

function ShareForm({ stayId, onEnd }: { stayId: string; onEnd: () => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState({ words: '', worker: '', until: '' });
  const act = useAct(TypeInShareDocument, ['MySuggestions']);
  const errors = useFieldErrors(act.refusal, { words: 'typedIn.parts', worker: 'typedIn.who', until: 'typedIn.until' });
  const change = (more: Partial<typeof typed>) => setTyped({ ...typed, ...more });
  const send = async (event: FormEvent) => { event.preventDefault(); if (await act.run({ stay: stayId, words: typed.words, worker: typed.worker || null, until: typed.until || null })) onEnd(); };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <p>{say('typedIn.shareHow')}</p>
      <TextField id="field-words" label={say('typedIn.parts')} hint={say('typedIn.partsHow')} error={errors.of('words')} value={typed.words} onChange={(event) => change({ words: event.target.value })} />
      <Worker stayId={stayId} none={say('typedIn.onShift')} error={errors.of('worker')} value={typed.worker} onChange={(worker) => change({ worker })} />
      <Field id="field-until" type="date" width="middle" label={say('typedIn.until')} hint={say('typedIn.untilHow')} error={errors.of('until')} value={typed.until} onChange={(event) => change({ until: event.target.value })} />
      <div className={css.head}><Button small type="submit" busy={act.busy}>{say('suggest.send')}</Button><Button small look="plain" onClick={onEnd}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}

function BarForm({ stayId, onEnd }: { stayId: string; onEnd: (typed: boolean) => void }) {
  const { say } = useWords();
  const [worker, setWorker] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const act = useAct(TypeInBarDocument, ['SharedWithUs']);
  const errors = useFieldErrors(act.refusal, { worker: 'typedIn.who' }, isMissing ? [{ field: 'worker', problem: 'missing' }] : []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!worker);
    if (worker && await act.run({ stay: stayId, worker })) onEnd(true);
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      {act.refusal?.__typename === 'NoSignInYet' ? <output>{say('typedIn.barNoSignIn')}</output> : <RefusalNote act={act} />}
      <p>{say('typedIn.barHow')}</p>
      <Worker stayId={stayId} none={say('typedIn.choose')} error={errors.of('worker')} value={worker} onChange={setWorker} />
      <div className={css.head}><Button small type="submit" busy={act.busy}>{say('typedIn.barGo')}</Button><Button small look="plain" onClick={() => onEnd(false)}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}

function Worker({ stayId, none, error, value, onChange }: { stayId: string; none: string; error: string | undefined; value: string; onChange: (worker: string) => void }) {
  const { say } = useWords();
  const { data } = useAsk(WorkersHereDocument, { stay: stayId }, { fresh: true });
  return (
    <PickField id="field-worker" width="middle" label={say('typedIn.who')} error={error} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {data?.workersHere.map(({ accountId, called }) => <option key={accountId} value={accountId}>{called}</option>)}
    </PickField>
  );
}
