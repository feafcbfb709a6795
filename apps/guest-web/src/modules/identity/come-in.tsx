import { Link, useLocation } from 'wouter';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';
import { SignInForm } from './sign-in-form.js';

/** Ways in: a code from the house, or what the guest made themselves. */
export default function ComeIn() {
  const { say } = useWords();
  const { look } = useGuest();
  const [, go] = useLocation();
  return (
    <Page title={say('signIn.page')} back={{ to: '/', words: say('page.back') }}>
      <SignInForm onSignedIn={() => void look().then(() => go('/', { replace: true }))} />
      <section className="card" aria-labelledby="other-ways">
        <h2 id="other-ways">{say('signIn.others')}</h2>
        <ul className="links">
          <li><Link href="/in/name">{say('withName.title')}</Link></li>
          <li><Link href="/in/card">{say('withCard.title')}</Link></li>
          <li><Link href="/in/phone">{say('withPhone.title')}</Link></li>
          <li><Link href="/forgotten">{say('forgotten.title')}</Link></li>
        </ul>
      </section>
      <p>{say('welcome.notNeeded')}</p>
    </Page>
  );
}
