import { useState, type FormEvent } from 'react';
import { Button, ErrorSummary, Field, PickField, TextField } from '#peerhouse/ui';
import { TakeBackTypedBarDocument, TypeInBarDocument, TypeInShareDocument, WorkersHereDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './plans.module.css';

type Sheet = 'share' | 'bar';
/** What was just typed in about whom, or taken back. */
interface Typed { worker: string; isBack: boolean }

/** What they wrote on paper about who may read, typed in as it stands there: that somebody may waits for their yes, that somebody may not counts at once. */
export function FromPaper({ stayId, isThere }: { stayId: string; isThere: boolean }) {
  const { say } = useWords();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const open = (next: Sheet | null) => { setSheet(next); setTyped(null); };
  if (sheet === 'share') return <ShareForm stayId={stayId} onEnd={() => open(null)} />;
  if (sheet === 'bar') return <BarForm stayId={stayId} onEnd={(done) => { open(null); setTyped(done); }} />;
  return (
    <div className={css.form}>
      {typed ? <DoneBar stayId={stayId} {...typed} onBack={() => setTyped({ ...typed, isBack: true })} /> : null}
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

function BarForm({ stayId, onEnd }: { stayId: string; onEnd: (done: Typed | null) => void }) {
  const { say } = useWords();
  const [worker, setWorker] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const typing = useAct(TypeInBarDocument, ['SharedWithUs']);
  const taking = useAct(TakeBackTypedBarDocument, ['SharedWithUs']);
  const [isBack, setIsBack] = useState(false);
  const act = isBack ? taking : typing;
  const errors = useFieldErrors(act.refusal, { worker: 'typedIn.who' }, isMissing ? [{ field: 'worker', problem: 'missing' }] : []);
  const send = async (back: boolean) => {
    setIsMissing(!worker);
    setIsBack(back);
    if (worker && await (back ? taking : typing).run({ stay: stayId, worker })) onEnd({ worker, isBack: back });
  };
  const typeIn = (event: FormEvent) => { event.preventDefault(); void send(false); };
  return (
    <form className={css.form} onSubmit={typeIn} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      {act.refusal?.__typename === 'NoSignInYet' ? <output>{say('typedIn.barNoSignIn')}</output> : <RefusalNote act={act} />}
      <p>{say('typedIn.barHow')} {say('typedIn.backHow')}</p>
      <Worker stayId={stayId} none={say('typedIn.choose')} error={errors.of('worker')} value={worker} onChange={setWorker} />
      <div className={css.head}><Button small type="submit" busy={typing.busy}>{say('typedIn.barGo')}</Button><Button small look="plain" busy={taking.busy} onClick={() => void send(true)}>{say('typedIn.back')}</Button><Button small look="plain" onClick={() => onEnd(null)}>{say('act.leaveAsIs')}</Button></div>
    </form>
  );
}

/** What was typed in is taken back where it was typed, by whoever did; whether it was there is not told. */
function DoneBar({ stayId, worker, isBack, onBack }: Typed & { stayId: string; onBack: () => void }) {
  const { say } = useWords();
  const act = useAct(TakeBackTypedBarDocument, ['SharedWithUs']);
  return (
    <>
      <output>{say(isBack ? 'typedIn.backDone' : 'typedIn.barred')}</output>
      <RefusalNote act={act} />
      {isBack ? null : <div><Button small look="plain" busy={act.busy} onClick={() => void act.run({ stay: stayId, worker }).then((done) => done && onBack())}>{say('typedIn.back')}</Button></div>}
    </>
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
