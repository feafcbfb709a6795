import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';

/** A part, a line or a plan that is not there (any more). */
export function Gone() {
  const { say } = useWords();
  return <Page title={say('page.none')} back={{ to: '/plan', words: say('nav.plan') }}><p>{say('plans.gone')}</p></Page>;
}
