import { locales, isLocale, type Locale } from '../../words/locales.js';
import { useLocale, useWords } from '../../words/words.js';
import { Page } from '../shell/page.js';

/** What makes the page comfortable. */
export default function SettingsPage() {
  const { say } = useWords();
  const { locale, choose } = useLocale();
  return (
    <Page title={say('settings.title')} back={{ to: '/', words: say('page.back') }}>
      <fieldset className="card">
        <legend>{say('settings.language')}</legend>
        {(Object.keys(locales) as Locale[]).map((each) => (
          <label key={each} className="choice" lang={each}>
            <input type="radio" name="locale" value={each} checked={each === locale} onChange={({ target }) => { if (isLocale(target.value)) choose(target.value); }} />
            <span>{locales[each].name}</span>
          </label>
        ))}
      </fieldset>
    </Page>
  );
}
