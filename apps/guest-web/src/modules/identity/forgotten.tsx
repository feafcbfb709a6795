import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';

/** Without the passphrase: what opens the plans, and that nothing else does. */
export default function Forgotten() {
  const { say } = useWords();
  const { me } = useGuest();
  return (
    <Page title={say('forgotten.title')} back={{ to: '/in', words: say('signIn.page') }}>
      <p>{say('forgotten.what')}</p>
      <section className="card" aria-labelledby="by-card">
        <h2 id="by-card">{say('forgotten.card')}</h2>
        <p><Link href="/in/card">{say('withCard.title')}</Link></p>
      </section>
      <section className="card" aria-labelledby="by-phone">
        <h2 id="by-phone">{say('forgotten.phone')}</h2>
        <p><Link href="/in/phone">{say('withPhone.title')}</Link></p>
      </section>
      <section className="card" aria-labelledby="by-nothing">
        <h2 id="by-nothing">{say('forgotten.nothing')}</h2>
        <p>{say('forgotten.nobody')}</p>
        <p>{say('forgotten.kept')}</p>
        <p>{say('forgotten.shared')}</p>
        <p>{say('plans.erase.lostNothing')}</p>
        {me ? <p><Link href="/start-again">{say('startAgain.title')}</Link></p> : <p>{say('forgotten.paper')} <Link href="/in">{say('signIn.page')}</Link></p>}
      </section>
      <p>{say('forgotten.together')}</p>
    </Page>
  );
}
