import { Link } from 'wouter';
import { dialled } from '#peerhouse/kernel';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';

/** What this is and is not; before anything else, how to leave. */
export function Welcome({ signedOut }: { signedOut: boolean }) {
  const { say } = useWords();
  const { houses } = useGuest();
  return (
    <Page title={say('welcome.title')}>
      {signedOut ? <output className="card">{say('stay.signedOut')}</output> : null}
      <p>{say('welcome.what')} {say('welcome.notNeeded')}</p>
      <p>{say('welcome.ring')}</p>
      {houses?.houses.length ? <ul className="links">{houses.houses.filter(({ phone }) => phone).map(({ name, phone }) => <li key={name}><a href={dialled(phone) ?? undefined}><bdi>{name}</bdi>: <bdi dir="ltr">{phone}</bdi></a></li>)}</ul> : null}
      <section className="card" aria-labelledby="before">
        <h2 id="before">{say('welcome.leaving')}</h2>
        <p>{say('welcome.leavingHow')}</p>
        <p>{say('welcome.leavingWords')}</p>
        <p>{say('welcome.leavingNot')}</p>
      </section>
      <p><Link className="button" href="/in">{say('signIn.go')}</Link></p>
      <p><Link className="alone" href="/voice">{say('voice.title')}</Link></p>
    </Page>
  );
}
