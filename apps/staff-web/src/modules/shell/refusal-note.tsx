import type { ReactNode } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import type { Fault } from '#peerhouse/contract';
import type { FreeSpaceLineFragment } from '#peerhouse/contract/staff';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { insteadOf, refusalWords, type AnyRefusal } from '../../words/refusal-words.js';
import { useWords } from '../../words/words.js';
import { FaultNote } from './asked.js';
import { useHouseIfAny } from './house.js';

interface RefusalNoteProps {
  act: { refusal: AnyRefusal | null; fault: Fault | null };
  /** Takes a free space instead, in one touch. */
  onInstead?: ((space: FreeSpaceLineFragment) => void) | undefined;
  /** The space somebody has already: it is no other way. */
  has?: string | null | undefined;
  /** Whether a space free for only some of the nights can be taken too. */
  partly?: boolean;
  /** Uses the space kept for emergencies, when that is meant. */
  onKept?: (spaceId: string) => void;
  /** Goes before those who asked earlier, when that is meant. */
  onAhead?: () => void;
  children?: ReactNode;
}

/** Why it was not done, in words, and what can be done instead. Nothing typed is touched. */
export function RefusalNote({ act, onInstead, has, partly, onKept, onAhead, children }: RefusalNoteProps) {
  const { say, sayCode } = useWords();
  const house = useHouseIfAny();
  const ownClock = useTimes(zoneHere());
  const times = house?.times ?? ownClock;
  if (act.fault) return <FaultNote fault={act.fault} />;
  const { refusal } = act;
  if (!refusal || refusal.__typename === 'InvalidInput') return null;
  const free = insteadOf(refusal).filter((space) => space.spaceId !== has);
  const usable = onInstead ? free.filter((space) => partly || space.freeForAll) : [];
  const told = free.map((space) => (space.freeForAll ? say('free.forAll', { name: space.name }) : say('free.forSome', { name: space.name, nights: space.freeNights })));
  const nothing = 'free' in refusal && refusal.__typename !== 'SpaceWasFree' && refusal.__typename !== 'KeptSpace' && free.length === 0;
  const kept = onKept && refusal.__typename === 'KeptSpace' && refusal.mayUse ? refusal : null;
  const ahead = refusal.__typename === 'AskedEarlier' ? onAhead : undefined;
  return (
    <Banner kind="trouble" heading={refusalWords(refusal, { say, sayCode, times })}
      actions={usable.length || kept || ahead || children ? <>{ahead ? <Button small onClick={ahead}>{say('waiting.ahead')}</Button> : null}{kept ? <Button small look="main" onClick={() => onKept?.(kept.keptSpace)}>{say('kept.use', { name: kept.keptName })}</Button> : null}{usable.slice(0, 4).map((space) => <Button key={space.spaceId} small onClick={() => onInstead?.(space)}>{say('free.take', { name: space.name })}</Button>)}{children}</> : null}>
      {told.length ? told.join(' ') : ahead ? say('waiting.aheadMore') : nothing ? say('free.none') : null}
    </Banner>
  );
}
