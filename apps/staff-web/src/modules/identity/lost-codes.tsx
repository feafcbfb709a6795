import { useState } from 'react';
import { Banner, Button, Dialog } from '#peerhouse/ui';
import { CallOffNewAuthenticatorDocument, ConfirmNewAuthenticatorDocument, StartNewAuthenticatorDocument, type PersonLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useMe } from '../shell/session.js';
import { LinkCard, type GivenLink } from './link-card.js';
import css from './people-page.module.css';

/** Asks for new sign-in codes for somebody; a second person confirms. */
export function LostCodes({ person }: { person: PersonLineFragment }) {
  const { say } = useWords();
  const start = useAct(StartNewAuthenticatorDocument, ['People']);
  const [open, setOpen] = useState(false);
  const close = () => { setOpen(false); start.clear(); };
  return (
    <>
      <Button small look="plain" aria-label={say('codes.lostOf', { name: person.called })} onClick={() => setOpen(true)}>{say('codes.lost')}</Button>
      {open ? (
        <Dialog title={say('codes.title', { name: person.called })} closeWords={say('act.close')} onClose={close}>
          <p>{say('codes.more')}</p>
          <RefusalNote act={start} />
          <div className={css.row}><Button look="main" busy={start.busy} onClick={() => void start.run({ accountId: person.accountId }).then((done) => done && close())}>{say('codes.ask')}</Button><Button look="plain" onClick={close}>{say('act.leaveAsIs')}</Button></div>
        </Dialog>
      ) : null}
    </>
  );
}

/** What waits for a second person, at the head of the page; after it was confirmed, the link. */
export function WaitingForSecond({ people }: { people: readonly PersonLineFragment[] }) {
  const { say } = useWords();
  const [given, setGiven] = useState<{ link: GivenLink; called: string } | null>(null);
  const name = given?.called ?? '';
  return (
    <>
      {given ? <LinkCard link={given.link} page="new-authenticator" heading={say('who.linkFor', { name })} lead={(until) => say('codes.handOver', { name, until })} mailed={say('codes.mailed', { name })} onEnd={() => setGiven(null)} /> : null}
      {people.map((person) => (person.newAuthenticator ? <OneRequest key={person.newAuthenticator.id} person={person} request={person.newAuthenticator} onLink={(link) => setGiven({ link, called: person.called })} /> : null))}
    </>
  );
}

function OneRequest({ person, request, onLink }: { person: PersonLineFragment; request: NonNullable<PersonLineFragment['newAuthenticator']>; onLink: (link: GivenLink) => void }) {
  const { say } = useWords();
  const me = useMe();
  const times = useTimes(zoneHere());
  const confirm = useAct(ConfirmNewAuthenticatorDocument, ['People']);
  const callOff = useAct(CallOffNewAuthenticatorDocument, ['People']);
  const how = person.accountId === me.accountId ? 'waitsForMe' : request.startedById === me.accountId ? 'waitsOwn' : 'waits';
  const values = { name: person.called, by: request.startedBy, until: times.moment(request.endsAt) };
  return (
    <Banner kind="note" heading={say(`codes.${how}`, values)} actions={
      <>
        {how === 'waits' ? <Button small look="main" busy={confirm.busy} onClick={() => void confirm.run({ requestId: request.id }).then((done) => done && onLink({ token: done.token ?? null, endsAt: done.endsAt ?? null }))}>{say('codes.confirm', values)}</Button> : null}
        <Button small look="plain" busy={callOff.busy} onClick={() => void callOff.run({ requestId: request.id })}>{say('codes.callOff')}</Button>
      </>
    }>
      {say(`codes.${how}More`, values)}
      <RefusalNote act={confirm} /><RefusalNote act={callOff} />
    </Banner>
  );
}
