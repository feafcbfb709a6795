import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { classNames } from '#peerhouse/ui';
import type { StayLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { useNames } from '../shell/names.js';
import { StateMark } from './state-mark.js';
import css from './stay-row.module.css';

/** One stay in a list: the space, the nights, where it stands. The name only while names are shown. */
export function StayRow({ stay, quiet }: { stay: StayLineFragment; quiet?: boolean }) {
  const { say, sayCode } = useWords();
  const { times, id: houseId } = useHouse();
  const name = useNames(houseId)?.byStay.get(stay.id);
  const values = { arrives: times.day(stay.arrives, 'middle'), leaves: times.day(stay.leaves, 'middle'), nights: stay.nights };
  const state = stay.state === 'left' ? say('stayRow.left', { day: times.near(stay.leaves, 'middle'), how: sayCode('how', stay.how ?? 'not_said') })
    : stay.state === 'expected' ? say('stayRow.expected', { until: stay.keptUntil ? times.ahead(stay.keptUntil) : '' })
      : stay.state === 'not_taken_up' ? say(stay.hereBefore ? 'hereBefore.takenBack' : 'stayRow.notTakenUp') : say('stayRow.here', { leaves: times.near(stay.leaves) });
  return (
    <Link to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: stay.id }} className={classNames(css.row, quiet && css.quiet)}>
      <span className={css.mark} data-state={stay.state}><StateMark state={stay.state === 'not_taken_up' ? 'closed' : stay.state} /></span>
      <span className={css.space}>{stay.spaceName ?? say(stay.state === 'left' ? 'stay.noNight' : 'stay.noSpace')}{name ? <bdi className={css.name}>{name}</bdi> : null}</span>
      <span className={css.nights}>{say('stayRow.nights', values)}{stay.pastLongest && stay.state === 'here' ? <span className={css.small}>{say('claim.pastLongest')}</span> : null}</span>
      <span className={css.small}>{state}</span>
      <ChevronRight aria-hidden size={18} className={css.go} />
    </Link>
  );
}
