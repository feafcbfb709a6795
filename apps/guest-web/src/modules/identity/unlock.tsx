import type { FormEvent } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { useVault } from '../vault/use-vault.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import { useFetchAhead } from './use-fetch-ahead.js';
import { useStep } from './use-step.js';

/** Locked: what was written is kept, and one field opens it again. */
export function Unlock() {
  const { say } = useWords();
  const { me, state } = useGuest();
  const { kept: isKept, keptFor, vault, isNamed, hasDrafts } = useVault();
  const step = useStep();
  useFetchAhead();
  const account = me?.account ?? null;
  const name = account?.signInName ?? null;
  // Somebody else may be signed in on a phone that keeps its owner's plans. Where nobody is, it may be two guests' own: what is typed says whose.
  const kept = account ? isKept && (account.vault === vault || account.sealedVault === vault) : keptFor > 0;

  /** The passphrase alone signs in. */
  const isKnown = name !== null || isNamed;

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const typed = textOf(new FormData(event.currentTarget), 'passphrase');
    if (!typed.trim()) return step.missing('passphrase', 'PassphraseMissing');
    await step.run(({ ways }) => ways.unlock(typed));
  }

  return (
    <Page title={say('unlock.title')}>
      {state.kind === 'nobody' && state.signedOut ? <output className="card">{say('stay.signedOut')}</output> : null}
      <p>{say(!hasDrafts ? 'unlock.what' : isKept ? 'unlock.drafts' : 'unlock.draftsHere')}</p>
      <ProblemNote problem={step.problem} field="passphrase" />
      {isKnown || kept ? (
        <form onSubmit={(event) => void send(event)} noValidate>
          {name ? <input type="text" name="username" autoComplete="username" value={name} readOnly hidden /> : null}
          <Field id="passphrase" type="password" label={say(kept ? 'unlock.code' : 'withName.passphrase')} autoComplete="current-password" wrong={step.problem !== null} />
          <Act busy={step.busy} busyWords={say('withName.opening')}>{say('withName.open')}</Act>
        </form>
      ) : <p><Link className="button" href="/in/name">{say('withName.title')}</Link></p>}
      <p><Link href="/forgotten">{say('forgotten.title')}</Link></p>
      {me ? null : <p><Link href="/in">{say('unlock.other')}</Link></p>}
    </Page>
  );
}
