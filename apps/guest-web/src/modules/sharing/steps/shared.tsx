import { Link } from 'wouter';
import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';

/** What happens now that it is shared. */
export function Shared({ name, back }: { name: string; back: { to: string; words: string } }) {
  const { say } = useWords();
  return (
    <Page title={say('sharing.done.title')} back={back}>
      <h2>{say('sharing.done.next')}</h2>
      <p><bdi>{name}</bdi> {say('sharing.done.reads')}</p>
      <p>{say('sharing.done.looks')}</p>
      <p>{say('sharing.done.stop')} <Link href="/who-sees">{say('nav.seen')}</Link></p>
    </Page>
  );
}
