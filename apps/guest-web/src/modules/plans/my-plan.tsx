import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useVault } from '../vault/use-vault.js';

/** The guest's plans, open. */
export default function MyPlan() {
  const { say } = useWords();
  const { page } = useVault();
  return (
    <Page title={say('nav.plan')}>
      {page.plans.length ? <ul>{page.plans.map(({ id, name }) => <li key={id} className="card"><bdi>{name}</bdi></li>)}</ul> : <p>{say('plan.paper')}</p>}
    </Page>
  );
}
