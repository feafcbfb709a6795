import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { dayWords, timeWords, type DayShape } from '#peerhouse/kernel';
import { dateIn, differs, instantIn, nearness, timeIn } from './clock-words.rules.js';

/** The zone of the browser's own clock. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const named = { yesterday: 'day.yesterday', today: 'day.today', tomorrow: 'day.tomorrow' } as const;

/** Says times and days the way the house does; `both` adds the reader's own clock when it differs. */
export function useTimes(timeZone: string) {
  const { locale, formatMessage } = useIntl();
  return useMemo(() => {
    const time = (at: string | Date) => timeWords(new Date(at), timeZone, locale);
    /** A time that was agreed on for a day, `HH:MM`. */
    const timeOn = (on: string, at: string) => time(instantIn(on, at, timeZone));
    const both = (at: string | Date) => {
      const when = new Date(at);
      if (!differs(when, timeZone, zoneHere())) return time(when);
      return formatMessage({ id: 'time.both' }, { house: time(when), here: timeWords(when, zoneHere(), locale) });
    };
    const dayAt = (at: string | Date) => dateIn(new Date(at), timeZone);
    /** Today's date in the house. */
    const today = () => dayAt(new Date());
    /** A day, with its year where it could be taken for another year’s. */
    const day = (on: string, shape?: DayShape) => dayWords(on, shape, locale, today());
    /** The time now in the house, `HH:MM`. */
    const timeNow = () => timeIn(new Date(), timeZone);
    /** Whether the reader’s clock says something else than the house’s. */
    const zoneDiffers = () => differs(new Date(), timeZone, zoneHere());
    /** What the clock in the house shows now. */
    const clock = () => time(new Date());
    /** A day as one says it in a sentence: yesterday, today and tomorrow by their names. */
    const near = (on: string, shape?: DayShape) => { const word = nearness(on, today()); return word ? formatMessage({ id: named[word] }) : day(on, shape); };
    const dated = (at: string | Date, words: string) => (dayAt(at) === today() ? words : formatMessage({ id: 'time.dayAndTime' }, { day: day(dayAt(at), 'middle'), time: words }));
    /** The day and the time of what has happened; only the time when it is today. */
    const moment = (at: string | Date) => dated(at, time(at));
    /** The day and the time of what is still to come, with the reader's own clock beside it when that differs. */
    const ahead = (at: string | Date) => (dayAt(at) === today() ? both(at) : formatMessage({ id: 'time.dayAndTime' }, { day: near(dayAt(at), 'middle'), time: both(at) }));
    return { time, timeOn, day, near, both, dayAt, today, timeNow, clock, moment, ahead, zoneDiffers };
  }, [timeZone, locale, formatMessage]);
}
export type Times = ReturnType<typeof useTimes>;
