import { useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl, type MessageFormatElement } from 'react-intl';
import en from './en.json';
import { useHouseWords } from './house-words.js';

/** The key of a message; a key that does not exist does not compile. */
export type WordKey = keyof typeof en;
type Value = string | number | null | undefined;

const catalogue = en as unknown as Record<string, MessageFormatElement[]>;

/** A message without words or without a value shows its key instead: said aloud, so that every walk that meets one fails. */
const complain = (problem: Error) => console.error(problem.message);

/** All words of the app come through here. A further language is a further catalogue of the same keys. */
export const Words = ({ children }: { children: ReactNode }) => (
  <IntlProvider locale="en" defaultLocale="en" messages={catalogue} onError={complain}>{children}</IntlProvider>
);

/** `say(key, values)`: the message, with the charter's own words for a person and a space filled in. */
export function useWords() {
  const { formatMessage } = useIntl();
  const house = useHouseWords();
  return useMemo(() => {
    const say = (id: WordKey, values?: Record<string, Value>): string => formatMessage({ id }, { ...house, ...values });
    /** Words for a code that came from the server, under `family.code`; a code from a newer server is shown as it is. */
    const sayCode = (family: string, code: string, values?: Record<string, Value>): string =>
      `${family}.${code}` in catalogue ? say(`${family}.${code}` as WordKey, values) : code.replaceAll('_', ' ');
    const hasWords = (family: string, code: string): boolean => `${family}.${code}` in catalogue;
    return { say, sayCode, hasWords };
  }, [formatMessage, house]);
}
export type Say = ReturnType<typeof useWords>['say'];
export type SayCode = ReturnType<typeof useWords>['sayCode'];
