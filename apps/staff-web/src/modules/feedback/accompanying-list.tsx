import { Link } from '@tanstack/react-router';
import { Button, buttonLook } from '#peerhouse/ui';
import { NoteAccompaniedDocument, type AccompanyingLineFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { FaultNote } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import css from './feedback.module.css';

export const afterAccompanying = ['Accompanying', 'HouseRights'];

/** Promises of ours, by day, each with the one touch that says it was done. */
export function AccompanyingList({ promises, toStay }: { promises: readonly AccompanyingLineFragment[]; toStay?: boolean }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  return <ul className={css.list}>{promises.map((promise) => <li key={promise.id} className={css.promise}><Promised promise={promise} />{toStay ? <Link to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: promise.stayId }} className={buttonLook('plain', true)}>{say('accompany.toStay')}</Link> : null}</li>)}</ul>;
}

function Promised({ promise }: { promise: AccompanyingLineFragment }) {
  const { say, sayCode } = useWords();
  const { times, onShift } = useHouse();
  const act = useAct(NoteAccompaniedDocument, afterAccompanying);
  const note = (done: boolean) => void act.run({ stayId: promise.stayId, promiseId: promise.id, done });
  return (
    <>
      <p><strong>{say('accompany.line', { what: sayCode('accompanyKind', promise.kind), day: times.day(promise.day) })}</strong>{promise.line ? <><br /><bdi>{promise.line}</bdi></> : null}</p>
      <p className={css.quiet}>{promise.doneBy && promise.doneAt ? say('accompany.done', { by: promise.doneBy.called, at: times.moment(promise.doneAt) }) : say('accompany.promisedBy', { by: promise.promisedBy.called })}</p>
      {act.fault ? <FaultNote fault={act.fault} /> : null}
      <div><Button small busy={act.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => note(!promise.doneAt)}>{say(promise.doneAt ? 'accompany.notDone' : 'accompany.isDone')}</Button></div>
    </>
  );
}
