import type { ReactNode } from 'react';
import type { Agreed } from './in-touch.js';
import { useTouchWords } from './touch-words.js';

/** What was agreed, line by line, in plain words. */
export function AgreedLines({ agreed }: { agreed: Agreed }) {
  const { say, day, list, saidIf } = useTouchWords();
  const when = useWhen(agreed);
  const hours = useHours(agreed);
  const who = useWho(agreed);
  const channelOf = (channel: string): string => saidIf(`touch.channel.${channel}`) ?? channel;
  return (
    <>
      <dl className="agreed">
        <Line title={say('touch.dt.when')}>{when}</Line>
        <Line title={say('touch.dt.how')}>{agreed.ways.map(({ channel, address }, at) => <span key={`${at}${channel}`} className="each">{channelOf(channel)}{address ? <> <bdi>{address}</bdi></> : null}</span>)}</Line>
        <Line title={say('touch.dt.hours')}>{hours}</Line>
        {agreed.daysOff.length ? <Line title={say('touch.dt.daysOff')}>{list(agreed.daysOff.map((one) => day(one)))}</Line> : null}
        <Line title={say('touch.dt.says')}>{saidIf(`touch.says.${agreed.says}`)}</Line>
        {agreed.ways.some(({ channel }) => channel === 'call') ? <Line title={say('touch.dt.voicemail')}>{saidIf(`touch.voicemail.${agreed.voicemail}`)}</Line> : null}
        {agreed.never.length ? <Line title={say('touch.dt.never')}>{agreed.never.map(({ channel, address }, at) => <span key={`${at}${channel ?? ''}`} className="each">{channel ? channelOf(channel) : <bdi>{address ?? say('touch.aNumber')}</bdi>}</span>)}</Line> : null}
        <Line title={say('touch.dt.who')}>{who}</Line>
      </dl>
      {agreed.insteadOf ? <p className="quietly">{say('touch.insteadOf', { day: day(agreed.insteadOf) })}</p> : null}
      <p className="quietly">{agreed.agreedBy ? say('touch.agreedWith', { day: day(agreed.agreedOn), by: agreed.agreedBy }) : say('touch.agreedOn', { day: day(agreed.agreedOn) })}</p>
    </>
  );
}

const Line = ({ title, children }: { title: string; children: ReactNode }) => <div><dt>{title}</dt><dd>{children}</dd></div>;

function useWhen({ rhythm, days, everyDays, times, from, until }: Agreed): string {
  const { say, day, list } = useTouchWords();
  const since = day(from);
  const parts = [
    ...(rhythm === 'only_if_i_ask' ? [say('touch.when.only_if_i_ask')] : []),
    ...(days.length === 1 ? [say('touch.when.day', { count: days[0]!, since })] : days.length ? [say('touch.when.days', { days: list(days.map(String)), since })] : []),
    ...(everyDays ? [say(days.length ? 'touch.when.then' : 'touch.when.every', { count: everyDays, since })] : []),
    ...(times ? [say('touch.when.times', { count: times })] : []),
    ...(until ? [say('touch.when.until', { day: day(until) })] : []),
  ];
  return parts.join(' ');
}

function useHours({ quietFrom, quietTo, at, weekdays, timeZone }: Agreed): string {
  const { say, clock, list, weekday } = useTouchWords();
  return [
    quietFrom === quietTo ? say('touch.hours.any') : say('touch.hours.from', { from: clock(quietTo), to: clock(quietFrom) }),
    ...(at ? [say('touch.hours.at', { at: clock(at) })] : []),
    ...(weekdays.length && weekdays.length < 7 ? [say('touch.hours.on', { days: list([...weekdays].sort().map(weekday)) })] : []),
    say('touch.hours.zone', { zone: placeOf(timeZone) }),
  ].join(' ');
}

/** `Europe/London` as people say it. */
export const placeOf = (timeZone: string): string => timeZone.split('/').pop()!.replaceAll('_', ' ');

function useWho({ about, asks, onlyThem, theyLeft, notFrom }: Agreed): string {
  const { say, list } = useTouchWords();
  return [
    asks ? say(theyLeft ? 'touch.who.left' : onlyThem ? 'touch.who.only' : 'touch.who.asks', { who: asks }) : say('touch.who.anybody'),
    ...(about === 'match' ? [say('touch.who.neverPeer')] : []),
    ...(notFrom.length ? [say('touch.who.not', { who: list(notFrom) })] : []),
  ].join(' ');
}
