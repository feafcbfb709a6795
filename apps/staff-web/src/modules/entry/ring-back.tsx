import { PhoneOutgoing } from 'lucide-react';
import { Button } from '#peerhouse/ui';
import { MarkRungDocument } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import type { Done } from '../stays/done-note.js';
import { afterEnquiry } from './enquiry-acts.js';
import css from './second-nudge.module.css';

interface RingBackProps { enquiry: { id: string; number: number; ringBackOn?: string | null; rungAt?: string | null; rungBy?: { called: string } | null }; onDone?: (done: Done) => void }

/** A promise to ring: kept, and by whom. */
export function RingBack({ enquiry, onDone }: RingBackProps) {
  const { say } = useWords();
  const { onShift, times } = useHouse();
  const mark = useAct(MarkRungDocument, afterEnquiry);
  const set = (rung: boolean) => mark.run({ enquiryId: enquiry.id, rung });
  if (!enquiry.ringBackOn) return null;
  const rung = async () => { if (await set(true)) onDone?.({ words: say('ring.done', { number: enquiry.number }), undo: () => doOnce(MarkRungDocument, { enquiryId: enquiry.id, rung: false }, afterEnquiry) }); };
  return (
    <div className={css.nudge}>
      <RefusalNote act={mark} />
      {enquiry.rungAt ? <><p>{say('ring.rung', { name: enquiry.rungBy?.called ?? say('refusal.somebody'), at: times.moment(enquiry.rungAt) })}</p>{onShift ? <Button small look="plain" busy={mark.busy} onClick={() => void set(false)}>{say('act.undo')}</Button> : null}</>
        : <Button small icon={PhoneOutgoing} busy={mark.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => void rung()}>{say('ring.act')}</Button>}
    </div>
  );
}
