import { dialled } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';

/** G13. Asking to stay, or to stay longer: a talk with somebody who is awake. This app sends no request, and says so. */
export default function AskPage() {
  const { say } = useWords();
  const { me } = useGuest();
  const house = me?.house ?? null;
  const here = me?.stay?.state === 'here' || me?.stay?.state === 'expected';
  return (
    <Page title={say(here ? 'ask.longer' : 'ask.stay')} back={{ to: '/stay', words: say('stay.title') }}>
      <section className="card">
        <p>{say(here ? 'ask.longerHow' : 'ask.stayHow')}</p>
        {house?.phone ? <p><a className="button" href={dialled(house.phone) ?? undefined}>{say('help.ring', { phone: house.phone })}</a></p> : <p>{say('ask.noPhone')}</p>}
        <p>{say('help.awake')} {say('ask.noForm')}</p>
      </section>
      <section className="card" aria-labelledby="ask-words">
        <h2 id="ask-words">{say('ask.words')}</h2>
        <p>{say(here ? 'ask.wordsLonger' : 'ask.wordsStay')}</p>
      </section>
      <section className="card" aria-labelledby="ask-full">
        <h2 id="ask-full">{say('ask.full')}</h2>
        <p>{say('ask.fullHow')}</p>
      </section>
      <section className="card" aria-labelledby="ask-next">
        <h2 id="ask-next">{say('voice.next')}</h2>
        <p>{say('ask.next')}</p>
      </section>
    </Page>
  );
}
