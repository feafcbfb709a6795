import { GoOnAfterAllDocument, ImInterestedAgainDocument, MeetSomebodyMeanwhileDocument, SayThanksDocument, SayToMeanwhileDocument, SayToMeetingDocument, SeenMyNewsDocument } from '#peerhouse/contract/guest';
import { Link } from 'wouter';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { PeoplePage } from '../stays/empty-pages.js';
import { FirstMeeting } from './first-meeting.js';
import { useMatchWords, withMatchWords } from './match-words.js';
import { Meanwhile, NextStep, NotDone, Ring, Topics } from './parts.js';
import { can, peerOf, useWay, type Way, type WayNow } from './way.js';

/** G14. My peer: who, when we meet, how to reach them; until there is one, what comes next, and when. */
export default withMatchWords(function MyPeerPage() {
  const { say } = useMatchWords();
  const now = useWay();
  const { own: way, fault, again } = now;
  const { isProgramme } = useGuest();
  if (way === null) return <PeoplePage />;
  return (
    <Page title={say('match.title')} back={isProgramme ? { to: '/', words: say('page.back') } : { to: '/stay', words: say('stay.title') }}>
      {way ? <MyWay way={way} now={now} /> : fault ? <Trouble fault={fault} onAgain={again} /> : <p className="loading">{say('loading')}</p>}
    </Page>
  );
});

function MyWay({ way, now }: { way: Way; now: WayNow }) {
  const { say } = useMatchWords();
  const isOver = way.state === 'ended' || way.state === 'finished';
  return (
    <>
      <p className="quietly">{say('match.programme', { programme: way.programme })}</p>
      <NotDone refused={now.refused} fault={now.fault} />
      <News way={way} now={now} />
      <section className="card" aria-labelledby="next">
        <h2 id="next">{say('voice.next')}</h2>
        <NextStep way={way} />
        {way.nextStep.step === 'your_answer' && way.coming ? <Asked way={way} now={now} /> : null}
        {can(way, 'coverPersonSays') && way.going?.meanwhile ? <AskedMeanwhile way={way} now={now} /> : null}
        {can(way, 'coverPersonSays') && way.going?.coveredBy ? <WaitRather way={way} now={now} /> : null}
        {can(way, 'meetMeanwhile') ? <p><button type="button" className="quiet" aria-disabled={now.busy} onClick={() => void now.act(MeetSomebodyMeanwhileDocument, {})}>{say('match.meetMeanwhile')}</button></p> : null}
        {can(way, 'fixFirstMeeting') ? <FirstMeeting way={way} now={now} /> : null}
        {isOver ? <p><button type="button" className="quiet" aria-disabled={now.busy} onClick={() => void now.act(ImInterestedAgainDocument, {})}>{say('match.interested')}</button></p> : null}
        {isOver ? <Ring phone={way.phone} /> : null}
      </section>
      {way.going || way.coming?.called ? <Who way={way} now={now} /> : null}
      <Meanwhile way={way} />
      <Thanks way={way} now={now} />
      <ul className="ways">
        {way.going?.metOn ? <li><Link className="alone" href="/people/meetings">{say('match.meetings')}</Link></li> : null}
        {can(way, 'askForAnother') || can(way, 'stopOldMeetings') ? <li><Link className="alone" href="/people/another">{say('match.another')}</Link></li> : null}
        {isOver ? null : <li><Link className="alone" href="/people/wishes">{say(way.state === 'interested' ? 'match.interested' : 'match.wishes')}</Link></li>}
        {way.state === 'waiting' || way.state === 'interested' ? <li><Link className="alone" href="/people/by-name">{say('match.byName')}</Link></li> : null}
        {isOver ? null : <li><Link className="alone" href="/people/changes">{say('match.changes')}</Link></li>}
        <li><Link className="alone" href="/in-touch">{say('touch.title')}</Link></li>
        <li><Link className="alone" href="/held">{say('held.title')}</Link></li>
        {can(way, 'end') ? <li><Link className="alone" href="/people/stop">{say('match.stop')}</Link></li> : null}
      </ul>
    </>
  );
}

/** Of whom news of that day are, where there can be no doubt: who is their peer now need not have been then. */
const peerThen = ({ going, coming }: Way, on: string): string | null => (going?.called && going.metOn && going.metOn < on && !coming?.called ? going.called : null);

/** What happened since they last looked. It goes when they say that they have read it. */
function News({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say, saidIf, day } = useMatchWords();
  const lines = way.news.flatMap(({ id, what, on, about }) => {
    const words = saidIf(`match.news.${what}`, { peer: peerThen(way, on) ?? say('match.yourPeer'), about: about ? day(about) : '' });
    return words === null ? [] : [{ id, on, words: words.charAt(0).toLocaleUpperCase() + words.slice(1) }];
  });
  if (!lines.length) return null;
  return (
    <section className="card" aria-labelledby="news">
      <h2 id="news">{say('match.news')}</h2>
      <ul className="points">{lines.map(({ id, on, words }) => <li key={id}>{words} <span className="quietly">{day(on)}</span></li>)}</ul>
      <p><button type="button" className="quiet" aria-disabled={busy} onClick={() => void act(SeenMyNewsDocument, { upTo: way.news[0]!.id })}>{say('match.newsRead')}</button></p>
    </section>
  );
}

