import { useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { ProveFirst } from '../sharing/steps/prove-first.js';
import { loadEngine } from '../vault/handle.js';
import { useVault } from '../vault/use-vault.js';
import type { Outcome } from '../vault/vault.types.js';
import { erasedBy } from './erased.rules.js';
import { Refused } from './parts/refused.js';
import './plans.css';

type Step = { kind: 'asking' } | { kind: 'proving' } | { kind: 'erased'; on: Date };

/** Deletes all plans, after saying what goes, what stays and why. The receipt stays on the page to be printed. */
export default function ErasePage() {
  const { say } = useWords();
  const { state } = useVault();
  const { look } = useGuest();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const erase = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const done = await loadEngine().then(({ ways }) => ways.erase(), (): Outcome => ({ ok: false, code: 'OFFLINE' }));
    setBusy(false);
    setOutcome(done);
    if (done.ok) { setStep({ kind: 'erased', on: new Date() }); void look(); }
    else if (done.code === 'NeedsProof') setStep({ kind: 'proving' });
  };

  if (step.kind === 'erased') return <Receipt on={step.on} />;
  if (step.kind === 'proving') return <ProveFirst onProved={() => void erase()} onBack={() => setStep({ kind: 'asking' })} />;
  const back = { to: '/take', words: say('plans.take.title') };
  if (state !== 'open') return <Page title={say('plans.erase.title')} back={back}><p>{say('plans.erase.openFirst')} <Link href="/plan">{say('nav.plan')}</Link></p></Page>;
  return (
    <Page title={say('plans.erase.title')} back={back}>
      <h2>{say('plans.erase.goes')}</h2>
      <ul className="points">
        <li>{say('plans.erase.goesPlans')}</li>
        <li>{say('plans.erase.goesShares')}</li>
        <li>{say('plans.erase.goesPhone')}</li>
      </ul>
      <h2>{say('plans.erase.stays')}</h2>
      <ul className="points">
        <li>{say('plans.erase.staysBackups')}</li>
        <li>{say('plans.erase.staysNights')}</li>
        <li>{say('plans.erase.staysName')}</li>
        <li>{say('plans.erase.staysPaper')}</li>
      </ul>
      <Refused outcome={outcome} />
      <ul className="act-list">
        <li><button type="button" className="clay" aria-disabled={busy} onClick={() => void erase()}>{say(busy ? 'sharing.prove.going' : 'plans.erase.go')}</button></li>
        <li><Link href="/take">{say('plans.leaveIt')}</Link></li>
      </ul>
    </Page>
  );
}

function Receipt({ on }: { on: Date }) {
  const { say, day } = useWords();
  const { erased, unreadable, gone } = erasedBy(on);
  return (
    <Page title={say('plans.erased.title')}>
      <p>{say('plans.erased.on', { day: day(erased) })}</p>
      <ul className="points">
        <li>{say('plans.erased.unreadable', { day: day(unreadable) })}</li>
        <li>{say('plans.erased.gone', { day: day(gone) })}</li>
        <li>{say('plans.erase.staysNights')}</li>
        <li>{say('plans.erase.staysName')}</li>
      </ul>
      <ul className="act-list no-print">
        <li><button type="button" onClick={() => window.print()}>{say('plans.print')}</button></li>
        <li><Link href="/">{say('page.back')}</Link></li>
      </ul>
    </Page>
  );
}
