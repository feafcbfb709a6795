import type { CheckInLineFragment } from '#peerhouse/contract/staff';
import { useWords } from '../../words/words.js';
import { useCheckInWords } from './use-check-in-words.js';
import css from './follow-up.module.css';

/** What came of one today, and nothing about how anybody is. */
export function DoneLine({ card }: { card: CheckInLineFragment }) {
  const { sayCode } = useWords();
  const { title } = useCheckInWords();
  return <><span className={css.name}>{title(card)}</span> <span className={css.quiet}>{sayCode('checkInOutcome', card.outcome ?? '')}</span></>;
}
