import type { Me } from '../../server/ask.js';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';

/** The guest's own stay. */
export default function MyStay() {
  const { say } = useWords();
  const { me } = useGuest();
  if (!me) return null;
  return (
    <Page title={say('stay.title')}>
      {me.house ? (
        <section className="card" aria-labelledby="house">
          <h2 id="house">{say('stay.at', { house: me.house.name })}</h2>
          {me.stay ? <Stay stay={me.stay} house={me.house} /> : <p>{say('stay.none')}</p>}
        </section>
      ) : <p>{say('stay.none')}</p>}
      <p>{say('help.awake')}</p>
    </Page>
  );
}

function Stay({ stay, house }: { stay: NonNullable<Me['stay']>; house: NonNullable<Me['house']> }) {
  const { say, day } = useWords();
  return (
    <>
      <StateWords stay={stay} house={house} />
      {stay.state === 'not_taken_up' ? null : (
        <dl>
          <div><dt>{say('stay.from')}</dt><dd>{day(stay.arrives)}</dd></div>
          <div><dt>{say('stay.to')}</dt><dd>{day(stay.leaves)}</dd></div>
          <div><dt>{say('stay.howLong')}</dt><dd>{say('stay.nights', { nights: stay.nights })}</dd></div>
        </dl>
      )}
      {stay.state === 'here' ? <p>{say('stay.longer')}</p> : null}
    </>
  );
}

function StateWords({ stay, house }: { stay: NonNullable<Me['stay']>; house: NonNullable<Me['house']> }) {
  const { say, moment } = useWords();
  switch (stay.state) {
    case 'expected': return <p><strong>{say('stay.expected')}</strong> {stay.keptUntil ? say('stay.expectedUntil', { time: moment(stay.keptUntil, house.timeZone) }) : null}</p>;
    case 'left': return <p><strong>{say('stay.left', { house: house.name })}</strong> {say('stay.leftAgain')}</p>;
    case 'not_taken_up': return <p><strong>{say('stay.notTakenUp')}</strong> {say('stay.notTakenUpAgain')}</p>;
    default: return <p><strong>{say('stay.here')}</strong> {say('stay.comeAndGo')} {say('stay.outForTheNight')}</p>;
  }
}
