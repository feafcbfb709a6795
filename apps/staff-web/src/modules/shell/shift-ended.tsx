import { useEffect, useState } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import { StartShiftDocument } from '#peerhouse/contract/staff';
import { queries } from '../../server/ask.js';
import { useAct } from '../../server/use-act.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { refusalWords } from '../../words/refusal-words.js';
import { useWords } from '../../words/words.js';
import { useHouseIfAny } from './house.js';

const after = ['Me', 'OnShift', 'Board', 'Enquiries', 'Enquiry', 'Stays', 'Stay'];

/** The shift ended under the work: nothing typed is touched, and one touch starts another in the same house. */
export function ShiftEnded({ again }: { again?: (() => void) | undefined }) {
  const { say, sayCode } = useWords();
  const house = useHouseIfAny();
  const ownClock = useTimes(zoneHere());
  const start = useAct(StartShiftDocument, after);
  // The frame may still say that they are on shift: until it has been asked again it does not count.
  const [asked, setAsked] = useState(false);
  useEffect(() => { void queries.invalidateQueries({ queryKey: ['Me'] }).finally(() => setAsked(true)); }, []);
  if (asked && house?.onShift) return <Banner kind="done" heading={say('fault.onShiftAgain')} actions={again ? <Button small onClick={again}>{say('fault.again')}</Button> : null} />;
  const whyNot = start.refusal ? refusalWords(start.refusal, { say, sayCode, times: house?.times ?? ownClock }) : start.fault ? say('fault.OFFLINE') : null;
  return (
    <Banner kind="trouble" heading={say('fault.NOT_ON_SHIFT')} actions={house ? <Button small busy={start.busy} onClick={() => void start.run({ houseId: house.id })}>{say('fault.startShift')}</Button> : null}>
      {whyNot ?? say('fault.NOT_ON_SHIFT.more')}
    </Banner>
  );
}
