import { useEffect, useState, type ComponentType } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { dayWords, timeWords } from '#peerhouse/kernel';
import type { Locale } from '../../words/locales.js';
import { useLocale, useWords, type Catalogue, type WordKey } from '../../words/words.js';

/** The key of one of these words, or of those of the first view. */
type MatchKey = WordKey | keyof typeof import('../../words/en/matching.json');
export type SayMatch = (id: MatchKey, values?: Record<string, string | number>) => string;

/** These words come with the first of these pages, in the guest's language over English: whoever has no peer carries none of them. */
const loads: Record<Locale, () => Promise<{ default: unknown }>> = {
  en: () => import('../../words/en/matching.json'),
  fr: () => import('../../words/fr/matching.json'),
  es: () => import('../../words/es/matching.json'),
  ar: () => import('../../words/ar/matching.json'),
};

const load = async (locale: Locale): Promise<Catalogue> => ({ ...((await loads.en()).default as Catalogue), ...((await loads[locale]()).default as Catalogue) });

/** A page, or what stands in one, with these words: shown once they are there. */
export function withMatchWords(Shown: ComponentType, where: 'a page' | 'in a page' = 'a page'): ComponentType {
  return function WithMatchWords() {
    const { locale: chosen } = useLocale();
    const { locale, messages } = useIntl();
    const { say } = useWords();
    const [words, setWords] = useState<Catalogue | null>(null);
    useEffect(() => {
      let current = true;
      void load(chosen).then((now) => { if (current) setWords(now); }, () => { if (current) setWords({}); });
      return () => { current = false; };
    }, [chosen]);
    if (!words) return where === 'a page' ? <main><p className="loading">{say('loading')}</p></main> : <p className="loading">{say('loading')}</p>;
    return <IntlProvider locale={locale} defaultLocale="en" messages={{ ...messages, ...words } as typeof messages}><Shown /></IntlProvider>;
  };
}

/** `useWords` with these words; a local time of the programme, HH:MM, and a day that may be a year ahead. */
export function useMatchWords() {
  const { say, ...rest } = useWords();
  const { locale } = useIntl();
  return {
    say: say as SayMatch,
    ...rest,
    clock: (time: string): string => timeWords(new Date(`2024-01-01T${time}:00Z`), 'UTC', locale),
    dayAhead: (day: string): string => dayWords(day, 'withYear', locale),
  };
}
