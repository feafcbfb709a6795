import { Link } from 'wouter';
import { AnswerCheckInDocument, BeginMyFollowUpAgainDocument, RingMeDocument, StopMyFollowUpDocument } from '#peerhouse/contract/guest';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { AgreedLines } from './agreed.js';
import { CheckIn } from './check-in.js';
import { useInTouch, type FollowUp, type InTouch, type InTouchNow, type Offer } from './in-touch.js';
import { NoneDone, RingUs, useAbout } from './parts.js';
import { Past } from './past.js';
import { useTouchWords, withTouchWords } from './touch-words.js';
import { useUnsent } from './unsent.js';

/** Staying in touch: what was agreed, every day on which we mean to be in touch and why, and how to change or stop it. */
export default withTouchWords(function InTouchPage() {
  const { say } = useTouchWords();
  const now = useInTouch();
  const { own, fault, again } = now;
  return (
    <Page title={say('touch.title')} back={{ to: '/', words: say('home.title') }}>
      {own ? <NoneDone now={now} /> : fault ? <Trouble fault={fault} onAgain={again} /> : <p className="loading">{say('loading')}</p>}
      {own?.followUps.length ? <p>{say('touch.lead')}</p> : null}
      {own?.followUps.map((followUp) => <One key={followUp.id} followUp={followUp} now={now} />)}
      {own?.offers.map((offer) => <Offered key={offer.id} offer={offer} />)}
      {own && !own.followUps.length && !own.offers.length ? <Nothing own={own} /> : null}
      {own?.opensMore ? <p className="card">{say('touch.opensMore')} <Link href="/plan">{say('nav.plan')}</Link></p> : null}
    </Page>
  );
});

/** Nothing agreed, and nothing to begin here: said as it is. */
function Nothing({ own }: { own: InTouch }) {
  const { say } = useTouchWords();
  const { me } = useGuest();
  return (
    <>
      <p>{say('touch.none')}</p>
      {own.opensMore ? null : <p>{say('touch.noneHow')}</p>}
      <RingUs phone={me?.house?.phone ?? ''} />
    </>
  );
}

function Offered({ offer }: { offer: Offer }) {
  const { say } = useTouchWords();
  const about = useAbout();
  return (
    <section className="card" aria-labelledby={`offer-${offer.id}`}>
      <h2 id={`offer-${offer.id}`}>{about(offer)}</h2>
      <p>{say('touch.none')}</p>
      <p><Link className="alone" href={`/in-touch/agree?offer=${offer.id}`}>{say('touch.begin')}</Link></p>
    </section>
  );
}

function One({ followUp, now }: { followUp: FollowUp; now: InTouchNow }) {
  const { say, day } = useTouchWords();
  const about = useAbout();
  const { act, tell, busy } = now;
  const { id, stoppedOn, overOn, canRing, ringing, wrote } = followUp;
  const isOver = stoppedOn !== null || overOn !== null;
  const isSaid = useUnsent(id).some(({ act: one }) => one === 'stop'); // nothing is left to be asked for
  return (
    <section className="card" aria-labelledby={`touch-${id}`}>
      <h2 id={`touch-${id}`}>{about(followUp)}</h2>
      {overOn ? <p><strong>{say('touch.over', { day: day(overOn) })}</strong></p> : stoppedOn ? <p><strong>{say('touch.stopped', { day: day(stoppedOn) })}</strong></p> : null}
      <CheckIn followUp={followUp} now={now} />
      <output>{ringing ? <p>{say('touch.ringing')}</p> : null}{wrote ? <p>{say('touch.wrote')}</p> : null}</output>
      <p className="acts">
        {!isOver && !isSaid && canRing && !ringing ? <button type="button" aria-disabled={busy} onClick={() => void tell(id, 'ring', say('touch.ringMe'), RingMeDocument, { id })}>{say('touch.ringMe')}</button> : null}
        {isOver && ringing ? <button type="button" className="quiet" aria-disabled={busy} onClick={() => void tell(id, 'ring', say('touch.back.wants_call_back'), AnswerCheckInDocument, { id: ringing.id, says: 'skipped', on: null })}>{say('touch.back.wants_call_back')}</button> : null}
        {stoppedOn && !overOn ? <button type="button" aria-disabled={busy} onClick={() => void act(BeginMyFollowUpAgainDocument, { id })}>{say('touch.again')}</button> : null}
        {isOver ? null : <Link className="alone" href={`/in-touch/agree?of=${id}`}>{say('touch.change')}</Link>}
        {isOver || isSaid ? null : <button type="button" className="quiet" aria-disabled={busy} onClick={() => void tell(id, 'stop', say('touch.stop'), StopMyFollowUpDocument, { id })}>{say('touch.stop')}</button>}
      </p>
      <h3>{say('touch.agreed')}</h3>
      <AgreedLines agreed={followUp} />
      {isOver ? null : <Next followUp={followUp} />}
      <Past past={followUp.past} />
      <RingUs phone={followUp.phone} />
    </section>
  );
}

/** As many of the days to come as are shown at once. */
const shown = 4;

/** Every day of the coming year on which we mean to be in touch, and why. */
function Next({ followUp: { next, from } }: { followUp: FollowUp }) {
  const { say, day, clock, list } = useTouchWords();
  const why = ({ why: because, daysAfter }: FollowUp['next'][number]): string => {
    if (because === 'agreed') return daysAfter === 0 ? say('touch.why.day') : say('touch.why.agreed', { count: daysAfter ?? 0, since: day(from) });
    return say(because === 'ring' ? 'touch.why.ring' : because === 'goes_on' ? 'touch.why.goesOn' : 'touch.why.anotherTime');
  };
  const line = (one: FollowUp['next'][number]) => <li key={`${one.on}${one.why}`}>{list([day(one.on), ...(one.time ? [say('touch.from', { time: clock(one.time) })] : [])])}. <span className="quietly">{why(one)}</span></li>;
  return (
    <>
      <h3>{say('touch.next')}</h3>
      {next.length ? <ul className="points">{next.slice(0, shown).map(line)}</ul> : <p>{say('touch.nothingNext')}</p>}
      {next.length > shown ? (
        <details>
          <summary>{say('touch.allNext', { count: next.length })}</summary>
          <ul className="points">{next.slice(shown).map(line)}</ul>
        </details>
      ) : null}
    </>
  );
}
