import { useState, type FormEvent } from 'react';
import { Button, ErrorSummary, Field } from '#peerhouse/ui';
import { AcceptInvitationDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { FaultNote, Waiting } from '../shell/asked.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { AuthenticatorKey } from './authenticator-steps.js';
import { DoorPage } from './door-page.js';
import { KeyPage } from './key-page.js';
import { LinkEndedPage } from './link-ended.js';
import { useLink } from './use-link.js';
import css from './sign-in.module.css';

const labels = { called: 'invitation.called', password: 'setUp.password' } as const;

/** Somebody was invited: how to be called, a password, the authenticator. */
export default function Invitation() {
  const { say } = useWords();
  const { token, link, used } = useLink();
  const act = useAct(AcceptInvitationDocument);
  const errors = useFieldErrors(act.refusal, labels);
  const [typed, setTyped] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  const [key, setKey] = useState<AuthenticatorKey | null>(null);
  const invited = link.data?.link.__typename === 'InvitationLink' ? link.data.link : null;
  const called = typed ?? invited?.called ?? '';
  if (key) return <KeyPage authenticator={key} title={say('invitation.almost')} />;
  if (link.error) return <DoorPage title={say('door.away')}><FaultNote fault={link.error} again={() => void link.refetch()} /></DoorPage>;
  if (token && link.isPending) return <Waiting />;
  if (!invited) return <LinkEndedPage />;
  const send = async (event: FormEvent) => { event.preventDefault(); const done = await act.run({ token, called, password }); if (done) { used(); setKey(done); } };
  return (
    <DoorPage title={say('invitation.title', { organisation: invited.organisation })} lead={say('invitation.lead', { email: invited.email })}>
      <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <RefusalNote act={act} />
        <input type="email" autoComplete="username" value={invited.email} readOnly hidden />
        <Field id="field-called" label={say('invitation.called')} hint={say('invitation.calledHint')} autoComplete="nickname" value={called} error={errors.of('called')} onChange={(event) => setTyped(event.target.value)} />
        <Field id="field-password" type="password" label={say('setUp.password')} hint={say('setUp.passwordHint')} autoComplete="new-password" value={password} error={errors.of('password')} onChange={(event) => setPassword(event.target.value)} />
        <div><Button look="main" type="submit" busy={act.busy}>{say('act.continue')}</Button></div>
      </form>
    </DoorPage>
  );
}
