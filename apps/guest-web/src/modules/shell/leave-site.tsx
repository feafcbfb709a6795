import { useEffect, useState } from 'react';
import { useWords } from '../../words/words.js';
import { leaveSite, shiftTimes, taken, watchShift } from './leave.js';

/** Same place on every page, quiet, first in the order of the keyboard. */
export function LeaveSite() {
  const { say } = useWords();
  const [presses, setPresses] = useState(0);
  useEffect(() => { document.dispatchEvent(new Event(taken)); return watchShift(setPresses); }, []);
  return (
    <div className="leave">
      <button type="button" className="quiet" onClick={() => leaveSite()}>{say('leave.button')}</button>
      <span className="dots" aria-hidden="true" data-presses={presses}>
        {Array.from({ length: shiftTimes }, (_, at) => <span key={at} data-on={at < presses} />)}
      </span>
      <output className="unseen">{presses && presses < shiftTimes ? say('leave.presses', { left: shiftTimes - presses }) : ''}</output>
    </div>
  );
}
