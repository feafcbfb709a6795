import type { ComponentType } from 'react';
import { useIntl } from 'react-intl';
import { wallTimeWords } from '#peerhouse/kernel';
import { withLaterWords, type LaterWords, type Meanwhile } from '../../words/later-words.js';
import { useWords, type WordKey } from '../../words/words.js';

/** The key of one of these words, or of those of the first view. */
type TouchKey = WordKey | keyof typeof import('../../words/en/follow-up.json');
type SayTouch = (id: TouchKey, values?: Record<string, string | number>) => string;

const words: LaterWords = {
  en: () => import('../../words/en/follow-up.json'),
  fr: () => import('../../words/fr/follow-up.json'),
  es: () => import('../../words/es/follow-up.json'),
  ar: () => import('../../words/ar/follow-up.json'),
};

/** A page, or what stands in one, with these words: shown once they are there. */
export const withTouchWords = <Props extends object>(Shown: ComponentType<Props>, meanwhile: Meanwhile = 'a page'): ComponentType<Props> => withLaterWords(words, Shown, meanwhile);

/** `useWords` with these words; an hour HH:MM on a clock on the wall, several of something, and a day of the week from 1 Monday to 7 Sunday. */
export function useTouchWords() {
  const { say, ...rest } = useWords();
  const { locale } = useIntl();
  return {
    say: say as SayTouch,
    ...rest,
    clock: (time: string): string => wallTimeWords(time, locale),
    // Numbers alone have no direction: a mark says that they run with the language.
    list: (words: readonly string[]): string => (locale === 'ar' ? `\u200f${words.join('، ')}` : words.join(', ')),
    weekday: (day: number): string => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`2024-01-0${day}`)),
  };
}
