import { useEffect, useState, type ComponentType } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Locale } from './locales.js';
import { useLocale, useWords, type Catalogue } from './words.js';

/** Words of a module that come with the first of its pages, in the guest's language over English: whoever never opens one carries none of them. */
export type LaterWords = Record<Locale, () => Promise<{ default: unknown }>>;

const load = async (words: LaterWords, locale: Locale): Promise<Catalogue> => ({ ...((await words.en()).default as Catalogue), ...((await words[locale]()).default as Catalogue) });

/** What stands there meanwhile: a page, a line in one, or nothing where nobody waits for it. */
export type Meanwhile = 'a page' | 'in a page' | 'nothing';

/** A page, or what stands in one, with these words: shown once they are there. */
export function withLaterWords<Props extends object>(words: LaterWords, Shown: ComponentType<Props>, meanwhile: Meanwhile): ComponentType<Props> {
  return function WithWords(props: Props) {
    const { locale: chosen } = useLocale();
    const { locale, messages } = useIntl();
    const { say } = useWords();
    const [now, setNow] = useState<Catalogue | null>(null);
    useEffect(() => {
      let current = true;
      void load(words, chosen).then((there) => { if (current) setNow(there); }, () => { if (current && meanwhile !== 'nothing') setNow(() => { throw new Error('no words'); }); }); // said in the page's place (`shell/missing.tsx`)
      return () => { current = false; };
    }, [chosen]);
    if (!now && meanwhile === 'nothing') return null;
    if (!now) return meanwhile === 'a page' ? <main><p className="loading">{say('loading')}</p></main> : <p className="loading">{say('loading')}</p>;
    return <IntlProvider locale={locale} defaultLocale="en" messages={{ ...messages, ...now } as typeof messages}><Shown {...props} /></IntlProvider>;
  };
}
