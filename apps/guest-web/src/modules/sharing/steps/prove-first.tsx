import type { FormEvent } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../../words/words.js';
import { Act, Field, ProblemNote, textOf } from '../../identity/parts.js';
import { useStep } from '../../identity/use-step.js';
import { Page } from '../../shell/page.js';

/** Before what matters most: the passphrase once more, where it was shown more than a quarter of an hour ago. Whatever was chosen or typed behind it waits. */
export function ProveFirst({ onProved, onBack }: { onProved: () => void; onBack: () => void }) {
  const { say } = useWords();
  const step = useStep();

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const passphrase = textOf(new FormData(event.currentTarget), 'passphrase');
    if (!passphrase.trim()) return step.missing('passphrase', 'PassphraseMissing');
    if (await step.run(({ ways }) => ways.proveAgain(passphrase))) onProved();
  }

  return (
    <Page title={say('sharing.prove.title')}>
      <p>{say('sharing.prove.why')}</p>
      <ProblemNote problem={step.problem} field="passphrase" />
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field id="passphrase" type="password" label={say('sharing.prove.passphrase')} autoComplete="current-password" wrong={step.problem !== null} />
        <Act busy={step.busy} busyWords={say('sharing.prove.going')}>{say('sharing.prove.go')}</Act>
      </form>
      <p><Link href="/forgotten">{say('forgotten.title')}</Link></p>
      <p><button type="button" className="quiet" onClick={onBack}>{say('sharing.oneBack')}</button></p>
    </Page>
  );
}
