import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { ChoosePassphrase } from './choose-passphrase.js';
import { useStep } from './use-step.js';

/** Nothing opens the plans any more: what that means, before new ones are begun beside them. */
export default function StartAgain() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [, go] = useLocation();
  const step = useStep();
  const [isSure, setIsSure] = useState(false);
  if (!me?.account?.vault) return <Page title={say('startAgain.title')}><p>{say('startAgain.nothing')}</p></Page>;
  if (!isSure) {
    return (
      <Page title={say('startAgain.title')} back={{ to: '/forgotten', words: say('forgotten.title') }}>
        <p>{say('startAgain.what')}</p>
        <p>{say('startAgain.old')}</p>
        <p>{say('startAgain.shared')}</p>
        <div className="acts">
          <button type="button" onClick={() => setIsSure(true)}>{say('startAgain.begin')}</button>
          <button type="button" className="quiet" onClick={() => go('/plan')}>{say('startAgain.notNow')}</button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={say('passphrase.title')}>
      <p>{say('passphrase.lost')}</p>
      <ChoosePassphrase step={step} name={me.account.signInName} act={say('make.lock')} busyWords={say('make.locking')}
        onChosen={(passphrase) => void step.run(({ ways }) => ways.startAgain(passphrase)).then(async (begun) => { if (begun) { await look(); go('/card'); } })} />
    </Page>
  );
}
