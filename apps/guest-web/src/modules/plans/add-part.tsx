import { useState, type FormEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import { emptyPlanDoc, planDocBytes } from '#peerhouse/kernel';
import { newVaultId } from '#peerhouse/vault';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { useOnce } from '../shell/use-once.js';
import type { Outcome } from '../vault/vault.types.js';
import { useVault } from '../vault/use-vault.js';
import { Gone } from './parts/gone.js';
import { isKept, Refused } from './parts/refused.js';
import { planOf, withPartIn } from './plan.rules.js';
import './plans.css';

/** A part of the guest's own: a name, or none. */
export default function AddPart() {
  const { say } = useWords();
  const { plan } = useParams<{ plan: string }>();
  const { page, save } = useVault();
  const [, go] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, once] = useOnce();
  if (!planOf(page, plan!)) return <Gone />;

  async function add(given: FormDataEntryValue | null): Promise<void> {
    const section = newVaultId();
    const done = await save(section, planDocBytes(emptyPlanDoc('', typeof given === 'string' && given.trim() ? given.trim() : null)), 0, { edit: withPartIn(plan!, section) });
    if (isKept(done)) return go(`/plan/${section}`);
    setOutcome(done);
  }

  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('name');
    void once(() => add(given));
  };

  return (
    <Page title={say('plans.part.add')} back={{ to: '/plan', words: say('nav.plan') }}>
      <Refused outcome={outcome} />
      <form className="card" onSubmit={send} noValidate>
        <label htmlFor="name">{say('plans.part.name')}</label>
        <p className="quietly" id="name-hint">{say('plans.part.nameHow')}</p>
        <input id="name" name="name" type="text" className="words" dir="auto" autoComplete="off" aria-describedby="name-hint" />
        <button type="submit" aria-disabled={busy}>{say('plans.part.addGo')}</button>
      </form>
    </Page>
  );
}
