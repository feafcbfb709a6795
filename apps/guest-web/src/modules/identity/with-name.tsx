import type { FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Act, Field, ProblemNote, signInAs, textOf, WhosePhone } from './parts.js';
import { useFetchAhead } from './use-fetch-ahead.js';
import { useStep } from './use-step.js';
import { useInHouse } from './house-of.js';

/** Sign-in name and passphrase: they sign in and open the plans. */
export default function WithName() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [, go] = useLocation();
  const step = useStep();
  const inHouse = useInHouse();
  useFetchAhead();

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [name, passphrase] = [textOf(given, 'name').trim(), textOf(given, 'passphrase')];
    if (!name) return step.missing('name', 'NameMissing');
    if (!passphrase.trim()) return step.missing('passphrase', 'PassphraseMissing');
    if (await signInAs(given, () => step.run(({ ways }) => inHouse((organisation) => ways.withPassphrase(name, passphrase, organisation))), (isIn) => isIn)) {
      await look();
      if (window.location.pathname === '/in/name') go('/plan', { replace: true }); // whoever was quicker is where they want to be
    }
  }

  return (
    <Page title={say('withName.title')} back={{ to: '/in', words: say('signIn.page') }}>
      <ProblemNote problem={step.problem} field="passphrase" />
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field id="name" label={say('withName.name')} hint={say('withName.nameHint')} autoComplete="off" defaultValue={me?.account?.signInName ?? ''} wrong={step.problem?.field === 'name'} />
        <Field id="passphrase" type="password" label={say('withName.passphrase')} hint={say('withName.passphraseHint')} autoComplete="current-password" wrong={step.problem !== null && step.problem.field !== 'name'} />
        <WhosePhone />
        <Act busy={step.busy} busyWords={say('withName.opening')}>{say('withName.open')}</Act>
      </form>
      <p><Link href="/forgotten">{say('forgotten.title')}</Link></p>
    </Page>
  );
}
