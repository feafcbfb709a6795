import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { ProveFirst } from '../sharing/steps/prove-first.js';
import { ChoosePassphrase } from './choose-passphrase.js';
import { useStep } from './use-step.js';

/** Another passphrase; the plans stay as they are. */
export default function NewPassphrase() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [, go] = useLocation();
  const step = useStep();
  /** What was chosen, while the old passphrase is asked for once more. */
  const [chosen, setChosen] = useState<{ passphrase: string; alsoPhones: boolean } | null>(null);

  async function change(wanted: { passphrase: string; alsoPhones: boolean }): Promise<void> {
    setChosen(wanted);
    if (!(await step.run(({ ways }) => ways.changePassphrase(wanted.passphrase, wanted.alsoPhones)))) return;
    await look();
    go(me?.account?.hasCard ? '/settings' : '/card');
  }

  if (chosen && step.problem?.code === 'NeedsProof') return <ProveFirst onProved={() => void change(chosen)} onBack={step.forget} />;
  return (
    <Page title={say('passphrase.newTitle')} back={{ to: '/settings', words: say('settings.title') }}>
      <p>{say('passphrase.newWhat')}</p>
      <ChoosePassphrase step={step} name={me?.account?.signInName ?? ''} act={say('passphrase.change')} busyWords={say('make.locking')}
        onChosen={(passphrase, given) => void change({ passphrase, alsoPhones: given.get('alsoPhones') === 'on' })}>
        <label className="choice"><input type="checkbox" name="alsoPhones" /><span>{say('passphrase.alsoPhones')}<span className="quietly"> {say('passphrase.alsoPhonesHint')}</span></span></label>
      </ChoosePassphrase>
      <p><button type="button" className="quiet" onClick={() => go('/plan')}>{say('passphrase.keep')}</button></p>
    </Page>
  );
}
