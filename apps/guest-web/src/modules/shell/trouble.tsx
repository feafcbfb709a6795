import { Fault } from '#peerhouse/contract';
import { useWords, type WordKey } from '../../words/words.js';

/** What happened, what is safe, what to do. */
export function Trouble({ fault, onAgain }: { fault: unknown; onAgain?: () => void }) {
  const { say } = useWords();
  const code = fault instanceof Fault && (fault.code === 'OFFLINE' || fault.code === 'OTHER_VERSION') ? fault.code : 'FAULT';
  const reference = fault instanceof Fault ? fault.reference : null;
  return (
    <div role="alert" className="card">
      <p>{say(`fault.${code}` as WordKey)}</p>
      {reference ? <p className="quietly">{say('fault.reference', { reference })}</p> : null}
      {onAgain ? <p><button type="button" className="quiet" onClick={onAgain}>{say('fault.again')}</button></p> : null}
    </div>
  );
}
