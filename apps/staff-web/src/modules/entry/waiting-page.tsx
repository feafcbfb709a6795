import { useState } from 'react';
import { Button, EmptyState } from '#peerhouse/ui';
import { LeaveWaitingListDocument, OfferSpaceDocument, StillWaitsDocument, WaitingListDocument, type WaitingListQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { TalkedButton } from '../shell/talked-button.js';
import { Updated } from '../shell/updated.js';
import { afterEnquiry } from './enquiry-acts.js';
import { EnquiryRow } from './enquiry-row.js';
import css from './waiting-page.module.css';

type Line = WaitingListQuery['waitingList'][number];

/** Who waits for a space, in the order of asking, and what can be offered to whom. Without names. */
export default function WaitingPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const list = useAsk(WaitingListDocument, { houseId }, { fresh: true });
  return (
    <Page title={say('waiting.title')} lead={say('waiting.lead')} back={<BackLink to="/house/$houseId/enquiries" params={{ houseId }}>{say('enquiries.title')}</BackLink>}>
      <Updated at={list.dataUpdatedAt} />
      <Asked query={list}>{({ waitingList }) => waitingList.length
        ? <ol className={css.list}>{waitingList.map((line) => <li key={line.enquiry.id} className={css.line}><OneWaiting line={line} /></li>)}</ol>
        : <EmptyState heading={say('waiting.none')}>{say('waiting.noneMore')}</EmptyState>}</Asked>
    </Page>
  );
}

function OneWaiting({ line: { enquiry, offeredOn, askStill, offerable } }: { line: Line }) {
  const { say } = useWords();
  const { times, onShift } = useHouse();
  const offer = useAct(OfferSpaceDocument, afterEnquiry);
  const [last, setLast] = useState('');
  const doOffer = (spaceId: string, talked = false) => { setLast(spaceId); void offer.run({ enquiryId: enquiry.id, spaceId, talked }); };
  return (
    <>
      <EnquiryRow enquiry={enquiry} />
      {offeredOn && !enquiry.hold ? <p className={css.quiet}>{say('waiting.lastOffered', { day: times.day(offeredOn, 'middle') })}</p> : null}
      <RefusalNote act={offer}>{offer.refusal?.__typename === 'TalkFirst' ? <TalkedButton onTalked={() => doOffer(last, true)} /> : null}</RefusalNote>
      {askStill ? <Still enquiryId={enquiry.id} /> : null}
      {offerable.length ? <div className={css.row}>{offerable.slice(0, 4).map((space) => <Button key={space.spaceId} small busy={offer.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => doOffer(space.spaceId)}>{say('waiting.offer', { name: space.name })}</Button>)}</div> : null}
    </>
  );
}

/** Nothing has happened for a while: whoever is in touch with them asks, and says what they said. */
function Still({ enquiryId }: { enquiryId: string }) {
  const { say } = useWords();
  const { onShift } = useHouse();
  const still = useAct(StillWaitsDocument, afterEnquiry);
  const leave = useAct(LeaveWaitingListDocument, afterEnquiry);
  const whyNot = onShift ? null : say('why.OffShift');
  return (
    <>
      <p>{say('waiting.still')}</p>
      <RefusalNote act={still} />
      <RefusalNote act={leave} />
      <div className={css.row}>
        <Button small busy={still.busy} whyNot={whyNot} onClick={() => void still.run({ enquiryId })}>{say('waiting.stillYes')}</Button>
        <Button small look="clay" busy={leave.busy} whyNot={whyNot} onClick={() => void leave.run({ enquiryId })}>{say('waiting.stillNo')}</Button>
      </div>
    </>
  );
}
