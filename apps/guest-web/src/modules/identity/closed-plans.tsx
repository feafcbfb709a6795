import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useVault } from '../vault/use-vault.js';
import { MakePlans } from './make-plans.js';
import { Unlock } from './unlock.js';

/** In front of every page of plans: the way to open them, or to make them. */
export default function ClosedPlans() {
  const { say } = useWords();
  const { me } = useGuest();
  const { state } = useVault();
  const [making, setMaking] = useState(false);
  if (state === 'locked') return <Unlock />;
  if (making && me?.account) return <MakePlans name={me.account.signInName} />;
  return (
    <Page title={say('nav.plan')}>
      <p>{say('make.yours')}</p>
      <p>{say('make.locked')}</p>
      {me?.account
        ? <p><button type="button" onClick={() => setMaking(true)}>{say('make.begin')}</button></p>
        : <p>{say('make.noAccount')}</p>}
      <p>{say('make.paper')}</p>
    </Page>
  );
}
