import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { chosenSize, sizes } from '../shell/shown-size.js';
import { useSize } from '../shell/text-size.js';
import { forgetApp } from '../../app-update.js';
import { forgetSettings, isOwnPhone, keepSetting, keptSetting } from '../../settings.js';
import { locales, isLocale, type Locale } from '../../words/locales.js';
import { useLocale, useWords, type WordKey } from '../../words/words.js';
import { useGuest } from '../shell/guest.js';
import { Page } from '../shell/page.js';
import { loadEngine } from '../vault/handle.js';
import { useVault } from '../vault/use-vault.js';
import { Act, Field, ProblemNote, textOf } from './parts.js';
import { useStep } from './use-step.js';

/** Language, size of the text, when it locks, and what this phone keeps. */
export default function SettingsPage() {
  const { say } = useWords();
  const { me } = useGuest();
  const { state, kept } = useVault();
  return (
    <Page title={say('settings.title')} back={{ to: '/', words: say('page.back') }}>
      <Language />
      <Size />
      {isOwnPhone() ? <LockTime /> : <p className="card">{say('settings.lockElsewhere')}</p>}
      {me || kept ? <ThisPhone /> : null}
      {state === 'open' ? (
        <ul className="card links">
          <li><Link href="/passphrase">{say('passphrase.newTitle')}</Link></li>
          <li><Link href="/card">{say('card.title')}</Link></li>
          <li><Link href="/phones">{say('phones.title')}</Link></li>
        </ul>
      ) : null}
      {me?.account ? (
        <ul className="links">
          {me.account.sealedVault ? <li><Link href="/before">{say('before.title')}</Link></li> : null}
          <li><Link href="/take/delete">{say('plans.erase.title')}</Link></li>
        </ul>
      ) : null}
    </Page>
  );
}

function Language() {
  const { say } = useWords();
  const { locale, choose } = useLocale();
  return (
    <fieldset className="card">
      <legend>{say('settings.language')}</legend>
      {(Object.keys(locales) as Locale[]).map((each) => (
        <label key={each} className="choice" lang={each} dir={locales[each].dir}>
          <input type="radio" name="locale" value={each} checked={each === locale} onChange={({ target }) => { if (isLocale(target.value)) choose(target.value); }} />
          <span>{locales[each].name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Size() {
  const { say } = useWords();
  const [size, choose] = useSize();
  return (
    <fieldset className="card">
      <legend>{say('settings.size')}</legend>
      {sizes.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="size" value={each} checked={each === size} onChange={({ target }) => choose(chosenSize(target.value))} />
          <span>{say(`settings.size.${each}` as WordKey)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const lockTimes = ['1', '5', '15', '30', 'closing'] as const;

function LockTime() {
  const { say } = useWords();
  const [chosen, setChosen] = useState(keptSetting('lock') ?? '5');
  return (
    <fieldset className="card">
      <legend>{say('settings.lock')}</legend>
      {lockTimes.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="lock" value={each} checked={each === chosen} onChange={() => { keepSetting('lock', each); setChosen(each); }} />
          <span>{each === 'closing' ? say('settings.lockClosing') : say('settings.lockMinutes', { minutes: Number(each) })}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A shorter code, and taking everything off this phone. */
function ThisPhone() {
  const { say } = useWords();
  const { me, signOut } = useGuest();
  const { state, kept, keptFor } = useVault();
  const [, go] = useLocation();
  const step = useStep();
  const [isSet, setIsSet] = useState(false);
  const [isAsked, setIsAsked] = useState(false);

  async function setCode(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const code = textOf(new FormData(form), 'own-code');
    if (await step.run(({ ways }) => ways.setCode(code))) { setIsSet(true); form.reset(); }
  }
  const forget = () => void loadEngine().then(({ ways }) => ways.forgetPhone())
    .then((others) => { forgetSettings(others); return others ? undefined : forgetApp(); }).then(signOut).then(() => go('/'));
  const isAnybodys = !me && state !== 'open' && keptFor > 1;

  return (
    <section className="card" aria-labelledby="this-phone">
      <h2 id="this-phone">{say('settings.thisPhone')}</h2>
      <p>{say(kept ? 'settings.keeps' : 'settings.keepsNothing')}</p>
      {kept && state === 'open' ? (
        <>
          <ProblemNote problem={step.problem} field="own-code" />
          {isSet ? <output>{say('settings.codeSet')}</output> : null}
          <form onSubmit={(event) => void setCode(event)} noValidate>
            <Field id="own-code" type="password" label={say('settings.code')} hint={say('settings.codeHint')} autoComplete="off" wrong={step.problem !== null} />
            <Act busy={step.busy}>{say('settings.setCode')}</Act>
          </form>
        </>
      ) : null}
      {keptFor > 0 && !kept ? null : isAsked ? (
        <div className="acts">
          <p>{say(isAnybodys ? 'settings.forgetAll' : 'settings.forgetWhat')}</p>
          <button type="button" onClick={forget}>{say('settings.forgetYes')}</button>
          <button type="button" className="quiet" onClick={() => setIsAsked(false)}>{say('phones.notNow')}</button>
        </div>
      ) : <button type="button" className="quiet" onClick={() => setIsAsked(true)}>{say('settings.forget')}</button>}
    </section>
  );
}
