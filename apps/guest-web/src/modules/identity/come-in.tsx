import { useLocation } from 'wouter';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';
import { SignInForm } from './sign-in-form.js';

/** Ways in. */
export default function ComeIn() {
  const { say } = useWords();
  const { look } = useGuest();
  const [, go] = useLocation();
  return (
    <Page title={say('signIn.page')} back={{ to: '/', words: say('page.back') }}>
      <SignInForm onSignedIn={() => void look().then(() => go('/', { replace: true }))} />
    </Page>
  );
}
