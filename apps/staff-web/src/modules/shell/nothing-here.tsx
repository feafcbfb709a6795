import { Link } from '@tanstack/react-router';
import { EmptyState } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { DoorPage } from '../identity/door-page.js';

/** An address that leads nowhere, or nowhere for this person: both look the same. */
export function NothingHere() {
  const { say } = useWords();
  return <EmptyState heading={say('nothingHere.heading')} action={<Link to="/">{say('nothingHere.home')}</Link>}>{say('nothingHere.more')}</EmptyState>;
}

/** The same where no frame is around it. */
export function NothingAtAll() {
  const { say } = useWords();
  return <DoorPage title={say('nothingHere.heading')} lead={say('nothingHere.more')}><Link to="/">{say('nothingHere.home')}</Link></DoorPage>;
}
