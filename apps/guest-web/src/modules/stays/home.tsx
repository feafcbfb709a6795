import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { CardReminder } from '../identity/card-reminder.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useWords } from '../../words/words.js';
import { useAround } from './around.js';
import { useHeld } from './held.js';
import { StateWords } from './stay-words.js';
import { ToldMessage } from './told-message.js';

const CheckInCards = lazy(() => import('../follow-up/check-in-card.js').catch(() => ({ default: () => null }))); // "Get me through now" stays where it is

/** G4. Today: my stay, one thing there is to read, Get me through now. Nothing that has to be done. Its head is there before the server has said whose it is, and does not move when it has. */
export function Home() {
  const { say } = useWords();
  const { me, state } = useGuest();
  return (
    <Page title={say('home.title')}>
      <p className="greeting">{me?.called ? say('stay.greeting', { called: me.called }) : '\u00a0'}</p>
      <p><Link className="button" href="/now">{say('home.now')}</Link></p>
      {state.kind === 'loading' ? <p className="loading">{say('loading')}</p> : <RestOfToday />}
    </Page>
  );
}

function RestOfToday() {
  const { say, day } = useWords();
  const { me, isProgramme, signOut } = useGuest();
  const held = useHeld();
  const around = useAround();
  const kept = me || around?.house.kind !== 'house' ? null : around;
  const { house, stay } = me ?? kept ?? {};
  const unanswered = held.data?.stays.flatMap(({ messages, notes }) => messages.filter(({ line }) => !notes.some((note) => note.line === line)))[0];
  return (
    <>
      {unanswered ? <section className="card"><ToldMessage message={unanswered} /><p><Link className="alone" href="/held">{say('told.add')}</Link></p></section> : <p>{say('home.nothing')}</p>}
      {me ? <Suspense fallback={null}><CheckInCards /></Suspense> : null}
      {house ? (
        <section className="card" aria-labelledby="house">
          <h2 id="house">{isProgramme ? say('people.with', { programme: house.name }) : say('stay.at', { house: house.name })}</h2>
          {kept ? <p className="quietly">{say('around.kept', { day: day(kept.day) })}</p> : null}
          {isProgramme ? null : stay ? <StateWords stay={stay} house={house} /> : <p>{say('stay.none')}</p>}
          <p><Link className="alone" href={isProgramme ? '/people' : '/stay'}>{say(isProgramme ? 'nav.peer' : 'nav.stay')}</Link></p>
        </section>
      ) : null}
      <CardReminder />
      <ul className="ways">
        {isProgramme ? null : (
          <>
            <li><Link className="alone" href="/people">{say('people.title')}</Link></li>
            <li><Link className="alone" href="/voice">{say('voice.title')}</Link></li>
          </>
        )}
        <li><Link className="alone" href="/in-touch">{say('touch.title')}</Link></li>
        <li><Link className="alone" href="/settings">{say('settings.title')}</Link></li>
      </ul>
      <p><button type="button" className="quiet" onClick={() => void signOut()}>{say('stay.signOut')}</button></p>
    </>
  );
}
