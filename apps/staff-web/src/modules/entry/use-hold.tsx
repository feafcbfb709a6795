import { useRef } from 'react';
import { HoldSpaceDocument, type EnquiryPageFragment, type HoldSpaceMutationVariables } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { TalkedButton } from '../shell/talked-button.js';

/** Holding a space for an enquiry, and why it was not held with each way on from there: another space, the kept one, before those who asked earlier, after a talk. */
export function useHold(readAgain: readonly string[], onHeld: (enquiry: EnquiryPageFragment, asked: HoldSpaceMutationVariables) => void) {
  const act = useAct(HoldSpaceDocument, readAgain);
  const last = useRef<HoldSpaceMutationVariables | null>(null);
  const hold = async (asked: HoldSpaceMutationVariables) => {
    last.current = asked;
    const done = await act.run(asked);
    if (done) onHeld(done, asked);
  };
  const again = (meant: Partial<HoldSpaceMutationVariables>) => { if (last.current) void hold({ ...last.current, ...meant }); };
  const note = (has?: string | null) => (
    <RefusalNote act={act} has={has} onInstead={({ spaceId }) => again({ spaceId, kept: false, ahead: false })} onKept={(spaceId) => again({ spaceId, kept: true })} onAhead={() => again({ ahead: true })}>
      {act.refusal?.__typename === 'TalkFirst' ? <TalkedButton onTalked={() => again({ talked: true })} /> : null}
    </RefusalNote>
  );
  return { hold: (asked: HoldSpaceMutationVariables) => void hold(asked), busy: act.busy, note };
}
