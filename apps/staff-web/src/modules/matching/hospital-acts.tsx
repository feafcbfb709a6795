import { BackInHospitalDocument, OutOfHospitalDocument } from '#peerhouse/contract/staff';
import { doOnce } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import type { Done } from '../stays/done-note.js';
import { ActButton } from './act-button.js';
import { afterMatching, isAllowed } from './match-acts.js';
import css from './matching.module.css';

interface HospitalActsProps { of: Parameters<typeof isAllowed>[0]; personId: string; name: string; onDone: (done: Done) => void }

/** They are back in hospital, or out of it. */
export function HospitalActs({ of, personId, name, onDone }: HospitalActsProps) {
  const { say } = useWords();
  return (
    <div className={css.row}>
      {isAllowed(of, 'goToHospital') ? <ActButton words={say('match.toHospital')} act={() => doOnce(BackInHospitalDocument, { personId }, afterMatching)} onDone={() => onDone({ words: say('match.toHospitalDone', { name }) })} /> : null}
      {isAllowed(of, 'leaveHospital') ? <ActButton words={say('match.outOfHospital')} act={() => doOnce(OutOfHospitalDocument, { personId }, afterMatching)} onDone={() => onDone({ words: say('match.outOfHospitalDone', { name }) })} /> : null}
    </div>
  );
}
