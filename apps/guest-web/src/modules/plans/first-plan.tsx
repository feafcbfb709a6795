import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { newVaultId, withPlan } from '#peerhouse/vault';
import { emptyPlanDoc, planDocBytes } from '#peerhouse/kernel';
import { useWords } from '../../words/words.js';
import { useOnce } from '../shell/use-once.js';
import type { Outcome } from '../vault/vault.types.js';
import { useVault } from '../vault/use-vault.js';
import { isKept, Refused } from './parts/refused.js';
import { withPartIn } from './plan.rules.js';
import { useTemplate } from './use-template.js';

/** Three ways in. Each can be left at any moment; nothing has to be written. */
export function FirstPlan() {
  const { say } = useWords();
  const { edit, save } = useVault();
  const template = useTemplate();
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, once] = useOnce();

  async function begin(kind: string): Promise<void> {
    const plan = { id: newVaultId(), kind: 'own', name: '', order: [] };
    const section = newVaultId();
    const made = await edit(withPlan(plan));
    if (!isKept(made)) return setOutcome(made);
    const name = template.said(`${kind}.name`);
    await save(section, planDocBytes({ ...emptyPlanDoc(kind), ...(name ? { name } : {}) }), 0, { edit: (page) => withPartIn(plan.id, section)(page.plans.some(({ id }) => id === plan.id) ? page : withPlan(plan)(page)) });
    go(`/plan/${section}`);
  }

  return (
    <>
      <p>{say('plans.first.yours')} {say('plans.first.nobody')}</p>
      <Refused outcome={outcome} />
      <ul className="ways">
        <li className="card"><h2>{say('plans.first.fewLines')}</h2><p>{say('plans.first.fewLinesHow')}</p><p><button type="button" aria-disabled={busy} onClick={() => void once(() => begin('wellness.helps'))}>{say('plans.first.fewLinesGo')}</button></p></li>
        <li className="card"><h2>{say('plans.first.steps')}</h2><p>{say('plans.first.stepsHow')}</p><p><Link href="/plan/new" className="button">{say('plans.first.stepsGo')}</Link></p></li>
        <li className="card"><h2>{say('plans.first.blank')}</h2><p>{say('plans.first.blankHow')}</p><p><button type="button" aria-disabled={busy} onClick={() => void once(() => begin(''))}>{say('plans.first.blankGo')}</button></p></li>
      </ul>
      <ul className="act-list"><li><Link href="/paper">{say('plans.paper.title')}</Link></li><li><Link href="/take">{say('plans.take.readIn')}</Link></li></ul>
    </>
  );
}
