import { useEffect, useRef, type InputHTMLAttributes, type ReactNode } from 'react';
import { useWords, type WordKey } from '../../words/words.js';
import { keepApp } from '../../app-update.js';
import { keepSetting, tryPhone } from '../../settings.js';
import type { Problem } from './use-step.js';

/** What needs another look, with a link to its field; it takes the keyboard. */
export function ProblemNote({ problem, field }: { problem: Problem | null; field: string }) {
  const { say, saidIf } = useWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => { if (problem) note.current?.focus(); }, [problem]);
  useEffect(() => {
    if (!problem) return;
    const before = document.title;
    document.title = say('problem.pageTitle', { title: before.replace(/^.*: /, '') });
    return () => { document.title = before; };
  }, [problem, say]);
  if (!problem) return null;
  const words = saidIf(`refusal.${problem.code}`, { minutes: problem.minutes ?? 15 }) ?? saidIf(`fault.${problem.code}`) ?? say('fault.FAULT');
  return <div ref={note} tabIndex={-1} role="alert" className="problem"><h2>{say('problem.title')}</h2><p><a href={`#${problem.field ?? field}`}>{words}</a></p></div>;
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> { id: string; label: string; hint?: string; wrong?: boolean }

/** One field, with its label and hint. */
export function Field({ id, label, hint, wrong = false, ...more }: FieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint ? <p id={`${id}-hint`} className="quietly">{hint}</p> : null}
      <input id={id} name={id} type="text" dir="auto" spellCheck={false} autoCorrect="off" autoCapitalize="off" aria-describedby={hint ? `${id}-hint` : undefined} aria-invalid={wrong || undefined} {...more} />
    </>
  );
}

/** The act of a form. While it runs it stays where it is, and a second press does nothing. */
export function Act({ busy = false, busyWords, children }: { busy?: boolean; busyWords?: string; children: ReactNode }) {
  const { say } = useWords();
  return <button type="submit" aria-disabled={busy} onClick={(event) => { if (busy) event.preventDefault(); }}>{busy ? (busyWords ?? say('signIn.going')) : children}</button>;
}

const answers = ['mine', 'shared', 'notMine'] as const;

/** "Whose phone is this?" Only `mine` keeps anything; no answer means nothing is kept. Nothing is ticked before: an earlier answer may be another's. */
export function WhosePhone() {
  const { say } = useWords();
  return (
    <fieldset>
      <legend>{say('phone.whose')}</legend>
      {answers.map((answer) => (
        <label key={answer} className="choice">
          <input type="radio" name="phone" value={answer} />
          <span>{say(`phone.${answer}` as WordKey)}<span className="quietly"> {say(`phoneHint.${answer}` as WordKey)}</span></span>
        </label>
      ))}
    </fieldset>
  );
}

/** Signs in under the answer, which is taken up only once they are in: a slip, or somebody else's try, changes nothing on this phone. */
export async function signInAs<Answer>(given: FormData, signIn: (ownPhone: boolean) => Promise<Answer>, isIn: (answer: Answer) => boolean): Promise<Answer> {
  const phone = answers.find((each) => each === given.get('phone')) ?? 'notMine';
  tryPhone(phone);
  try {
    const answer = await signIn(phone === 'mine');
    if (isIn(answer)) {
      keepSetting('phone', phone);
      void keepApp();
    }
    return answer;
  } finally {
    tryPhone(null);
  }
}

export const textOf = (given: FormData, field: string): string => String(given.get(field) ?? '');
