import { useState } from 'react';
import { Button, PickField } from '#peerhouse/ui';
import { AskSecondDocument, OnShiftDocument, type EnquiryPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { useMe } from '../shell/session.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry, useWhyNot } from './enquiry-acts.js';
import { SecondNudge } from './second-nudge.js';
import css from './voice-card.module.css';

/** Asking another worker on shift for the second voice; they see it on their first page. */
export function AskSecond({ enquiry }: { enquiry: EnquiryPageFragment }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const me = useMe();
  const { data } = useAsk(OnShiftDocument, { houseId }, { fresh: true });
  const ask = useAct(AskSecondDocument, afterEnquiry);
  const [who, setWho] = useState('');
  const whyNot = useWhyNot(enquiry, 'change');
  const others = (data?.onShift ?? []).filter((worker) => worker.accountId !== enquiry.takenBy.accountId && worker.accountId !== me.accountId);
  const doAsk = async (accountId: string) => { if (await ask.run({ enquiryId: enquiry.id, accountId })) focusSoon('second-asked'); };
  if (enquiry.secondAsked) return enquiry.secondAsked.accountId === me.accountId ? <p id="second-asked" tabIndex={-1}>{say('second.you')}</p> : <SecondNudge enquiry={enquiry} />;
  if (!others.length) return <p className={css.small}>{say('second.nobody')}</p>;
  return (
    <>
      <RefusalNote act={ask} />
      <PickField label={say('second.label')} value={who} onChange={(event) => setWho(event.target.value)}>
        <option value="">{say('second.choose')}</option>
        {others.map((worker) => <option key={worker.accountId} value={worker.accountId}>{worker.called}</option>)}
      </PickField>
      <div><Button small busy={ask.busy} whyNot={whyNot ?? (who ? null : say('second.chooseFirst'))} onClick={() => void doAsk(who)}>{say('second.act')}</Button></div>
    </>
  );
}
