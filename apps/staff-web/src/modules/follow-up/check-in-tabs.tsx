import { Link } from '@tanstack/react-router';
import { VisuallyHidden } from '#peerhouse/ui';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import css from './follow-up.module.css';

/** The two lists as they stand in an address, and what they are about. */
export const aboutOf = { matches: 'match', touch: 'keeping_in_touch' } as const;
export type ListName = keyof typeof aboutOf;

/** The lists somebody may work: how a match goes is asked by coordinators of a programme alone. */
export function useLists(): readonly ListName[] {
  const { service, may } = useHouse();
  return service.kind === 'programme' && may('matching.desk') ? ['matches', 'touch'] : ['touch'];
}

/** Both lists, with how many are on each. */
export function CheckInTabs({ counts }: { counts: { matches: number; keepingInTouch: number } | undefined }) {
  const { say } = useWords();
  const lists = useLists();
  if (lists.length < 2) return null;
  return <nav className={css.tabs} aria-label={say('checkIn.lists')}>{lists.map((list) => <Tab key={list} list={list} count={counts ? counts[list === 'matches' ? 'matches' : 'keepingInTouch'] : null} />)}</nav>;
}

function Tab({ list, count }: { list: ListName; count: number | null }) {
  const { say, sayCode } = useWords();
  const { id: houseId } = useHouse();
  return (
    <Link to="/house/$houseId/check-ins/$list" params={{ houseId, list }} className={css.tab} activeProps={{ 'aria-current': 'page' }}>
      {sayCode('checkInList', list)}
      {count === null ? null : <span className={css.count}><span aria-hidden>{count}</span><VisuallyHidden>{say('checkIn.open', { count })}</VisuallyHidden></span>}
    </Link>
  );
}
