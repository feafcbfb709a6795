import { useEffect, useState, type FormEvent } from 'react';
import { passphraseProblem } from '#peerhouse/vault';
import { useLocale, useWords, type WordKey } from '../../words/words.js';
import { isCommonPassphrase } from '../vault/common-passphrases.js';
import { loadEngine } from '../vault/handle.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import type { Step } from './use-step.js';

interface Props { step: Step; name: string; act: string; busyWords: string; onChosen: (passphrase: string, given: FormData) => void; children?: React.ReactNode }

/** Four words that are offered, or the guest's own. They are shown: nobody can remember what they cannot read. */
export function ChoosePassphrase({ step, name, act, busyWords, onChosen, children }: Props) {
  const { say } = useWords();
  const { locale } = useLocale();
  const [offered, setOffered] = useState('');
  const [which, setWhich] = useState<'offered' | 'own'>('offered');
  useEffect(() => {
    let current = true;
    void loadEngine().then(({ ways }) => ways.offered(locale)).then((words) => { if (current) setOffered(words); }, () => { if (current) setWhich('own'); });
    return () => { current = false; };
  }, [locale]);

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const passphrase = which === 'offered' ? offered : textOf(given, 'passphrase');
    void loadEngine().then(() => {
      const wrong = passphraseProblem(passphrase, isCommonPassphrase);
      return wrong ? step.missing('passphrase', wrong.problem) : onChosen(passphrase, given);
    }, () => step.missing('passphrase', 'OFFLINE'));
  }

  return (
    <>
      <ProblemNote problem={step.problem} field="passphrase" />
      <form onSubmit={send} noValidate>
        <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
        <fieldset>
          <legend>{say('passphrase.legend')}</legend>
          {(['offered', 'own'] as const).map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="which" value={each} checked={which === each} onChange={() => setWhich(each)} />
              <span>{say(`passphrase.${each}` as WordKey)}{each === 'offered' ? <span className="said" lang={locale === 'ar' ? 'en' : locale}><bdi>{offered || '…'}</bdi></span> : null}</span>
            </label>
          ))}
        </fieldset>
        {which === 'own' ? <Field id="passphrase" type="text" label={say('withName.passphrase')} hint={say('passphrase.ownHint')} autoComplete="off" wrong={step.problem !== null} /> : null}
        <p>{say('passphrase.writeDown')}</p>
        {children}
        <Act busy={step.busy} busyWords={busyWords}>{act}</Act>
      </form>
    </>
  );
}
