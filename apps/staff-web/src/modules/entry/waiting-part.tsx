import { Link } from '@tanstack/react-router';
import { Banner, Button } from '#peerhouse/ui';
import { AnswerOfferDocument, LeaveWaitingListDocument, WaitForSpaceDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry, useWhyNot } from './enquiry-acts.js';
import type { PartProps } from './enquiry-page.js';
import { isDeciding } from './enquiry-state.rules.js';
import css from './parts.module.css';

/** A place on the waiting list, where the charter has one: put there, offered something, taken off. Nobody is chased. */
export function WaitingPart({ enquiry }: PartProps) {
  const { say } = useWords();
  const { times, id: houseId } = useHouse();
  const wait = useAct(WaitForSpaceDocument, afterEnquiry);
  const answer = useAct(AnswerOfferDocument, afterEnquiry);
  const leave = useAct(LeaveWaitingListDocument, afterEnquiry);
  const why = { wait: useWhyNot(enquiry, 'wait'), answer: useWhyNot(enquiry, 'answerOffer'), leave: useWhyNot(enquiry, 'leaveList') };
  const full = enquiry.wantsNights && !enquiry.freeSpaces.some((space) => space.freeForAll && !space.kept);
  if (enquiry.state !== 'waiting') {
    if (!isDeciding(enquiry) || !enquiry.rules.offersWhenFull.includes('waiting_list') || !full || enquiry.hold) return null;
    return (
      <div className={css.form}>
        <RefusalNote act={wait} />
        <div><Button busy={wait.busy} whyNot={why.wait} onClick={() => void wait.run({ enquiryId: enquiry.id })}>{say('waiting.put')}</Button></div>
      </div>
    );
  }
  const { hold } = enquiry;
  return (
    <>
      <RefusalNote act={answer} />
      <RefusalNote act={leave} />
      <Banner kind="note" heading={hold ? say('waiting.offered', { name: hold.spaceName, from: times.day(hold.from, 'middle'), until: times.ahead(hold.endsAt) }) : say('waiting.on')}
        actions={<>
          {hold ? <Button small look="main" busy={answer.busy} whyNot={why.answer} onClick={() => void answer.run({ enquiryId: enquiry.id, answer: 'yes' })}>{say('waiting.yes')}</Button> : null}
          {hold ? <Button small busy={answer.busy} whyNot={why.answer} onClick={() => void answer.run({ enquiryId: enquiry.id, answer: 'no' })}>{say('waiting.no')}</Button> : null}
          <Button small look="clay" busy={leave.busy} whyNot={why.leave} onClick={() => void leave.run({ enquiryId: enquiry.id })}>{say('waiting.off')}</Button>
        </>}>
        {say(hold ? 'waiting.offeredMore' : 'waiting.onMore')} <Link to="/house/$houseId/enquiries/waiting" params={{ houseId }}>{say('waiting.toList')}</Link>
      </Banner>
    </>
  );
}
