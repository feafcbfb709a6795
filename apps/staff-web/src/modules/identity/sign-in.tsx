import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useRouter } from '@tanstack/react-router';
import { Banner, Button, ErrorSummary, Field } from '#peerhouse/ui';
import { SignInDocument, type MyselfFragment } from '#peerhouse/contract/staff';
import { lapsed, lastSignedIn } from '../../server/ask.js';
import { useAct } from '../../server/use-act.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { refusalWords, type AnyRefusal } from '../../words/refusal-words.js';
import { useWords } from '../../words/words.js';
import { FaultNote } from '../shell/asked.js';
import { noneEnding, signedIn } from '../shell/session.js';
import { DoorPage } from './door-page.js';
import { AuthenticatorSteps, type AuthenticatorKey } from './authenticator-steps.js';
import css from './sign-in.module.css';

/** E-mail, password, six digits. Over somebody's work it asks again and leaves the work as it is. */
export function SignIn({ again }: { again: boolean }) {
  const { say } = useWords();
  const router = useRouter();
  const why = lapsed.use();
  const act = useAct(SignInDocument);
  const [email, setEmail] = useState(again && why !== 'other' ? lastSignedIn.read()?.email ?? '' : '');
  const [password, setPassword] = useState('');
  const [key, setKey] = useState<AuthenticatorKey | null>(null);
  const [codeSent, setCodeSent] = useState(false);
  const welcome = (me: MyselfFragment) => {
    const to = signedIn(me);
    if (to) router.history.push(to);
    else if (!again) void router.navigate({ to: '.' });
  };

  const send = async (code?: string) => {
    if (code) setCodeSent(true);
    await noneEnding();
    const answer = await act.run({ email, password, code: code ?? null });
    if (answer?.__typename === 'Me') welcome(answer);
    if (answer?.__typename === 'AuthenticatorKey') setKey(answer);
  };
  const step = key || codeSent || act.refusal?.__typename === 'CodeNeeded' ? 'code' : 'who';

  return (
    <DoorPage title={say(again && why !== 'other' ? 'signIn.again' : step === 'code' ? 'signIn.codeTitle' : 'signIn.title')}
      note={again ? <Banner kind="note" heading={say(why === 'other' ? 'signIn.other' : why === 'idle' ? 'signIn.covered' : 'signIn.ended')}>{say(why === 'other' ? 'signIn.keptApart' : 'signIn.kept')}</Banner> : null}>
      <SignInProblem refusal={act.refusal} />
      {act.fault ? <FaultNote fault={act.fault} /> : null}
      {step === 'who'
        ? <WhoForm {...{ email, setEmail, password, setPassword }} busy={act.busy} onSend={() => void send()} />
        : <CodeForm authenticator={key} busy={act.busy} onSend={(code) => void send(code)} onBack={() => { setCodeSent(false); setKey(null); act.clear(); }} />}
    </DoorPage>
  );
}

function SignInProblem({ refusal }: { refusal: AnyRefusal | null }) {
  const { say, sayCode } = useWords();
  const times = useTimes(zoneHere());
  if (!refusal || (refusal.__typename === 'CodeNeeded' && !refusal.wrong)) return null;
  const fieldId = refusal.__typename === 'CodeNeeded' ? 'field-code' : 'field-email';
  return <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={[{ fieldId, words: refusalWords(refusal, { say, sayCode, times }) }]} />;
}

interface WhoFormProps { email: string; setEmail: (value: string) => void; password: string; setPassword: (value: string) => void; busy: boolean; onSend: () => void }

function WhoForm({ email, setEmail, password, setPassword, busy, onSend }: WhoFormProps) {
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef(email ? '#field-password' : '#field-email');
  // Whoever opens this page came to sign in: the first empty field is where they start.
  useEffect(() => { form.current?.querySelector<HTMLInputElement>(first.current)?.focus(); }, []);
  const submit = (event: FormEvent) => { event.preventDefault(); onSend(); };
  return (
    <form ref={form} className={css.form} onSubmit={submit} noValidate>
      <Field id="field-email" label={say('signIn.email')} type="email" autoComplete="username" inputMode="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      <Field id="field-password" label={say('signIn.password')} type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />
      <div><Button look="main" type="submit" busy={busy}>{say('act.continue')}</Button></div>
    </form>
  );
}

interface CodeFormProps { authenticator: AuthenticatorKey | null; busy: boolean; onSend: (code: string) => void; onBack: () => void }

function CodeForm({ authenticator, busy, onSend, onBack }: CodeFormProps) {
  const { say } = useWords();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (!authenticator) field.current?.focus(); }, [authenticator]);
  const submit = (event: FormEvent) => { event.preventDefault(); onSend(code.replaceAll(' ', '')); };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {authenticator ? <AuthenticatorSteps authenticator={authenticator} /> : null}
      <Field ref={field} id="field-code" label={say('signIn.code')} hint={say('signIn.codeHint')} inputMode="numeric" autoComplete="one-time-code" width="short" value={code} onChange={(event) => setCode(event.target.value)} />
      <div className={css.row}><Button look="main" type="submit" busy={busy}>{say('signIn.act')}</Button><Button look="plain" onClick={onBack}>{say('act.back')}</Button></div>
    </form>
  );
}
