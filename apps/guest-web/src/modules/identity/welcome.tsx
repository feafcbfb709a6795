import { Link } from 'wouter';
import { dialled } from '#peerhouse/kernel';
import type { Houses } from '../../server/ask.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';

/** What this is and is not; before anything else, how to leave. */
export function Welcome({ signedOut }: { signedOut: boolean }) {
  const { say } = useWords();
  const { houses } = useGuest();
  const all = houses?.houses ?? [];
  return (
    <Page title={say('welcome.title')}>
      {signedOut ? <output className="card">{say('stay.signedOut')}</output> : null}
      <p>{say('welcome.what')} {say('welcome.notNeeded')}</p>
      {all.some(({ kind }) => kind === 'programme') && !all.some(({ kind }) => kind === 'house') ? null : <p>{say('welcome.ring')}</p>}
      <Numbers of={all.filter(({ kind }) => kind === 'house')} />
      {all.filter(({ kind }) => kind === 'programme').map((programme) => (
        <section key={programme.id} className="card" aria-labelledby={`programme-${programme.id}`}>
          <h2 id={`programme-${programme.id}`}>{say('welcome.peers')}</h2>
          <p>{say('welcome.peersHow')}</p>
          <Numbers of={[programme]} />
          <p><Link className="alone" href={`/interested?${new URLSearchParams({ ...(houses?.organisation ? { at: houses.organisation } : {}), to: programme.id }).toString()}`}>{say('welcome.interested')}</Link></p>
        </section>
      ))}
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

/** Whom to ring, in one touch. */
function Numbers({ of }: { of: Houses['houses'] }) {
  const known = of.filter(({ phone }) => phone);
  return known.length ? <ul className="links">{known.map(({ id, name, phone }) => <li key={id}><a href={dialled(phone) ?? undefined}><span><bdi>{name}</bdi>: <bdi dir="ltr">{phone}</bdi></span></a></li>)}</ul> : null;
}
