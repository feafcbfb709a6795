import { Banner, Button } from '#peerhouse/ui';
import { SendAgainDocument, SendingDocument } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useTimes, zoneHere } from '../../time/use-times.js';
import { useWords } from '../../words/words.js';
import { FaultNote } from '../shell/asked.js';

/** After a restore: nothing is sent until an administrator says that this is the real house. */
export function SendingHeld() {
  const { say } = useWords();
  const times = useTimes(zoneHere());
  const sending = useAsk(SendingDocument, {});
  const again = useAct(SendAgainDocument, ['Sending', 'People']);
  const since = sending.data?.sending.heldSince;
  if (!since) return null;
  return (
    <Banner kind="trouble" heading={say('sending.held', { at: times.moment(since) })} actions={<Button small busy={again.busy} onClick={() => void again.run({})}>{say('sending.act')}</Button>}>
      {again.fault ? <FaultNote fault={again.fault} /> : say('sending.heldMore')}
    </Banner>
  );
}
