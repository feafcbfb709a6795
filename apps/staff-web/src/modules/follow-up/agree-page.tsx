import { useState } from 'react';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState, buttonLook } from '#peerhouse/ui';
import { AgreeFollowUpDocument, FollowUpOffersDocument, type FollowUpOffersQuery } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { useTyped } from '../matching/use-typed.js';
import { Asked } from '../shell/asked.js';
import { useHouse } from '../shell/house.js';
import { NothingHere } from '../shell/nothing-here.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterCheckIn } from './after-check-in.js';
import { AgreementForm } from './agreement-form.js';
import { inputOf, newAgreement } from './agreement.rules.js';

const route = getRouteApi('/inside/house/$houseId/check-ins/agree');

interface Whose { stayId: string | null; personId: string | null; about: 'match' | 'keeping_in_touch' }

/** Whether we may be in touch, when, how and with which words: as somebody says it at leaving, at a match, or any time later. */
export default function AgreePage() {
  const { say } = useWords();
  const { id: serviceId } = useHouse();
  const { stay, person, about = 'keeping_in_touch' } = route.useSearch();
  const offers = useAsk(FollowUpOffersDocument, { serviceId, about, personId: person ?? null });
  if (!stay && !person) return <NothingHere />;
  return (
    <Page title={say(about === 'match' ? 'agree.titleMatch' : 'agree.title')} lead={say(about === 'match' ? 'agree.leadMatch' : 'agree.lead')}>
      <Asked query={offers}>{({ followUpOffers }) => (followUpOffers.rhythms.length
        ? <NewAgreement whose={{ stayId: stay ?? null, personId: person ?? null, about }} offers={followUpOffers} />
        : <EmptyState heading={say('agree.notOffered')}>{say('agree.notOfferedMore')}</EmptyState>)}</Asked>
    </Page>
  );
}

function NewAgreement({ whose, offers }: { whose: Whose; offers: FollowUpOffersQuery['followUpOffers'] }) {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const navigate = useNavigate();
  const act = useAct(AgreeFollowUpDocument, afterCheckIn);
  const [start] = useState(() => newAgreement(offers, ''));
  const { typed, change, done } = useTyped(`agree:${whose.about}:${whose.stayId ?? whose.personId ?? ''}`, start);
  const there = act.refusal?.__typename === 'FollowUpThere' ? act.refusal.followUpThere : null;
  const see = (followUpId: string) => ({ to: '/house/$houseId/check-ins/agreed/$followUpId', params: { houseId, followUpId } }) as const;
  const send = async () => {
    const agreed = await act.run({ ...whose, input: inputOf(typed) });
    if (agreed) { done(); void navigate({ ...see(agreed.id), replace: true }); }
  };
  return (
    <AgreementForm typed={typed} change={change} offers={offers} refusal={act.refusal} busy={act.busy} act={say('agree.act')} onSend={() => void send()}
      note={<RefusalNote act={act}>{there ? <Link {...see(there)} className={buttonLook('quiet', true)}>{say('agree.seeAgreed')}</Link> : null}</RefusalNote>}>
      {whose.stayId
        ? <Link to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: whose.stayId }} className={buttonLook('plain')}>{say('agree.no')}</Link>
        : <Link to="/house/$houseId/matches" params={{ houseId }} search={{ person: whose.personId ?? '' }} className={buttonLook('plain')}>{say('agree.no')}</Link>}
    </AgreementForm>
  );
}
