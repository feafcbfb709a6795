import { Button } from '#peerhouse/ui';
import { LetAnswerWaitDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterEnquiry } from './enquiry-acts.js';
import type { PartProps } from './enquiry-page.js';
import css from './parts.module.css';

/** By when they hear from us, where the charter says so. It waits as long as they wish; a promise, no alarm. */
export function AnswerPart({ enquiry }: PartProps) {
  const { say } = useWords();
  const { times, onShift } = useHouse();
  const act = useAct(LetAnswerWaitDocument, afterEnquiry);
  const { answerDueAt, waitsSince } = enquiry;
  if (!answerDueAt && !waitsSince) return null;
  const set = async (waits: boolean) => { if (await act.run({ enquiryId: enquiry.id, waits })) focusSoon('answer'); };
  return (
    <>
      <RefusalNote act={act} />
      <div className={css.row}>
        <p id="answer" tabIndex={-1}>{answerDueAt ? say('answer.by', { at: times.ahead(answerDueAt) }) : say('answer.waits', { at: times.moment(waitsSince!) })}</p>
        <Button small busy={act.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => void set(!waitsSince)}>{say(waitsSince ? 'answer.goOn' : 'answer.wait')}</Button>
      </div>
    </>
  );
}
