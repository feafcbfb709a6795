import { useState } from 'react';
import { Link } from 'wouter';
import { useWords, type WordKey } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { ProveFirst } from '../sharing/steps/prove-first.js';
import { loadEngine } from '../vault/handle.js';
import { useVault } from '../vault/use-vault.js';
import type { Outcome } from '../vault/vault.types.js';
import { erasedBy, type Erased } from './erased.rules.js';
import { Refused } from './parts/refused.js';
import './plans.css';

/** `these`: the plans that are open, where others of the guest's are set aside and go on sharing. */
type What = 'plans' | 'these' | 'all';
type Step = { kind: 'asking' } | { kind: 'looking' | 'proving'; what: What } | { kind: 'erased'; what: What; erased: Erased };

/** What goes, and what stays and why, in the order in which it is said. */
const goes: Record<What, readonly WordKey[]> = {
  plans: ['plans.erase.goesPlans', 'plans.erase.goesShares', 'plans.erase.goesPhone'],
  these: ['plans.erase.goesThese', 'plans.erase.goesTheirShares', 'plans.erase.goesPhone'],
  all: ['plans.erase.goesEvery', 'plans.erase.goesShares', 'plans.erase.goesLooks', 'plans.erase.goesAccount', 'plans.erase.goesPhone'],
};
const stays: Record<What, readonly WordKey[]> = {
  plans: ['plans.erase.staysBackups', 'plans.erase.staysNights', 'plans.erase.staysName', 'plans.erase.staysPhones', 'plans.erase.staysPaper'],
  these: ['plans.erase.staysBackups', 'plans.erase.staysBefore', 'plans.erase.staysNights', 'plans.erase.staysName', 'plans.erase.staysPhones', 'plans.erase.staysPaper'],
  all: ['plans.erase.staysBackups', 'plans.erase.staysNights', 'plans.erase.staysHouse', 'plans.erase.staysPhones', 'plans.erase.staysPaper'],
};
const receipt = { plans: { title: 'plans.erased.title', on: 'plans.erased.on' }, these: { title: 'plans.erased.theseTitle', on: 'plans.erased.theseOn' }, all: { title: 'plans.erased.title', on: 'plans.erased.allOn' } } as const satisfies Record<What, Record<'title' | 'on', WordKey>>;
const offline: Outcome = { ok: false, code: 'OFFLINE' };

/** Deletes the plans that are open, or all there is of the account, after saying what goes, what stays and why. The receipt stays on the page, to be printed. */
export default function ErasePage() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const title = say('plans.erase.title');

  const erase = async (what: What): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const done = await loadEngine().then(({ ways }) => (what === 'all' ? ways.eraseEverything() : ways.erase()), () => offline);
    setBusy(false);
    const isReceipt = !('ok' in done);
    setOutcome(isReceipt ? null : done);
    if (isReceipt || done.ok) {
      setStep({ kind: 'erased', what, erased: { ...erasedBy(new Date()), ...(isReceipt ? done : {}) } });
      return look();
    }
    setStep({ kind: done.code === 'NeedsProof' ? 'proving' : 'looking', what });
  };

  switch (step.kind) {
    case 'erased': return <Receipt what={step.what} erased={step.erased} />;
    case 'proving': return <ProveFirst onProved={() => void erase(step.what)} onBack={() => setStep({ kind: 'asking' })} />;
    case 'looking': return (
      <Page title={say(step.what === 'all' ? 'plans.erase.all' : 'plans.erase.plans')}>
        <h2>{say('plans.erase.goes')}</h2>
        <Points keys={goes[step.what]} />
        <h2>{say('plans.erase.stays')}</h2>
        <Points keys={stays[step.what]} />
        {step.what === 'all' ? <p><Link href="/held">{say('held.title')}</Link></p> : null}
        <p><strong>{say('plans.erase.undo')}</strong></p>
        <Refused outcome={outcome} />
        <ul className="act-list">
          <li><button type="button" className="clay" aria-disabled={busy} onClick={() => void erase(step.what)}>{say(busy ? 'sharing.prove.going' : step.what === 'all' ? 'plans.erase.goAll' : 'plans.erase.go')}</button></li>
          <li><button type="button" className="quiet" onClick={() => { setOutcome(null); setStep({ kind: 'asking' }); }}>{say('plans.leaveIt')}</button></li>
        </ul>
      </Page>
    );
    case 'asking': return (
      <Page title={title} back={{ to: '/settings', words: say('settings.title') }}>
        {me?.account ? <Which onLook={(what) => setStep({ kind: 'looking', what })} /> : <p>{say('plans.erase.comeIn')} <Link href="/in">{say('signIn.page')}</Link></p>}
      </Page>
    );
  }
}

