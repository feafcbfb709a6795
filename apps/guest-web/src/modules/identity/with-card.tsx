import { useEffect, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { forgetOwnCard, ownCard } from '../sharing/own-card.js';
import { useInHouse } from './house-of.js';
import { Act, Field, ProblemNote, signInAs, textOf, WhosePhone } from './parts.js';
import { useStep } from './use-step.js';

/** The recovery card and the sign-in name: they sign in and open; a new passphrase comes next. */
export default function WithCard() {
  const { say } = useWords();
  const { me, look } = useGuest();
  const [, go] = useLocation();
  const step = useStep();
  const inHouse = useInHouse();
  const [scanned] = useState(ownCard);
  useEffect(() => forgetOwnCard, []);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [name, card] = [textOf(given, 'name').trim(), textOf(given, 'card')];
    if (!name) return step.missing('name', 'NameMissing');
    if (!card.trim()) return step.missing('card', 'CardMissing');
    if (await signInAs(given, () => step.run(({ ways }) => inHouse((organisation) => ways.withCard(name, card, organisation))), (isIn) => isIn)) {
      await look();
      go('/passphrase', { replace: true });
    }
  }

  return (
    <Page title={say('withCard.title')} back={{ to: '/in', words: say('signIn.page') }}>
      <p>{say('withCard.what')}</p>
      <ProblemNote problem={step.problem} field="card" />
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field id="name" label={say('withName.name')} hint={say('withName.nameHint')} autoComplete="off" defaultValue={me?.account?.signInName ?? ''} wrong={step.problem?.field === 'name'} />
        <Field id="card" className="code" label={say('withCard.card')} hint={say('withCard.cardHint')} autoComplete="off" autoCapitalize="characters" defaultValue={scanned} wrong={step.problem !== null && step.problem.field !== 'name'} />
        <WhosePhone />
        <Act busy={step.busy}>{say('withCard.open')}</Act>
      </form>
    </Page>
  );
}
