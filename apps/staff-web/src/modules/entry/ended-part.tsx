import { useState } from 'react';
import { Banner, Button } from '#peerhouse/ui';
import { ReopenEnquiryDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { CorrectForm } from './correct-form.js';
import { afterEnquiry, useWhyNot } from './enquiry-acts.js';
import { RingBack } from './ring-back.js';
import { useNameOf } from './person-parts.js';
import type { PartProps } from './enquiry-page.js';

/** How it ended, who wrote it down and when; and the way back, for 24 hours. */
export function EndedPart(props: PartProps) {
  const { enquiry } = props;
  const { say, sayCode } = useWords();
  const { times } = useHouse();
  const name = useNameOf(enquiry);
  const reopen = useAct(ReopenEnquiryDocument, afterEnquiry);
  const whyNot = useWhyNot(enquiry, 'reopen');
  const cannotCorrect = useWhyNot(enquiry, 'correct');
  const [correcting, setCorrecting] = useState(false);
  if (enquiry.state === 'agreed') return <Banner kind="done" heading={say('ended.agreed', { name })} />;
  if (enquiry.state !== 'closed') return <RefusalNote act={reopen} />;
  const how = { outcome: sayCode('outcome', enquiry.outcome ?? ''), at: enquiry.closedAt ? times.moment(enquiry.closedAt) : '' };
  const offered = enquiry.offered.map((each) => sayCode('offer', each)).join(', ');
  return (
    <>
      <RefusalNote act={reopen} />
      <div id="ended" tabIndex={-1}><Banner kind="note" heading={enquiry.closedBy ? say('ended.closed', { ...how, by: enquiry.closedBy.called }) : say('ended.own', how)}
        actions={<Button small busy={reopen.busy} whyNot={whyNot} onClick={() => void reopen.run({ enquiryId: enquiry.id }).then(() => focusSoon('page-title'))}>{say('ended.reopen')}</Button>}>
        {enquiry.correctedBy && enquiry.correctedAt ? `${say('correct.fact')}: ${say('correct.by', { by: enquiry.correctedBy.called, at: times.moment(enquiry.correctedAt) })} ` : null}{offered ? say('ended.offered', { offered }) : null}{enquiry.passedTo ? ` ${say('ended.passedTo', { house: enquiry.passedTo.name, by: enquiry.closedBy?.called ?? say('refusal.somebody') })}` : null}{enquiry.ringBackOn ? ` ${say('ended.ringBack', { day: times.near(enquiry.ringBackOn) })}` : null}
      </Banner></div>
      {correcting ? <CorrectForm {...props} onEnd={() => { setCorrecting(false); focusSoon('ended'); }} /> : <div><Button look="plain" whyNot={cannotCorrect} onClick={() => { setCorrecting(true); focusSoon('field-outcome'); }}>{say('correct.link')}</Button></div>}
      <RingBack enquiry={enquiry} />
    </>
  );
}
