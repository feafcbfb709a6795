import { Fragment, lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { useWords, type WordKey } from '../../words/words.js';
import { HeldLine } from './held-line.js';
import { useHeld, type Held, type HeldStay } from './held.js';
import { useHeldFollowUps } from '../follow-up/held.js';
import { ToldMessage } from './told-message.js';

const HeldWay = lazy(() => import('../matching/held-way.js'));
const HeldFollowUps = lazy(() => import('../follow-up/held-follow-ups.js'));

/** G17: everything held about me, stay by stay and line by line, the oldest last; beside each line, how I see it. */
export default function HeldPage() {
  const { say } = useWords();
  const held = useHeld();
  const { me, isProgramme } = useGuest();
  const stays = held.data?.stays ?? [];
  const inTouch = useHeldFollowUps();
  // Of a house's code there may be more: nothing says then that there is nothing.
  const isEmpty = held.data !== null && !stays.length && !isProgramme && inTouch.data?.length === 0;
  return (
    <Page title={say('held.title')} back={isProgramme ? { to: '/people', words: say('nav.peer') } : { to: '/stay', words: say('stay.title') }}>
      {held.data !== null && !stays.length && !isProgramme ? null : <p>{isProgramme && me?.house ? say('held.programme', { programme: me.house.name }) : say('held.lead')}</p>}
      {held.fault ?? inTouch.fault ? <Trouble fault={held.fault ?? inTouch.fault} onAgain={() => { held.again(); inTouch.again(); }} /> : null}
      {isEmpty && !held.data?.opensMore ? <p className="card">{say('held.nothing')}</p> : null}
      {held.data ? stays.map((stay) => <Stay key={stay.id} stay={stay} held={held.data!} onHeld={held.put} isOne={stays.length === 1} />) : null}
      {isProgramme ? <Suspense fallback={<p className="loading">{say('loading')}</p>}><HeldWay /></Suspense> : null}
      {inTouch.data?.length ? <Suspense fallback={<p className="loading">{say('loading')}</p>}><HeldFollowUps held={inTouch.data} /></Suspense> : null}
      {held.data?.opensMore ? <p className="card">{say('held.opensMore')} <Link href="/plan">{say('nav.plan')}</Link></p> : null}
      {held.data ? (
        <section className="card" aria-labelledby="held-not">
          <h2 id="held-not">{say('held.not')}</h2>
          <p>{say('held.notHow')}</p>
        </section>
      ) : null}
      <p className="acts"><button type="button" className="quiet" onClick={() => window.print()}>{say('voice.print')}</button></p>
    </Page>
  );
}

interface StayProps { stay: HeldStay; held: Held; onHeld: (held: Held) => void }

/** One stay, and until when it is kept; where there are more, under its house and nights. */
function Stay({ isOne, ...props }: StayProps & { isOne: boolean }) {
  const { say, day } = useWords();
  const { stay } = props;
  return (
    <section className="held-stay" aria-labelledby={isOne ? undefined : `stay-${stay.id}`}>
      {isOne ? null : <h2 id={`stay-${stay.id}`}><bdi>{stay.houseName}</bdi> · {stay.arrives.slice(0, 4)} · {say('held.nights', { from: day(stay.arrives), to: day(stay.leaves) })}</h2>}
      <Lines {...props} Heading={isOne ? 'h2' : 'h3'} />
      <p>{stay.erasedFrom ? say('held.erasedFrom', { day: day(stay.erasedFrom) }) : say('held.erasedLater')}</p>
    </section>
  );
}

function Lines({ stay, held, onHeld, Heading }: StayProps & { Heading: 'h2' | 'h3' }) {
  const { say, day, moment } = useWords();
  const beside = { stay, onHeld };
  const at = (instant: string) => moment(instant, stay.timeZone);
  const promises = held.promises.filter(({ stayId }) => stayId === stay.id);
  const enquiries = held.enquiries.filter(({ stayId }) => stayId === stay.id);
  const part = (title: string, children: ReactNode) => <section className="card"><Heading>{title}</Heading>{children}</section>;
  return (
    <>
      {part(say('held.who'), (
        <>
          <HeldLine line="called" {...beside}><p>{stay.called ? say('held.called', { called: stay.called }) : say('held.nameless')}</p></HeldLine>
          <HeldLine line="nights" {...beside}><p>{say('held.nights', { from: day(stay.arrives), to: day(stay.leaves) })} {stay.rooms.length ? say('held.rooms', { rooms: stay.rooms.join(', ') }) : null}</p>
            {stay.cameInAt ? <p>{say('held.cameIn', { time: at(stay.cameInAt) })}</p> : null}{stay.leftAt ? <p>{say('held.left', { time: at(stay.leftAt) })}</p> : null}</HeldLine>
          {stay.hopes ? <HeldLine line="hopes" {...beside}><p>{say('held.hopes')}</p><p dir="auto">{stay.hopes}</p></HeldLine> : null}
          {stay.how ? <HeldLine line="leaving" {...beside}><p>{say('held.how', { how: say(`held.how.${stay.how}` as WordKey) })}</p></HeldLine> : null}
          {stay.lockBoxOfferedAt ? <HeldLine line="lock_box" {...beside}><p>{say('held.lockBox', { time: at(stay.lockBoxOfferedAt) })}</p></HeldLine> : null}
        </>
      ))}
      {stay.lines.length || promises.length ? part(say('held.lines'), (
        <>
          {stay.lines.map((one) => <HeldLine key={one.line} line={one.line} {...beside}><p dir="auto">{one.words}</p><p className="quietly">{say(one.kind === 'promise' ? 'held.promisedBy' : 'held.writtenBy', { by: one.by, time: at(one.at) })} {one.doneAt ? say('held.done') : null}</p></HeldLine>)}
          {promises.map((one) => <p key={`${one.kind}${one.day}${one.words}`}>{say(`held.promise.${one.kind}` as WordKey, { day: day(one.day) })} <bdi>{one.words}</bdi> {one.doneAt ? say('held.done') : null}</p>)}
        </>
      )) : null}
      {stay.messages.map((message) => <HeldLine key={message.line} line={message.line} {...beside}><ToldMessage message={message} /></HeldLine>)}
      {stay.rightsTold ? part(say('held.rights'), <HeldLine line="rights" {...beside}><p>{say('held.rightsTold', { by: stay.rightsTold.by, time: at(stay.rightsTold.at), version: stay.rightsTold.charterVersion })}</p></HeldLine>) : null}
      {enquiries.map((enquiry) => <Fragment key={enquiry.askedAt}>{part(say('held.enquiry'), (
        <HeldLine line="enquiry" {...beside}>
          <p>{say('held.asked', { time: at(enquiry.askedAt) })} {enquiry.called ? say('held.called', { called: enquiry.called }) : null}</p>
          {enquiry.reach ? <p>{say('held.reach')} <bdi>{enquiry.reach}</bdi></p> : null}
          {enquiry.hopes ? <p dir="auto">{enquiry.hopes}</p> : null}
          <p className="quietly">{say('held.enquiryGoes')}</p>
        </HeldLine>
      ))}</Fragment>)}
    </>
  );
}
