import type { FormEvent } from 'react';
import { useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import { useStep } from './use-step.js';

/** Before what matters most: the passphrase once more, when it is more than a quarter of an hour ago. Whatever was chosen or typed behind it waits. */
export function ProveAgain({ onProved }: { onProved: () => void }) {
  const { say } = useWords();
  const step = useStep();

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const passphrase = textOf(new FormData(event.currentTarget), 'passphrase');
    if (!passphrase.trim()) return step.missing('passphrase', 'PassphraseMissing');
    if (await step.run(({ ways }) => ways.proveAgain(passphrase))) onProved();
  }

  return (
    <Page title={say('prove.title')}>
      <p>{say('prove.why')}</p>
      <ProblemNote problem={step.problem} field="passphrase" />
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field id="passphrase" type="password" label={say('withName.passphrase')} autoComplete="current-password" wrong={step.problem !== null} />
        <Act busy={step.busy} busyWords={say('withName.opening')}>{say('make.goOn')}</Act>
      </form>
    </Page>
  );
}
