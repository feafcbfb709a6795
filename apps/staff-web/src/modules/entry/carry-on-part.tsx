import { Banner, Button } from '#peerhouse/ui';
import { CarryOnDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry } from './enquiry-acts.js';
import type { PartProps } from './enquiry-page.js';

/** Who talked with them first has gone home: whoever is on shift can go on with it. */
export function CarryOnPart({ enquiry }: PartProps) {
  const { say } = useWords();
  const act = useAct(CarryOnDocument, afterEnquiry);
  const may = enquiry.actions.some(({ name, allowed }) => name === 'carryOn' && allowed);
  const carryOn = async () => { if (await act.run({ enquiryId: enquiry.id })) focusSoon('page-title'); };
  const { called: name } = enquiry.takenBy;
  return (
    <>
      <RefusalNote act={act} />
      {may ? <Banner kind="note" heading={say('carryOn.heading', { name })} actions={<Button small busy={act.busy} onClick={() => void carryOn()}>{say('carryOn.act')}</Button>}>{say('carryOn.more', { name })}</Banner> : null}
    </>
  );
}
