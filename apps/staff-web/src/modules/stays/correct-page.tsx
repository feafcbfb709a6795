import { useNavigate, useParams } from '@tanstack/react-router';
import { StayDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { actionOf } from './claim-words.js';
import { CorrectArrival } from './correct-arrival.js';
import { CorrectLeaving } from './correct-leaving.js';
import { stayTitle } from './stay-title.js';
import css from './arrival-page.module.css';

/** Putting right what was written down wrongly of a stay: coming in, leaving; for 72 hours after each. */
export default function CorrectPage() {
  const { stayId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const stay = useAsk(StayDocument, { id: stayId ?? '' });
  return (
    <Page title={say('correct.title')} lead={say('correct.lead')} back={<BackLink to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: stayId ?? '' }}>{stayTitle(say, stay.data?.stay)}</BackLink>}>
      <Asked query={stay}>{(data) => <Forms stay={data.stay} />}</Asked>
    </Page>
  );
}

function Forms({ stay }: { stay: StayPageFragment }) {
  const { say, sayCode } = useWords();
  const { id: houseId } = useHouse();
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/house/$houseId/stays/$stayId', params: { houseId, stayId: stay.id } });
  const [arrival, leaving] = [actionOf(stay, 'correctArrival', sayCode), actionOf(stay, 'correctLeaving', sayCode)];
  if (!arrival.there && !leaving.there) return <p>{say('correct.over')}</p>;
  return (
    <div className={css.steps}>
      {leaving.there ? <CorrectLeaving stay={stay} whyNot={leaving.whyNot} onDone={back} /> : null}
      {arrival.there ? <CorrectArrival stay={stay} whyNot={arrival.whyNot} onDone={back} /> : null}
    </div>
  );
}
