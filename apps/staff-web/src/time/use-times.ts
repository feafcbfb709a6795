import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { dateIn, dayWords, differs, timeWords, type DayShape } from './clock-words.rules.js';

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Says times and days the way the house does; `both` adds the reader's own clock when it differs. */
export function useTimes(timeZone: string) {
  const { locale, formatMessage } = useIntl();
  return useMemo(() => {
    const time = (at: string | Date) => timeWords(new Date(at), timeZone, locale);
    const day = (on: string, shape?: DayShape) => dayWords(on, shape, locale);
    const both = (at: string | Date) => {
      const when = new Date(at);
      if (!differs(when, timeZone, here())) return time(when);
      return formatMessage({ id: 'time.both' }, { house: time(when), here: timeWords(when, here(), locale) });
    };
    const dayAt = (at: string | Date) => dateIn(new Date(at), timeZone);
    /** The day and the time of a moment; only the time when it lies on `today`. */
    const moment = (at: string | Date, today?: string) => {
      const on = dayAt(at);
      return on === today ? both(at) : formatMessage({ id: 'time.dayAndTime' }, { day: day(on, 'middle'), time: both(at) });
    };
    return { time, day, both, dayAt, moment, zoneDiffers: differs(new Date(), timeZone, here()) };
  }, [timeZone, locale, formatMessage]);
}
export type Times = ReturnType<typeof useTimes>;
