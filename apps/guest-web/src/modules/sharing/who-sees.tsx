import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';

/** Who sees what of the guest. */
export default function WhoSees() {
  const { say } = useWords();
  return <Page title={say('nav.seen')}><p className="card">{say('seen.words')}</p></Page>;
}
