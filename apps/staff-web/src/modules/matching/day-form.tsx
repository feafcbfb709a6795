import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Field } from '#peerhouse/ui';
import type { useAct } from '../../server/use-act.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import css from './matching.module.css';

interface DayFormProps {
  /** The field as the server calls it. */
  field: string;
  words: Record<'label' | 'hint' | 'act', WordKey>;
  start?: string | null | undefined;
  act: Pick<ReturnType<typeof useAct>, 'busy' | 'fault'> & { refusal: Parameters<typeof useFieldErrors>[0] };
  /** None where the day is not known, or there is to be none. */
  onSend: (day: string | null) => Promise<void>;
  children?: ReactNode;
}

/** One day, which may be left empty, and what is done with it. */
export function DayForm({ field, words, start, act, onSend, children }: DayFormProps) {
  const { say } = useWords();
  const [day, setDay] = useState(start ?? '');
  const errors = useFieldErrors(act.refusal, { [field]: words.label });
  const send = (event: FormEvent) => { event.preventDefault(); void onSend(day || null); };
  return (
    <form className={css.form} onSubmit={send} noValidate>
      {children}
      <RefusalNote act={act} />
      <div className={css.pair}><Field type="date" width="middle" label={say(words.label)} hint={say(words.hint)} error={errors.of(field)} value={day} onChange={(event) => setDay(event.target.value)} /><Button type="submit" busy={act.busy}>{say(words.act)}</Button></div>
    </form>
  );
}
