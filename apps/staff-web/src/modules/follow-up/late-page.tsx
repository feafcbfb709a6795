import { EmptyState } from '#peerhouse/ui';
import { LateMessagesDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { Updated } from '../shell/updated.js';
import css from './follow-up.module.css';

/** What was promised and has not come about, and why: ids alone, for those who keep the machine going. */
export default function LatePage() {
  const { say, sayCode } = useWords();
  const { id: serviceId, times, may } = useHouse();
  const query = useAsk(LateMessagesDocument, { serviceId }, { fresh: true });
  return (
    <Page title={say('late.title')} lead={say('late.lead')} back={may('check_ins.work') ? <BackLink to="/house/$houseId/check-ins" params={{ houseId: serviceId }}>{say('checkIn.title')}</BackLink> : null}>
      <Updated at={query.dataUpdatedAt} />
      <Asked query={query}>{({ lateMessages }) => (lateMessages.length ? (
        <ul className={css.lines}>
          {lateMessages.map(({ checkInId, messageId, why, since }) => (
            <li key={`${checkInId}${messageId}`}>
              <p>{sayCode('lateWhy', why)}</p>
              <p className={css.quiet}>{say(messageId ? 'late.message' : 'late.checkIn', { since: times.moment(since), checkIn: checkInId, message: messageId ?? '' })}</p>
            </li>
          ))}
        </ul>
      ) : <EmptyState heading={say('late.nothing')} />)}</Asked>
    </Page>
  );
}
