import { useState, type FormEvent } from 'react';
import { useWords } from '../../../words/words.js';
import { Page } from '../../shell/page.js';
import { Refused } from '../../plans/parts/refused.js';
import { useVault } from '../../vault/use-vault.js';
import type { Outcome } from '../../vault/vault.types.js';

/** The passphrase once more, where it was shown more than a quarter of an hour ago. What was chosen waits. */
export function ProveFirst({ onProved, onBack }: { onProved: () => void; onBack?: () => void }) {
  const { say } = useWords();
  const { prove } = useVault();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
    if (busy || !passphrase.trim()) return;
    setBusy(true);
    const done = await prove(passphrase);
    setBusy(false);
    setOutcome(done);
    if (done.ok) onProved();
  }

  return (
    <Page title={say('sharing.prove.title')}>
      <p>{say('sharing.prove.why')}</p>
      <Refused outcome={outcome} />
      <form onSubmit={(event) => void send(event)} noValidate>
        <label htmlFor="passphrase">{say('sharing.prove.passphrase')}</label>
        <input id="passphrase" name="passphrase" type="password" className="words" autoComplete="current-password" />
        <button type="submit" aria-disabled={busy}>{say(busy ? 'sharing.prove.going' : 'sharing.prove.go')}</button>
      </form>
      {onBack ? <p><button type="button" className="quiet" onClick={onBack}>{say('sharing.oneBack')}</button></p> : null}
    </Page>
  );
}
