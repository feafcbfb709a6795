import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { isHouseDay } from '#peerhouse/kernel';
import { Button, Card, ErrorSummary, Field, TextField } from '#peerhouse/ui';
import { HouseRightsDocument, TellPlanNotFollowedDocument, type RightsOfHouseFragment } from '#peerhouse/contract/staff';
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
import { DecidedBy } from './record-form-parts.js';
import css from './feedback.module.css';

const labels = { what: 'notFollowed.what', why: 'notFollowed.why', day: 'rights.on', decidedById: 'label.decidedBy' } as const;

/** We did something a guest's plan asked us not to. They are told in the same act; the register has neither them nor their words. */
export default function PlanNotFollowedPage() {
  const { stayId } = useParams({ strict: false });
  const { say } = useWords();
  const { id: houseId } = useHouse();
  const rights = useAsk(HouseRightsDocument, { houseId });
  return (
    <Page title={say('notFollowed.title')} lead={say('notFollowed.lead')} back={<BackLink to="/house/$houseId/stays/$stayId" params={{ houseId, stayId: stayId ?? '' }}>{say('notFollowed.back')}</BackLink>}>
      <Asked query={rights}>{(data) => <TellForm stayId={stayId ?? ''} deciders={data.houseRights.deciders} />}</Asked>
    </Page>
  );
}

function TellForm({ stayId, deciders }: { stayId: string } & Pick<RightsOfHouseFragment, 'deciders'>) {
  const { say } = useWords();
  const { id: houseId, times, onShift } = useHouse();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState({ what: '', why: '', day: times.today() as string, decidedById: '' });
  const put = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const act = useAct(TellPlanNotFollowedDocument, [...afterRecord, 'GuestWords']);
  const own = isHouseDay(typed.day) ? [] : [{ field: 'day', problem: 'missing' }];
  const [sent, setSent] = useState(false);
  const errors = useFieldErrors(act.refusal, labels, sent ? own : []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (own.length) return;
    if (await act.run({ stayId, id, input: typed })) void navigate({ to: '/house/$houseId/stays/$stayId', params: { houseId, stayId } });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Card heading={say('notFollowed.toThem')}>
        <TextField id="field-what" label={say('notFollowed.what')} hint={say('notFollowed.whatHint')} error={errors.of('what')} value={typed.what} onChange={(event) => put({ what: event.target.value })} />
        <TextField id="field-why" label={say('notFollowed.why')} hint={say('notFollowed.whyHint')} error={errors.of('why')} value={typed.why} onChange={(event) => put({ why: event.target.value })} />
      </Card>
      <Card heading={say('rights.us')}>
        <Field id="field-day" type="date" width="middle" label={say('rights.on')} error={errors.of('day')} value={typed.day} onChange={(event) => put({ day: event.target.value })} />
        <DecidedBy deciders={deciders} value={typed.decidedById} error={errors.of('decidedById')} onChange={(decidedById) => put({ decidedById })} />
      </Card>
      <p className={css.quiet}>{say('notFollowed.after')}</p>
      <div><Button look="main" type="submit" busy={act.busy} whyNot={onShift ? null : say('why.OffShift')}>{say('notFollowed.tell')}</Button></div>
    </form>
  );
}
