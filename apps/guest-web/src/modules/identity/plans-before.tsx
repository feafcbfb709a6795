import type { FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import { useStep } from './use-step.js';

/** Plans from before a new start, should their passphrase have come back: they change places with the newer ones. */
export default function PlansBefore() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [, go] = useLocation();
  const step = useStep();
  const before = me?.account?.sealedVault;
  if (!before) return <Page title={say('before.title')}><p>{say('before.none')}</p></Page>;

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const passphrase = textOf(new FormData(event.currentTarget), 'passphrase');
    if (!passphrase.trim()) return step.missing('passphrase', 'PassphraseMissing');
    if (await step.run(({ ways }) => ways.unseal(before!, passphrase))) { await look(); go('/plan'); }
  }

  return (
    <Page title={say('before.title')} back={{ to: '/settings', words: say('settings.title') }}>
      <p>{say('before.what')}</p>
      <ProblemNote problem={step.problem} field="passphrase" />
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field id="passphrase" type="password" label={say('before.passphrase')} autoComplete="off" wrong={step.problem !== null} />
        <Act busy={step.busy} busyWords={say('withName.opening')}>{say('before.open')}</Act>
      </form>
    </Page>
  );
}
