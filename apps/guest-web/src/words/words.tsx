import { useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl, type MessageFormatElement } from 'react-intl';
import { dayWords, timeWords } from '#peerhouse/kernel';
import en from './en.json';

/** The key of a message; a key that does not exist does not compile. */
export type WordKey = keyof typeof en;
const catalogue = en as unknown as Record<string, MessageFormatElement[]>;

/** All words of the app come through here. A further language is a further catalogue of the same keys. */
export const Words = ({ children }: { children: ReactNode }) => <IntlProvider locale="en" defaultLocale="en" messages={catalogue}>{children}</IntlProvider>;

/** `say(key, values)`, and dates the way people say them: `Saturday 7 November`, `8pm` in the house's own time. */
export function useWords() {
  const { formatMessage, locale } = useIntl();
  return useMemo(() => ({
    say: (id: WordKey, values?: Record<string, string | number>): string => formatMessage({ id }, values),
    day: (day: string): string => dayWords(day, 'full', locale),
    moment: (instant: string, timeZone: string): string => `${new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(new Date(instant))} ${timeWords(new Date(instant), timeZone, locale)}`,
  }), [formatMessage, locale]);
}
