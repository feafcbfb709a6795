import { useState, type FormEvent } from 'react';
import { addDays, newId, type HouseDay } from '#peerhouse/kernel';
import { Button, Card, Choices, ErrorSummary, Field } from '#peerhouse/ui';
import { FreeSpacesDocument, UndoWelcomeDocument, WriteDownHereDocument, type FreeSpaceLineFragment, type StayPageFragment } from '#peerhouse/contract/staff';
import { doOnce, useAct } from '../../server/use-act.js';
import { useAsk } from '../../server/use-ask.js';
import { useWords } from '../../words/words.js';
import { Asked } from '../shell/asked.js';
import { BackLink } from '../shell/back-link.js';
import { useFieldErrors, type FieldProblem } from '../shell/field-errors.js';
import { useHouse } from '../shell/house.js';
import { Page } from '../shell/page.js';
import { RefusalNote } from '../shell/refusal-note.js';
import { DoneNote, type Done } from './done-note.js';
import { afterStay } from './stay-actions.js';
import css from './arrival-page.module.css';

const labels = { spaceId: 'hereBefore.space', since: 'hereBefore.since', leaves: 'hereBefore.lastNight', called: 'hereBefore.called' } as const;

/** Who was here before the house began with Peerhouse: one after the other, in the first days alone. */
export default function HereBeforePage() {
  const { say } = useWords();
  const { id: houseId, service, times } = useHouse();
  const [one, setOne] = useState(0);
  const [done, setDone] = useState<Done | null>(null);
  const free = useAsk(FreeSpacesDocument, { houseId, from: times.today(), nights: 1, kind: 'night' }, { fresh: true });
  const until = service.beginsUntil;
  const next = (stay: StayPageFragment) => {
    const words = say('hereBefore.done', { name: stay.spaceName ?? '', since: times.day(stay.arrives), nights: stay.nights });
    setDone({ words, undo: () => doOnce(UndoWelcomeDocument, { stayId: stay.id }, afterStay) });
    setOne(one + 1);
  };
  return (
    <Page title={say('hereBefore.title')} lead={until ? say('hereBefore.lead', { until: times.day(until) }) : say('hereBefore.over')} back={<BackLink to="/house/$houseId/stays" params={{ houseId }}>{say('stays.title')}</BackLink>}>
      <DoneNote done={done} onGone={() => setDone(null)} />
      {until ? <Asked query={free}>{(data) => <HereForm key={one} spaces={data.freeSpaces} onDone={next} />}</Asked> : null}
    </Page>
  );
}

function HereForm({ spaces, onDone }: { spaces: FreeSpaceLineFragment[]; onDone: (stay: StayPageFragment) => void }) {
  const { say, sayCode } = useWords();
  const { id: houseId, onShift, times } = useHouse();
  const today = times.today();
  const [id] = useState(newId);
  const [spaceId, setSpaceId] = useState('');
  const [since, setSince] = useState('');
  const [lastNight, setLastNight] = useState('');
  const [called, setCalled] = useState('');
  const act = useAct(WriteDownHereDocument, afterStay);
  const [typing, setTyping] = useState<FieldProblem[]>([]);
  const errors = useFieldErrors(act.refusal, labels, typing);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = Object.entries({ spaceId, since, leaves: lastNight }).filter(([, value]) => !value).map(([field]) => ({ field, problem: 'missing' }));
    setTyping(missing);
    if (missing.length) return;
    const stay = await act.run({ houseId, id, input: { spaceId, since, leaves: addDays(lastNight as HouseDay, 1), called: called || null } });
    if (stay) onDone(stay);
  };
  if (!spaces.length) return <p>{say('hereBefore.full')}</p>;
  return (
    <form onSubmit={(event) => void send(event)} className={css.steps} noValidate>
      <ErrorSummary heading={say('errors.heading')} titleWord={say('errors.titleWord')} items={errors.items} />
      <RefusalNote act={act} />
      <Card>
        <div className={css.form}>
          <Choices id="field-spaceId" legend={say('hereBefore.space')} pick="one" inline name="space" value={spaceId} error={errors.of('spaceId')} onChange={(event) => setSpaceId(event.target.value)}
            options={spaces.map((each) => ({ value: each.spaceId, label: each.name, hint: [...(each.kept ? [say('space.kept')] : []), ...each.features.map((feature) => sayCode('feature', feature))].join(' · ') || undefined }))} />
          <div className={css.pair}>
            <Field id="field-since" type="date" width="middle" label={say('hereBefore.since')} max={today} value={since} error={errors.of('since')} onChange={(event) => setSince(event.target.value)} />
            <Field id="field-leaves" type="date" width="middle" label={say('hereBefore.lastNight')} hint={say('hereBefore.lastNightMore')} min={today} value={lastNight} error={errors.of('leaves')} onChange={(event) => setLastNight(event.target.value)} />
          </div>
          <Field id="field-called" label={say('hereBefore.called')} hint={say('form.optionalLong')} autoComplete="off" value={called} error={errors.of('called')} onChange={(event) => setCalled(event.target.value)} />
        </div>
      </Card>
      <p className={css.quiet}>{say('hereBefore.after')}</p>
      <div className={css.row}><Button look="main" type="submit" busy={act.busy} whyNot={onShift ? null : say('why.OffShift')}>{say('hereBefore.act')}</Button></div>
    </form>
  );
}
