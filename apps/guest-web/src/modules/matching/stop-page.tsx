import { useState } from 'react';
import { Link } from 'wouter';
import { StopForNowDocument } from '#peerhouse/contract/guest';
import { useMatchWords, withMatchWords } from './match-words.js';
import { Meanwhile, Ring, OwnPage } from './parts.js';
import { can, useWay } from './way.js';

/** Stop for now: at any time, and nobody asks why. */
export default withMatchWords(function StopPage() {
  const { say } = useMatchWords();
  const now = useWay();
  const [done, setDone] = useState(false);
  const stop = () => void now.act(StopForNowDocument, {}).then((stopped) => { if (stopped) setDone(true); });
  return (
    <OwnPage title={say(done || (now.own && !can(now.own, 'end')) ? 'match.stopped' : 'match.stopAsk')} now={now}>
      {(way) => (done || !can(way, 'end') ? (
        <>
          <p>{say('match.stoppedHow')}</p>
          <Ring phone={way.phone} />
          <Meanwhile way={way} />
          <p><Link className="alone" href="/people">{say('match.title')}</Link></p>
        </>
      ) : (
        <>
          <p>{say('match.stopHow')}</p>
          <p>{say('match.stopDoor')}</p>
          <p className="acts">
            <button type="button" aria-disabled={now.busy} onClick={stop}>{say('match.stop')}</button>
            <Link className="alone" href="/people">{say('match.goBack')}</Link>
          </p>
        </>
      ))}
    </OwnPage>
  );
});
