import { useRef, useState, type FormEvent } from 'react';
import { AgreeMyMeetingsDocument, CancelMyMeetingDocument, MoveMyMeetingDocument } from '#peerhouse/contract/guest';
import { Calendar } from './calendar.js';
import { useMatchWords, withMatchWords } from './match-words.js';
import { useMeetings, type Meeting, type MeetingsNow, type Mine } from './meetings.js';
import { OwnPage, Ring } from './parts.js';

/** As many as are shown before somebody asks for all: about two months. */
const few = 8;

/** My meetings: which are to come; each can be moved or called off, alone or with all after it. What was is not looked back at. */
export default withMatchWords(function MeetingsPage() {
  const { say } = useMatchWords();
  const now = useMeetings();
  return <OwnPage title={say('match.meetings')} now={now}>{(mine) => <ToCome mine={mine} now={now} />}</OwnPage>;
});

function ToCome({ mine: { way, meetings }, now }: { mine: Mine; now: MeetingsNow }) {
  const { say, dayAhead } = useMatchWords();
  const [opened] = useState(() => new Date().toISOString());
  const [all, setAll] = useState(false);
  const toCome = meetings.meetings.filter(({ endsAt, how }) => endsAt > opened && !how);
  const goesOn = toCome.some(({ isCancelled }) => !isCancelled);
  return (
    <>
      <section className="card" aria-labelledby="to-come">
        <h2 id="to-come">{say('match.toCome')}</h2>
        {toCome.length ? <p>{say('match.moveHow')}</p> : <p>{say('match.noneToCome')}</p>}
        {toCome.slice(0, all ? undefined : few).map((meeting) => <OneMeeting key={`${meeting.seriesId}${meeting.slot}`} meeting={meeting} now={now} />)}
        {!all && toCome.length > few ? <p><button type="button" className="quiet" onClick={() => setAll(true)}>{say('match.showAll', { count: toCome.length })}</button></p> : null}
        {!goesOn && way.going?.metOn ? <GoOn time={meetings.meetings.at(-1)?.time ?? ''} now={now} /> : null}
        {meetings.lastsUntil ? <p>{say('match.lastsUntil', { day: dayAhead(meetings.lastsUntil) })}</p> : null}
        <Ring phone={way.phone} />
      </section>
      <Calendar />
    </>
  );
}

/** All that were to come are called off: they go on from a day. */
function GoOn({ time, now: { act, busy } }: { time: string; now: MeetingsNow }) {
  const { say } = useMatchWords();
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const from = { day: String(given.get('day') ?? ''), time: String(given.get('time') ?? '') };
    if (from.day && from.time) void act(AgreeMyMeetingsDocument, from);
  };
  return (
    <form onSubmit={send} noValidate>
      <p>{say('match.goOnHow')}</p>
      <label htmlFor="day">{say('match.day')}</label>
      <input id="day" name="day" type="date" required />
      <label htmlFor="time">{say('match.time')}</label>
      <input id="time" name="time" type="time" defaultValue={time} required />
      <button type="submit" aria-disabled={busy}>{say('match.goOn')}</button>
    </form>
  );
}

function OneMeeting({ meeting, now: { act, busy } }: { meeting: Meeting; now: MeetingsNow }) {
  const { say, day, clock } = useMatchWords();
  const [doing, setDoing] = useState<'move' | 'cancel' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const when = say('match.when', { day: day(meeting.day), time: clock(meeting.time) });
  const end = (): void => { setDoing(null); requestAnimationFrame(() => heading.current?.focus()); };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const which = { series: meeting.seriesId, slot: meeting.slot, following: given.has('following') };
    const to = { day: String(given.get('day') ?? ''), time: String(given.get('time') ?? '') };
    if (doing === 'move' && !(to.day && to.time)) return;
    void (doing === 'move' ? act(MoveMyMeetingDocument, { ...which, ...to }) : act(CancelMyMeetingDocument, which)).then((done) => { if (done) end(); });
  };
  const id = `${meeting.seriesId}-${meeting.slot}`;
  return (
    <div className="meeting">
      <h3 ref={heading} tabIndex={-1}><span className={meeting.isCancelled ? 'off' : undefined}>{when}</span> {meeting.isCancelled ? say('match.calledOff') : meeting.isMoved ? say('match.wasMoved') : null}</h3>
      {doing === null ? (
        <p className="acts">
          <button type="button" className="quiet" aria-label={`${say('match.move')}: ${when}`} onClick={() => setDoing('move')}>{say('match.move')}</button>
          {meeting.isCancelled ? null : <button type="button" className="quiet" aria-label={`${say('match.callOff')}: ${when}`} onClick={() => setDoing('cancel')}>{say('match.callOff')}</button>}
        </p>
      ) : (
        <form onSubmit={send} noValidate>
          {doing === 'move' ? (
            <>
              <label htmlFor={`${id}-day`}>{say('match.day')}</label>
              <input id={`${id}-day`} name="day" type="date" defaultValue={meeting.day} />
              <label htmlFor={`${id}-time`}>{say('match.time')}</label>
              <input id={`${id}-time`} name="time" type="time" defaultValue={meeting.time} />
            </>
          ) : <p>{say('match.callOffHow')}</p>}
          <label className="choice"><input type="checkbox" name="following" /><span>{say('match.following')}</span></label>
          <p className="acts">
            <button type="submit" aria-disabled={busy}>{say(doing === 'move' ? 'match.move' : 'match.callOff')}</button>
            <button type="button" className="quiet" onClick={end}>{say('match.goBack')}</button>
          </p>
        </form>
      )}
    </div>
  );
}
