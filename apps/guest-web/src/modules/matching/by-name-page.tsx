import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { AskForPeerByNameDocument } from '#peerhouse/contract/guest';
import { Field } from '../identity/parts.js';
import { useMatchWords, withMatchWords } from './match-words.js';
import { OwnPage } from './parts.js';
import { useWay } from './way.js';

/** Somebody asked for by name: the one way in which two who knew each other meet again. What is answered is the same whoever it is. */
export default withMatchWords(function ByNamePage() {
  const { say } = useMatchWords();
  const now = useWay();
  const [done, setDone] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void now.act(AskForPeerByNameDocument, { called: String(new FormData(event.currentTarget).get('called') ?? '') }).then((kept) => { if (kept) setDone(true); });
  };
  return (
    <OwnPage title={say(done ? 'match.byNameDone' : 'match.byNameAsk')} now={now}>
      {() => (done ? (
        <>
          <p>{say('match.byNameDoneHow')}</p>
          <p><Link className="alone" href="/people">{say('match.title')}</Link></p>
        </>
      ) : (
        <>
          <p>{say('match.byNameHow')}</p>
          <form onSubmit={send} noValidate autoComplete="off">
            <Field id="called" label={say('match.byNameField')} hint={say('match.byNameEmpty')} autoCapitalize="words" />
            <p className="acts">
              <button type="submit" aria-disabled={now.busy}>{say('match.byNameGo')}</button>
              <Link className="alone" href="/people">{say('match.goBack')}</Link>
            </p>
          </form>
        </>
      ))}
    </OwnPage>
  );
});
