import type { ReactNode } from 'react';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Trouble } from '../shell/trouble.js';
import { useWords, type WordKey } from '../../words/words.js';
import { HeldLine } from './held-line.js';
import { useHeld, type Held } from './held.js';
import { ToldMessage } from './told-message.js';

/** G17: everything held about me, line by line; beside each, how I see it. */
export default function HeldPage() {
  const { say, day } = useWords();
  const { me } = useGuest();
  const held = useHeld();
  return (
    <Page title={say('held.title')} back={{ to: '/stay', words: say('stay.title') }}>
      <p>{say('held.lead')}</p>
      {held.fault ? <Trouble fault={held.fault} onAgain={held.again} /> : null}
      {held.data ? <Lines held={held.data} onHeld={held.put} zone={me?.house?.timeZone ?? 'UTC'} /> : null}
      {held.data ? (
        <section className="card" aria-labelledby="held-not">
          <h2 id="held-not">{say('held.not')}</h2>
          <p>{say('held.notHow')}</p>
          <p>{held.data.erasedFrom ? say('held.erasedFrom', { day: day(held.data.erasedFrom) }) : say('held.erasedLater')}</p>
        </section>
      ) : null}
      <p className="acts"><button type="button" className="quiet" onClick={() => window.print()}>{say('voice.print')}</button></p>
    </Page>
  );
}

function Lines({ held, onHeld, zone }: { held: Held; onHeld: (held: Held) => void; zone: string }) {
  const { say, day, moment } = useWords();
  const beside = { notes: held.notes, onHeld };
  const at = (instant: string) => moment(instant, zone);
  if (!held.state) return <p className="card">{say('held.nothing')}</p>;
  return (
    <>
      <Part title={say('held.who')}>
        <HeldLine line="called" {...beside}><p>{held.called ? say('held.called', { called: held.called }) : say('held.nameless')}</p></HeldLine>
        <HeldLine line="nights" {...beside}><p>{say('held.nights', { from: day(held.arrives!), to: day(held.leaves!) })} {held.rooms.length ? say('held.rooms', { rooms: held.rooms.join(', ') }) : null}</p>
          {held.cameInAt ? <p>{say('held.cameIn', { time: at(held.cameInAt) })}</p> : null}{held.leftAt ? <p>{say('held.left', { time: at(held.leftAt) })}</p> : null}</HeldLine>
        {held.hopes ? <HeldLine line="hopes" {...beside}><p>{say('held.hopes')}</p><p dir="auto">{held.hopes}</p></HeldLine> : null}
        {held.how ? <HeldLine line="leaving" {...beside}><p>{say('held.how', { how: say(`held.how.${held.how}` as WordKey) })}</p></HeldLine> : null}
        {held.lockBoxOfferedAt ? <HeldLine line="lock_box" {...beside}><p>{say('held.lockBox', { time: at(held.lockBoxOfferedAt) })}</p></HeldLine> : null}
      </Part>
      {held.lines.length || held.promises.length ? (
        <Part title={say('held.lines')}>
          {held.lines.map((one) => <HeldLine key={one.line} line={one.line} {...beside}><p dir="auto">{one.words}</p><p className="quietly">{say(one.kind === 'promise' ? 'held.promisedBy' : 'held.writtenBy', { by: one.by, time: at(one.at) })} {one.doneAt ? say('held.done') : null}</p></HeldLine>)}
          {held.promises.map((one) => <p key={`${one.kind}${one.day}${one.words}`}>{say(`held.promise.${one.kind}` as WordKey, { day: day(one.day) })} <bdi>{one.words}</bdi> {one.doneAt ? say('held.done') : null}</p>)}
        </Part>
      ) : null}
      {held.messages.map((message) => <HeldLine key={message.line} line={message.line} {...beside}><ToldMessage message={message} /></HeldLine>)}
      {held.rightsTold ? <Part title={say('held.rights')}><HeldLine line="rights" {...beside}><p>{say('held.rightsTold', { by: held.rightsTold.by, time: at(held.rightsTold.at), version: held.rightsTold.charterVersion })}</p></HeldLine></Part> : null}
      {held.enquiry ? (
        <Part title={say('held.enquiry')}>
          <HeldLine line="enquiry" {...beside}>
            <p>{say('held.asked', { time: at(held.enquiry.askedAt) })} {held.enquiry.called ? say('held.called', { called: held.enquiry.called }) : null}</p>
            {held.enquiry.reach ? <p>{say('held.reach')} <bdi>{held.enquiry.reach}</bdi></p> : null}
            {held.enquiry.hopes ? <p dir="auto">{held.enquiry.hopes}</p> : null}
            <p className="quietly">{say('held.enquiryGoes')}</p>
          </HeldLine>
        </Part>
      ) : null}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="card"><h2>{title}</h2>{children}</section>;
}
