import { useState, type FormEvent } from 'react';
import { Button, Field } from '#peerhouse/ui';
import { SetUpAuthenticatorDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { FaultNote, Waiting } from '../shell/asked.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { AuthenticatorKey } from './authenticator-steps.js';
import { DoorPage } from './door-page.js';
import { KeyPage } from './key-page.js';
import { LinkEndedPage } from './link-ended.js';
import { useLink } from './use-link.js';
import css from './sign-in.module.css';

/** Somebody lost their authenticator and two people helped: with the password, the key of a new one. */
export default function NewAuthenticator() {
  const { say } = useWords();
  const { token, link } = useLink();
  const act = useAct(SetUpAuthenticatorDocument);
  const [password, setPassword] = useState('');
  const [key, setKey] = useState<AuthenticatorKey | null>(null);
  const wrong = act.refusal?.__typename === 'WrongSignIn';
  const whose = link.data?.link.__typename === 'AuthenticatorLink' ? link.data.link : null;
  if (key) return <KeyPage authenticator={key} title={say('newCodes.almost')} />;
  if (link.error) return <DoorPage title={say('door.away')}><FaultNote fault={link.error} again={() => void link.refetch()} /></DoorPage>;
  if (token && link.isPending) return <Waiting />;
  if (!whose) return <LinkEndedPage />;
  const send = async (event: FormEvent) => { event.preventDefault(); const done = await act.run({ token, password }); if (done) setKey(done); };
  return (
    <DoorPage title={say('newCodes.title')} lead={say('newCodes.lead', { email: whose.email })}>
      <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
        {wrong ? null : <RefusalNote act={act} />}
        <input type="email" autoComplete="username" value={whose.email} readOnly hidden />
        <Field id="field-password" type="password" label={say('signIn.password')} autoComplete="current-password" value={password} error={wrong ? say('newCodes.wrong') : null} onChange={(event) => setPassword(event.target.value)} />
        <div><Button look="main" type="submit" busy={act.busy}>{say('act.continue')}</Button></div>
      </form>
    </DoorPage>
  );
}
