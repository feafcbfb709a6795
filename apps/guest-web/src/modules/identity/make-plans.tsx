import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useGuest } from '../shell/guest.js';
import { ChoosePassphrase } from './choose-passphrase.js';
import { useStep } from './use-step.js';

/** Makes the lock of the plans: the issued name to write down, then a passphrase. The card is offered right after, on its own page. */
export function MakePlans({ name }: { name: string }) {
  const { say } = useWords();
  const { look } = useGuest();
  const step = useStep();
  const [seen, setSeen] = useState(false);
  if (!seen) {
    return (
      <Page title={say('make.nameTitle')}>
        <p className="said"><bdi>{name}</bdi></p>
        <p>{say('make.nameWhat')}</p>
        <p>{say('make.nameWhy')}</p>
        <p><button type="button" onClick={() => setSeen(true)}>{say('make.goOn')}</button></p>
      </Page>
    );
  }
  return (
    <Page title={say('passphrase.title')}>
      <p>{say('passphrase.what')}</p>
      <p>{say('passphrase.lost')}</p>
      <ChoosePassphrase step={step} name={name} act={say('make.lock')} busyWords={say('make.locking')}
        onChosen={(passphrase) => void step.run(({ ways }) => ways.create(passphrase)).then((made) => { if (made) window.history.replaceState(null, '', '/card'); return look(); })} />
    </Page>
  );
}
