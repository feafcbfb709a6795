import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button, Card, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { RecordLeavingDocument, StayDocument, type StayPageFragment } from '#peerhouse/contract/staff';
import { useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { typedInstant } from '../../time/clock-words.rules.js';
import { useWords } from '../../words/words.js';
import { InTouchChoice, type InTouch } from '../follow-up/in-touch.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { actionOf } from './claim-words.js';
import { StayActions, afterStay } from './stay-actions.js';
import { stayTitle } from './stay-title.js';
import css from './arrival-page.module.css';

const hows = ['hopes_met', 'own_choice', 'moved_on', 'hospital', 'other', 'rather_not_say', ''] as const;
const labels = { how: 'leaving.how', at: 'leaving.at', hopeMet: 'leaving.hope' } as const;

/** S10: how it ended in the guest's view. Every answer can be left out; there is no reason field. */
export default function LeavingPage() {
  const { stayId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const stay = useAsk(StayDocument, { id: stayId ?? '' });
  return (
    <Page title={say('leaving.title')} lead={say('leaving.lead')} back={<BackLink to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: stayId ?? '' }}>{stayTitle(say, stay.data?.stay)}</BackLink>}>
      <Asked query={stay}>{(data) => data.stay.state === 'left' ? <StayActions stay={data.stay} onMove={() => undefined} onNights={() => undefined} onDone={() => undefined} /> : <LeavingForm stay={data.stay} />}</Asked>
    </Page>
  );
}

function LeavingForm({ stay }: { stay: StayPageFragment }) {
  const { say, sayCode } = useWords();
  const { times, service, id: houseId } = useHouse();
  const navigate = useNavigate();
  const [when, setWhen] = useState<'now' | 'earlier'>('now');
  const [on, setOn] = useState(times.today);
  const [at, setAt] = useState(times.timeNow);
  const [how, setHow] = useState('');
  const [hope, setHope] = useState('');
  const [inTouch, setInTouch] = useState<InTouch>('');
  const act = useAct(RecordLeavingDocument, afterStay);
  const [typing, setTyping] = useState<FieldProblem[]>([]);
  const errors = useFieldErrors(act.refusal, labels, typing);
  const { whyNot } = actionOf(stay, 'leave', sayCode);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const moment = when === 'now' ? null : typedInstant(on, at, service.timeZone);
    const incomplete = when === 'earlier' && !moment;
    setTyping(incomplete ? [{ field: 'at', problem: 'missing' }] : []);
    if (incomplete) return;
    const input = { how: how || null, hopeMet: hope === '' ? null : hope === 'yes', at: moment?.toISOString() ?? null };
    if (!await act.run({ stayId: stay.id, input })) return;
    if (inTouch === 'yes') void navigate({ to: '/house/$houseId/check-ins/agree', params: { houseId }, search: { stay: stay.id } });
    else void navigate({ to: '/house/$houseId/stays/$stayId', params: { houseId, stayId: stay.id } });
  };
  return (
    <form onSubmit={(event) => void send(event)} className={css.steps} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Card heading={say('leaving.when')}>
        <Choices legend={say('leaving.when')} legendHidden pick="one" inline name="when" value={when} onChange={(event) => setWhen(event.target.value as 'now')} options={[{ value: 'now', label: say('leaving.now') }, { value: 'earlier', label: say('leaving.earlier') }]} />
        {when === 'earlier' ? <div className={css.pair}><Field id="field-at" type="date" width="middle" label={say('leaving.on')} error={errors.of('at')} value={on} onChange={(event) => setOn(event.target.value)} /><Field type="time" width="short" label={say('leaving.at')} hint={times.zoneDiffers() ? say('time.houseClock') : undefined} value={at} onChange={(event) => setAt(event.target.value)} /></div> : null}
      </Card>
      <Card heading={say('leaving.how')}><HowChoice value={how} onChange={setHow} error={errors.of('how')} legendHidden /></Card>
      <Card heading={say('leaving.hope')}><HopeChoice value={hope} onChange={setHope} error={errors.of('hopeMet')} legendHidden /></Card>
      <InTouchChoice value={inTouch} onChange={setInTouch} />
      <p className={css.quiet}>{say('leaving.after')}</p>
      <div className={css.row}><Button look="main" type="submit" busy={act.busy} whyNot={whyNot}>{say('leaving.act', { name: stay.spaceName ?? '' })}</Button></div>
    </form>
  );
}

interface AnswerProps { value: string; onChange: (value: string) => void; error: string | undefined; legendHidden?: true }

/** How it ended, in the guest's own view, or not said. */
export function HowChoice({ value, onChange, error, ...more }: AnswerProps) {
  const { say } = useWords();
  return <Choices id="field-how" legend={say('leaving.how')} {...more} hint={say('form.optionalLong')} pick="one" name="how" value={value} error={error} onChange={(event) => onChange(event.target.value)} options={hows.map((each) => ({ value: each, label: say(`how.${each || 'not_said'}`) }))} />;
}

/** Whether at least one hope was met, or not said. */
export function HopeChoice({ value, onChange, error, ...more }: AnswerProps) {
  const { say } = useWords();
  return <Choices id="field-hopeMet" legend={say('leaving.hope')} {...more} pick="one" inline name="hope" value={value} error={error} onChange={(event) => onChange(event.target.value)} options={(['yes', 'no', ''] as const).map((each) => ({ value: each, label: say(`hopeMet.${each || 'not'}`) }))} />;
}
