import type { FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import { useStep } from './use-step.js';

/** On a second phone: the code that an open one shows, for ten minutes and once. */
export default function WithPhone() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [, go] = useLocation();
  const step = useStep();

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const code = textOf(new FormData(event.currentTarget), 'handover');
    if (!code.trim()) return step.missing('handover', 'CodeMissing');
    if (await step.run(({ ways }) => ways.withHandover(code))) {
      await look();
      go('/passphrase', { replace: true });
    }
  }

  return (
    <Page title={say('withPhone.title')} back={{ to: '/in', words: say('signIn.page') }}>
      <ol className="steps">
        <li>{say('withPhone.first')}</li>
        <li>{say('withPhone.second')}</li>
        <li>{say('withPhone.third')}</li>
      </ol>
      {me ? (
        <>
          <ProblemNote problem={step.problem} field="handover" />
          <form onSubmit={(event) => void send(event)} noValidate>
            <Field id="handover" className="code" label={say('withPhone.code')} autoComplete="off" autoCapitalize="characters" wrong={step.problem !== null} />
            <Act busy={step.busy}>{say('withCard.open')}</Act>
          </form>
        </>
      ) : <p><Link className="button" href="/in">{say('withPhone.paper')}</Link></p>}
    </Page>
  );
}
