import { Link } from 'wouter';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';

/** Today, and nothing that has to be done. */
export function Home() {
  const { say } = useWords();
  const { me, signOut } = useGuest();
  if (!me) return null;
  return (
    <Page title={say('home.title')}>
      {me.called ? <p className="greeting">{say('stay.greeting', { called: me.called })}</p> : null}
      <p>{say('home.nothing')}</p>
      {me.house ? (
        <section className="card" aria-labelledby="house">
          <h2 id="house">{say('stay.at', { house: me.house.name })}</h2>
          <p><Link href="/stay">{say('nav.stay')}</Link></p>
        </section>
      ) : null}
      <p><Link href="/settings">{say('settings.title')}</Link></p>
      <p><button type="button" className="quiet" onClick={() => void signOut()}>{say('stay.signOut')}</button></p>
    </Page>
  );
}
