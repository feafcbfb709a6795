import { useState } from 'react';
import { useLocation } from 'wouter';
import { newVaultId, withPlan } from '#peerhouse/vault';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useOnce } from '../shell/use-once.js';
import type { Outcome } from '../vault/vault.types.js';
import { useVault } from '../vault/use-vault.js';
import { isKept, Refused } from './parts/refused.js';
import { offerRef } from './plan.rules.js';
import './plans.css';
import { templates, type PlanKind } from './templates/templates.js';
import { useOffers } from './use-offers.js';
import { useTemplate } from './use-template.js';

/** Which plan to start from. It begins with its first part; every part can be left empty. */
export default function NewPlan() {
  const { say } = useWords();
  const { edit } = useVault();
  const template = useTemplate();
  const offers = useOffers();
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, once] = useOnce();

  async function begin(kind: PlanKind, name: string): Promise<void> {
    const plan = { id: newVaultId(), kind, name, order: [] };
    const made = await edit(withPlan(plan));
    if (!isKept(made)) return setOutcome(made);
    const first = templates[kind][0];
    go(first ? `/plan/${offerRef(plan.id, `${kind}.${first.key}`)}` : `/plan/of/${plan.id}/add`);
  }

  return (
    <Page title={say('plans.new.title')} back={{ to: '/plan', words: say('nav.plan') }}>
      <p>{say('plans.new.how')}</p>
      <Refused outcome={outcome} />
      <ul className="ways">
        {offers.map(({ kind, isNamed }) => {
          const name = isNamed ? '' : template.said('wrap.otherName');
          return (
            <li key={kind} className="card">
              <h2>{name || template.said(`${kind}.name`)}</h2>
              <p>{template.said(`${kind}.what`)}</p>
              <p><button type="button" aria-disabled={busy} onClick={() => void once(() => begin(kind, name))}>{say('plans.new.begin')}<span className="unseen"> {name || template.said(`${kind}.name`)}</span></button></p>
            </li>
          );
        })}
      </ul>
      {offers.some(({ kind, isNamed }) => kind === 'wrap' && isNamed) ? <p className="quietly">{say('plans.new.mark')}</p> : null}
    </Page>
  );
}
