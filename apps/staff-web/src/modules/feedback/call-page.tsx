import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button, Card, Choices, ErrorSummary } from '#peerhouse/ui';
import { HouseRightsDocument, WriteDownCallDocument, type RightsOfHouseFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { instantIn } from '../../time/clock-words.rules.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { useMe } from '../shell/session.js';
import { DecidedBy, WhenCard, YesNo } from './record-form-parts.js';
import css from './feedback.module.css';

const labels = { whom: 'label.whom', reason: 'label.reason', decidedById: 'label.decidedBy', calledAt: 'label.when' } as const;
export const afterRecord = ['HouseRights', 'Review'];

/** S19: what we did, by the published policy. There is no field for a name or for how somebody was. */
export default function CallPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const rights = useAsk(HouseRightsDocument, { houseId });
  return (
    <Page title={say('rights.callTitle')} lead={say('rights.callLead')} back={<BackLink to="/house/$houseId/rights" params={{ houseId }}>{say('rights.title')}</BackLink>}>
      <Asked query={rights}>{(data) => <CallForm rights={data.houseRights} />}</Asked>
    </Page>
  );
}

function CallForm({ rights: { policy, deciders } }: { rights: RightsOfHouseFragment }) {
  const { say, sayCode } = useWords();
  const { id: houseId, times, service, onShift } = useHouse();
  const me = useMe();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [whom, setWhom] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [when, setWhen] = useState(() => ({ earlier: false, on: times.today(), at: times.timeNow() }));
  const [decidedById, setDecided] = useState(deciders.some(({ accountId }) => accountId === me.accountId) ? me.accountId : '');
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState(false);
  const act = useAct(WriteDownCallDocument, afterRecord);
  const errors = useFieldErrors(act.refusal, labels);
  const marked = (list: readonly string[], words: (code: string) => string, outside: boolean) => list.map((value) => ({ value, label: words(value), hint: outside ? say('rights.notInPolicy') : undefined }));
  const whomWords = (code: string) => sayCode('whomOne', code);
  const reasonWords = (code: string) => sayCode('callReason', code);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const calledAt = when.earlier ? instantIn(when.on, when.at, service.timeZone).toISOString() : null;
    if (await act.run({ houseId, id, input: { whom, reason, calledAt, decidedById, asked, told } })) void navigate({ to: '/house/$houseId/rights/records/$recordId', params: { houseId, recordId: id } });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Card heading={say('rights.policy')} sunk><blockquote className={css.policy}>{policy.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</blockquote><p className={css.quiet}>{say('rights.policyHonest')}</p></Card>
      <Card heading={say('rights.whom')}>
        <Choices id="field-whom" legend={say('rights.whom')} legendHidden pick="several" name="whom" value={whom} error={errors.of('whom')} onChange={(event) => setWhom(event.target.checked ? [...whom, event.target.value] : whom.filter((one) => one !== event.target.value))} options={[...marked(policy.whom, whomWords, false), ...marked(policy.otherWhom, whomWords, true)]} />
      </Card>
      <Card heading={say('rights.reason')}>
        <Choices id="field-reason" legend={say('rights.reason')} legendHidden pick="one" name="reason" value={reason} error={errors.of('reason')} onChange={(event) => setReason(event.target.value)} options={[...marked(policy.reasons, reasonWords, false), ...marked(policy.otherReasons, reasonWords, true)]} />
      </Card>
      <WhenCard when={when} error={errors.of('calledAt')} onChange={setWhen} />
      <Card heading={say('rights.us')}>
        <DecidedBy deciders={deciders} value={decidedById} error={errors.of('decidedById')} onChange={setDecided} />
        {reason === 'own_wish' ? null : <YesNo id="field-asked" legend={say('rights.asked')} value={asked} onChange={setAsked} words={{ yes: say('rights.askedYes'), no: say('rights.askedNo') }} />}
        <YesNo id="field-told" legend={say('rights.told')} hint={say('rights.toldHint')} value={told} onChange={setTold} words={{ yes: say('rights.toldYes'), no: say('rights.toldNo') }} />
      </Card>
      <p className={css.quiet}>{say('rights.after')}</p>
      <div><Button look="main" type="submit" busy={act.busy} whyNot={onShift ? null : say('why.OffShift')}>{say('rights.write')}</Button></div>
    </form>
  );
}
