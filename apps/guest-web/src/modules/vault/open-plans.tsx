import type { ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useVault } from './use-vault.js';

/** In front of every page of plans: what is needed before they can be read. */
export function OpenPlans({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const { state } = useVault();
  if (state === 'open') return children;
  return <Page title={say('nav.plan')}><p>{say('plan.later')}</p><p>{say('plan.paper')}</p></Page>;
}
