import { Link } from '@tanstack/react-router';
import { Card, Choices, buttonLook } from '#peerhouse/ui';
import { FollowUpOffersDocument, FollowUpsDocument } from '#peerhouse/contract/staff';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useHouse } from '../shell/house.js';
import { useAgreedWords } from './use-agreed-words.js';
import css from './follow-up.module.css';

/** Whether somebody of a house can be asked about it here: its charter has it, and whoever asks is on shift. */
function useOffered(): boolean {
  const { id: serviceId, may, onShift } = useHouse();
  const when = may('check_ins.work') && onShift;
  const offers = useAsk(FollowUpOffersDocument, { serviceId, about: 'keeping_in_touch' }, { when }).data?.followUpOffers;
  return when && Boolean(offers?.rhythms.length);
}

export type InTouch = 'yes' | 'no' | '';

/** At leaving: asked once, nothing of a no is kept. A yes goes on to when and how. */
export function InTouchChoice({ value, onChange }: { value: InTouch; onChange: (value: InTouch) => void }) {
  const { say } = useWords();
  if (!useOffered()) return null;
  return (
    <Card heading={say('agree.title')}>
      <Choices pick="one" inline name="in-touch" legend={say('agree.title')} legendHidden hint={say('inTouch.hint')} value={value} onChange={(event) => onChange(event.target.value as InTouch)} options={(['yes', 'no', ''] as const).map((each) => ({ value: each, label: say(`inTouch.${each || 'not'}`) }))} />
    </Card>
  );
}

/** On the page of a stay, while they are here or have left: the way to it, any time. */
export function InTouchCard({ stayId }: { stayId: string }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  if (!useOffered()) return null;
  return <Card heading={say('agree.title')}><p className={css.quiet}>{say('inTouch.lead')}</p><div><Link to="/house/$houseId/check-ins/agree" params={{ houseId }} search={{ stay: stayId }} className={buttonLook('quiet', true)}>{say('inTouch.yes')}</Link></div></Card>;
}

/** At the match desk: how a match goes is asked by who made it, where they said yes to that; and staying in touch. */
export function InTouchOfPerson({ personId, meets }: { personId: string; meets: boolean }) {
  const { say } = useWords();
  const { id: houseId, may } = useHouse();
  const { rhythm } = useAgreedWords();
  const agreed = useAsk(FollowUpsDocument, { serviceId: houseId, about: 'match' }, { when: may('check_ins.work'), fresh: true }).data?.followUps;
  if (!agreed) return null;
  const mine = agreed.find((each) => each.personId === personId);
  return (
    <Card heading={say('checkIn.title')}>
      {mine ? <p>{mine.stoppedOn ? say('checkIn.isStopped') : rhythm(mine)}</p> : null}
      <div className={css.row}>
        {mine ? <Link to="/house/$houseId/check-ins/agreed/$followUpId" params={{ houseId, followUpId: mine.id }} className={buttonLook('quiet', true)}>{say('agree.seeAgreed')}</Link> : null}
        {!mine && meets ? <Link to="/house/$houseId/check-ins/agree" params={{ houseId }} search={{ person: personId, about: 'match' }} className={buttonLook('quiet', true)}>{say('agree.titleMatch')}</Link> : null}
        <Link to="/house/$houseId/check-ins/agree" params={{ houseId }} search={{ person: personId }} className={buttonLook('plain', true)}>{say('agree.title')}</Link>
      </div>
    </Card>
  );
}
