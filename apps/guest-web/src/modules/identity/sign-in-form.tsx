import { useEffect, useState, type FormEvent } from 'react';
import { signIn } from '../../server/ask.js';
import { useWords } from '../../words/words.js';
import { Trouble } from '../shell/trouble.js';
import { forgetJustGiven, takeJustGiven } from './just-given.js';
import { Act, Field, ProblemNote, signInAs, textOf, WhosePhone } from './parts.js';
import type { Problem } from './use-step.js';

/** A paper code, and whose phone it is. What was typed stays when it was not right. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [given] = useState(takeJustGiven);
  useEffect(forgetJustGiven, []);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const code = textOf(given, 'code').trim();
    setFault(null);
    if (!code) return setProblem({ code: 'CodeMissing' });
    setBusy(true);
    try {
      const answer = await signInAs(given, (ownPhone) => signIn(code, ownPhone), ({ __typename }) => __typename === 'GuestMe');
      if (answer.__typename === 'GuestMe') return onSignedIn();
      setProblem({ code: answer.__typename, ...('minutes' in answer ? { minutes: answer.minutes } : {}) });
    } catch (trouble) {
      setProblem(null);
      setFault(trouble);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="card" aria-labelledby="come-in">
      <h2 id="come-in">{say('signIn.title')}</h2>
      <p>{say('signIn.how')}</p>
      <ProblemNote problem={problem} field="code" />
      {fault ? <Trouble fault={fault} /> : null}
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field id="code" defaultValue={given} label={say('signIn.code')} hint={say('signIn.codeHint')} className="code" autoComplete="one-time-code" autoCapitalize="characters" maxLength={40} wrong={problem !== null} />
        <WhosePhone />
        <Act busy={busy}>{say('signIn.go')}</Act>
      </form>
    </section>
  );
}
