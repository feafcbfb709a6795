import { useEffect, useRef, useState, type FormEvent } from 'react';
import { signIn, type SignInAnswer } from '../../server/ask.js';
import { useWords } from '../../words/words.js';
import { Trouble } from '../shell/trouble.js';

type Refused = Exclude<SignInAnswer, { __typename: 'GuestMe' }> | { __typename: 'Missing' };

/** A paper code, and whose phone it is. What was typed stays when it was not right. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { say } = useWords();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refused) summary.current?.focus(); }, [refused]);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const code = String(given.get('code') ?? '').trim();
    setFault(null);
    if (!code) return setRefused({ __typename: 'Missing' });
    setBusy(true);
    try {
      const answer = await signIn(code, given.get('phone') === 'own');
      if (answer.__typename === 'GuestMe') return onSignedIn();
      setRefused({ ...answer });
    } catch (problem) {
      setRefused(null);
      setFault(problem);
    } finally {
      setBusy(false);
    }
  }

  const words = refused ? wordsOf(refused, say) : null;
  return (
    <section className="card" aria-labelledby="come-in">
      <h2 id="come-in">{say('signIn.title')}</h2>
      <p>{say('signIn.how')}</p>
      {words ? <div ref={summary} tabIndex={-1} role="alert" className="problem"><h3>{say('problem.title')}</h3><p><a href="#code">{words}</a></p></div> : null}
      {fault ? <Trouble fault={fault} /> : null}
      <form onSubmit={(event) => void send(event)} noValidate>
        <label htmlFor="code">{say('signIn.code')}</label>
        <p id="code-hint" className="quietly">{say('signIn.codeHint')}</p>
        <input id="code" name="code" type="text" inputMode="text" autoComplete="one-time-code" autoCapitalize="characters" autoCorrect="off" spellCheck={false}
          maxLength={40} aria-describedby="code-hint" aria-invalid={refused ? true : undefined} />
        <fieldset>
          <legend>{say('signIn.phone')}</legend>
          <Choice value="shared" label={say('signIn.shared')} hint={say('signIn.sharedHint')} chosen />
          <Choice value="own" label={say('signIn.own')} hint={say('signIn.ownHint')} />
        </fieldset>
        <button type="submit" aria-disabled={busy} onClick={(event) => { if (busy) event.preventDefault(); }}>{busy ? say('signIn.going') : say('signIn.go')}</button>
      </form>
    </section>
  );
}

const Choice = ({ value, label, hint, chosen = false }: { value: string; label: string; hint: string; chosen?: boolean }) => (
  <label className="choice"><input type="radio" name="phone" value={value} defaultChecked={chosen} /><span>{label}<span className="quietly"> {hint}</span></span></label>
);

function wordsOf(refused: Refused, say: ReturnType<typeof useWords>['say']): string {
  switch (refused.__typename) {
    case 'Missing': return say('problem.missing');
    case 'WrongCode': return say('refusal.WrongCode');
    case 'CodeEnded': return say('refusal.CodeEnded');
    case 'TooManyTries': return say('refusal.TooManyTries', { minutes: refused.minutes });
  }
}