/** A peer said yes; now it is theirs to say. */
function Asked({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say } = useMatchWords();
  const answer = (said: 'yes' | 'no') => void act(SayToMeetingDocument, { answer: said, match: way.coming!.id });
  return (
    <>
      <Topics title={say('match.theyLike')} topics={way.coming?.likes ?? []} />
      <Topics title={say('match.theyKnow')} topics={way.coming?.background ?? []} />
      <p>{say('match.askedHow')}</p>
      <p className="acts">
        <button type="button" aria-disabled={busy} onClick={() => answer('yes')}>{say('match.yes')}</button>
        <button type="button" className="quiet" aria-disabled={busy} onClick={() => answer('no')}>{say('match.no')}</button>
      </p>
    </>
  );
}

/** Somebody could meet them while their peer is away; or they rather wait. */
function AskedMeanwhile({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say, day } = useMatchWords();
  const { likes, background, until } = way.going!.meanwhile!;
  const peer = peerOf(way) ?? say('match.yourPeer');
  const answer = (said: 'yes' | 'no') => void act(SayToMeanwhileDocument, { answer: said, question: way.going!.question! });
  return (
    <>
      {way.nextStep.step === 'your_answer_meanwhile' ? null : <p>{say('match.step.your_answer_meanwhile', { peer, by: day(until) })}</p>}
      <Topics title={say('match.theyLike')} topics={likes} />
      <Topics title={say('match.theyKnow')} topics={background} />
      <p>{say('match.meanwhileHow', { peer })}</p>
      <p className="acts">
        <button type="button" aria-disabled={busy} onClick={() => answer('yes')}>{say('match.yes')}</button>
        <button type="button" className="quiet" aria-disabled={busy} onClick={() => answer('no')}>{say('match.ratherWait')}</button>
      </p>
    </>
  );
}

/** Somebody stands in; whoever would rather wait for their peer after all says so, as often as they like. */
function WaitRather({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say } = useMatchWords();
  const question = way.going?.question;
  return question ? <p><button type="button" className="quiet" aria-disabled={busy} onClick={() => void act(SayToMeanwhileDocument, { answer: 'no', question })}>{say('match.waitRather', { peer: peerOf(way) ?? say('match.yourPeer') })}</button></p> : null;
}

/** They asked for another and the meetings go on meanwhile: they may as well stay. */
function GoOn({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say } = useMatchWords();
  const peer = peerOf(way) ?? say('match.yourPeer');
  return <p><button type="button" className="quiet" aria-disabled={busy} onClick={() => void act(GoOnAfterAllDocument, {})}>{say('match.goOnAfterAll', { peer })}</button></p>;
}

/** Who it is and how to reach them; both, where the old meetings go on until the next have begun. */
function Who({ way, now }: { way: Way; now: WayNow }) {
  const { say, day, dayAhead } = useMatchWords();
  const peers = [way.going, way.coming?.called ? way.coming : null].filter((peer) => peer !== null && peer !== undefined);
  return peers.map((peer) => (
    <section key={peer.id} className="card" aria-labelledby={`peer-${peer.id}`}>
      <h2 id={`peer-${peer.id}`}><bdi>{peer.called ?? say('match.yourPeer')}</bdi></h2>
      {peer.metOn ? <p>{say('match.metOn', { day: day(peer.metOn) })}</p> : null}
      <Topics title={say('match.theyLike')} topics={peer.likes} />
      <Topics title={say('match.theyKnow')} topics={peer.background} />
      {peer.untilNext ? <p>{say('match.untilNext')}</p> : null}
      {peer.untilNext && can(way, 'goOnAfterAll') ? <GoOn way={way} now={now} /> : null}
      {peer.awayUntil ? <p>{say('match.awayUntil', { day: day(peer.awayUntil) })}</p> : null}
      {peer.coveredBy && peer.coveredUntil && way.nextStep.step !== 'meet_cover' ? <p>{say('match.coveredBy', { cover: peer.coveredBy, day: day(peer.coveredUntil) })}</p> : null}
      {peer.metOn && way.lastsUntil ? <p>{say('match.lastsUntil', { day: dayAhead(way.lastsUntil) })}</p> : null}
      <p>{say('match.reach')}</p>
      <Ring phone={way.phone} />
    </section>
  ));
}

/** Thanks to the peer they met last, if they like. Nobody waits for it. */
function Thanks({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say } = useMatchWords();
  if (!way.lastsUntil) return null; // they have met nobody yet
  if (way.thanked) return <p>{say('match.thanked')}</p>;
  return (
    <section className="card" aria-labelledby="thanks">
      <h2 id="thanks">{say('match.thanks')}</h2>
      <p>{say('match.thanksHow')}</p>
      <p><button type="button" className="quiet" aria-disabled={busy} onClick={() => void act(SayThanksDocument, {})}>{say('match.thanksGo')}</button></p>
    </section>
  );
}
