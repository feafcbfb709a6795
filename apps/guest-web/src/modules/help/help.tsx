import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';

/** Help, and what one can complain about to whom. */
export default function Help() {
  const { say } = useWords();
  return (
    <Page title={say('nav.help')}>
      <p>{say('help.rights')}</p>
      <p>{say('help.awake')}</p>
    </Page>
  );
}
