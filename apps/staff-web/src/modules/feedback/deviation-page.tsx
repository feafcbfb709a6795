import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { isHouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { HouseRightsDocument, WriteDownDeviationDocument, type RightsOfHouseFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useFieldErrors } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { afterRecord } from './call-page.js';
import { DecidedBy, YesNo } from './record-form-parts.js';
import css from './feedback.module.css';

const kinds = ['held', 'locked_in', 'made_to_take', 'kept_from_leaving', 'plan_not_followed', 'something_else'] as const;
const labels = { kind: 'label.kind', day: 'rights.on', decidedById: 'label.decidedBy' } as const;

/** What we did against a wish or a plan. Expected to be none; written down all the same. */
export default function DeviationPage() {
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const rights = useAsk(HouseRightsDocument, { houseId });
  return (
    <Page title={say('rights.deviationTitle')} lead={say('rights.deviationLead')} back={<BackLink to="/house/$houseId/rights" params={{ houseId }}>{say('rights.title')}</BackLink>}>
      <Asked query={rights}>{(data) => <DeviationForm deciders={data.houseRights.deciders} />}</Asked>
    </Page>
  );
}

function DeviationForm({ deciders }: Pick<RightsOfHouseFragment, 'deciders'>) {
  const { say } = useWords();
  const { id: houseId, times, onShift } = useHouse();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState('');
  const [day, setDay] = useState<string>(times.today);
  const [decidedById, setDecided] = useState('');
  const [told, setTold] = useState(false);
  const act = useAct(WriteDownDeviationDocument, afterRecord);
  const own = isHouseDay(day) ? [] : [{ field: 'day', problem: 'missing' }];
  const [sent, setSent] = useState(false);
  const errors = useFieldErrors(act.refusal, labels, sent ? own : []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (own.length) return;
    if (await act.run({ houseId, id, input: { kind, day, decidedById, told } })) void navigate({ to: '/house/$houseId/rights/records/$recordId', params: { houseId, recordId: id } });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Card heading={say('rights.kind')}>
        <Choices id="field-kind" legend={say('rights.kind')} legendHidden pick="one" name="kind" value={kind} error={errors.of('kind')} onChange={(event) => setKind(event.target.value)} options={kinds.map((value) => ({ value, label: say(`deviation.${value}`) }))} />
      </Card>
      <Card heading={say('rights.us')}>
        <Field id="field-day" type="date" width="middle" label={say('rights.on')} error={errors.of('day')} value={day} onChange={(event) => setDay(event.target.value)} />
        <DecidedBy deciders={deciders} value={decidedById} error={errors.of('decidedById')} onChange={setDecided} />
        <YesNo id="field-told" legend={say('rights.told')} hint={say('rights.toldHint')} value={told} onChange={setTold} words={{ yes: say('rights.toldYes'), no: say('rights.toldNo') }} />
      </Card>
      <p className={css.quiet}>{say('rights.after')}</p>
      <div><Button look="main" type="submit" busy={act.busy} whyNot={onShift ? null : say('why.OffShift')}>{say('rights.write')}</Button></div>
    </form>
  );
}