/** One set of plans, or everything; and what there is for whoever lost their passphrase. */
function Which({ onLook }: { onLook: (what: What) => void }) {
  const { say } = useWords();
  const { me } = useGuest();
  const { state } = useVault();
  const vault = me?.account?.vault;
  return (
    <>
      {vault ? (
        <section className="card" aria-labelledby="erase-plans">
          <h2 id="erase-plans">{say('plans.erase.plans')}</h2>
          <p>{say('plans.erase.plansHow')}</p>
          {state === 'open' ? <p><button type="button" className="quiet" onClick={() => onLook(me?.account?.sealedVault ? 'these' : 'plans')}>{say('plans.erase.look')}<span className="unseen"> {say('plans.erase.plans')}</span></button></p>
            : <p>{say('plans.erase.openFirst')} <Link href="/plan">{say('nav.plan')}</Link></p>}
          <p><Link href="/take">{say('plans.take.title')}</Link></p>
        </section>
      ) : null}
      <section className="card" aria-labelledby="erase-all">
        <h2 id="erase-all">{say('plans.erase.all')}</h2>
        <p>{say('plans.erase.allHow')}</p>
        <p><button type="button" className="quiet" onClick={() => onLook('all')}>{say('plans.erase.look')}<span className="unseen"> {say('plans.erase.all')}</span></button></p>
      </section>
      {vault ? (
        <section className="card" aria-labelledby="erase-lost">
          <h2 id="erase-lost">{say('forgotten.title')}</h2>
          <p>{say('plans.erase.lostWay')}</p>
          <p>{say('plans.erase.lostNothing')} {say('plans.erase.lostWhy')}</p>
          <p><Link href="/forgotten">{say('plans.erase.lostGo')}</Link></p>
        </section>
      ) : null}
    </>
  );
}

function Points({ keys }: { keys: readonly WordKey[] }) {
  const { say } = useWords();
  return <ul className="points">{keys.map((key) => <li key={key}>{say(key)}</li>)}</ul>;
}

function Receipt({ what, erased: { on, unreadableOn, backupsFreeOn, vaults, phones, signIns } }: { what: What; erased: Erased }) {
  const { say, day } = useWords();
  return (
    <Page title={say(receipt[what].title)}>
      <p>{say(receipt[what].on, { day: day(on) })}</p>
      <ul className="points">
        {vaults ? <li>{say('plans.erased.vaults', { count: vaults })}</li> : null}
        {phones ? <li>{say('plans.erased.phones', { count: phones })}</li> : null}
        {signIns ? <li>{say('plans.erased.signIns', { count: signIns })}</li> : null}
        <li>{say('plans.erased.unreadable', { day: day(unreadableOn) })}</li>
        <li>{say('plans.erased.gone', { day: day(backupsFreeOn) })}</li>
      </ul>
      <h2>{say('plans.erase.stays')}</h2>
      <Points keys={stays[what].slice(1)} />
      <ul className="act-list no-print">
        <li><button type="button" onClick={() => window.print()}>{say('plans.print')}</button></li>
        <li><Link href="/">{say('page.back')}</Link></li>
      </ul>
    </Page>
  );
}
