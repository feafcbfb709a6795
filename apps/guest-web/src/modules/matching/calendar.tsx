import { useState } from 'react';
import { EndMyCalendarDocument, MakeMyCalendarDocument } from '#peerhouse/contract/guest';
import { ask } from '../../server/ask.js';
import { useLocale } from '../../words/words.js';
import { Trouble } from '../shell/trouble.js';
import { useMatchWords } from './match-words.js';

/** The meetings in one's own calendar, by a secret address that says when somebody is busy and nothing else. It is shown once. */
export function Calendar() {
  const { say } = useMatchWords();
  const { locale } = useLocale();
  const [address, setAddress] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const make = () => ask(MakeMyCalendarDocument, { language: locale }).then(({ makeMyCalendar }) => { setFault(null); setEnded(false); setAddress(`${window.location.origin}${makeMyCalendar.path}`); }, setFault);
  const end = () => ask(EndMyCalendarDocument, {}).then(() => { setFault(null); setAddress(null); setEnded(true); }, setFault);
  return (
    <section className="card" aria-labelledby="calendar">
      <h2 id="calendar">{say('match.calendar')}</h2>
      <p>{say('match.calendarHow')}</p>
      {fault ? <Trouble fault={fault} /> : null}
      <output>
        {address ? <><span>{say('match.calendarOnce')}</span> <span className="said" dir="ltr">{address}</span></> : null}
        {ended ? say('match.calendarEnded') : null}
      </output>
      <p className="acts">
        <button type="button" className="quiet" onClick={() => void make()}>{say('match.calendarMake')}</button>
        <button type="button" className="quiet" onClick={() => void end()}>{say('match.calendarEnd')}</button>
      </p>
    </section>
  );
}
