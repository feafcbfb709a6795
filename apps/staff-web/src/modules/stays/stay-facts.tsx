import { Card } from '#peerhouse/ui';
import type { StayPageFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { SeenDifferently, useGuestWords } from './guest-words.js';
import { RightsShown } from './rights-shown.js';
import css from './stay-page.module.css';

/** The stay so far: nights and spaces, rights told and by whom, own box. Nothing about the person. */
export function StayFacts({ stay }: { stay: StayPageFragment }) {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const words = useGuestWords(stay.id);
  const rows: [string, string][] = [
    ...stay.segments.map((segment): [string, string] => [segment.spaceName, say('stay.segment', { from: times.day(segment.from, 'middle'), to: times.day(segment.to, 'middle') })]),
    ...(stay.hereBefore ? [[say('hereBefore.sinceFact'), say('hereBefore.sinceDay', { day: times.day(stay.arrives, 'middle') })] as [string, string]] : []),
    ...(stay.cameInAt ? [[say('stay.cameIn'), times.moment(stay.cameInAt)] as [string, string]] : []),
    ...(stay.state === 'expected' && stay.keptUntil ? [[say('stay.keptUntil'), times.ahead(stay.keptUntil)] as [string, string]] : []),
    ...(stay.leftAt ? [[say('stay.leftAt'), times.moment(stay.leftAt)] as [string, string]] : []),
    ...(stay.correctedAt ? [[say('correct.fact'), say('correct.by', { by: stay.correctedBy ?? say('refusal.somebody'), at: times.moment(stay.correctedAt) })] as [string, string]] : []),
    [say('stay.rights'), stay.rightsTold ? say('stay.rightsTold', { by: stay.rightsTold.by, at: times.moment(stay.rightsTold.at), texts: stay.rightsTold.texts.map((text) => sayCode('rightsText', text)).join(', '), version: stay.rightsTold.charterVersion }) : say('stay.rightsNotYet')],
    [say('stay.box'), stay.lockBoxOfferedAt ? say('stay.boxOffered', { at: times.moment(stay.lockBoxOfferedAt) }) : say('stay.boxNotYet')],
    ...(stay.hopeMet === null || stay.hopeMet === undefined ? [] : [[say('stay.hopeMet'), say(stay.hopeMet ? 'hopeMet.yes' : 'hopeMet.no')] as [string, string]]),
  ];
  return (
    <Card heading={say('stay.facts')}>
      <dl className={css.facts}>{rows.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {['nights', 'rooms', 'rights', 'lock_box', 'leaving'].map((line) => <SeenDifferently key={line} words={words} line={line} />)}
      {stay.rightsTold ? <RightsShown stayId={stay.id} /> : null}
      {stay.pastLongest ? <p className={css.quiet}>{say('stay.past', { longest: stay.longestNights ?? 0 })}</p> : null}
    </Card>
  );
}
