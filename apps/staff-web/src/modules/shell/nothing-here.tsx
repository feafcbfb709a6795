import { Link } from '@tanstack/react-router';
import { EmptyState } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';

/** An address that leads nowhere, or nowhere for this person: both look the same. */
export function NothingHere() {
  const { say } = useWords();
  return <EmptyState heading={say('nothingHere.heading')} action={<Link to="/">{say('nothingHere.home')}</Link>}>{say('nothingHere.more')}</EmptyState>;
}
