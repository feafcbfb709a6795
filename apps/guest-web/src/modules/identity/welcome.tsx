import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';
import { SignInForm } from './sign-in-form.js';

/** What this is and is not; before anything else, how to leave. */
export function Welcome({ signedOut, onSignedIn }: { signedOut: boolean; onSignedIn: () => void }) {
  const { say } = useWords();
  return (
    <Page title={say('welcome.title')} phone={null} focus={signedOut}>
      {signedOut ? <output className="card">{say('stay.signedOut')}</output> : null}
      <p>{say('welcome.what')} {say('welcome.notNeeded')}</p>
      <section className="card" aria-labelledby="before">
        <h2 id="before">{say('welcome.leaving')}</h2>
        <p>{say('welcome.leavingHow')}</p>
        <p>{say('welcome.leavingNot')}</p>
      </section>
      <SignInForm onSignedIn={onSignedIn} />
    </Page>
  );
}
