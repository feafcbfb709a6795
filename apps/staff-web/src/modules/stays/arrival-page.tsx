import { Link, useParams } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { Button, Card, IconWord, buttonLook } from '#peerhouse/ui';
import { CharterDocument, OfferLockBoxDocument, StayDocument, type CharterQuery, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { focusSoon } from '../shell/focus-soon.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { HopesForm } from './hopes-card.js';
import { RightsStep } from './rights-step.js';
import { WelcomeStep } from './welcome-step.js';
import { afterStay } from './stay-actions.js';
import { stayTitle } from './stay-title.js';
import css from './arrival-page.module.css';

export interface ArrivalProps { stay: StayPageFragment; charter: CharterQuery['charter'] }

/** S9: a checklist for us, not for the guest. Each thing can be done later; nothing blocks the room. */
export default function ArrivalPage() {
  const { stayId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const stay = useAsk(StayDocument, { id: stayId ?? '' });
  const charter = useAsk(CharterDocument, { serviceId: houseId });
  return (
    <Page title={say('arrival.title')} lead={say('arrival.lead')} back={<BackLink to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: stayId ?? '' }}>{stayTitle(say, stay.data?.stay)}</BackLink>}>
      <Asked query={stay}>{(data) => <Asked query={charter}>{(rules) => <Steps stay={data.stay} charter={rules.charter} />}</Asked>}</Asked>
    </Page>
  );
}

function Steps({ stay, charter }: ArrivalProps) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const here = stay.state === 'here';
  return (
    <div className={css.steps}>
      <WelcomeStep stay={stay} charter={charter} />
      {charter.rightsTexts.length ? <RightsStep stay={stay} charter={charter} /> : null}
      {charter.lockBox ? <BoxStep stay={stay} /> : null}
      {charter.hopes === 'off' ? null : <HopesStep stay={stay} charter={charter} />}
      <p>{say(`medication.${charter.medication}` as 'medication.none')}</p>
      {here ? <div><Link to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: stay.id }} className={buttonLook('main')}>{say('arrival.toStay')}</Link></div> : null}
    </div>
  );
}

/** What they hope for is read and written by those on shift alone: for others there is no empty box that says otherwise. */
function HopesStep({ stay, charter }: ArrivalProps) {
  const { say } = useWords();
  const { onShift } = useHouse();
  return (
    <Card heading={say('arrival.hopes')}>
      <p className={css.quiet}>{say(!onShift ? 'why.OffShift' : charter.hopes === 'asked' ? 'arrival.hopesAsked' : 'arrival.hopesOffered')}</p>
      {stay.hopes ? <p className={css.done} id="hopes-written" tabIndex={-1}><IconWord icon={Check}>{say('arrival.hopesWritten')}</IconWord></p> : null}
      {onShift ? <HopesForm key={stay.hopes ?? ''} stay={stay} /> : null}
    </Card>
  );
}

function BoxStep({ stay }: { stay: StayPageFragment }) {
  const { say } = useWords();
  const { times, onShift } = useHouse();
  const act = useAct(OfferLockBoxDocument, afterStay);
  return (
    <Card heading={say('arrival.box')}>
      <RefusalNote act={act} />
      {stay.lockBoxOfferedAt ? <p className={css.done} id="box-offered" tabIndex={-1}><IconWord icon={Check}>{say('stay.boxOffered', { at: times.moment(stay.lockBoxOfferedAt) })}</IconWord></p>
        : <><p className={css.quiet}>{say('arrival.boxLead')}</p><div><Button small busy={act.busy} whyNot={onShift ? null : say('why.OffShift')} onClick={() => void act.run({ stayId: stay.id }).then((done) => done && focusSoon('box-offered'))}>{say('arrival.boxOffered')}</Button></div></>}
    </Card>
  );
}
