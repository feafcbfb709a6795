import { useState, type FormEvent } from 'react';
import { ChangeMyLeavingHospitalDocument, ImInHospitalDocument, ImOutOfHospitalDocument, IMovedDocument } from '#peerhouse/contract/guest';
import { useMatchWords, withMatchWords } from './match-words.js';
import { NextStep, OwnPage, Ring } from './parts.js';
import { can, useWay, type Way, type WayNow } from './way.js';

/** Something has changed: hospital, the day of leaving it, where they live. */
export default withMatchWords(function ChangesPage() {
  const { say } = useMatchWords();
  const now = useWay();
  return <OwnPage title={say('match.changes')} now={now}>{(way) => <Changes way={way} now={now} />}</OwnPage>;
});

/** Not one of the programme's places, as a choice. */
const elsewhere = ' ';

function Changes({ way, now: { act, busy } }: { way: Way; now: WayNow }) {
  const { say, day } = useMatchWords();
  const [done, setDone] = useState(false);
  const tell = (told: Promise<boolean>) => void told.then(setDone);
  const typed = (event: FormEvent<HTMLFormElement>, name: string): string | null => { event.preventDefault(); return String(new FormData(event.currentTarget).get(name) ?? '') || null; };
  const [unsaid, setUnsaid] = useState(false);
  const moved = (event: FormEvent<HTMLFormElement>) => {
    const place = typed(event, 'place');
    setUnsaid(place === null);
    if (place === null) event.currentTarget.querySelector('select')?.focus();
    else tell(act(IMovedDocument, { place: place === elsewhere ? null : place }));
  };
  return (
    <>
      <output>{done ? <p className="card">{say('match.changed')}</p> : null}</output>
      {done ? <NextStep way={way} /> : null}
      {done && way.nextStep.step === 'resources_there' ? <><p>{say(way.going || way.coming?.called ? 'match.outsideGoing' : 'match.outsideHow')}</p><Ring phone={way.phone} /></> : null}
      {can(way, 'leavingMoved') ? (
        <section className="card" aria-labelledby="leaving">
          <h2 id="leaving">{say('match.leaving')}</h2>
          <p>{way.leavesHospitalOn ? say('match.leavingOn', { day: day(way.leavesHospitalOn) }) : say('match.leavingUnknown')}</p>
          <form onSubmit={(event) => tell(act(ChangeMyLeavingHospitalDocument, { to: typed(event, 'to') }))} noValidate>
            <label htmlFor="leaving-to">{say('match.leavingTo')}</label>
            <input id="leaving-to" name="to" type="date" defaultValue={way.leavesHospitalOn ?? ''} />
            <button type="submit" aria-disabled={busy}>{say('match.tell')}</button>
          </form>
        </section>
      ) : null}
      {can(way, 'goToHospital') ? (
        <section className="card" aria-labelledby="in">
          <h2 id="in">{say('match.inHospital')}</h2>
          <p>{say('match.inHospitalHow')}</p>
          <p><button type="button" className="quiet" aria-disabled={busy} onClick={() => tell(act(ImInHospitalDocument, {}))}>{say('match.inHospitalGo')}</button></p>
        </section>
      ) : null}
      {can(way, 'leaveHospital') ? (
        <section className="card" aria-labelledby="out">
          <h2 id="out">{say('match.outOfHospital')}</h2>
          <form onSubmit={(event) => tell(act(ImOutOfHospitalDocument, { on: typed(event, 'on') }))} noValidate>
            <label htmlFor="out-on">{say('match.outOn')}</label>
            <input id="out-on" name="on" type="date" />
            <button type="submit" aria-disabled={busy}>{say('match.tell')}</button>
          </form>
        </section>
      ) : null}
      {can(way, 'moveOutside') ? (
        <section className="card" aria-labelledby="moved">
          <h2 id="moved">{say('match.moved')}</h2>
          <p>{say('match.movedHow')}</p>
          <form onSubmit={moved} noValidate>
            <label htmlFor="moved-to">{say('match.movedTo')}</label>
            <select id="moved-to" name="place" defaultValue={way.place ?? ''} aria-describedby={unsaid ? 'moved-unsaid' : undefined}>
              {way.place ? null : <option value="">{say('match.choosePlace')}</option>}
              {way.places.map((place) => <option key={place} value={place}>{place}</option>)}
              <option value={elsewhere}>{say('match.elsewhere')}</option>
            </select>
            {unsaid ? <p id="moved-unsaid" role="alert" className="problem">{say('match.placeFirst')}</p> : null}
            <button type="submit" aria-disabled={busy}>{say('match.tell')}</button>
          </form>
        </section>
      ) : null}
    </>
  );
}
