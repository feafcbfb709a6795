import { Link, Redirect } from 'wouter';
import { useWords } from '../../words/words.js';
import { Welcome } from '../identity/welcome.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { useAround } from './around.js';
import { useNewestStay } from './held.js';
import { StateWords } from './stay-words.js';

/** G12. My stay: nights, room, come and go, what usually happens here. */
export default function MyStay() {
  const { say, day } = useWords();
  const { me, isProgramme, state, look } = useGuest();
  const held = useNewestStay();
  const around = useAround();
  const shown = me ?? (around?.house.kind === 'house' ? around : null);
  if (isProgramme) return <Redirect to="/people" replace />;
  if (!shown) return state.kind === 'away' ? <Page title={say('stay.title')}><Trouble fault={state.fault} onAgain={() => void look()} /></Page> : <Welcome signedOut={state.kind === 'nobody' && state.signedOut} />;
  const { house, stay } = shown;
  const here = stay && (stay.state === 'here' || stay.state === 'expected');
  return (
    <Page title={say('stay.title')}>
      {me || !around ? null : <p className="card held">{say('around.kept', { day: day(around.day) })}</p>}
      <section className="card" aria-labelledby="house">
        <h2 id="house">{house ? say('stay.at', { house: house.name }) : say('stay.title')}</h2>
        {house && stay ? <StateWords stay={stay} house={house} /> : <p>{say('stay.none')}</p>}
        {stay && stay.state !== 'not_taken_up' ? (
          <dl>
            <div><dt>{say('stay.from')}</dt><dd>{day(stay.arrives)}</dd></div>
            <div><dt>{say('stay.to')}</dt><dd>{day(stay.leaves)}</dd></div>
            <div><dt>{say('stay.howLong')}</dt><dd>{say('stay.nights', { nights: stay.nights })}</dd></div>
            {held?.rooms.length ? <div><dt>{say('stay.room')}</dt><dd><bdi>{held.rooms.join(', ')}</bdi></dd></div> : null}
          </dl>
        ) : null}
      </section>
      {here ? (
        <section className="card" aria-labelledby="usual">
          <h2 id="usual">{say('stay.usual')}</h2>
          <p>{say('stay.usualHow')}</p>
          <p>{say('stay.usualDay')}</p>
          <p>{say('stay.usualNight')}</p>
          <p>{say('stay.longer')}</p>
        </section>
      ) : null}
      <ul className="ways">
        <li><Link className="alone" href="/ask">{say(here ? 'ask.longer' : 'ask.stay')}</Link></li>
        <li><Link className="alone" href="/held">{say('held.title')}</Link></li>
        <li><Link className="alone" href="/in-touch">{say('touch.title')}</Link></li>
        <li><Link className="alone" href="/people">{say('people.title')}</Link></li>
        <li><Link className="alone" href="/felt">{say('felt.title')}</Link></li>
      </ul>
      <p>{say('help.awake')}</p>
    </Page>
  );
}
