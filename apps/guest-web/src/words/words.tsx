import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl, type MessageFormatElement } from 'react-intl';
import { dayWords, timeWords } from '#peerhouse/kernel';
import { dayIn, today } from './days.js';
import { keepSetting } from '../settings.js';
import { en } from './en.js';
import { locales, type Locale } from './locales.js';

/** The key of a message; a key that does not exist does not compile. */
export type WordKey = keyof typeof en;
/** Messages as the build compiles them: plain text, or the parts of one with something to fill in. */
export type Catalogue = Record<string, string | MessageFormatElement[]>;
const english = en as unknown as Catalogue;

const others: Record<Exclude<Locale, 'en'>, () => Promise<{ default: Catalogue }>> = {
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  ar: () => import('./ar.js'),
};

export interface Said { locale: Locale; words: Catalogue }
const inEnglish: Said = { locale: 'en', words: english };

/** What is said in that language; in English where its words cannot be had. */
export const wordsOf = (locale: Locale): Promise<Said> =>
  (locale === 'en' ? Promise.resolve(inEnglish) : others[locale]().then(({ default: words }): Said => ({ locale, words: { ...english, ...words } }), () => inEnglish));

const Choosing = createContext<{ locale: Locale; choose: (locale: Locale) => void }>({ locale: 'en', choose: () => undefined });

/** All words of the app come through here, beginning with those that the page begins with. What a language lacks is said in English. */
export function Words({ first, children }: { first: Said; children: ReactNode }) {
  const [locale, setLocale] = useState(first.locale);
  const [said, setSaid] = useState(first);
  useEffect(() => {
    if (locale === said.locale) return;
    let current = true;
    void wordsOf(locale).then((now) => { if (current) setSaid(now); });
    return () => { current = false; };
  }, [locale, said.locale]);
  // Before it is painted, so that nothing is seen running the wrong way.
  useLayoutEffect(() => {
    document.documentElement.lang = said.locale;
    document.documentElement.dir = locales[said.locale].dir;
  }, [said]);
  const choosing = useMemo(() => ({ locale, choose: (next: Locale) => { keepSetting('locale', next); setLocale(next); } }), [locale]);
  return (
    <Choosing.Provider value={choosing}>
      <IntlProvider locale={said.locale} defaultLocale="en" messages={said.words as Record<string, MessageFormatElement[]>}>{children}</IntlProvider>
    </Choosing.Provider>
  );
}

/** The language in use, and how to choose another. */
export const useLocale = () => useContext(Choosing);

export type Say = (id: WordKey, values?: Record<string, string | number>) => string;

/** A number to ring is one word: it does not break over two lines. */
const unbroken = (values?: Record<string, string | number>) => (typeof values?.['phone'] === 'string' ? { ...values, phone: values['phone'].replaceAll(' ', '\u00a0') } : values);

/** `say(key, values)`, and dates the way people say them: `Saturday 7 November`, with the year where it could be another’s, `8pm` in the house's own time. */
export function useWords() {
  const { formatMessage, locale, messages } = useIntl();
  return useMemo(() => {
    const say: Say = (id, values) => {
      const message: unknown = messages[id];
      return typeof message === 'string' ? message : formatMessage({ id }, unbroken(values));
    };
    return {
      say,
      /** Words of a key that is put together, such as of a refusal; null where there are none. */
      saidIf: (id: string, values?: Record<string, string | number>): string | null => (id in messages ? say(id as WordKey, values) : null),
      day: (day: string): string => dayWords(day, 'full', locale, today()),
      /** A date with its year: which day a clock says it is. */
      dated: (day: string): string => dayWords(day, 'withYear', locale),
      /** The day and the hour of it, in that zone. */
      moment: (instant: string, timeZone: string): string => `${dayWords(dayIn(instant, timeZone), 'full', locale, today(timeZone))}, ${timeWords(new Date(instant), timeZone, locale)}`,
    };
  }, [formatMessage, locale, messages]);
}
