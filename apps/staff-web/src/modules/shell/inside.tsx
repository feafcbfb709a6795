import { Outlet } from '@tanstack/react-router';
import { SignIn } from '../identity/sign-in.js';
import { FaultNote, Waiting } from './asked.js';
import { Gate } from './session.js';
import { Shell } from './shell.js';
import { useQuestionMark } from './question-mark.js';
import { Fault } from '#peerhouse/contract';
import { DoorPage } from '../identity/door-page.js';
import { useWords } from '../../words/words.js';

/** Everything behind the door. */
export function Inside() {
  const { say } = useWords();
  useQuestionMark();
  return (
    <Gate signIn={(again) => <SignIn again={again} />} waiting={<Waiting />}
      broken={(again) => <DoorPage title={say('door.away')}><FaultNote fault={new Fault('OFFLINE')} again={again} /></DoorPage>}>
      <Shell><Outlet /></Shell>
    </Gate>
  );
}
