import { useIntl } from 'react-intl';
import type { FollowUpLineFragment, HoursLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { weekdays } from '../matching/topics.rules.js';
import { useHouse } from '../shell/house.js';

/** What somebody agreed to, in words: the ways in their order, the hours by their own clock, the days. */
export function useAgreedWords() {
  const { say, sayCode } = useWords();
  const { times, service } = useHouse();
  const { formatList } = useIntl();
  const clock = (time: string) => times.timeOn(times.today(), time);
  const nameOf = ({ called }: { called?: string | null }) => called ?? say('checkIn.noName');
  const reach = ({ ways, voicemail }: { ways: readonly { channel: string }[]; voicemail: string }) => {
    const [first, ...more] = ways.map(({ channel }) => sayCode('way', channel));
    if (!first) return say('checkIn.noWay');
    const order = more.reduce((before, next) => say('checkIn.then', { before, next }), first);
    return ways.some(({ channel }) => channel === 'call') ? `${order}. ${sayCode('voicemail', voicemail)}.` : order;
  };
  const hours = (of: HoursLineFragment) => [
    of.quietFrom === of.quietTo ? say('checkIn.anyHour') : say('checkIn.between', { from: clock(of.quietTo), to: clock(of.quietFrom) }),
    of.at ? say('checkIn.best', { at: clock(of.at) }) : '',
    of.weekdays.length ? formatList(of.weekdays.map((day) => sayCode('weekday', weekdays[day - 1] ?? ''))) : '',
    of.daysOff.length ? say('checkIn.notOn', { days: formatList(of.daysOff.map((day) => times.day(day, 'middle'))) }) : '',
    of.timeZone === service.timeZone ? '' : say('checkIn.theirZone', { zone: of.timeZone.replaceAll('_', ' ') }),
  ].filter(Boolean).join(' · ');
  /** Their rhythm; one of their own by its days. */
  const rhythm = ({ rhythm: kind, days, everyDays, times: most }: FollowUpLineFragment) => (kind === 'own'
    ? [days.length ? say('agreed.afterDays', { days: formatList(days.map(String)), last: days.at(-1)! }) : '', everyDays ? say('agreed.everyDays', { days: everyDays, times: most ?? 0 }) : ''].filter(Boolean).join('; ')
    : sayCode('rhythm', kind));
  const who = ({ onlyFrom, onlyFromLeft, notFrom }: FollowUpLineFragment) => (onlyFrom ? say(onlyFromLeft ? 'agreed.onlyFromLeft' : 'agreed.onlyFrom', { who: onlyFrom.called }) : notFrom.length ? say('agreed.notFrom', { who: formatList(notFrom.map(({ called }) => called)) }) : null);
  const never = ({ never: list }: FollowUpLineFragment) => {
    const places = list.filter(({ channel }) => !channel).length;
    return formatList([...list.flatMap(({ channel }) => (channel ? [sayCode('way', channel)] : [])), ...(places ? [say('agreed.neverNumbers', { count: places })] : [])]);
  };
  return { nameOf, reach, hours, rhythm, who, never };
}
