import { useState, type FormEvent } from 'react';
import { FixMyFirstMeetingDocument } from '#peerhouse/contract/guest';
import { useMatchWords } from './match-words.js';
import type { Way, WayNow } from './way.js';

/** The day of the first meeting, as the two have agreed; a day that was fixed can be another. */
export function FirstMeeting({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say, day } = useMatchWords();
  const fixed = way.coming?.firstMeetingOn ?? null;
  const [writing, setWriting] = useState(fixed === null);
  if (!writing) return <p><button type="button" className="quiet" onClick={() => setWriting(true)}>{say('match.otherDay')}</button></p>;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const on = String(given.get('on') ?? '');
    if (on) void act(FixMyFirstMeetingDocument, { on, time: String(given.get('time') ?? '') || null }).then((done) => { if (done) setWriting(false); });
  };
  return (
    <form onSubmit={send} noValidate>
      {way.window ? <p>{say('match.window', { from: day(way.window.from), to: day(way.window.to) })}</p> : null}
      <label htmlFor="first-on">{say('match.day')}</label>
      <input id="first-on" name="on" type="date" min={way.window?.from} max={way.window?.to} defaultValue={fixed ?? ''} />
      <label htmlFor="first-time">{say('match.time')}</label>
      <input id="first-time" name="time" type="time" defaultValue={way.coming?.firstMeetingTime ?? ''} />
      <button type="submit" aria-disabled={busy}>{say('match.fix')}</button>
    </form>
  );
}
