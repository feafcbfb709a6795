import { Link } from '@tanstack/react-router';
import { buttonLook } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { DoorPage } from './door-page.js';

/** A link that was used, or whose time has passed. */
export function LinkEndedPage() {
  const { say } = useWords();
  return <DoorPage title={say('link.ended')}><p>{say('link.endedMore')}</p><div><Link to="/" className={buttonLook('main')}>{say('signIn.title')}</Link></div></DoorPage>;
}

