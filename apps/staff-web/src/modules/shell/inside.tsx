import { Outlet } from '@tanstack/react-router';
import { Fault } from '#peerhouse/contract';
import { queries } from '../../server/ask.js';
import { useWords } from '../../words/words.js';
import { DoorPage } from '../identity/door-page.js';
import { SignIn } from '../identity/sign-in.js';
import { FaultNote, Waiting } from './asked.js';
import { useQuestionMark } from './question-mark.js';
import { Gate } from './session.js';
import { Shell } from './shell.js';

/** Everything behind the door. */
export function Inside() {
  useQuestionMark();
  return (
    <Gate signIn={<SignIn again={false} />} signInAgain={<SignIn again />} waiting={<Waiting />} broken={<Away />}>
      <Shell><Outlet /></Shell>
    </Gate>
  );
}

function Away() {
  const { say } = useWords();
  return <DoorPage title={say('door.away')}><FaultNote fault={new Fault('OFFLINE')} again={() => void queries.refetchQueries({ queryKey: ['Me'] })} /></DoorPage>;
}
