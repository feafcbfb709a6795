import { useSyncExternalStore } from 'react';
import { useWords } from '../../words/words.js';
import { newerWaits, onNewer, takeNewer } from '../../app-update.js';
import { useVault } from '../vault/use-vault.js';

const subscribe = (hear: () => void) => {
  window.addEventListener('online', hear);
  window.addEventListener('offline', hear);
  return () => { window.removeEventListener('online', hear); window.removeEventListener('offline', hear); };
};

/** What is so right now, as lines in the page: no signal, soon locked, a full phone. */
export function Notices() {
  const { say } = useWords();
  const { state, locksSoon, isFull, wasRemoved, stopsToSend, touch } = useVault();
  const hasSignal = useSyncExternalStore(subscribe, () => navigator.onLine, () => true);
  const isNewer = useSyncExternalStore(onNewer, newerWaits, newerWaits);
  return (
    <output className="notices">
      {wasRemoved ? <span className="notice">{say('notice.removed')}</span> : null}
      {hasSignal ? null : <span className="notice">{say(state === 'open' ? 'notice.offlineOpen' : 'notice.offline')}</span>}
      {stopsToSend.length ? <span className="notice">{say('notice.stopWaits')}</span> : null}
      {isFull ? <span className="notice">{say('notice.full')}</span> : null}
      {isNewer ? <span className="notice">{say('notice.newer')} <button type="button" className="quiet" onClick={() => void takeNewer()}>{say('notice.newerGo')}</button></span> : null}
      {locksSoon ? <span className="notice">{say('notice.locksSoon')} <button type="button" className="quiet" onClick={touch}>{say('notice.stillHere')}</button></span> : null}
    </output>
  );
}
