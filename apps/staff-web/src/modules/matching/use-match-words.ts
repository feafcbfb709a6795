import { useIntl } from 'react-intl';
import type { DeskPersonFragment, MatchDetailFragment, StepLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { partsOfDay, weekdays } from './topics.rules.js';

type Because = MatchDetailFragment['candidates'][number]['because'][number];

const week: readonly string[] = weekdays.flatMap((day) => partsOfDay.map((part) => `${day}_${part}`));
const shared: readonly string[] = ['both_like', 'both_know', 'both_speak', 'both_free'];

/** What the matcher, the next step and a week say in keys, in words. */
export function useMatchWords() {
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const { formatList } = useIntl();
  const list = (values: readonly string[]) => formatList(values, { type: 'conjunction' });
  const byWeek = (a: string, b: string) => week.indexOf(a) - week.indexOf(b);
  const halfDays = (values: readonly string[]) => list([...values].sort(byWeek).map((value) => sayCode('halfDay', value)));
  const valuesOf = ({ key, values }: Because) => (key === 'both_free' ? halfDays(values) : key === 'as_wished' ? list(values.map((value) => sayCode('wish', value))) : list(values));
  /** Of one who cannot meet them, only what both share: the rest would say the opposite of why not. */
  const because = (reasons: readonly Because[], fits = true) => reasons.filter(({ key, values }) => (fits || shared.includes(key)) && (!key.startsWith('both_') || values.length > 0)).map((each) => sayCode('because', each.key, { what: valuesOf(each), more: each.more ?? 0 })).join('; ');
  const wait = (days: number) => say('match.waited', { days });
  const estimate = (kind: NonNullable<StepLineFragment['estimate']>) => sayCode('estimate', kind.kind, { from: kind.fromWeeks ?? 0, to: kind.toWeeks ?? 0 });
  const step = (next: StepLineFragment) => {
    const day = next.on ?? next.by;
    return [sayCode('step', next.step), next.on ? times.near(next.on, 'middle') : day ? say('match.by', { day: times.near(day, 'middle') }) : '', next.estimate ? estimate(next.estimate) : ''].filter(Boolean).join(' · ');
  };
  /** When they leave the ward, or left it. */
  const leaves = ({ leavesHospitalOn, backInHospital }: Pick<DeskPersonFragment, 'leavesHospitalOn' | 'backInHospital'>) =>
    (backInHospital ? say('match.inHospital') : leavesHospitalOn ? say(leavesHospitalOn > times.today() ? 'match.leaves' : 'match.left', { day: times.day(leavesHospitalOn, 'middle') }) : '');
  /** What was before, of somebody who is interested again: when, and with whom. */
  const before = ({ interestedOn, endedOn, peers }: DeskPersonFragment['earlier'][number]) => say(peers.length ? 'match.beforeWith' : 'match.beforeOnly', { from: times.day(interestedOn, 'withYear'), to: times.day(endedOn, 'withYear'), peers: list(peers) });
  /** The days for a first meeting. */
  const days = (window: { from: string; to: string }) => say('first.window', { from: times.day(window.from, 'middle'), to: times.day(window.to, 'middle') });
  /** How somebody is reached, and whether a message may be left there. */
  const reach = (person: { reach?: string | null; messageSafe?: boolean | null }) => (person.reach ? `${person.reach}. ${say(person.messageSafe ? 'match.messageSafe' : 'match.noMessage')}` : null);
  return { list, halfDays, because, wait, step, leaves, before, days, reach };
}
