import { useNavigate } from '@tanstack/react-router';
import { Button } from '#peerhouse/ui';
import { AskSecondDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useNow } from '../../time/use-now.js';
import { useWords } from '../../words/words.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useMe } from '../shell/session.js';
import { afterEnquiry } from './enquiry-acts.js';
import { minutesSince } from './enquiry-state.rules.js';
import css from './second-nudge.module.css';

interface SecondNudgeProps { enquiry: { id: string; waitingFor: readonly string[]; secondAsked?: { accountId: string; called: string } | null; secondAskedAt?: string | null } }

/** Who was asked for the second voice and how long ago: ask again, or somebody else. Nobody is late. */
export function SecondNudge({ enquiry }: SecondNudgeProps) {
  const { say } = useWords();
  const { id: houseId, onShift, times } = useHouse();
  const me = useMe();
  const navigate = useNavigate();
  const now = useNow();
  const ask = useAct(AskSecondDocument, afterEnquiry);
  const { secondAsked, secondAskedAt } = enquiry;
  if (!secondAsked || !secondAskedAt || secondAsked.accountId === me.accountId || !enquiry.waitingFor.includes('second_member')) return null;
  const minutes = minutesSince(secondAskedAt, now);
  const words = minutes === null ? say('second.askedAt', { name: secondAsked.called, at: times.moment(secondAskedAt) }) : say('second.askedAgo', { name: secondAsked.called, minutes });
  const again = () => void ask.run({ enquiryId: enquiry.id, accountId: secondAsked.accountId });
  const other = async () => { if (await ask.run({ enquiryId: enquiry.id, accountId: null })) { await navigate({ to: '/house/$houseId/enquiries/$enquiryId', params: { houseId, enquiryId: enquiry.id } }); focusSoon('voice-second_member'); } };
  const whyNot = onShift ? null : say('why.OffShift');
  return (
    <div className={css.nudge}>
      <RefusalNote act={ask} />
      <p id="second-asked" tabIndex={-1}>{words}</p>
      <Button small busy={ask.busy} whyNot={whyNot} onClick={again}>{say('second.again')}</Button>
      {onShift ? <Button small look="plain" busy={ask.busy} onClick={() => void other()}>{say('second.other')}</Button> : null}
    </div>
  );
}
