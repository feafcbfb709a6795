import { useState, type FormEvent } from 'react';
import { Button, Card, ErrorSummary, Field } from '#peerhouse/ui';
import { InviteDocument, type Role } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { LinkCard, type GivenLink } from './link-card.js';
import { RolePicks, type ServiceName } from './person-card.js';
import css from './people-page.module.css';

const labels = { email: 'signIn.email', called: 'people.called', role: 'people.role', serviceId: 'people.where' } as const;

/** An invitation is a link: by mail where mail goes out, else shown once, to be handed over by a way one trusts. */
export function InviteForm({ services, mailGoesOut, onEnd }: { services: ServiceName[]; mailGoesOut: boolean; onEnd: () => void }) {
  const { say } = useWords();
  const act = useAct(InviteDocument, ['People']);
  const errors = useFieldErrors(act.refusal, labels);
  const [called, setCalled] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role | ''>('peer_worker');
  const [serviceId, setServiceId] = useState(services[0]?.id ?? '');
  const [made, setMade] = useState<GivenLink | null>(null);
  const [byHand, setByHand] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act.run({ email, called, role: role || 'peer_worker', serviceId: role === 'administrator' ? null : serviceId, byHand: byHand || !mailGoesOut });
    if (done) setMade({ token: done.token ?? null, endsAt: done.endsAt ?? null });
  };
  if (made) return <LinkCard link={made} page="invitation" heading={say('people.invited', { name: called })} lead={(until) => say('people.linkLead', { until })} mailed={say('who.mailed', { name: called })} onEnd={onEnd} />;
  return (
    <Card heading={say('people.invite')}>
      <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
        <RefusalNote act={act} />
        <Field id="field-called" label={say('people.called')} autoComplete="off" width="middle" value={called} error={errors.of('called')} onChange={(event) => setCalled(event.target.value)} />
        <Field id="field-email" type="email" label={say('signIn.email')} autoComplete="off" value={email} error={errors.of('email')} onChange={(event) => setEmail(event.target.value)} />
        <div className={css.row}><RolePicks label={say('people.role')} {...{ role, setRole, serviceId, setServiceId, services }} /></div>
        {mailGoesOut ? <label className={css.tick}><input type="checkbox" checked={byHand} onChange={(event) => setByHand(event.target.checked)} />{say('who.byHand')}</label> : null}
        <div className={css.row}><Button look="main" type="submit" busy={act.busy}>{say('people.inviteAct')}</Button><Button look="plain" onClick={onEnd}>{say('act.leaveAsIs')}</Button></div>
      </form>
    </Card>
  );
}
