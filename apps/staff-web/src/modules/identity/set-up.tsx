import { useState } from 'react';
import { SetUpDocument, type LinkQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { FaultNote, Waiting } from '../shell/asked.js';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';
import type { AuthenticatorKey } from './authenticator-steps.js';
import { DoorPage } from './door-page.js';
import { KeyPage } from './key-page.js';
import { LinkEndedPage } from './link-ended.js';
import { emptySetUp, inputOf, steps, type SetUpWords } from './set-up.rules.js';
import { SetUpSteps } from './set-up-steps.js';
import { useLink } from './use-link.js';
import css from './set-up.module.css';

/** Everything typed but the password, so that a reload loses nothing. */
const draft = 'set-up';
const keep = ({ password: _, ...words }: SetUpWords) => keepDraft(draft, words);

type SetUpLink = Extract<LinkQuery['link'], { __typename: 'SetUpLink' }>;

/** A real, empty organisation and its first house, in a few steps; looked at once more before it is made. */
export default function SetUp() {
  const { say } = useWords();
  const { token, link, used } = useLink();
  const [key, setKey] = useState<AuthenticatorKey | null>(null);
  const what = link.data?.link;
  if (key) return <KeyPage authenticator={key} title={say('setUp.made')} />;
  if (link.error) return <DoorPage title={say('door.away')}><FaultNote fault={link.error} again={() => void link.refetch()} /></DoorPage>;
  if (token && link.isPending) return <Waiting />;
  return what?.__typename === 'SetUpLink' ? <Steps token={token} link={what} onMade={(made) => { used(); dropDraft(draft); setKey(made); }} /> : <LinkEndedPage />;
}

function Steps({ token, link, onMade }: { token: string; link: SetUpLink; onMade: (key: AuthenticatorKey) => void }) {
  const { say } = useWords();
  const act = useAct(SetUpDocument);
  const [start] = useState<SetUpWords>(() => ({ ...emptySetUp, timeZone: zoneHere(), blueprint: link.blueprints.find((each) => each.kind === 'house')?.key ?? '', ...readDraft<SetUpWords>(draft) }));
  const send = async (words: SetUpWords) => { const done = await act.run({ token, input: inputOf(words) }); if (done) onMade(done); };
  return (
    <SetUpSteps steps={steps} start={start} blueprints={link.blueprints} act={act} sendWords={say('setUp.act')} next={say('setUp.next')} onTyped={keep} onSend={(words) => void send(words)}>
      {({ title, lead, progress, part }) => <DoorPage wide title={title} lead={lead} note={<p className={css.progress}>{progress}</p>}>{part}</DoorPage>}
    </SetUpSteps>
  );
}
