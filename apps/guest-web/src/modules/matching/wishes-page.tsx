import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { ChangeMyWishesDocument } from '#peerhouse/contract/guest';
import { useMatchWords, withMatchWords } from './match-words.js';
import { Meanwhile, NextStep, OwnPage } from './parts.js';
import { useWay } from './way.js';
import { Place, Talk, Tick, Times, Whom } from './wish-fields.js';
import { wishesTyped } from './wishes.rules.js';

/** What I'd like to talk about, and whom I'd rather meet. With it, whoever is interested comes onto the list. */
export default withMatchWords(function WishesPage() {
  const { say } = useMatchWords();
  const now = useWay();
  const [done, setDone] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void now.act(ChangeMyWishesDocument, { input: wishesTyped(new FormData(event.currentTarget)) }).then((kept) => { if (kept) setDone(true); });
  };
  return (
    <OwnPage title={say(done ? 'match.wishesKept' : now.own?.state === 'interested' ? 'match.interested' : 'match.wishes')} now={now}>
      {(way) => (done ? (
        <>
          <NextStep way={way} />
          <Meanwhile way={way} />
          <p><Link className="alone" href="/people">{say('match.title')}</Link></p>
        </>
      ) : (
        <>
          <p>{say('match.wishesHow')}</p>
          <form className="wishes" onSubmit={send} noValidate>
            <Talk wishes={way.wishes} />
            <Times wishes={way.wishes} />
            <Place place={way.place ?? null} places={way.places} />
            <Tick name="byPhone" value="yes" ticked={way.wishes.byPhone} words={say('match.byPhone')} />
            <Whom wishes={way.wishes} />
            <button type="submit" aria-disabled={now.busy}>{say(way.state === 'interested' ? 'match.ontoList' : 'match.keep')}</button>
          </form>
        </>
      ))}
    </OwnPage>
  );
});
