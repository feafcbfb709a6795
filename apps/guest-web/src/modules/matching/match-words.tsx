import type { ComponentType } from 'react';
import { useIntl } from 'react-intl';
import { dayWords, wallTimeWords } from '#peerhouse/kernel';
import { withLaterWords, type LaterWords, type Meanwhile } from '../../words/later-words.js';
import { useWords, type WordKey } from '../../words/words.js';

/** The key of one of these words, or of those of the first view. */
type MatchKey = WordKey | keyof typeof import('../../words/en/matching.json');
export type SayMatch = (id: MatchKey, values?: Record<string, string | number>) => string;

const words: LaterWords = {
  en: () => import('../../words/en/matching.json'),
  fr: () => import('../../words/fr/matching.json'),
  es: () => import('../../words/es/matching.json'),
  ar: () => import('../../words/ar/matching.json'),
};

/** A page, or what stands in one, with these words: shown once they are there. */
export const withMatchWords = (Shown: ComponentType, meanwhile: Meanwhile = 'a page'): ComponentType => withLaterWords(words, Shown, meanwhile);

/** `useWords` with these words; a local time of the programme, HH:MM, and a day that may be a year ahead. */
export function useMatchWords() {
  const { say, ...rest } = useWords();
  const { locale } = useIntl();
  return {
    say: say as SayMatch,
    ...rest,
    clock: (time: string): string => wallTimeWords(time, locale),
    dayAhead: (day: string): string => dayWords(day, 'withYear', locale),
  };
}
