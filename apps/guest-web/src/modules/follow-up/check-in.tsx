import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { AnswerCheckInDocument, BeginMyFollowUpAgainDocument } from '#peerhouse/contract/guest';
import { Trouble } from '../shell/trouble.js';
import type { CheckIn as Waiting, FollowUp, InTouchNow } from './in-touch.js';
import { dropUnsent, sendUnsent, useUnsent, type Unsent } from './unsent.js';
import { RingUs } from './parts.js';
import { useTouchWords } from './touch-words.js';

interface CheckInProps { followUp: FollowUp; now: InTouchNow; around?: (shown: ReactNode) => ReactNode }
interface Answered { says: string; to: Waiting; on: string | null }

/**
 * G16. One question, answered in one touch, or not at all: no answer is fine. What was answered can be taken back where nothing has
 * followed from it that cannot; without a signal it says that nobody was told yet. Nothing, and nothing around it, where nothing waits and
 * nothing was answered here.
 */
export function CheckIn({ followUp, now: { act, tell, busy }, around = (shown) => shown }: CheckInProps) {
  const { say } = useTouchWords();
  const unsent = useUnsent(followUp.id);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [later, setLater] = useState(false);
  const [again, setAgain] = useState<Waiting | null>(null);
  const waiting = followUp.waiting ?? again;
  const words = (says: string): string => say(`touch.answer.${says}` as 'touch.answer.good');
  const answer = (to: Waiting, says: string, on: string | null = null): void => void tell(followUp.id, says === 'no_more' ? 'stop' : 'answer', words(says), AnswerCheckInDocument, { id: to.id, says, on, than: followUp.match }, () => {
    setLater(false);
    setAgain(null);
    setAnswered({ says, to, on });
  });
  const takeBack = async ({ says, to }: Answered): Promise<void> => {
    if (says === 'later') setAgain(to);
    if (says === 'no_more' && !await act(BeginMyFollowUpAgainDocument, { id: followUp.id })) return;
    if (says === 'wants_call_back' && followUp.ringing && !await act(AnswerCheckInDocument, { id: followUp.ringing.id, says: 'skipped', on: null })) return;
    setAnswered(null);
  };
  const question = waiting ? (
    <div className="check-in">
      <Question followUp={followUp} />
      <p>{say('touch.noReply')}</p>
      <p className="acts">
        {waiting.answers.map((says) => (
          <button key={says} type="button" className={says === 'good' ? undefined : 'quiet'} aria-disabled={busy} aria-expanded={says === 'later' ? later : undefined} onClick={() => (says === 'later' ? setLater(!later) : answer(waiting, says))}>
            {words(says)}
          </button>
        ))}
      </p>
      {later ? <Later busy={busy} onDay={(on) => answer(waiting, 'later', on)} /> : null}
    </div>
  ) : null;
  // Who asked to be rung has not answered by it.
  const shown = unsent.some(({ act: one }) => one !== 'ring') ? null : answered ? <Thanks answered={answered} busy={busy} onTakeBack={() => void takeBack(answered)} /> : question;
  return unsent.length || shown ? around(<>{unsent.map((one) => <NotTold key={one.act} followUp={followUp} unsent={one} busy={busy} />)}{shown}</>) : null;
}

/** Said without a signal: it goes out by itself, while this page is open, also past a fault; and what to do meanwhile. */
function NotTold({ followUp: { id, phone }, unsent: { act, said, fault }, busy }: { followUp: FollowUp; unsent: Unsent; busy: boolean }) {
  const { say } = useTouchWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} tabIndex={-1} className="check-in">
      <output><p><strong>{say('touch.notTold')}</strong> {say(fault.code === 'OFFLINE' ? 'touch.notToldHow' : 'touch.notToldYet', { said })}</p></output>
      {fault.code === 'OFFLINE' ? null : <Trouble fault={fault} />}
      <p className="acts">
        <button type="button" className="quiet" aria-disabled={busy} onClick={() => void sendUnsent()}>{say('fault.again')}</button>
        <button type="button" className="quiet" onClick={() => dropUnsent(id, act)}>{say('touch.notAfterAll')}</button>
      </p>
      <RingUs phone={phone} />
    </div>
  );
}

function Question({ followUp: { about, peer } }: { followUp: FollowUp }) {
  const { say } = useTouchWords();
  if (about !== 'match') return <p><strong>{say('touch.ask')}</strong></p>;
  return <p><strong>{peer ? say('touch.askMatch', { peer }) : say('touch.askMatchNobody')}</strong></p>;
}

/** When shall we ask again? Soon, or on a day of their own. */
function Later({ busy, onDay }: { busy: boolean; onDay: (on: string) => void }) {
  const { say } = useTouchWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [unchosen, setUnchosen] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const on = String(new FormData(event.currentTarget).get('on') ?? '');
    setUnchosen(!on);
    if (on) onDay(on);
  };
  return (
    <form onSubmit={send} noValidate>
      <p>{say('touch.when')}</p>
      <p className="acts">
        <button ref={first} type="button" className="quiet" aria-disabled={busy} onClick={() => onDay(inDays(1))}>{say('touch.tomorrow')}</button>
        <button type="button" className="quiet" aria-disabled={busy} onClick={() => onDay(inDays(7))}>{say('touch.inAWeek')}</button>
      </p>
      <label htmlFor="later-on">{say('touch.onDay')}</label>
      {unchosen ? <p role="alert">{say('touch.problem.missing')}</p> : null}
      <input id="later-on" name="on" type="date" min={inDays(0)} max={inDays(366)} />
      <button type="submit" aria-disabled={busy}>{say('touch.askThen')}</button>
    </form>
  );
}

/** A day by this phone's clock. */
function inDays(days: number): string {
  const now = new Date();
  return new Intl.DateTimeFormat('en-CA').format(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}

function Thanks({ answered, busy, onTakeBack }: { answered: Answered; busy: boolean; onTakeBack: () => void }) {
  const { say, saidIf, day } = useTouchWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const next = saidIf(`touch.then.${answered.says}`, { day: answered.on ? day(answered.on) : '' });
  const back = saidIf(`touch.back.${answered.says}`);
  return (
    <div ref={box} tabIndex={-1} className="check-in">
      <output><p><strong>{say('touch.thanks')}</strong> {next}</p></output>
      {back ? <p><button type="button" className="quiet" aria-disabled={busy} onClick={onTakeBack}>{back}</button></p> : null}
      {answered.says === 'wants_another_peer' ? <p><Link className="alone" href="/people">{say('nav.peer')}</Link></p> : null}
    </div>
  );
}
