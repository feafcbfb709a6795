import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { AskForAnotherDocument } from '#peerhouse/contract/guest';
import { useMatchWords, withMatchWords } from './match-words.js';
import { Meanwhile, NextStep, OwnPage } from './parts.js';
import { can, peerOf, useWay, type Way, type WayNow } from './way.js';

/** G15. A different peer: one act, and nobody asks why. */
export default withMatchWords(function AnotherPage() {
  const { say } = useMatchWords();
  const now = useWay();
  const [done, setDone] = useState(false);
  return (
    <OwnPage title={say(done ? 'match.anotherDone' : 'match.anotherAsk')} now={now}>
      {(way) => (done ? <Done way={way} /> : <Ask way={way} now={now} onDone={() => setDone(true)} />)}
    </OwnPage>
  );
});

function Ask({ way, now: { act, busy }, onDone }: { way: Way; now: WayNow; onDone: () => void }) {
  const { say } = useMatchWords();
  const next = way.coming?.called ?? null; // both said yes: it is they who are not met then; whom they meet, they go on meeting
  const peer = next ?? peerOf(way) ?? say('match.yourPeer');
  const again = can(way, 'askForAnother');
  const mayStopOld = can(way, 'stopOldMeetings');
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const than = (next === null ? way.going : way.coming)?.id; // sent again, or from an old page, it ends nobody else
    if (than) void act(AskForAnotherDocument, { meanwhile: given.has('meanwhile'), notAgain: given.has('notAgain'), than }).then((done) => { if (done) onDone(); });
  };
  if (!again && !mayStopOld) return <><p>{say(way.state === 'waiting' ? 'match.anotherAsked' : 'match.anotherNone')}</p>{way.state === 'waiting' ? <ByName /> : null}</>;
  return (
    <>
      {again ? null : <p>{say('match.anotherAsked')}</p>}
      <p>{say('match.anotherHow')} {say('match.anotherTold', { peer })}</p>
      <p>{say('match.anotherOften')}</p>
      <form onSubmit={send}>
        {again && next === null && way.going?.metOn ? <label className="choice"><input type="checkbox" name="meanwhile" /><span>{say('match.meanwhile', { peer })}</span></label> : null}
        <label className="choice"><input type="checkbox" name="notAgain" /><span>{say('match.notAgain', { peer })} <span className="quietly">{say('match.notAgainHow')}</span></span></label>
        <p className="acts">
          <button type="submit" aria-disabled={busy}>{say(again ? 'match.anotherGo' : 'match.stopOld', { peer })}</button>
          <Link className="alone" href="/people/stop">{say('match.stop')}</Link>
          <Link className="alone" href="/people">{say('match.goBack')}</Link>
        </p>
      </form>
      <ByName />
    </>
  );
}

function ByName() {
  const { say } = useMatchWords();
  return <p><Link className="alone" href="/people/by-name">{say('match.byNameAsk')}</Link></p>;
}

function Done({ way }: { way: Way }) {
  const { say } = useMatchWords();
  return (
    <>
      <p>{say('match.anotherLooks', { programme: way.programme })}</p>
      <NextStep way={way} />
      <Meanwhile way={way} />
      <ByName />
      <p><Link className="alone" href="/people">{say('match.title')}</Link></p>
    </>
  );
}
